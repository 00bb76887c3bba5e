import { expect, test } from 'vitest';
import type { Segment } from '../../../src/model/code-frame.ts';
import { Secret } from '../../../src/model/secret.ts';
import { pretty } from '../../../src/report/pretty.ts';
import { findingOf, generated, placeOf, resultOf, SECRET_KEY, written } from '../result-factory.ts';

const OTHER = generated(21, 30);

/** The frame as drawn, gutter included. */
async function frameOf(
  lines: readonly (readonly Segment[])[],
  position: { firstLine?: number; line?: number; endLine?: number; column?: number } = {},
): Promise<string[]> {
  const { firstLine = 1, line = 1, endLine = line, column = 1 } = position;
  const place = placeOf({ line, endLine, column, frame: { firstLine, lines } });
  const report = await written(pretty, resultOf({ findings: [findingOf({ places: [place] })] }));
  return report.split('\n').filter((one) => one.includes('│'));
}

/** What stands over the carets. */
function underlined([code = '', carets = '']: readonly string[]): string {
  return code.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1);
}

test('the caret line stands under the redacted secret', async () => {
  const frame = await frameOf([["key: '", new Secret(SECRET_KEY), "'"]], { column: 7 });
  expect(underlined(frame)).toBe(`${SECRET_KEY.slice(0, 4)}…(40)`);
});

test('of two secrets on a line the one at the column is meant', async () => {
  const line = ['a ', new Secret(OTHER), ' b ', new Secret(SECRET_KEY)];
  expect(underlined(await frameOf([line], { column: 3 }))).toBe(`${OTHER.slice(0, 4)}…(30)`);
  expect(underlined(await frameOf([line], { column: 36 }))).toBe(`${SECRET_KEY.slice(0, 4)}…(40)`);
});

test('in a cut line, where columns do not fit, the value decides', async () => {
  const line = ['… ', new Secret(OTHER), ' b ', new Secret(SECRET_KEY)];
  expect(underlined(await frameOf([line], { column: 5000 }))).toBe(`${SECRET_KEY.slice(0, 4)}…(40)`);
});

test('tabs and wide characters keep the caret in place', async () => {
  const frame = await frameOf([["\t鍵 = '", new Secret(SECRET_KEY)]], { column: 8 });
  expect(frame[1]?.indexOf('^')).toBe((frame[0]?.indexOf(SECRET_KEY.slice(0, 4)) ?? 0) + 1);
});

test('line numbers are aligned and the line that is meant is marked', async () => {
  const frame = await frameOf([['a'], [new Secret(SECRET_KEY)], ['']], { firstLine: 9, line: 10 });
  expect(frame.map((line) => line.slice(0, 8))).toEqual(['     9 │', '  > 10 │', '       │', '    11 │']);
});

test('later lines of a secret of several lines show nothing of it', async () => {
  const lines = [new Secret(generated(22, 64)), new Secret(generated(23, 64))];
  const frame = await frameOf(
    lines.map((line) => [line]),
    { endLine: 2 },
  );
  expect(frame.at(-1)).toBe('  > 2 │ …');
});

test('a frame without a secret in it has no caret line', async () => {
  expect(await frameOf([['plain']])).toHaveLength(1);
});
