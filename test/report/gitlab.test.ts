import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { beforeAll, expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { gitlab } from '../../src/report/gitlab.ts';
import type { ReportContext } from '../../src/report/reporter.ts';
import {
  coverageOf,
  findingOf,
  gapOf,
  gateOf,
  historyPlaceOf,
  pairFindingOf,
  placeOf,
  resultOf,
  ruleOf,
  SECRET_KEY,
  written,
} from './result-factory.ts';

const PLACES = [
  placeOf(),
  historyPlaceOf(),
  placeOf({ origin: 'message', path: null, blob: 'c'.repeat(40) }),
  placeOf({ origin: 'stdin', path: null }),
  placeOf({ origin: 'file-name', path: 'key.pem' }),
];

let validate: (report: unknown) => string[];

beforeAll(async () => {
  const schema = await readFile(new URL('../fixtures/gitlab-secret-detection.json', import.meta.url), 'utf8');
  const check = new Ajv({ allErrors: true }).compile(JSON.parse(schema));
  validate = (report) =>
    check(report) ? [] : (check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
});

async function reportOf(result: ScanResult, context: Partial<ReportContext> = {}) {
  return JSON.parse(await written(gitlab, result, context));
}

const long = 'x'.repeat(400);

test.each([
  ['a clean scan', resultOf()],
  ['a pair, a gate', resultOf({ findings: [pairFindingOf()], gate: gateOf() })],
  ['every kind of place', resultOf({ findings: PLACES.map((place) => findingOf({ places: [place] })) })],
  ['a finding without a place', resultOf({ findings: [findingOf({ places: [] })] })],
  ['gaps', resultOf({ coverage: coverageOf({ skipped: [gapOf()] }), complete: false })],
  ['a long title', resultOf({ findings: [findingOf({ rule: ruleOf({ title: { en: long, ja: long } }) })] })],
])('the schema accepts %s', async (_, result) => {
  expect(validate(await reportOf(result))).toEqual([]);
});

test('the schema notices a mistake', async () => {
  expect(validate({ ...(await reportOf(resultOf())), extra: 1 })).not.toEqual([]);
});

test('a vulnerability is at its best place, with the first commit, redacted', async () => {
  const findings = [findingOf({ places: [historyPlaceOf({ path: 'old.rb' }), historyPlaceOf({ inHead: true })] })];
  const [vulnerability] = (await reportOf(resultOf({ findings }))).vulnerabilities;
  expect(vulnerability).toMatchObject({
    severity: 'Critical',
    identifiers: [{ type: 'leakgate_rule_id', value: 'aws-secret-access-key' }],
    location: {
      file: 'config/initializers/carrierwave.rb',
      start_line: 4,
      end_line: 4,
      commit: { sha: '1'.repeat(40), author: 'Ada <ada@example.com>' },
    },
    raw_source_code_extract: `${SECRET_KEY.slice(0, 4)}…(40)`,
  });
});

test('ids stay the same for the same secret at the same place, and only then', async () => {
  const idOf = async (finding: ReturnType<typeof findingOf>) =>
    (await reportOf(resultOf({ findings: [finding] }))).vulnerabilities[0].id;
  const id = await idOf(findingOf());
  expect(await idOf(findingOf())).toBe(id);
  expect(await idOf(findingOf({ places: [placeOf({ line: 5 })] }))).not.toBe(id);
  expect(await idOf(findingOf({ fingerprint: 'f'.repeat(32) }))).not.toBe(id);
});

test('times are UTC to the second', async () => {
  const times = { start: Date.UTC(2024, 0, 2, 3, 4, 5, 678), end: Date.UTC(2024, 0, 2, 3, 5) };
  const { scan } = await reportOf(resultOf(), { times });
  expect(scan).toMatchObject({ start_time: '2024-01-02T03:04:05', end_time: '2024-01-02T03:05:00' });
});

test('an incomplete scan is a failure that says what it skipped', async () => {
  const { scan } = await reportOf(resultOf({ coverage: coverageOf({ skipped: [gapOf({ what: 'a.zip' })] }) }));
  expect(scan.status).toBe('failure');
  expect(scan.messages[1].value).toContain('a.zip');
  expect((await reportOf(resultOf())).scan.status).toBe('success');
});
