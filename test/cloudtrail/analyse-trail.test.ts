import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseTrail } from '../../src/cloudtrail/analyse-trail.ts';
import type { TrailAnalysis } from '../../src/model/trail.ts';
import { ACCOUNT, id, inFolder, intrusion, type RawEvent, role, user, writeTrail } from '../helpers/trail-logs.ts';

const { events, planted } = intrusion();
const OPTIONS = { keyId: planted.keyId, leakedAt: planted.leakedAt, usualIps: [] };

/** Analyses `events` as one file. */
function analysed(list: readonly RawEvent[], options: Partial<Parameters<typeof analyseTrail>[1]> = {}) {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'log.json'), JSON.stringify({ Records: list }));
    return await analyseTrail([folder], { ...OPTIONS, ...options });
  });
}

describe('an intrusion, planted into the logs of an application', async () => {
  const trail = await inFolder(async (folder) => {
    writeTrail(folder, events);
    return await analyseTrail([folder], OPTIONS);
  });

  test('everything is read', () => {
    expect(trail.read).toMatchObject({ events: events.length, duplicates: 0, skipped: [], excluded: [] });
    expect(trail.read.regions).toEqual(['ap-northeast-1', 'eu-west-1', 'sa-east-1', 'us-east-1']);
  });

  test('keys, sessions and logins are followed, and nothing else', () => {
    expect(trail.keys[0]).toMatchObject({ keyId: planted.keyId, kind: 'key', mintedBy: null, isHostile: false });
    const rest = trail.keys.slice(1);
    expect(rest.filter(({ isHostile }) => isHostile).map(({ keyId }) => keyId)).toEqual(planted.hostileKeys);
    expect(rest.filter(({ isHostile }) => !isHostile).map(({ keyId }) => keyId)).toEqual(planted.ownSessions);
    expect(trail.keys.reduce((sum, { calls }) => sum + calls, 0)).toBe(planted.calls);
  });

  test('how each came to be', () => {
    const [second, admin, login, web] = planted.hostileKeys;
    const hostile = trail.keys.filter(({ isHostile }) => isHostile);
    expect(hostile).toMatchObject([
      { keyId: second, kind: 'key', mintedBy: planted.keyId, mintedWith: 'CreateAccessKey', owner: 'bob' },
      { keyId: admin, kind: 'session', mintedBy: second, mintedWith: 'AssumeRole' },
      { keyId: login, kind: 'password', mintedBy: admin, mintedWith: 'CreateLoginProfile', owner: 'backup', calls: 1 },
      { keyId: web, kind: 'session', mintedBy: login, mintedWith: 'ConsoleLogin', calls: 1 },
    ]);
  });

  test('origins', () => {
    const hostile = trail.origins.filter(({ verdict }) => verdict === 'hostile');
    expect([...new Set(hostile.map(({ ip }) => ip))].sort()).toEqual(planted.hostileIps);
    expect(trail.origins.filter(({ verdict }) => verdict !== 'hostile')).toMatchObject([{ verdict: 'usual' }]);
    expect(trail.firstHostile?.id).toBe(planted.firstHostileId);
  });

  test('what was created', () => {
    const machines = trail.created.filter(({ call }) => call === 'RunInstances');
    expect(Object.fromEntries(machines.map(({ region, ids }) => [region, ids]))).toEqual(planted.instances);
    expect(trail.created.map(({ call }) => call).sort()).toEqual([
      'CreateAccessKey',
      'CreateLoginProfile',
      ...machines.map(() => 'RunInstances'),
    ]);
  });

  test('what was refused', () => {
    expect(trail.denied).toEqual([
      { source: 'ses.amazonaws.com', name: 'GetSendQuota', error: 'AccessDenied', count: 3 },
      { source: 'secretsmanager.amazonaws.com', name: 'GetSecretValue', error: 'AccessDeniedException', count: 1 },
    ]);
    expect(trail.histogram.reduce((sum, { denied }) => sum + denied, 0)).toBe(planted.denied);
  });

  test('notable events of the intruder, in order', () => {
    const hostile = trail.notable.filter(({ isHostile }) => isHostile);
    expect(hostile.map(({ event, why }) => `${why} ${event.name}`)).toEqual([
      'reconnaissance GetCallerIdentity',
      'reconnaissance ListUsers',
      'denied GetSendQuota',
      'denied GetSecretValue',
      'minted CreateAccessKey',
      'minted AssumeRole',
      'hidden StopLogging',
      'created RunInstances',
      'created RunInstances',
      'created RunInstances',
      'minted CreateLoginProfile',
      'changed ConsoleLogin',
      'reconnaissance DescribeInstances',
    ]);
    expect(trail.notableCount).toBe(trail.notable.length);
  });

  test('what the owner used, and no more', () => {
    const each = (principal: string, calls: object[]) => ({
      principal: `arn:aws:iam::${ACCOUNT}:${principal}`,
      calls,
    });
    expect(trail.used).toMatchObject([
      each('user/app', [
        { name: 'GetBucketLocation', count: 40, resources: ['arn:aws:s3:::app-uploads'], isOpen: false },
        { name: 'GetQueueAttributes', resources: [`arn:aws:sqs:eu-west-1:${ACCOUNT}:jobs`], isOpen: false },
        { name: 'AssumeRole', resources: [`arn:aws:iam::${ACCOUNT}:role/reader`] },
      ]),
      each('role/reader', [{ resources: [`arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/orders`] }]),
    ]);
  });

  test('the histogram has every call once', () => {
    const sum = trail.histogram.reduce((all, { usual, hostile }) => all + usual + hostile, 0);
    expect(sum).toBe(planted.calls);
    expect(trail.histogram.length).toBeLessThanOrEqual(60);
  });
});

test('the order of events and files, and files that are there twice, change nothing', async () => {
  const whole = await analysed(events);
  const twice = await inFolder(async (folder) => {
    const paths = writeTrail(folder, [...events].reverse());
    // Names decide the order of reading.
    const renamed = paths.map((path, at) => join(folder, `${(at * 7) % paths.length} ${basename(path)}`));
    for (const [at, path] of paths.entries()) renameSync(path, renamed[at] as string);
    const [first = ''] = renamed;
    mkdirSync(join(folder, 'again'));
    writeFileSync(join(folder, 'again', 'copy.json'), gunzipSync(readFileSync(first)));
    return await analyseTrail([folder, first], OPTIONS);
  });
  expect(twice.read.duplicates).toBeGreaterThan(0);
  expect(withoutReading(twice)).toEqual(withoutReading(whole));
  expect(twice.read).toMatchObject({ events: whole.read.events, from: whole.read.from, to: whole.read.to });
});

test('however events are spread over files, the analysis is the same', async () => {
  const whole = withoutReading(await analysed(events));
  const spread = fc.infiniteStream(fc.nat({ max: 5 }));
  await fc.assert(
    fc.asyncProperty(spread, async (numbers) => {
      const files: RawEvent[][] = Array.from({ length: 6 }, () => []);
      for (const event of events) {
        const file = files[Number(numbers.next().value)];
        if (numbers.next().value === 0) file?.unshift(event);
        else file?.push(event);
      }
      const trail = await inFolder(async (folder) => {
        for (const [at, list] of files.entries()) writeFileSync(join(folder, `${at}.json`), JSON.stringify(list));
        return await analyseTrail([folder], OPTIONS);
      });
      expect(withoutReading(trail)).toEqual(whole);
    }),
    { numRuns: 12 },
  );
});

describe('whose an origin is', () => {
  test('nothing to compare with: nobody knows, but for known tools and what they made', async () => {
    const trail = await analysed(events, { leakedAt: null });
    const verdicts = new Map(trail.origins.map(({ ip, agent, verdict }) => [`${ip} ${agent.slice(0, 8)}`, verdict]));
    expect(verdicts.get('198.51.100.10 aws-sdk-')).toBe('unknown');
    expect(verdicts.get('203.0.113.66 TruffleH')).toBe('hostile');
    // A browser: hostile for the login that it used.
    expect(verdicts.get('203.0.113.68 Mozilla/')).toBe('hostile');
  });

  test('the owner says which addresses are usual', async () => {
    const trail = await analysed(events, { leakedAt: null, usualIps: ['198.51.100.0/24', '2001:db8::/32'] });
    expect(trail.firstHostile?.id).toBe(planted.firstHostileId);
    expect(trail.origins[0]).toMatchObject({ ip: '198.51.100.10', verdict: 'usual' });
  });

  test('the owner says which agents are usual', async () => {
    const trail = await analysed(events, { leakedAt: null, usualAgents: ['AWS-SDK-Ruby3'] });
    expect(trail.origins[0]).toMatchObject({ ip: '198.51.100.10', verdict: 'usual' });
    expect(trail.firstHostile?.id).toBe(planted.firstHostileId);
  });

  test('services of AWS are nobody', async () => {
    const forwarded = {
      ...events[0],
      eventID: 'f',
      sourceIPAddress: 'cloudformation.amazonaws.com',
      awsRegion: 'eu-west-1',
    };
    const late = { ...forwarded, eventTime: new Date(planted.leakedAt + 1000).toISOString() };
    const trail = await analysed([...events, late]);
    expect(trail.origins.find(({ ip }) => ip === 'cloudformation.amazonaws.com')?.verdict).toBe('unknown');
    expect(trail.firstHostile?.id).toBe(planted.firstHostileId);
  });

  test.each(['203.0.113.0/33', 'example.com', '203.0.113.1/', '1.2.3.4/5/6'])('%s is no address', async (range) => {
    await expect(analysed([], { usualIps: [range] })).rejects.toMatchObject({ code: 'trail-bad-address' });
  });
});

describe('sessions', () => {
  const start = planted.leakedAt;
  const key = id('AKIA', 'key');
  const other = id('AKIA', 'other');
  const session = id('ASIA', 'session');
  const say = (at: number, userIdentity: RawEvent, eventName: string, rest: RawEvent = {}): RawEvent => ({
    ...{ eventID: `${eventName} ${at}`, eventTime: new Date(start + at * 1000).toISOString() },
    ...{ eventSource: 'sts.amazonaws.com', awsRegion: 'us-east-1', sourceIPAddress: '192.0.2.1', userAgent: 'x' },
    ...{ userIdentity, eventName, recipientAccountId: ACCOUNT, ...rest },
  });
  const chainOf = async (list: readonly RawEvent[]) => (await analysed(list, { keyId: key })).keys.slice(1);
  const alice = {
    ...user('alice', session),
    sessionContext: { attributes: { creationDate: new Date(start).toISOString() } },
  };
  const token = (by: string) =>
    say(0, user('alice', by), 'GetSessionToken', { responseElements: { credentials: { accessKeyId: session } } });

  test('of the same user, asked for with another key: not of the chain', async () => {
    const list = [token(other), say(1, user('alice', key), 'GetUser'), say(2, alice, 'GetUser')];
    expect(await chainOf(list)).toEqual([]);
    expect(await chainOf([token(key), ...list.slice(1)])).toMatchObject([
      { keyId: session, mintedWith: 'GetSessionToken' },
    ]);
  });

  test('of the same user, nobody is seen to have asked for: of the chain', async () => {
    const list = [say(1, user('alice', key), 'GetUser'), say(2, alice, 'GetUser')];
    expect(await chainOf(list)).toMatchObject([{ keyId: session, mintedBy: key, mintedWith: null, kind: 'session' }]);
  });

  test('of the console belong to who logs in, not to the key', async () => {
    const web = say(2, alice, 'GetUser', { sessionCredentialFromConsole: 'true' });
    expect(await chainOf([say(1, user('alice', key), 'GetUser'), web])).toEqual([]);
    const profile = say(1, user('alice', key), 'UpdateLoginProfile', { requestParameters: { userName: 'alice' } });
    // A session that began before the password was changed is somebody else's.
    expect(await chainOf([profile, web])).toMatchObject([{ kind: 'password', calls: 0, first: null }]);
    const sessionContext = { attributes: { creationDate: new Date(start + 2000).toISOString() } };
    const later = say(3, { ...alice, sessionContext }, 'GetUser', { sessionCredentialFromConsole: 'true' });
    expect(await chainOf([later, profile])).toMatchObject([{ kind: 'password' }, { keyId: session }]);
  });

  test('of a federated user', async () => {
    const issuer = { type: 'IAMUser', arn: `arn:aws:iam::${ACCOUNT}:user/alice` };
    const federated = {
      ...{ type: 'FederatedUser', arn: `arn:aws:sts::${ACCOUNT}:federated-user/x`, accessKeyId: session },
      sessionContext: { sessionIssuer: issuer },
    };
    const list = [say(1, user('alice', key), 'GetUser'), say(2, federated, 'ListUsers')];
    expect(await chainOf(list)).toMatchObject([{ keyId: session, owner: issuer.arn }]);
  });

  test('that a service got to act for a session', async () => {
    const assumed = say(1, user('alice', key), 'AssumeRole', {
      responseElements: {
        credentials: { accessKeyId: session },
        assumedRoleUser: { arn: `arn:aws:sts::${ACCOUNT}:assumed-role/a/s` },
      },
    });
    const forwarded = id('ASIA', 'forwarded');
    const service = { ...role('a', 's', forwarded, start + 2000), invokedBy: 'cloudformation.amazonaws.com' };
    const rest = { sourceIPAddress: 'cloudformation.amazonaws.com' };
    const keys = await chainOf([say(3, service, 'RunInstances', rest), assumed]);
    expect(keys).toMatchObject([{ keyId: session }, { keyId: forwarded, mintedBy: session, mintedWith: null }]);
  });

  test('API keys of a user', async () => {
    const made = say(1, user('alice', key), 'CreateServiceSpecificCredential', {
      requestParameters: { userName: 'bot', serviceName: 'bedrock.amazonaws.com' },
      responseElements: { serviceSpecificCredential: { serviceSpecificCredentialId: 'ACCA-1', userName: 'bot' } },
    });
    const bot = { type: 'IAMUser', arn: `arn:aws:iam::${ACCOUNT}:user/bot`, userName: 'bot' };
    const used = say(2, bot, 'InvokeModel', { additionalEventData: { callWithBearerToken: true } });
    const keys = await chainOf([used, made]);
    expect(keys).toMatchObject([{ keyId: 'ACCA-1', kind: 'service-specific', owner: 'bot', mintedBy: key, calls: 1 }]);
  });

  test('roles assumed by roles, and their logins to the console', async () => {
    const [first, second, web] = [id('ASIA', 1), id('ASIA', 2), id('ASIA', 3)];
    const assumed = (by: RawEvent, name: string, keyId: string, at: number) =>
      say(at, by, 'AssumeRole', {
        requestParameters: { roleArn: `arn:aws:iam::${ACCOUNT}:role/${name}` },
        responseElements: {
          credentials: { accessKeyId: keyId },
          assumedRoleUser: { arn: `arn:aws:sts::${ACCOUNT}:assumed-role/${name}/s` },
        },
      });
    const inB = role('b', 's', web, start + 5000);
    const keys = await chainOf([
      say(6, inB, 'DescribeInstances', { sessionCredentialFromConsole: 'true' }),
      assumed(role('a', 's', first, start + 1000), 'b', second, 2),
      assumed(user('alice', key), 'a', first, 1),
    ]);
    expect(keys).toMatchObject([
      { keyId: first, mintedBy: key, owner: `arn:aws:iam::${ACCOUNT}:role/a` },
      { keyId: second, mintedBy: first },
      { keyId: web, mintedBy: second, mintedWith: 'ConsoleLogin' },
    ]);
  });
});

test('a key that is not in the logs', async () => {
  const trail = await analysed(events, { keyId: id('AKIA', 'nowhere') });
  expect(trail).toMatchObject({ keys: [{ calls: 0, first: null }], origins: [], histogram: [], used: [], notable: [] });
});

test('data events are noticed', async () => {
  const read = { ...events[0], eventID: 'd', eventName: 'GetObject', eventCategory: 'Data', managementEvent: false };
  expect((await analysed(events)).hasDataEvents).toBe(false);
  expect((await analysed([...events, read])).hasDataEvents).toBe(true);
});

test('many objects of a bucket become the bucket', async () => {
  const objects = Array.from({ length: 60 }, (_, at) => ({
    ...events[0],
    ...{ eventID: `o${at}`, eventName: 'GetObject', resources: [] },
    requestParameters: { bucketName: 'app-uploads', key: `photo ${at}.jpg` },
  }));
  const [used] = (await analysed(objects)).used;
  expect(used?.calls).toMatchObject([{ resources: ['arn:aws:s3:::app-uploads/*'], isOpen: false, count: 60 }]);
});

test('an analysis that is told to stop stops', async () => {
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(analysed(events, { signal })).rejects.toThrow('enough');
});

test('a damaged file leaves the rest', async () => {
  const trail = await inFolder(async (folder) => {
    writeTrail(folder, events);
    writeFileSync(join(folder, 'cut.json.gz'), gzipSync(JSON.stringify({ Records: events })).subarray(0, 3000));
    writeFileSync(join(folder, 'cut.json'), JSON.stringify({ Records: events }).slice(0, -5));
    return await analyseTrail([folder], OPTIONS);
  });
  expect(trail.read.events).toBe(events.length);
  expect(trail.read.skipped.map(({ why, detail }) => [why, detail])).toEqual([
    ['unreadable', 'truncated'],
    ['archive-damaged', 'Z_BUF_ERROR'],
  ]);
});

function withoutReading({ read, ...rest }: TrailAnalysis) {
  return rest;
}
