import { readFile } from 'node:fs/promises';
import ajvDraft04 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';
import type { Log, Run } from 'sarif';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { sarif } from '../../src/report/sarif.ts';
import { sample } from '../helpers/sample.ts';
import {
  acceptedOf,
  bypassOf,
  coverageOf,
  findingOf,
  gapOf,
  gateOf,
  historyPlaceOf,
  KEY_ID_RULE,
  LIVE,
  pairFindingOf,
  placeOf,
  rangeOf,
  resultOf,
  reviewOf,
  ruleOf,
  SECRET_KEY,
  written,
} from './result-factory.ts';

const INCOMPLETE = resultOf({
  findings: [
    pairFindingOf(),
    findingOf({ rule: KEY_ID_RULE, places: [placeOf({ origin: 'index', path: 'a b/#1 %/日本\n.rb' })] }),
    findingOf({
      places: [
        placeOf({ origin: 'message', path: null, blob: 'c'.repeat(40) }),
        placeOf({ origin: 'unreachable', path: null, blob: 'd'.repeat(40) }),
        placeOf({ origin: 'file-name', path: `keys/${SECRET_KEY}`, blob: 'e'.repeat(40) }),
        placeOf({ origin: 'stdin', path: null }),
      ],
    }),
  ],
  coverage: coverageOf({ skipped: [gapOf({ detail: 'EACCES' })], excluded: [gapOf({ why: 'submodule' })] }),
  complete: false,
});

const GATED = resultOf({
  findings: [findingOf()],
  accepted: [acceptedOf({}, findingOf({ rule: KEY_ID_RULE }))],
  gate: gateOf({
    ranges: [rangeOf(), rangeOf({ name: null, base: null, commits: null, why: 'no-range' })],
    reviews: [reviewOf({ path: 'a b/x.toml' }), reviewOf({ kind: 'baseline', line: null, text: '', counts: false })],
    bypasses: [bypassOf(), bypassOf({ refused: false, reason: '' })],
  }),
});

let validate: (log: unknown) => string[];

beforeAll(async () => {
  const schema = await readFile(new URL('../fixtures/sarif-schema-2.1.0.json', import.meta.url), 'utf8');
  // The schema's pattern for languages is no regular expression with the `u` flag.
  const ajv = new ajvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
  ajvFormats.default(ajv);
  const check = ajv.compile(JSON.parse(schema));
  validate = (log) => (check(log) ? [] : (check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`));
});

async function logOf(result: ScanResult): Promise<Log> {
  return JSON.parse(await written(sarif, result));
}

async function runOf(result: ScanResult): Promise<Run> {
  const [run] = (await logOf(result)).runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

describe('the official 2.1.0 schema', () => {
  test.each([
    ['a clean scan', resultOf()],
    ['pairs, messages, file names, gaps', INCOMPLETE],
    ['a gate and accepted findings', GATED],
    [
      'a revocation address that is none',
      resultOf({ findings: [findingOf({ rule: ruleOf({ revoke: 'your admin' }) })] }),
    ],
  ])('accepts %s', async (_, result) => {
    expect(validate(await logOf(result))).toEqual([]);
  });

  test('notices a mistake', async () => {
    expect(validate({ ...(await logOf(resultOf())), version: '2.0.0' })).not.toEqual([]);
  });
});

test('every result names its rule, each rule is there once', async () => {
  const run = await runOf(INCOMPLETE);
  const rules = run.tool.driver.rules ?? [];
  expect(rules.map((rule) => rule.id)).toEqual(['aws-secret-access-key', 'aws-access-key-id']);
  for (const result of run.results ?? []) expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
  expect(run.results?.map((result) => result.level)).toEqual(['error', 'warning', 'error']);
});

test('columns are counted as said, fingerprints are ours', async () => {
  const run = await runOf(INCOMPLETE);
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.results?.[0]?.partialFingerprints).toEqual({ 'leakgate/v1': '0123456789abcdef0123456789abcdef' });
  expect(run.results?.[0]?.locations?.[0]?.physicalLocation?.region).toEqual({
    startLine: 4,
    startColumn: 29,
    endLine: 4,
    endColumn: 69,
  });
});

test('what a provider says is a property, of findings that it was asked about', async () => {
  const results = (await runOf(resultOf({ findings: [findingOf({ verified: LIVE }), findingOf()] }))).results;
  expect(results?.map(({ properties }) => properties?.['verified'])).toEqual([LIVE, undefined]);
});

test('paths are percent-encoded', async () => {
  const run = await runOf(INCOMPLETE);
  expect(run.results?.[1]?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({
    uri: 'a%20b/%231%20%25/%E6%97%A5%E6%9C%AC%0A.rb',
    uriBaseId: '%SRCROOT%',
  });
});

test('a history finding says which object and commit its lines are of', async () => {
  const location = (await runOf(INCOMPLETE)).results?.[0]?.locations?.[0];
  expect(location?.logicalLocations).toMatchObject([{ name: 'b'.repeat(40) }]);
  expect(location?.properties).toMatchObject({ origin: 'history', commit: '1'.repeat(40), inHead: false });
});

test('other places and the pair are related locations', async () => {
  const related = (await runOf(INCOMPLETE)).results?.[0]?.relatedLocations ?? [];
  expect(related.map((location) => location.id)).toEqual([0, 1]);
  expect(related.map((location) => location.physicalLocation?.artifactLocation?.uri)).toEqual([
    '.env',
    'config/initializers/carrierwave.rb',
  ]);
});

test('content without a path is named by what it is', async () => {
  const result = (await runOf(INCOMPLETE)).results?.[2];
  const locations = [...(result?.locations ?? []), ...(result?.relatedLocations ?? [])];
  const uris = locations.map((location) => location.physicalLocation?.artifactLocation?.uri);
  expect(uris).toEqual([
    `message/${'c'.repeat(40)}`,
    `object/${'d'.repeat(40)}`,
    `keys/${encodeURIComponent(`${SECRET_KEY.slice(0, 4)}…(40)`)}`,
    'stdin',
  ]);
  expect(locations[2]?.physicalLocation).not.toHaveProperty('region');
});

test('an incomplete scan was not successful, and says what it skipped', async () => {
  const [invocation] = (await runOf(INCOMPLETE)).invocations ?? [];
  expect(invocation?.executionSuccessful).toBe(false);
  const notifications = invocation?.toolExecutionNotifications ?? [];
  expect(notifications.map(({ descriptor, level }) => [descriptor?.id, level])).toEqual([
    ['gap/unreadable', 'error'],
    ['gap/submodule', 'note'],
  ]);
  expect((await runOf(resultOf())).invocations?.[0]?.executionSuccessful).toBe(true);
});

test('accepted findings are suppressed results, and have their rule', async () => {
  const run = await runOf(GATED);
  const [reported, accepted] = run.results ?? [];
  expect(reported).not.toHaveProperty('suppressions');
  expect(accepted?.suppressions).toMatchObject([
    { kind: 'external', properties: { source: 'baseline', file: 'leakgate.baseline', line: 7 } },
  ]);
  expect(accepted?.suppressions?.[0]?.justification).toContain('rotated in March');
  expect(run.tool.driver.rules?.[accepted?.ruleIndex ?? -1]?.id).toBe('aws-access-key-id');
});

test('what a gate tells are notifications: errors where it fails for them', async () => {
  const [invocation] = (await runOf(GATED)).invocations ?? [];
  const notifications = invocation?.toolExecutionNotifications ?? [];
  expect(notifications.map(({ descriptor, level }) => [descriptor?.id, level])).toEqual([
    ['gate/review-configuration', 'error'],
    ['gate/review-baseline', 'warning'],
    ['gate/bypass', 'error'],
    ['gate/bypass', 'warning'],
    ['gate/range', 'note'],
    ['gate/range', 'note'],
    ['gate/known', 'note'],
  ]);
  expect(notifications[0]?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'a%20b/x.toml', uriBaseId: '%SRCROOT%' },
    region: { startLine: 3 },
  });
});

test('the compared commits are there when the address of the repository is known, without a password in it', async () => {
  const address = new URL('https://forge.example/team/app');
  const repository = Object.assign(address, { username: 'user', password: sample('${a-z}{8}') }).href;
  const log: Log = JSON.parse(await written(sarif, GATED, { repository }));
  expect(validate(log)).toEqual([]);
  expect(log.runs[0]?.versionControlProvenance).toEqual([
    { repositoryUri: 'https://forge.example/team/app', revisionId: '5'.repeat(40), branch: 'main' },
    { repositoryUri: 'https://forge.example/team/app', revisionId: '5'.repeat(40) },
  ]);
  expect(await runOf(GATED)).not.toHaveProperty('versionControlProvenance');
});

test('lone surrogates in a path do not stop the report', async () => {
  const finding = findingOf({ places: [historyPlaceOf({ path: 'a\ud800b' })] });
  expect(validate(await logOf(resultOf({ findings: [finding] })))).toEqual([]);
});
