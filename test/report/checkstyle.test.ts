import { expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { checkstyle } from '../../src/report/checkstyle.ts';
import { parseXml } from '../helpers/parse-xml.ts';
import {
  coverageOf,
  findingOf,
  gapOf,
  gateOf,
  historyPlaceOf,
  KEY_ID_RULE,
  placeOf,
  resultOf,
  reviewOf,
  written,
} from './result-factory.ts';

/** `file line:column severity source` of every error. */
async function errorsOf(result: ScanResult): Promise<string[]> {
  const root = parseXml(await written(checkstyle, result));
  expect(root.name).toBe('checkstyle');
  return root.elements.flatMap(({ attributes: file, elements }) =>
    elements.map(({ attributes: { line, column, severity, source } }) =>
      [file['name'], `${line}:${column ?? ''}`, severity, source].join(' '),
    ),
  );
}

test('errors stand below their file, once each', async () => {
  const findings = [
    findingOf({ places: [placeOf({ path: 'b.rb' }), placeOf({ path: 'a.rb', line: 9 })] }),
    findingOf({ rule: KEY_ID_RULE, places: [placeOf({ path: 'b.rb', line: 3, column: 1 })] }),
  ];
  expect(await errorsOf(resultOf({ findings }))).toEqual([
    'b.rb 4:29 error leakgate.aws-secret-access-key',
    'b.rb 3:1 warning leakgate.aws-access-key-id',
    'a.rb 9:29 error leakgate.aws-secret-access-key',
  ]);
});

test('history is left out where a file still has it, and named where none has', async () => {
  const past = historyPlaceOf({ path: 'old.rb', line: 2 });
  const standing = findingOf({ places: [past, placeOf({ path: 'now.rb' })] });
  const gone = findingOf({ places: [past, historyPlaceOf({ path: 'older.rb' })] });
  const message = findingOf({ places: [placeOf({ origin: 'message', path: null, blob: 'c'.repeat(40) })] });
  expect((await errorsOf(resultOf({ findings: [standing, gone, message] }))).map((one) => one.split(' ')[0])).toEqual([
    'now.rb',
    'old.rb',
    `message/${'c'.repeat(40)}`,
  ]);
});

test('reviews and gaps are errors of their files', async () => {
  const gate = gateOf({ reviews: [reviewOf(), reviewOf({ counts: false, line: null })] });
  const result = resultOf({ gate, coverage: coverageOf({ skipped: [gapOf({ what: 'a&b.zip' })] }), complete: false });
  expect(await errorsOf(result)).toEqual([
    'leakgate.toml 3: error leakgate.review.configuration',
    'leakgate.toml 1: warning leakgate.review.configuration',
    'a&b.zip 1: error leakgate.gap.unreadable',
  ]);
});

test('a clean scan is a document without files', async () => {
  expect(await errorsOf(resultOf())).toEqual([]);
});
