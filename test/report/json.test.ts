import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { json } from '../../src/report/json.ts';
import { jsonl } from '../../src/report/jsonl.ts';
import {
  acceptedOf,
  coverageOf,
  droppedOf,
  findingOf,
  gapOf,
  gateOf,
  LIVE,
  pairFindingOf,
  resultOf,
  SECRET_KEY,
  written,
} from './result-factory.ts';

const FULL = resultOf({
  findings: [pairFindingOf()],
  dropped: [droppedOf({ filter: 'entropy', facts: { bits: '2.10', minimum: 3 } })],
  coverage: coverageOf({ skipped: [gapOf({ detail: 'EACCES' })], excluded: [gapOf({ why: 'submodule' })] }),
  complete: false,
});

test('the report has the fields of the contract, in order', async () => {
  const report = JSON.parse(await written(json, FULL));
  expect(Object.keys(report)).toEqual(['version', 'complete', 'coverage', 'findings', 'accepted']);
  expect(report).toMatchObject({ version: 1, complete: false });
  expect(report.coverage).toEqual({
    objects: 212,
    remembered: 0,
    files: 3,
    bytes: 3_100_000,
    skipped: [{ what: 'secret.bin', why: 'unreadable', detail: 'EACCES' }],
    excluded: [{ what: 'secret.bin', why: 'submodule' }],
  });
  expect(Object.keys(report.findings[0])).toEqual(
    'rule title severity confidence fingerprint secret tier places companions advice aws environment expiry jwt proof verified'.split(
      ' ',
    ),
  );
});

test('a place says where it is and which commits have it', async () => {
  const report = JSON.parse(await written(json, FULL));
  expect(report.findings[0].places[0]).toEqual({
    path: 'config/initializers/carrierwave.rb',
    line: 4,
    column: 29,
    endLine: 4,
    endColumn: 69,
    origin: 'history',
    blob: 'b'.repeat(40),
    commit: '1'.repeat(40),
    author: 'Ada <ada@example.com>',
    date: '2024-03-01T12:00:00+09:00',
    lastCommit: '2'.repeat(40),
    lastAuthor: 'Bob <bob@example.com>',
    lastDate: '2024-03-05T08:30:00+00:00',
    inHead: false,
    refs: ['refs/heads/main', 'refs/remotes/origin/main', 'refs/tags/v1.0'],
    refCount: 3,
    ignored: false,
    decoded: [],
    name: 'aws_secret_access_key',
    comment: null,
  });
});

test('advice has codes beside sentences, and the line to paste', async () => {
  const { advice } = JSON.parse(await written(json, FULL)).findings[0];
  expect(advice.steps.map((step: { code: string }) => step.code)).toEqual(['deactivate-key', 'removing-did-not-help']);
  expect(advice.replacements[0]).toMatchObject({ kind: 'ruby', line: 4, notes: [{ code: 'rails-build' }, {}] });
  expect(advice.replacements[0]).not.toHaveProperty('before');
});

test('a finding without pair, account or expiry has null for them', async () => {
  const finding = JSON.parse(await written(json, resultOf({ findings: [findingOf()] }))).findings[0];
  expect(finding).toMatchObject({ companions: [], aws: null, expiry: null, jwt: null, proof: null, verified: null });
  expect(finding.places[0]).toMatchObject({ blob: null, commit: null, author: null, date: null, inHead: null });
});

test('what a provider says is told, in both formats alike', async () => {
  const result = resultOf({ findings: [findingOf({ verified: LIVE })] });
  expect(JSON.parse(await written(json, result)).findings[0].verified).toEqual(LIVE);
  const [line = ''] = (await written(jsonl, result)).split('\n');
  expect(JSON.parse(line).verified).toEqual(LIVE);
});

test('secrets are whole only when asked for; a key id is an identifier and always whole', async () => {
  const whole = JSON.parse(await written(json, FULL, { showSecrets: true })).findings[0];
  const redacted = JSON.parse(await written(json, FULL)).findings[0];
  expect(whole.secret).toBe(SECRET_KEY);
  expect(whole.aws.keyId).toHaveLength(20);
  expect(redacted.secret).toBe(`${SECRET_KEY.slice(0, 4)}…(40)`);
  expect(redacted.aws.keyId).toHaveLength(20);
});

test('a gate tells what it compared, accepted findings who accepts them; both formats alike', async () => {
  const result = resultOf({ gate: gateOf(), accepted: [acceptedOf({ until: null })] });
  const report = JSON.parse(await written(json, result));
  expect(report.gate).toEqual({
    ranges: [{ name: 'main', head: '5'.repeat(40), base: '6'.repeat(40), commits: 3, why: null }],
    reviews: [
      {
        kind: 'configuration',
        path: 'leakgate.toml',
        line: 3,
        what: 'allow.paths',
        text: 'vendor/**',
        counts: true,
      },
    ],
    bypasses: [
      {
        commit: '7'.repeat(40),
        author: 'Eve <eve@example.com>',
        date: '2024-04-01T10:00:00+00:00',
        rule: 'aws-secret-access-key',
        fingerprint: 'fedcba9876543210fedcba9876543210',
        reason: 'a test key',
        refused: true,
      },
    ],
    known: 2,
  });
  expect(report.accepted).toMatchObject([
    {
      finding: { rule: 'aws-secret-access-key', secret: `${SECRET_KEY.slice(0, 4)}…(40)` },
      acceptance: { source: 'baseline', kind: 'accepted', until: null, file: 'leakgate.baseline', line: 7 },
    },
  ]);
  const { summary } = JSON.parse(await written(jsonl, result));
  expect(summary).toMatchObject({ gate: report.gate, accepted: report.accepted });
});

test('dropped matches are there with --explain only', async () => {
  expect(JSON.parse(await written(json, FULL))).not.toHaveProperty('dropped');
  const { dropped } = JSON.parse(await written(json, FULL, { explain: true }));
  expect(dropped).toMatchObject([{ filter: 'entropy', line: 7, column: 3, facts: { bits: '2.10', minimum: 3 } }]);
});

test('sentences follow the language', async () => {
  const report = JSON.parse(await written(json, FULL, { language: 'ja' }));
  expect(report.findings[0].title).toBe('AWS シークレットアクセスキー');
});

test('JSON Lines: a finding per line, then the summary', async () => {
  const text = await written(jsonl, resultOf({ ...FULL, findings: [pairFindingOf(), findingOf()] }), { explain: true });
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const report = JSON.parse(await written(json, FULL));
  expect(lines).toHaveLength(3);
  expect(lines[0]).toEqual(report.findings[0]);
  expect(lines[2]).toMatchObject({ summary: { version: 1, complete: false, findings: 2, coverage: report.coverage } });
  expect(lines[2].summary.dropped).toHaveLength(1);
});

test('every key of both formats is documented', async () => {
  const documentation = await readFile(new URL('../../docs/JSON.md', import.meta.url), 'utf8');
  const keys = new Set<string>();
  const result = resultOf({ ...FULL, dropped: [droppedOf()], gate: gateOf(), accepted: [acceptedOf()] });
  for (const reporter of [json, jsonl]) {
    for (const line of (await written(reporter, result, { explain: true })).split(/\n(?=\{)/)) {
      JSON.parse(line, (key, value) => {
        if (/\D/.test(key)) keys.add(key);
        return value;
      });
    }
  }
  expect(keys.size).toBeGreaterThan(40);
  expect([...keys].filter((key) => !documentation.includes(`\`${key}\``))).toEqual([]);
});
