/*
 * `leakgate respond --live` against a server on this machine: who is asked, what is told, and what is done.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Repo } from '../../helpers/with-repo.ts';
import { type Asked, type FakeAws, NOW, resultXml, startAws } from '../../live/server.ts';
import { ADMIN, commandsOf, LEAKED, LOGS, railsShop, respond, stepsOf, type Told, told } from './scene.ts';

const BUCKETS = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}';
const AS_ADMIN = { AWS_ACCESS_KEY_ID: ADMIN.id, AWS_SECRET_ACCESS_KEY: ADMIN.secret };
const QUARANTINE = 'AWSCompromisedKeyQuarantineV3';

let folder: string;
let shop: Repo;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leakgate-respond-'));
  shop = await railsShop(folder);
});
afterEach(() => rmSync(shop.path('.git/leakgate'), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An account in which `app` has leaked its key and CloudTrail has the intrusion. */
async function account(): Promise<FakeAws> {
  const aws = await startAws();
  // By the clock of this machine, as the command has no other.
  aws.ahead = Date.now() - NOW;
  aws.keys
    .set(LEAKED.id, { secret: LEAKED.secret, user: 'app' })
    .set(ADMIN.id, { secret: ADMIN.secret, user: 'admin' });
  let status = 'Active';
  aws.answer = (asked) => {
    if (asked.action === 'LookupEvents') return eventsFor(asked);
    if (asked.action === 'UpdateAccessKey') status = asked.form.get('Status') ?? '';
    const inner = answerTo(asked, status);
    return inner === null ? null : resultXml(asked.action, inner);
  };
  return aws;
}

/** The events of the leaked key in the region that is asked. */
function eventsFor({ scope }: Asked): string {
  const [region] = scope.split('/');
  const ofKey = LOGS.events.filter(
    ({ awsRegion, userIdentity }) =>
      awsRegion === region && (userIdentity as { accessKeyId?: string }).accessKeyId === LEAKED.id,
  );
  return JSON.stringify({ Events: ofKey.slice(-50).map((event) => ({ CloudTrailEvent: JSON.stringify(event) })) });
}

function answerTo({ action }: Asked, status: string): string | null {
  const list = (name: string, ...members: string[]) =>
    `<${name}>${members.map((each) => `<member>${each}</member>`).join('')}</${name}><IsTruncated>false</IsTruncated>`;
  const last = `<LastUsedDate>2026-03-10T00:00:00Z</LastUsedDate><ServiceName>s3</ServiceName><Region>eu-west-1</Region>`;
  const attached = `<PolicyName>${QUARANTINE}</PolicyName><PolicyArn>arn:aws:iam::aws:policy/${QUARANTINE}</PolicyArn>`;
  const answers: Readonly<Record<string, string>> = {
    GetAccessKeyLastUsed: `<UserName>app</UserName><AccessKeyLastUsed>${last}</AccessKeyLastUsed>`,
    ListAccessKeys: list('AccessKeyMetadata', `<AccessKeyId>${LEAKED.id}</AccessKeyId><Status>${status}</Status>`),
    UpdateAccessKey: '',
    ListAttachedUserPolicies: list('AttachedPolicies', attached),
    ListUserPolicies: list('PolicyNames', 'uploads', 'odd'),
    ListGroupsForUser: list('Groups'),
    GetUserPolicy: `<PolicyDocument>${encodeURIComponent(BUCKETS)}</PolicyDocument>`,
    GetPolicy: '<Policy><DefaultVersionId>v2</DefaultVersionId></Policy>',
    GetPolicyVersion: `<PolicyVersion><Document>${encodeURIComponent('"no policy"')}</Document></PolicyVersion>`,
  };
  return answers[action] ?? null;
}

/** Options by which the server is asked in place of AWS. */
function at({ origin }: FakeAws): string[] {
  return ['--live', ...['sts', 'iam', 'cloudtrail'].flatMap((service) => ['--endpoint', `${service}=${origin}`])];
}

const actions = ({ asked }: FakeAws) => asked.map(({ action }) => action);
const stateOf = ({ live }: Told) => (live?.['liveness'] as { state: string } | null)?.state ?? null;

describe('without a responder', () => {
  it('asks the key itself, with the secret that was found, and says so before', async () => {
    await using aws = await account();
    const { code, stderr } = await respond(shop.dir, [LEAKED.id, ...at(aws)]);
    expect([code, stderr.includes(aws.origin)]).toEqual([0, true]);
    expect(actions(aws)).toEqual(['GetCallerIdentity']);
    const found = await told(shop.dir, [LEAKED.id, ...at(aws)]);
    expect([stateOf(found), found.incident.account, found.trail]).toEqual(['live', '123456789012', null]);
  });

  it('says of a deleted key that it is inactive', async () => {
    await using aws = await account();
    aws.keys.delete(LEAKED.id);
    expect(stateOf(await told(shop.dir, [LEAKED.id, ...at(aws)]))).toBe('inactive');
  });

  it('takes the secret from standard input where no file has it; asks nobody without one', async () => {
    await using aws = await account();
    const asked = await respond(folder, [LEAKED.id, ...at(aws)]);
    expect([asked.code, asked.stderr.includes('--secret-stdin'), aws.asked]).toEqual([0, true, []]);
    const input = `${LEAKED.secret}\n`;
    expect(stateOf(await told(folder, [LEAKED.id, ...at(aws), '--secret-stdin'], { input }))).toBe('live');
    const wrong = await told(folder, [LEAKED.id, ...at(aws), '--secret-stdin'], { input: ADMIN.secret });
    expect(stateOf(wrong)).toBe('wrong-secret');
  });
});

describe('with a responder', () => {
  it('tells of the key, its policies and its calls, and changes nothing', async () => {
    await using aws = await account();
    const args = [LEAKED.id, ...at(aws), '--region', 'us-east-1,eu-west-1', '--since', '2026-03-09'];
    const found = await told(shop.dir, args, { env: AS_ADMIN });
    expect(found.live).toMatchObject({
      lastUsed: { service: 's3', user: 'app' },
      status: 'Active',
      quarantine: QUARANTINE,
      deactivated: false,
      failures: [],
    });
    expect(found.incident).toMatchObject({ user: 'app', account: '123456789012' });
    expect(found.blast).toMatchObject({ fullAccess: ['s3'] });
    expect(actions(aws)).not.toContain('UpdateAccessKey');
    expect(found.trail?.read).toMatchObject({ regions: ['eu-west-1', 'us-east-1'], skipped: [] });
    expect(found.trail?.firstHostile?.id).toBe(LOGS.planted.firstHostileId);
    expect(found.trail?.keys.filter(({ isHostile }) => isHostile).map(({ keyId }) => keyId)).toContain(
      LOGS.planted.hostileKeys[0],
    );
    expect(commandsOf(found, 'child-credentials')).toContain(LOGS.planted.hostileKeys[0]);
  });

  it('names the regions that refuse, and reads the others', async () => {
    await using aws = await account();
    const text = JSON.stringify({ __type: 'com.amazonaws.cloudtrail#AccessDeniedException', Message: 'no' });
    aws.faults.push({ action: 'LookupEvents', status: 400, text });
    const args = [LEAKED.id, ...at(aws), '--region', 'us-east-1', '--region', 'eu-west-1'];
    const { trail } = await told(shop.dir, args, { env: AS_ADMIN });
    expect(trail?.read).toMatchObject({
      regions: ['eu-west-1'],
      skipped: [{ what: 'us-east-1', detail: 'AccessDeniedException' }],
    });
    aws.faults.push({ action: 'LookupEvents', status: 400, text });
    const nothing = await told(shop.dir, [LEAKED.id, ...at(aws), '--region', 'us-east-1'], { env: AS_ADMIN });
    expect(nothing.trail?.limits.map(({ id }) => id)).toEqual(['incomplete']);
    expect(stepsOf(nothing)).toContain('read-trail');
  });

  it('looks nothing up where there are logs, and reads a profile from its file', async () => {
    await using aws = await account();
    const file = join(folder, 'credentials');
    writeFileSync(file, `[ops]\naws_access_key_id = ${ADMIN.id}\naws_secret_access_key = ${ADMIN.secret}\n`);
    writeFileSync(join(folder, 'events.json'), JSON.stringify({ Records: LOGS.events.slice(0, 3) }));
    const args = [LEAKED.id, ...at(aws), '--profile', 'ops', '--cloudtrail', '../events.json'];
    const { trail, live } = await told(shop.dir, args, { env: { AWS_SHARED_CREDENTIALS_FILE: file } });
    expect([trail?.read.events, live?.['status'], actions(aws).includes('LookupEvents')]).toEqual([3, 'Active', false]);
    expect(await respond(shop.dir, [LEAKED.id, ...at(aws), '--profile', 'none'])).toMatchObject({
      code: 2,
      stdout: '',
    });
  });

  it('deactivates the key with --yes; without it nobody can be asked, and nothing is done', async () => {
    await using aws = await account();
    const args = [LEAKED.id, ...at(aws), '--region', 'us-east-1', '--deactivate'];
    expect(await respond(shop.dir, args, { env: AS_ADMIN })).toMatchObject({ code: 2, stdout: '' });
    expect(aws.asked).toEqual([]);
    const found = await told(shop.dir, [...args, '--yes'], { env: AS_ADMIN });
    expect(found.live).toMatchObject({ status: 'Inactive', deactivated: true });
    expect(aws.asked.find(({ action }) => action === 'UpdateAccessKey')?.keyId).toBe(ADMIN.id);
    expect((await respond(shop.dir, args, {})).code).toBe(2);
  });

  it('is refused when it is the leaked key, or another key of its user', async () => {
    await using aws = await account();
    const env = { AWS_ACCESS_KEY_ID: LEAKED.id, AWS_SECRET_ACCESS_KEY: LEAKED.secret };
    expect(await respond(shop.dir, [LEAKED.id, ...at(aws)], { env })).toMatchObject({ code: 2, stdout: '' });
    expect(aws.asked).toEqual([]);
    aws.keys.set(ADMIN.id, { secret: ADMIN.secret, user: 'app' });
    expect(await respond(shop.dir, [LEAKED.id, ...at(aws)], { env: AS_ADMIN })).toMatchObject({ code: 2, stdout: '' });
    expect(actions(aws)).not.toContain('UpdateAccessKey');
  });

  it('that is refused itself: what was refused is named, exit 0', async () => {
    await using aws = await account();
    aws.keys.delete(ADMIN.id);
    const { live, trail, runbook } = await told(shop.dir, [LEAKED.id, ...at(aws)], { env: AS_ADMIN });
    expect(live).toMatchObject({ status: null, failures: [{ code: 'InvalidClientTokenId' }] });
    expect([trail, stepsOf({ runbook }).includes('deactivate-key')]).toEqual([null, true]);
  });
});

describe('nobody is asked', () => {
  it('without --live', async () => {
    await using aws = await account();
    const endpoints = at(aws).slice(1);
    expect((await told(shop.dir, [LEAKED.id, ...endpoints], { env: AS_ADMIN })).live).toBeNull();
    expect(aws.asked).toEqual([]);
  });

  it('about a canary token, and the report says what it is', async () => {
    await using aws = await account();
    shop.write('leakgate.toml', '[aws]\ncanaryAccounts = ["123456789012"]\n');
    const args = [LEAKED.id, '--account', '123456789012', ...at(aws), '--deactivate', '--yes'];
    const found = await told(shop.dir, args, { env: AS_ADMIN });
    rmSync(shop.path('leakgate.toml'));
    expect([found.incident.canary, found.live, stepsOf(found)[0]]).toEqual(['own', null, 'canary']);
    expect(aws.asked).toEqual([]);
  });

  it('at an address that is none of this machine and not encrypted', async () => {
    const args = [LEAKED.id, '--live', '--endpoint', 'sts=http://aws.example.com'];
    expect(await respond(shop.dir, args)).toMatchObject({ code: 2, stdout: '' });
  });
});
