import { describe, expect, test } from 'vitest';
import { type ProgressState, progressLine } from '../../src/cli/progress-line.ts';
import { loadWords } from '../../src/messages/load.ts';
import { displayWidth } from '../../src/report/pretty/text-width.ts';

const HALF: ProgressState = { expected: 98_765, objects: 49_383, bytes: 831_000_000, found: 3, elapsed: 10_000 };
const STATES: readonly ProgressState[] = [
  HALF,
  { expected: 0, objects: 0, bytes: 0, found: 0, elapsed: 0 },
  { expected: 0, objects: 12_345_678, bytes: 1e12, found: 1, elapsed: 1 },
  { expected: 10, objects: 25, bytes: 10, found: 123_456_789, elapsed: 1e9 },
  { expected: 1e9, objects: 1, bytes: 0, found: 0, elapsed: 1e8 },
];
const { en, ja } = { en: await loadWords('en'), ja: await loadWords('ja') };

test('all there is to say, in both languages', () => {
  const numbers = '50%  [##########----------]  49,383/98,765  83.1 MB/s';
  expect(progressLine(HALF, en, 200)).toBe(`Scanning  ${numbers}  0:10 left  3 findings`);
  expect(progressLine(HALF, ja, 200)).toBe(`スキャン中  ${numbers}  残り 0:10  検出 3 件`);
});

test.each([
  ['nobody knows how many', { ...HALF, expected: 0 }, 'Scanning  49,383  83.1 MB/s  3 findings'],
  ['more than was guessed', { ...HALF, expected: 100 }, '100%  [####################]  49,383/49,383'],
  ['hours', { ...HALF, objects: 10, elapsed: 1000 }, '2:44:36 left'],
  ['nothing yet', { ...HALF, objects: 0, bytes: 0 }, '0%  [--------------------]  0/98,765  0 B/s  3 findings'],
])('%s', (_, state, text) => {
  expect(progressLine(state, en, 200)).toContain(text);
});

test('on a narrow terminal the bar goes first, then speed and time', () => {
  expect(progressLine(HALF, en, 60)).toBe('Scanning  50%  49,383/98,765  0:10 left  3 findings');
  expect(progressLine(HALF, en, 30)).toBe('Scanning  50%  3 findings');
  expect(progressLine(HALF, en, 5)).toBe('50%');
});

describe.each([
  ['en', en],
  ['ja', ja],
] as const)('%s', (_, words) => {
  test('never wider than the terminal', () => {
    for (const state of STATES) {
      for (let columns = 0; columns <= 120; columns++) {
        expect(displayWidth(progressLine(state, words, columns))).toBeLessThanOrEqual(columns);
      }
    }
  });
});
