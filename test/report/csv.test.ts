import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { csv } from '../../src/report/csv.ts';
import { acceptedOf, findingOf, historyPlaceOf, pairFindingOf, placeOf, resultOf, written } from './result-factory.ts';

/** Reads CSV as RFC 4180 has it: every row ends with CR LF, quotes in quotes are doubled. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  const cell = /"((?:[^"]|"")*)"(,|\r\n)/y;
  while (at < text.length) {
    cell.lastIndex = at;
    const [whole = '', content = '', end] = cell.exec(text) ?? [];
    if (whole === '') throw new Error(`no cell at ${at}: ${text.slice(at, at + 20)}`);
    cells.push(content.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(cells);
      cells = [];
    }
    at += whole.length;
  }
  return rows;
}

async function recordsOf(result: ScanResult): Promise<Record<string, string>[]> {
  const [header = [], ...rows] = rowsOf(await written(csv, result));
  for (const row of rows) expect(row).toHaveLength(header.length);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

test('a row a place, with the first commit of each', async () => {
  const records = await recordsOf(resultOf({ findings: [pairFindingOf()] }));
  expect(records).toHaveLength(2);
  expect(records[0]).toMatchObject({
    rule: 'aws-secret-access-key',
    path: 'config/initializers/carrierwave.rb',
    line: '4',
    column: '29',
    endColumn: '69',
    commit: '1'.repeat(40),
    author: 'Ada <ada@example.com>',
    inHead: 'false',
    accepted: '',
  });
});

test('accepted findings say so; a finding without a place has a row', async () => {
  const records = await recordsOf(resultOf({ findings: [findingOf({ places: [] })], accepted: [acceptedOf()] }));
  expect(records.map(({ accepted, reason, until, line }) => [accepted, reason, until, line])).toEqual([
    ['', '', '', ''],
    ['accepted', 'rotated in March', '2030-12-31', '4'],
  ]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\uff1d1', '\t=1', '\r=1'])('%j is no formula', async (path) => {
  const [record] = await recordsOf(resultOf({ findings: [findingOf({ places: [placeOf({ path })] })] }));
  expect(record?.['path']).not.toMatch(/^[=+\-@\t\r\uff1d]/);
});

test('whatever text goes in, rows and cells stay what they are, and none is a formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      const place = historyPlaceOf({ path: text, commit: { oid: '1'.repeat(40), author: text, date: text } });
      const result = resultOf({ findings: [findingOf({ places: [place] })], accepted: [acceptedOf({ reason: text })] });
      const records = await recordsOf(result);
      expect(records).toHaveLength(2);
      for (const cell of records.flatMap((record) => Object.values(record))) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});
