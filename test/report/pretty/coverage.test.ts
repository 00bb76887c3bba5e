import { expect, test } from 'vitest';
import { loadWords } from '../../../src/messages/load.ts';
import { pretty } from '../../../src/report/pretty.ts';
import { coverageOf, findingOf, gapOf, resultOf, written } from '../result-factory.ts';

const words = await loadWords('en');
const NONE = { objects: 0, files: 0, bytes: 0 };

test.each([
  ['clean', resultOf(), /^✔ /, 'report.clean'],
  ['nothing there', resultOf({ coverage: coverageOf({ ...NONE, expected: 0 }) }), /^✔ /, 'report.nothing'],
  ['incomplete', resultOf({ complete: false }), /^! /, 'report.incomplete'],
  [
    'gaps, though called complete',
    resultOf({ coverage: coverageOf({ skipped: [gapOf()] }) }),
    /^! /m,
    'report.incomplete',
  ],
  ['nothing read of what was there', resultOf({ coverage: coverageOf(NONE) }), /^! /, 'report.incomplete'],
] as const)('%s', async (_, result, mark, key) => {
  const report = await written(pretty, result);
  expect(report).toMatch(mark);
  expect(report.trimEnd().split('\n').at(-1)).toContain(words.say(key));
});

test('what was looked at is counted, kinds with nothing are left out', async () => {
  const both = await written(pretty, resultOf());
  expect(both).toMatch(/ 212 objects, 3 files, 3\.1 MB · 0 skipped\n$/);
  const one = await written(pretty, resultOf({ coverage: coverageOf({ objects: 1, files: 0, bytes: 12 }) }));
  expect(one).toMatch(/ 1 object, 12 B · /);
});

test('gaps are grouped by reason, five each, then how many more', async () => {
  const many = Array.from({ length: 8 }, (_, index) => gapOf({ what: `file-${index}` }));
  const skipped = [...many, gapOf({ what: 'p.zip', why: 'archive-encrypted' }), gapOf({ what: 'last', detail: 'EIO' })];
  const report = await written(pretty, resultOf({ coverage: coverageOf({ skipped }), complete: false }));
  expect(report.match(/^ {6}file-\d$/gm)).toHaveLength(5);
  expect(report).toContain(words.say('report.more-json', { n: 4 }));
  expect(report).toContain(words.say('report.gap-group', { n: 1, reason: words.say('gap.archive-encrypted') }));
});

test('what is out of scope is mentioned and leaves the scan clean', async () => {
  const excluded = [gapOf({ what: 'vendor/x', why: 'submodule' })];
  const report = await written(pretty, resultOf({ coverage: coverageOf({ excluded }) }));
  expect(report).toContain('vendor/x');
  expect(report.trimEnd().split('\n').at(-1)).toMatch(/^✔ .*1 outside/);
});

test('findings are counted by severity', async () => {
  const findings = [findingOf(), findingOf(), findingOf({ severity: 'low' })];
  expect(await written(pretty, resultOf({ findings }))).toMatch(/✖ 3 findings \(2 critical, 1 low\)/);
});
