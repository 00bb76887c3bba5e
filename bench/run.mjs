/*
 * Runs the benchmarks, one after another, each in its own way of measuring; prints ratios within one run. Machines are
 * noisy: quote medians and ratios, never single times.
 *
 *   npm run bench                       hook and throughput
 *   npm run bench -- --history REPO     also the history of a large repository, given by path
 *   npm run bench -- --only hook        one of them
 */
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { history: { type: 'string' }, only: { type: 'string' }, runs: { type: 'string', default: '7' } },
});
const runs = Number(values.runs);
const wanted = (name) => values.only === undefined || values.only === name;

if (wanted('hook')) (await import('./hook.mjs')).bench(runs * 3);
if (wanted('throughput')) await (await import('./throughput.mjs')).bench(runs);
if (values.history !== undefined && wanted('history')) (await import('./history.mjs')).bench(values.history, runs);
