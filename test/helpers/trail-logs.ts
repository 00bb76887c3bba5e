/*
 * Owns CloudTrail logs as AWS delivers them: of an application that does its work, and of an intruder with its key. Seeded:
 * the same seed gives the same logs.
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sample } from './sample.ts';

export const ACCOUNT = '123456789012';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** 2026-03-01. */
const START = Date.UTC(2026, 2, 1);
const APP_IP = '198.51.100.10';
const APP_AGENT = 'aws-sdk-ruby3/3.190.0 ua/2.0 os/linux md/x86_64 lang/ruby#3.2.2';
const KALI_AGENT =
  'aws-cli/2.15.30 md/Botocore#2.15.30 ua/2.0 os/linux#6.6.9-amd64 md/arch#x86_64 lang/python#3.11.8 md/distrib#kali.2024';

/** An event as CloudTrail writes it. */
export type RawEvent = Readonly<Record<string, unknown>>;

/** What an intruder did. */
export interface Planted {
  readonly keyId: string;
  readonly leakedAt: number;
  readonly firstHostileId: string;
  /** Keys, sessions and logins that the intruder got, in order. */
  readonly hostileKeys: readonly string[];
  /** Sessions that the application got with its key. */
  readonly ownSessions: readonly string[];
  readonly hostileIps: readonly string[];
  /** Ids of machines, by region. */
  readonly instances: Readonly<Record<string, readonly string[]>>;
  /** Refused calls. */
  readonly denied: number;
  /** Events with the key, and with what it led to. */
  readonly calls: number;
}

/** Logs of ten days. */
export interface TrailLogs {
  readonly events: readonly RawEvent[];
  readonly planted: Planted;
}

/** Who calls. */
interface Caller {
  readonly identity: RawEvent;
  readonly ip: string;
  readonly agent: string;
}

/** Makes events with ids of their own. */
class EventMaker {
  readonly #seed: string;
  readonly events: RawEvent[] = [];

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** Adds a call; gives its id. */
  call(caller: Caller, at: number, service: string, name: string, rest: RawEvent = {}): string {
    const eventID = uuid(`${this.#seed} ${this.events.length}`);
    this.events.push({
      eventVersion: '1.08',
      userIdentity: caller.identity,
      eventTime: `${new Date(at).toISOString().slice(0, 19)}Z`,
      eventSource: `${service}.amazonaws.com`,
      eventName: name,
      awsRegion: 'eu-west-1',
      sourceIPAddress: caller.ip,
      userAgent: caller.agent,
      requestParameters: null,
      responseElements: null,
      requestID: uuid(`request ${eventID}`),
      eventID,
      readOnly: /^(?:Get|List|Describe)/.test(name),
      eventType: 'AwsApiCall',
      managementEvent: true,
      recipientAccountId: ACCOUNT,
      eventCategory: 'Management',
      ...rest,
    });
    return eventID;
  }
}

/** An application's ten days, with an intrusion on the eighth. */
export function intrusion(seed: number | string = 1): TrailLogs {
  const maker = new EventMaker(`${seed}`);
  const keyId = id('AKIA', `app ${seed}`);
  const ownSessions = work(maker, keyId, seed);
  const leakedAt = START + 8 * DAY;
  const attack = attackWith(maker, keyId, leakedAt + 5 * 60_000, seed);
  const chain = new Set([keyId, ...ownSessions, ...attack.hostileKeys]);
  const calls = maker.events.filter(({ userIdentity, eventName }) => {
    const used = (userIdentity as RawEvent)['accessKeyId'];
    return eventName === 'ConsoleLogin' || (typeof used === 'string' && chain.has(used));
  }).length;
  return { events: maker.events, planted: { keyId, leakedAt, ownSessions, calls, ...attack } };
}

/** What the application, a colleague and AWS itself do. Gives the sessions of the application. */
function work(maker: EventMaker, keyId: string, seed: number | string): string[] {
  const app: Caller = { identity: user('app', keyId), ip: APP_IP, agent: APP_AGENT };
  const bob: Caller = { identity: user('bob', id('AKIA', `bob ${seed}`)), ip: '198.51.100.77', agent: 'Boto3/1.34.0' };
  const ec2: Caller = {
    identity: { type: 'AWSService', invokedBy: 'ec2.amazonaws.com' },
    ip: 'ec2.amazonaws.com',
    agent: 'ec2.amazonaws.com',
  };
  const sessions: string[] = [];
  for (let at = START; at < START + 10 * DAY; at += 6 * HOUR) {
    maker.call(app, at, 's3', 'GetBucketLocation', {
      requestParameters: { bucketName: 'app-uploads', Host: 's3.eu-west-1.amazonaws.com' },
      resources: [{ accountId: ACCOUNT, type: 'AWS::S3::Bucket', ARN: 'arn:aws:s3:::app-uploads' }],
    });
    maker.call(app, at + 1000, 'sqs', 'GetQueueAttributes', {
      requestParameters: { queueUrl: `https://sqs.eu-west-1.amazonaws.com/${ACCOUNT}/jobs` },
    });
    maker.call(bob, at + 2000, 'ec2', 'DescribeInstances');
    maker.call(ec2, at + 3000, 'sts', 'AssumeRole', {
      responseElements: { credentials: { accessKeyId: id('ASIA', `ec2 ${at} ${seed}`) } },
    });
    const session = id('ASIA', `reader ${at} ${seed}`);
    assume(maker, app, at + 4000, 'reader', session);
    const reader = { ...app, identity: role('reader', 'app', session, at + 4000) };
    maker.call(reader, at + 5000, 'dynamodb', 'DescribeTable', { requestParameters: { tableName: 'orders' } });
    sessions.push(session);
  }
  return sessions;
}

function attackWith(maker: EventMaker, keyId: string, start: number, seed: number | string) {
  const hostileIps = ['203.0.113.66', '203.0.113.67', '203.0.113.68'];
  const [ipA = '', ipB = '', ipC = ''] = hostileIps;
  const [second, admin, web] = [id('AKIA', `minted ${seed}`), id('ASIA', `admin ${seed}`), id('ASIA', `web ${seed}`)];
  const thief: Caller = { identity: user('app', keyId), ip: ipA, agent: KALI_AGENT };
  const global = { awsRegion: 'us-east-1' };
  const firstHostileId = maker.call({ ...thief, agent: 'TruffleHog' }, start, 'sts', 'GetCallerIdentity', global);
  const refused = { ...global, errorCode: 'AccessDenied', errorMessage: 'User is not authorized to perform this' };
  maker.call(thief, start + 60_000, 'iam', 'ListUsers', global);
  for (let at = 1; at <= 3; at++) maker.call(thief, start + 60_000 + at * 1000, 'ses', 'GetSendQuota', refused);
  maker.call(thief, start + 70_000, 'secretsmanager', 'GetSecretValue', {
    ...refused,
    errorCode: 'AccessDeniedException',
  });
  maker.call(thief, start + 120_000, 'iam', 'CreateAccessKey', {
    ...global,
    requestParameters: { userName: 'bob' },
    responseElements: { accessKey: { userName: 'bob', accessKeyId: second, status: 'Active' } },
  });
  const asBob: Caller = { identity: user('bob', second), ip: ipB, agent: KALI_AGENT };
  assume(maker, asBob, start + 180_000, 'admin', admin);
  const asAdmin: Caller = { ...asBob, identity: role('admin', 'bob', admin, start + 180_000) };
  maker.call(asAdmin, start + 200_000, 'cloudtrail', 'StopLogging', { requestParameters: { name: 'main' } });
  const instances = Object.fromEntries(
    ['us-east-1', 'ap-northeast-1', 'sa-east-1'].map((region, at) => {
      const ids = [0, 1].map((each) => sample('i-0${a-f0-9}{15}', `${region} ${each} ${seed}`));
      maker.call(asAdmin, start + 240_000 + at * 1000, 'ec2', 'RunInstances', {
        awsRegion: region,
        requestParameters: { instanceType: 'p4d.24xlarge' },
        responseElements: { instancesSet: { items: ids.map((instanceId) => ({ instanceId })) } },
      });
      return [region, ids];
    }),
  );
  maker.call(asAdmin, start + 300_000, 'iam', 'CreateLoginProfile', {
    ...global,
    requestParameters: { userName: 'backup', passwordResetRequired: false },
    responseElements: { loginProfile: { userName: 'backup' } },
  });
  const backup = {
    type: 'IAMUser',
    arn: `arn:aws:iam::${ACCOUNT}:user/ops/backup`,
    accountId: ACCOUNT,
    userName: 'backup',
  };
  const browser = { ip: ipC, agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:109.0) Gecko/20100101 Firefox/115.0' };
  maker.call({ ...browser, identity: backup }, start + 400_000, 'signin', 'ConsoleLogin', {
    ...global,
    responseElements: { ConsoleLogin: 'Success' },
  });
  const creationDate = new Date(start + 400_000).toISOString();
  const sessionContext = { attributes: { mfaAuthenticated: 'false', creationDate } };
  maker.call(
    { ...browser, identity: { ...backup, accessKeyId: web, sessionContext } },
    start + 410_000,
    'ec2',
    'DescribeInstances',
    {
      sessionCredentialFromConsole: 'true',
    },
  );
  const login = `arn:aws:iam::${ACCOUNT}:user/backup`;
  return { firstHostileId, hostileKeys: [second, admin, login, web], hostileIps, instances, denied: 4 };
}

/** Writes `events` as a trail delivers them: a file for each region and day. */
export function writeTrail(folder: string, events: readonly RawEvent[], seed: number | string = 1): string[] {
  const files = new Map<string, RawEvent[]>();
  for (const event of events) {
    const [region, day] = [String(event['awsRegion']), String(event['eventTime']).slice(0, 10)];
    const name = `${ACCOUNT}_CloudTrail_${region}_${day.replaceAll('-', '')}T2355Z_${sample('${a-zA-Z0-9}{16}', `${seed} ${region} ${day}`)}.json.gz`;
    const path = join(folder, 'AWSLogs', ACCOUNT, 'CloudTrail', region, ...day.split('-'), name);
    const known = files.get(path);
    if (known === undefined) files.set(path, [event]);
    else known.push(event);
  }
  for (const [path, list] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, gzipSync(JSON.stringify({ Records: list })));
  }
  return [...files.keys()];
}

/** An id as AWS makes them; 16 random characters. */
export function id(prefix: 'AKIA' | 'ASIA', seed: number | string): string {
  return prefix + sample('${A-Z2-7}{16}', `${prefix} ${seed}`);
}

/** `userIdentity` of a user with a long-lived key. */
export function user(userName: string, accessKeyId: string): RawEvent {
  const arn = `arn:aws:iam::${ACCOUNT}:user/${userName}`;
  return { type: 'IAMUser', principalId: 'AIDAEXAMPLE', arn, accountId: ACCOUNT, accessKeyId, userName };
}

/** `userIdentity` of a session of a role. */
export function role(name: string, session: string, accessKeyId: string, at: number): RawEvent {
  const issuer = `arn:aws:iam::${ACCOUNT}:role/${name}`;
  return {
    type: 'AssumedRole',
    principalId: `AROAEXAMPLE:${session}`,
    arn: `arn:aws:sts::${ACCOUNT}:assumed-role/${name}/${session}`,
    accountId: ACCOUNT,
    accessKeyId,
    sessionContext: {
      sessionIssuer: { type: 'Role', principalId: 'AROAEXAMPLE', arn: issuer, accountId: ACCOUNT, userName: name },
      attributes: { mfaAuthenticated: 'false', creationDate: new Date(at).toISOString() },
    },
  };
}

function assume(maker: EventMaker, caller: Caller, at: number, name: string, accessKeyId: string): void {
  maker.call(caller, at, 'sts', 'AssumeRole', {
    readOnly: true,
    requestParameters: { roleArn: `arn:aws:iam::${ACCOUNT}:role/${name}`, roleSessionName: 'app' },
    responseElements: {
      credentials: { accessKeyId, expiration: 'Mar 1, 2026, 1:00:00 PM' },
      assumedRoleUser: { arn: `arn:aws:sts::${ACCOUNT}:assumed-role/${name}/app` },
    },
  });
}

function uuid(seed: string): string {
  const hex = (count: number) => sample(`\${a-f0-9}{${count}}`, `${count} ${seed}`);
  return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
}

/** What `use` gives, of a folder that is gone afterwards. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'leakgate-trail-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
