import { expect, test } from 'vitest';
import { type LiveRequest, liveFacts } from '../../src/live/live-facts.ts';
import { Secret } from '../../src/model/secret.ts';
import { awsPair } from '../helpers/sample.ts';
import { ACCOUNT, type Asked, type FakeAws, resultXml, startAws } from './server.ts';

const LEAKED = awsPair('leaked');
const ADMIN = awsPair('admin');
const BUCKETS = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}';
const RESPONDER = { keyId: ADMIN.id, secret: new Secret(ADMIN.secret), sessionToken: null };
const REQUEST: LiveRequest = {
  keyId: LEAKED.id,
  asked: { keyId: LEAKED.id, secret: new Secret(LEAKED.secret), canary: null },
  responder: RESPONDER,
  user: null,
  account: ACCOUNT,
  deactivate: false,
};

/** An account in which `app` has leaked a key, under quarantine, with policies of its own and of a group. */
async function account(refused: readonly string[] = []): Promise<FakeAws> {
  const aws = await startAws();
  aws.keys
    .set(LEAKED.id, { secret: LEAKED.secret, user: 'app' })
    .set(ADMIN.id, { secret: ADMIN.secret, user: 'admin' });
  let status = 'Active';
  aws.answer = (asked) => {
    if (refused.includes(asked.action)) return null;
    if (asked.action === 'UpdateAccessKey') status = asked.form.get('Status') ?? '';
    const inner = innerOf(asked, status);
    return inner === null ? null : resultXml(asked.action, inner);
  };
  return aws;
}

function innerOf({ action, form }: Asked, status: string): string | null {
  const isApp = form.get('UserName') === 'app';
  const last =
    '<LastUsedDate>2026-01-01T00:00:00Z</LastUsedDate><ServiceName>s3</ServiceName><Region>eu-west-1</Region>';
  const members = (name: string, inner: readonly string[]): string =>
    `<${name}>${inner.map((each) => `<member>${each}</member>`).join('')}</${name}><IsTruncated>false</IsTruncated>`;
  const managed = (name: string, account = 'aws'): string =>
    `<PolicyName>${name}</PolicyName><PolicyArn>arn:aws:iam::${account}:policy/${name}</PolicyArn>`;
  const answers: Readonly<Record<string, string>> = {
    GetAccessKeyLastUsed: `<UserName>app</UserName><AccessKeyLastUsed>${last}</AccessKeyLastUsed>`,
    ListAccessKeys: members(
      'AccessKeyMetadata',
      isApp ? [`<AccessKeyId>${LEAKED.id}</AccessKeyId><Status>${status}</Status>`] : [],
    ),
    UpdateAccessKey: '',
    ListAttachedUserPolicies: members('AttachedPolicies', [
      managed('AWSCompromisedKeyQuarantineV3'),
      managed('Shared', ACCOUNT),
    ]),
    ListUserPolicies: members('PolicyNames', ['own']),
    ListGroupsForUser: members('Groups', ['<GroupName>uploaders</GroupName>']),
    ListAttachedGroupPolicies: members('AttachedPolicies', [managed('Shared', ACCOUNT)]),
    ListGroupPolicies: members('PolicyNames', ['own']),
    GetUserPolicy: `<PolicyDocument>${encodeURIComponent(BUCKETS)}</PolicyDocument>`,
    GetGroupPolicy: `<PolicyDocument>${encodeURIComponent('{}')}</PolicyDocument>`,
    GetPolicy: '<Policy><DefaultVersionId>v3</DefaultVersionId></Policy>',
    GetPolicyVersion: `<PolicyVersion><Document>${encodeURIComponent(`{"v":"${form.get('VersionId')}"}`)}</Document></PolicyVersion>`,
  };
  return answers[action] ?? null;
}

function actions({ asked }: FakeAws): string[] {
  return asked.map(({ action }) => action);
}

test('everything that another identity may know of the key', async () => {
  await using aws = await account();
  expect(await liveFacts(REQUEST, aws.ports)).toMatchObject({
    liveness: { state: 'live', arn: `arn:aws:iam::${ACCOUNT}:user/app` },
    lastUsed: { at: '2026-01-01T00:00:00.000Z', service: 's3', region: 'eu-west-1', user: 'app' },
    status: 'Active',
    quarantine: 'AWSCompromisedKeyQuarantineV3',
    policies: [
      { name: 'AWSCompromisedKeyQuarantineV3', document: '{"v":"v3"}' },
      { name: 'Shared', document: '{"v":"v3"}' },
      { name: 'own', document: BUCKETS },
      { name: 'own', document: '{}' },
    ],
    deactivated: false,
    failures: [],
  });
  expect(actions(aws)).not.toContain('UpdateAccessKey');
  expect(aws.asked.filter(({ keyId }) => keyId === LEAKED.id).map(({ action }) => action)).toEqual([
    'GetCallerIdentity',
  ]);
});

test('the key is deactivated when that is asked for, before policies are read', async () => {
  await using aws = await account();
  const facts = await liveFacts({ ...REQUEST, deactivate: true }, aws.ports);
  expect(facts).toMatchObject({ status: 'Inactive', deactivated: true, failures: [] });
  expect(actions(aws).indexOf('UpdateAccessKey')).toBeLessThan(actions(aws).indexOf('ListAttachedUserPolicies'));
  const update = aws.asked.find(({ action }) => action === 'UpdateAccessKey')?.form;
  expect(Object.fromEntries(update ?? [])).toMatchObject({
    UserName: 'app',
    AccessKeyId: LEAKED.id,
    Status: 'Inactive',
  });
});

test('what is refused is listed, and the rest is told', async () => {
  const refused = ['UpdateAccessKey', 'ListAttachedUserPolicies', 'GetGroupPolicy', 'GetPolicyVersion'];
  await using aws = await account(refused);
  const facts = await liveFacts({ ...REQUEST, deactivate: true }, aws.ports);
  expect(facts).toMatchObject({ status: 'Active', deactivated: false, quarantine: null });
  expect(facts.policies).toEqual([
    { name: 'own', document: BUCKETS },
    { name: 'Shared', document: null },
    { name: 'own', document: null },
  ]);
  expect(facts.failures.map(({ operation, code }) => `${operation} ${code}`).sort()).toEqual(
    refused.map((operation) => `${operation} AccessDenied`).sort(),
  );
});

test('nobody but the key itself is asked when there is no responder, and nobody at all without either', async () => {
  await using aws = await account();
  const alone = await liveFacts({ ...REQUEST, responder: null }, aws.ports);
  expect(alone).toMatchObject({ liveness: { state: 'live' }, status: null, quarantine: null, failures: [] });
  expect(aws.asked).toHaveLength(1);
  expect((await liveFacts({ ...REQUEST, responder: null, asked: null }, aws.ports)).liveness).toBeNull();
  expect(aws.asked).toHaveLength(1);
});

test('the leaked key, and its user with another key, may not respond', async () => {
  await using aws = await account();
  const same = liveFacts({ ...REQUEST, responder: { ...RESPONDER, keyId: LEAKED.id } }, aws.ports);
  await expect(same).rejects.toMatchObject({ code: 'live-responder-is-leaked' });
  expect(aws.asked).toEqual([]);
  aws.keys.set(ADMIN.id, { secret: ADMIN.secret, user: 'app' });
  // AWS says whose the leaked key is: of itself, or to the responder.
  for (const asked of [REQUEST.asked, null]) {
    const other = liveFacts({ ...REQUEST, asked }, aws.ports);
    await expect(other).rejects.toMatchObject({ code: 'live-responder-is-user' });
  }
  expect(actions(aws)).not.toContain('ListAccessKeys');
});

test('a responder who is refused, or of another account, ends it', async () => {
  await using aws = await account();
  const other = await liveFacts({ ...REQUEST, asked: null, account: '210987654321' }, aws.ports);
  expect(other.failures).toEqual([{ operation: 'GetCallerIdentity', code: 'other-account' }]);
  aws.keys.delete(ADMIN.id);
  const gone = await liveFacts(REQUEST, aws.ports);
  expect(gone).toMatchObject({ liveness: { state: 'live' }, failures: [{ code: 'InvalidClientTokenId' }] });
});

test('a user of the same name who does not have the key is not taken for its owner', async () => {
  await using aws = await account(['GetAccessKeyLastUsed']);
  const request = { ...REQUEST, asked: null, account: null };
  expect(await liveFacts({ ...request, user: 'somebody' }, aws.ports)).toMatchObject({
    policies: [],
    quarantine: null,
    failures: [{ operation: 'GetAccessKeyLastUsed' }, { operation: 'ListAccessKeys', code: 'no-such-key' }],
  });
  for (const user of [null, '../x', '']) {
    const { failures } = await liveFacts({ ...request, user }, aws.ports);
    expect(failures.at(-1)).toEqual({ operation: 'ListAccessKeys', code: 'unknown-user' });
  }
  expect(await liveFacts({ ...request, user: 'app' }, aws.ports)).toMatchObject({ status: 'Active' });
});

test('long lists come in pages, and end', async () => {
  await using aws = await account();
  const { answer } = aws;
  let pages = 0;
  aws.answer = (asked) => {
    if (asked.action !== 'ListUserPolicies') return answer(asked);
    const page = asked.form.get('Marker') ?? '0';
    const next = pages++ < 40 ? `<IsTruncated>true</IsTruncated><Marker>${Number(page) + 1}</Marker>` : '';
    return resultXml(asked.action, `<PolicyNames><member>p${page}</member></PolicyNames>${next}`);
  };
  const { policies, failures } = await liveFacts(REQUEST, aws.ports);
  expect(policies.filter(({ name }) => /^p\d$/.test(name))).toHaveLength(10);
  expect(failures).toEqual([{ operation: 'ListUserPolicies', code: 'too-many' }]);
});
