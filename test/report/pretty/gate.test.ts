import { expect, test } from 'vitest';
import { exitCodeOf } from '../../../src/cli/exit-code.ts';
import { loadWords } from '../../../src/messages/load.ts';
import type { Gate, RangeNote, ReviewKind } from '../../../src/model/gate.ts';
import { github } from '../../../src/report/github.ts';
import { markdown } from '../../../src/report/markdown.ts';
import { pretty } from '../../../src/report/pretty.ts';
import { acceptedOf, bypassOf, gateOf, rangeOf, resultOf, reviewOf, written } from '../result-factory.ts';

const words = await loadWords('en');
const QUIET: Gate = { ranges: [rangeOf()], reviews: [], bypasses: [], known: 0 };

function lastLine(report: string): string {
  return report.trimEnd().split('\n').at(-1) ?? '';
}

test.each([
  ['a range', rangeOf(), 'gate.range'],
  ['no commit before', rangeOf({ base: null }), 'gate.range-first'],
  ['everything', rangeOf({ commits: null }), 'gate.range-all'],
] as const)('%s is named with short ids', async (_, range, key) => {
  const report = await written(pretty, resultOf({ gate: { ...QUIET, ranges: [range] } }));
  const facts = { name: 'main', head: '55555555', base: '66666666', commits: '3 commits' };
  expect(report).toContain(words.say(key, facts));
});

test('every reason and every kind of review has its sentence, in both languages', async () => {
  const notes: RangeNote[] = ['no-range', 'first-push', 'forced', 'base-missing', 'empty', 'unrelated', 'tag'];
  const kinds: ReviewKind[] = ['configuration', 'baseline', 'inline', 'file'];
  const gate = gateOf({
    ranges: notes.map((why) => rangeOf({ why, name: null })),
    reviews: kinds.map((kind) => reviewOf({ kind })),
  });
  for (const language of ['en', 'ja'] as const) {
    const said = await loadWords(language);
    const report = await written(pretty, resultOf({ gate, accepted: [acceptedOf()] }), { language });
    for (const why of notes) expect(report).toContain(said.say(`gate.why.${why}`));
    for (const kind of kinds) expect(report).toContain(said.say(`gate.review.${kind}`, { what: 'allow.paths' }));
    expect(report).not.toMatch(/\{\w+\}|undefined/);
  }
});

test('a review has its place, what it says, and whether the gate fails for it', async () => {
  const report = await written(pretty, resultOf({ gate: gateOf({ bypasses: [] }) }));
  expect(report).toContain('✖ leakgate.toml:3  ');
  expect(report).toContain(words.say('gate.review-says', { text: 'vendor/**' }));
  const passes = { ...QUIET, reviews: [reviewOf({ counts: false, line: null, text: '' })] };
  const mild = await written(pretty, resultOf({ gate: passes }));
  expect(mild).toContain('! leakgate.toml  ');
  expect(mild).not.toContain(words.say('gate.review-counts'));
});

test('a bypass has its commit, author and reason', async () => {
  const report = await written(pretty, resultOf({ gate: gateOf({ reviews: [] }) }));
  expect(report).toContain('77777777 by Eve <eve@example.com>: aws-secret-access-key');
  expect(report).toContain(words.say('gate.bypass-reason', { reason: 'a test key' }));
  const silent = await written(pretty, resultOf({ gate: { ...QUIET, bypasses: [bypassOf({ reason: '' })] } }));
  expect(silent).toContain(words.say('accepted.no-reason'));
});

test('twenty reviews are listed, all when verbose', async () => {
  const reviews = Array.from({ length: 25 }, (_, index) => reviewOf({ path: `file-${index}.toml` }));
  const result = resultOf({ gate: { ...QUIET, reviews } });
  expect((await written(pretty, result)).match(/file-\d+\.toml/g)).toHaveLength(20);
  expect((await written(pretty, result, { verbose: true })).match(/file-\d+\.toml/g)).toHaveLength(25);
});

test('findings that were there before are counted, and the verdict is not "clean"', async () => {
  const report = await written(pretty, resultOf({ gate: { ...QUIET, known: 3 } }));
  expect(report).toContain(words.say('gate.known', { count: 3, n: 3 }));
  expect(lastLine(report)).toContain(`✔ ${words.say('gate.nothing-new')}`);
});

test.each([
  ['of the commit being made, which has no id yet', undefined, 'LEAKGATE_ALLOW', 'LEAKGATE_ALLOW'],
  ['of a commit, where the gate accepts it', QUIET, 'c0ffee'.repeat(7).slice(0, 40), 'c0ffeec0'],
])('a finding that was let through, %s: the verdict is not "clean"', async (_, gate, file, shown) => {
  const accepted = [acceptedOf({ source: 'bypass', file, line: null })];
  const report = await written(pretty, resultOf({ accepted, ...(gate && { gate }) }));
  expect(report).toMatch(new RegExp(`${shown}$`, 'm'));
  expect(lastLine(report)).toContain(`✔ ${words.say('gate.let-through')}`);
});

test.each([
  ['a review that counts', { ...QUIET, reviews: [reviewOf()] }],
  ['a bypass that is refused', { ...QUIET, bypasses: [bypassOf()] }],
  ['both, and older findings', gateOf()],
  ['neither', { ...QUIET, reviews: [reviewOf({ counts: false })], bypasses: [bypassOf({ refused: false })] }],
])('%s: no format says "clean" unless the exit code is 0', async (_, gate) => {
  const result = resultOf({ gate });
  const isClean = exitCodeOf(result) === 0;
  for (const language of ['en', 'ja'] as const) {
    const clean = (await loadWords(language)).say('report.clean');
    expect(lastLine(await written(pretty, result, { language })).includes(`✔ ${clean}`)).toBe(isClean);
    for (const reporter of [github, markdown]) {
      expect((await written(reporter, result, { language })).includes(`✔ ${clean}`)).toBe(isClean);
    }
  }
});

test('a gate that compared what was asked and found nothing is clean', async () => {
  expect(lastLine(await written(pretty, resultOf({ gate: QUIET })))).toMatch(/^✔ clean/);
});
