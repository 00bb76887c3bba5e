import { expect, test } from 'vitest';
import { loadWords } from '../../../src/messages/load.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Liveness } from '../../../src/model/liveness.ts';
import { RefSet } from '../../../src/model/ref-set.ts';
import { Secret } from '../../../src/model/secret.ts';
import { pretty } from '../../../src/report/pretty.ts';
import {
  findingOf,
  generated,
  historyPlaceOf,
  KEY_ID,
  LIVE,
  pairFindingOf,
  placeOf,
  resultOf,
  written,
} from '../result-factory.ts';

const words = await loadWords('en');

function reportOf(finding: Finding): Promise<string> {
  return written(pretty, resultOf({ findings: [finding] }));
}

test('first and last commit, by short id, day and author', async () => {
  const report = await reportOf(pairFindingOf());
  expect(report).toContain('11111111  2024-03-01  Ada <ada@example.com>');
  expect(report).toContain('22222222  2024-03-05  Bob <bob@example.com>');
});

test('one commit is named once', async () => {
  const { commit } = historyPlaceOf();
  const report = await reportOf(findingOf({ places: [historyPlaceOf({ lastCommit: commit })] }));
  expect(report.match(/11111111/g)).toHaveLength(1);
});

test.each([
  ['in HEAD', { inHead: true }, 'report.in-head'],
  ['removed', {}, 'report.not-in-head'],
  ['stashed', { refs: RefSet.of(['refs/stash']) }, 'report.only-stash'],
  ['amended', { origin: 'unreachable', refs: RefSet.NONE }, 'report.only-reflog'],
  [
    'staged once',
    { origin: 'unreachable', refs: RefSet.NONE, commit: null, lastCommit: null, inHead: null },
    'report.only-object',
  ],
] as const)('what history says: %s', async (_, overrides, key) => {
  expect(await reportOf(findingOf({ places: [historyPlaceOf(overrides)] }))).toContain(words.say(key));
});

test('five refs, then how many more', async () => {
  const refs = Array.from({ length: 9 }, (_, index) => `refs/heads/branch-${index}`);
  const report = await reportOf(findingOf({ places: [historyPlaceOf({ refs: RefSet.of(refs) })] }));
  expect(report.match(/branch-\d/g)).toHaveLength(5);
  expect(report).toContain(words.say('report.more', { n: 4 }));
});

test.each(['near', 'same-blob'] as const)('tier %s is said', async (tier) => {
  expect(await reportOf(findingOf({ tier }))).toContain(words.say(`tier.${tier}`));
});

test('the name is said when it is what gave it away', async () => {
  const named = findingOf({ places: [placeOf({ name: 'app_secret' })] });
  expect(await reportOf(named)).toContain(words.say('report.found-named', { name: 'app_secret' }));
});

test('decodings are said in order', async () => {
  const report = await reportOf(findingOf({ places: [placeOf({ decoded: ['base64', 'utf-16le'] })] }));
  expect(report).toContain(`${words.say('decode.base64')} → ${words.say('decode.utf-16le')}`);
});

test('a canary, its owner, and the key id when it is not shown already', async () => {
  const aws = { keyId: KEY_ID, account: '171436882533', canary: 'Thinkst', own: false };
  const other = await reportOf(findingOf({ aws }));
  expect(other).toContain(words.say('report.canary', { owner: 'Thinkst' }));
  expect(other).toContain(words.say('report.account', { account: '171436882533' }));
  expect(other).toContain(words.say('report.label.key-id'));
  const itself = await reportOf(findingOf({ aws, secret: new Secret(KEY_ID) }));
  expect(itself).not.toContain(words.say('report.label.key-id'));
});

test.each([
  [true, 'report.expired'],
  [false, 'report.valid-until'],
] as const)('expired %s', async (expired, key) => {
  const at = '2024-06-01T00:00:00Z';
  expect(await reportOf(findingOf({ expiry: { at, expired } }))).toContain(words.say(key, { at }));
});

test.each([
  ['crc32-hex', 'proven', 'report.proven-checksum'],
  ['crc32-hex', 'unproven', 'report.unproven-checksum'],
  ['pem', 'proven', 'report.proven-structure'],
  ['jwt', 'unproven', 'report.unproven-structure'],
] as const)('%s %s: said', async (name, proof, key) => {
  const rule = { ...findingOf().rule, proof: name };
  expect(await reportOf(findingOf({ rule, proof }))).toContain(words.say(key));
});

test('issuer of a token: said', async () => {
  const jwt = { issuer: 'https://a.b/', subject: null };
  expect(await reportOf(findingOf({ jwt }))).toContain(`${words.say('report.label.issuer')}`);
  expect(await reportOf(findingOf({ jwt }))).toContain('https://a.b/');
});

test('messages, objects, file names and standard input are places as well', async () => {
  const blob = generated(31, 40, '0123456789abcdef');
  const facts = { oid: blob.slice(0, 8), line: 4, column: 29 };
  const places = [
    placeOf({ origin: 'message', path: null, blob }),
    placeOf({ origin: 'unreachable', path: null, blob }),
    placeOf({ origin: 'stdin', path: null }),
    placeOf({ origin: 'file-name', path: 'a/key\n.pem' }),
    placeOf({ ignored: true, path: '.env' }),
  ];
  const report = await reportOf(findingOf({ places }));
  expect(report).toContain(words.say('report.where.message', facts));
  expect(report).toContain(words.say('report.where.object', facts));
  expect(report).toContain(words.say('report.where.stdin', facts));
  expect(report).toContain(`a/key\\n.pem · ${words.say('origin.file-name')}`);
  expect(report).toContain(`.env:4:29 · ${words.say('report.ignored')}`);
});

test.each([
  ['a code of our own, in words', 'no-session-token', words.say('live.detail.no-session-token')],
  ["the provider's own code", 'ServiceUnavailable', 'ServiceUnavailable'],
])('why nothing can be said: %s', async (_, detail, sentence) => {
  const report = await reportOf(findingOf({ verified: { ...LIVE, state: 'unknown', detail } }));
  expect(report).toContain(words.say('live.says.unknown', { detail: sentence }));
});

test('what a provider says: in red when the key works', async () => {
  const says = words.say('live.says.live', { arn: LIVE.arn ?? '' });
  expect(await reportOf(findingOf({ verified: LIVE }))).toContain(says);
  const result = (state: Liveness['state']) => resultOf({ findings: [findingOf({ verified: { ...LIVE, state } })] });
  expect(await written(pretty, result('live'), { color: true })).toContain(`\x1b[31m${says}`);
  expect(await written(pretty, result('inactive'), { color: true })).toContain(`  ${words.say('live.says.inactive')}`);
});
