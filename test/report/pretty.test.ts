import { expect, test } from 'vitest';
import { loadWords } from '../../src/messages/load.ts';
import { pretty } from '../../src/report/pretty.ts';
import {
  coverageOf,
  droppedOf,
  findingOf,
  gapOf,
  pairFindingOf,
  placeOf,
  resultOf,
  written,
} from './result-factory.ts';

const words = await loadWords('en');

test('a finding: what, where, frame, facts, other places, replacement, steps', async () => {
  const report = await written(pretty, resultOf({ findings: [pairFindingOf()] }));
  const inOrder = [
    'CRITICAL  AWS secret access key',
    'config/initializers/carrierwave.rb:4:29',
    '> 4 │',
    '^^^^^^^^^\n',
    words.say('report.label.why'),
    words.say('report.account-own', { account: '123456789012' }),
    words.say('report.not-in-head'),
    '.env:1:29',
    words.say('report.instead'),
    '- ',
    "│     aws_secret_access_key: ENV.fetch('AWS_SECRET_ACCESS_KEY'),",
    'advice.note.rails-build',
    '1. advice.step.deactivate-key',
    '2. advice.step.removing-did-not-help',
    '✖ ',
  ];
  let from = 0;
  for (const part of inOrder) {
    const at = report.indexOf(part, from);
    expect(at, part).toBeGreaterThanOrEqual(from);
    from = at + part.length;
  }
});

test('the closing line is the last', async () => {
  const result = resultOf({
    findings: [findingOf()],
    dropped: [droppedOf()],
    coverage: coverageOf({ skipped: [gapOf()] }),
  });
  const lines = (await written(pretty, { ...result, complete: false })).trimEnd().split('\n');
  expect(lines.at(-1)).toMatch(/^✖ /);
});

test('a clean scan is one line', async () => {
  expect(await written(pretty, resultOf())).toMatch(/^✔ .*\n$/);
});

test('twenty places are listed, then how many more; all when verbose', async () => {
  const places = Array.from({ length: 30 }, (_, index) => placeOf({ path: `file-${index}.rb` }));
  const result = resultOf({ findings: [findingOf({ places })] });
  const shown = (report: string) => new Set(report.match(/file-\d+\.rb:/g)).size;
  const short = await written(pretty, result);
  expect(shown(short)).toBe(20);
  expect(short).toContain(words.say('report.more-json', { n: 10 }));
  expect(shown(await written(pretty, result, { verbose: true }))).toBe(30);
});

test('a replacement that cannot be written says so, and a note is said once', async () => {
  const [replacement] = pairFindingOf().advice.replacements;
  if (replacement === undefined) throw new Error('no replacement');
  const advice = { steps: [], replacements: [replacement, { ...replacement, line: 5, after: null }] };
  const report = await written(pretty, resultOf({ findings: [findingOf({ advice })] }));
  expect(report).toContain(words.say('report.no-replacement'));
  expect(report.match(/advice\.note\.rails-build/g)).toHaveLength(1);
});

test('documentation examples are one line, with --explain all dropped matches and why', async () => {
  const result = resultOf({ dropped: [droppedOf(), droppedOf({ path: null }), droppedOf({ filter: 'hook' })] });
  expect(await written(pretty, result)).toContain(words.say('report.examples', { count: 2, n: 2 }));
  const explained = await written(pretty, result, { explain: true });
  expect(explained).toContain('docs/aws.md:7:3');
  expect(explained).toContain(words.say('filter.hook'));
  expect(await written(pretty, resultOf({ dropped: [droppedOf({ filter: 'hook' })] }))).toMatch(/^✔/);
});

test('prose fits the terminal, paths and code do not break', async () => {
  const long = 'word '.repeat(60).trim();
  const path = `${'d/'.repeat(60)}file.rb`;
  const base = findingOf({ places: [placeOf({ path })] });
  const finding = { ...base, rule: { ...base.rule, why: { en: long, ja: '長い文です。'.repeat(30) } } };
  for (const language of ['en', 'ja'] as const) {
    const report = await written(pretty, resultOf({ findings: [finding] }), { columns: 60, language });
    expect(report).toContain(`${path}:4:29`);
    const [, facts = ''] = report.split('\n\n');
    expect(facts.split('\n').length).toBeGreaterThan(4);
    for (const line of facts.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  }
});

test('every language writes a whole report without holes', async () => {
  const result = resultOf({ findings: [pairFindingOf()], dropped: [droppedOf()], complete: false });
  for (const language of ['en', 'ja'] as const) {
    const report = await written(pretty, result, { language, explain: true, verbose: true });
    expect(report).not.toMatch(/\{\w+\}|undefined/);
  }
});
