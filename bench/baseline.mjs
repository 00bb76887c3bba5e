/*
 * Reading a baseline of 10,000 entries, beside splitting the same text into lines: a ratio that no machine's speed moves.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { median, print } from './measure.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ENTRIES = 10_000;

export async function bench(runs, { markdown }) {
  const { parseBaseline, indexBaseline, acceptBy } = await load();
  const text = textOf(ENTRIES);
  const { entries } = parseBaseline(text);
  const accept = acceptBy(entries, { today: '2026-01-01' });
  const findings = [...entries.values()].map(({ rule, fingerprint }) => ({ rule: { id: rule }, fingerprint }));
  const works = {
    'split into lines': () => text.split('\n').length,
    'find its entries': () => indexBaseline(text).get('0'),
    'read all of it': () => parseBaseline(text).entries.size,
    'ask for as many findings': () => findings.filter((finding) => accept(finding) !== null).length,
  };
  const times = inTurn(works, runs);
  const rows = [['', 'ms', '/ split']];
  for (const [name, each] of Object.entries(times)) {
    const base = times['split into lines'];
    rows.push([name, median(each).toFixed(2), median(each.map((ms, at) => ms / base[at])).toFixed(1)]);
  }
  print(`Baseline: ${ENTRIES} entries (medians of ${runs} runs)`, rows, markdown);
}

/** One run of each is not counted: it compiles. */
function inTurn(works, runs) {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let run = 0; run <= runs; run++) {
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now();
      work();
      if (run > 0) times[name].push(performance.now() - start);
    }
  }
  return times;
}

function textOf(count) {
  const line = (n) => {
    const fingerprint = Math.imul(n, 0x9e3779b1) >>> 0;
    const until = n % 3 === 0 ? 'until=2031-12-31 ' : '';
    return `generic-credential ${fingerprint.toString(16).padStart(32, '0')} accepted ${until}a value of the test server`;
  };
  return `${Array.from({ length: count }, (_, n) => line(n)).join('\n')}\n`;
}

async function load() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './src/baseline/parse-baseline.ts'; export * from './src/baseline/accept-by.ts'; export * from './src/baseline/index-baseline.ts';`,
      resolveDir: join(ROOT),
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
