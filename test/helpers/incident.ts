/*
 * Owns building incidents for tests: a rich one, in which every field has a value, a minimal one, and a harmless notice.
 * Seeded: the same every time.
 */

import type { Exposure } from '../../src/model/exposure.ts';
import type { BlastRadius, LeastPrivilege } from '../../src/model/iam.ts';
import type { Incident } from '../../src/model/incident.ts';
import type { LiveFacts } from '../../src/model/liveness.ts';
import type { Notice } from '../../src/model/notice.ts';
import { RefSet } from '../../src/model/ref-set.ts';
import type { Runbook, Step } from '../../src/model/runbook.ts';
import { Secret } from '../../src/model/secret.ts';
import type { NotableEvent, TrailAnalysis, TrailBucket, TrailEvent, TrailKey } from '../../src/model/trail.ts';
import type { Response } from '../../src/report/respond/response.ts';
import { findingOf, historyPlaceOf, KEY_ID_RULE, placeOf, ruleOf } from '../report/result-factory.ts';
import { awsPair, sample } from './sample.ts';

/** The pair that has leaked, and keys that were made with it. */
export const LEAKED = awsPair('incident');
export const MINTED: string = awsPair('minted').id;
export const SESSION: string = sample('ASIA${A-Z2-7}{16}', 'session');
/** A credential beside the leaked one. */
export const BESIDE: string = sample('sk_test_${A-Za-z0-9}{32}', 'beside');

const ACCOUNT = '123456789012';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** When the key was pushed, and when it was first used by somebody else. */
const LEAK = Date.UTC(2026, 2, 3, 14, 2);
const STRANGE = LEAK + 4 * 60_000;
/** When the incident was put together. */
const NOW = LEAK + 30 * HOUR;

const USUAL_IP = '203.0.113.10';
const STRANGE_IP = '198.51.100.77';
const USUAL_AGENT = 'aws-sdk-ruby3/3.190.0 ruby/3.2.2 x86_64-linux aws-sdk-s3/1.141.0';
const STRANGE_AGENT = 'aws-cli/2.15.10 Python/3.11.6 Linux/6.5.0-kali3-amd64 exe/x86_64.kali.2023';

/** An incident with everything known. */
export function richIncident(overrides: Partial<Incident> = {}): Incident {
  return {
    id: LEAKED.id,
    rule: ruleOf(),
    provider: 'aws',
    keyId: LEAKED.id,
    account: ACCOUNT,
    user: 'carrierwave-uploads',
    canary: null,
    environment: { account: 'production', misplacedIn: 'test' },
    quarantine: { name: 'AWSCompromisedKeyQuarantineV3', effects: ['needs-other-identity', 'not-contained'] },
    sharedBy: ['production', 'staging'],
    notice: noticeOf(),
    exposure: exposureOf(),
    live: liveOf(),
    trail: trailOf(),
    blast: blastOf(),
    least: leastOf(),
    trailPlace: {
      bucket: 'example-trail',
      regions: ['us-east-1', 'ap-northeast-1'],
      organization: 'o-exampleorgid',
      since: '2026-03-01',
      until: '2026-03-04',
      profile: 'responder',
    },
    mentioned: ['arn:aws:s3:::example-uploads', 'example-backups'],
    at: iso(NOW),
    ...overrides,
  };
}

/** An incident of which only the id of the key is known. */
export function minimalIncident(overrides: Partial<Incident> = {}): Incident {
  return {
    id: LEAKED.id,
    rule: null,
    provider: 'aws',
    keyId: LEAKED.id,
    account: null,
    user: null,
    canary: null,
    environment: null,
    quarantine: null,
    sharedBy: [],
    notice: null,
    exposure: null,
    live: null,
    trail: null,
    blast: null,
    least: null,
    trailPlace: { bucket: null, regions: [], organization: null, since: null, until: null, profile: null },
    mentioned: [],
    at: iso(NOW),
    ...overrides,
  };
}

/** What is shown of a rich incident: a runbook whose first step is done. */
export function richResponse(incident: Partial<Incident> = {}): Response {
  return { incident: richIncident(incident), runbook: runbookOf() };
}

/** What is shown of a minimal one. */
export function minimalResponse(incident: Partial<Incident> = {}): Response {
  return { incident: minimalIncident(incident), runbook: { steps: runbookOf().steps.slice(1, 3) } };
}

/** A notice that is about nothing of a leak, and no steps. */
export function harmlessResponse(): Response {
  const notice = noticeOf({
    ...{ kind: 'deprecation', certainty: 'certain', isHarmless: true, others: [], keyIds: [], urls: [] },
    ...{ user: null, caseId: null, deadline: null },
  });
  return { incident: minimalIncident({ id: 'notice', keyId: null, notice }), runbook: { steps: [] } };
}

export function noticeOf(overrides: Partial<Notice> = {}): Notice {
  return {
    kind: 'exposed-key',
    certainty: 'certain',
    isHarmless: false,
    isSuspicious: false,
    signs: [{ name: 'publicly-available', weight: 5 }],
    others: ['account-compromised'],
    language: 'en',
    account: ACCOUNT,
    user: 'carrierwave-uploads',
    keyIds: [LEAKED.id],
    urls: ['https://github.com/example/shop/blob/0a1b2c3d/config/initializers/carrierwave.rb'],
    caseId: '170950000000001',
    sentOn: '2026-03-03',
    deadline: { hours: 48, at: iso(NOW + 18 * HOUR), text: 'within 48 hours' },
    ...overrides,
  };
}

export function exposureOf(overrides: Partial<Exposure> = {}): Exposure {
  const aws = { keyId: LEAKED.id, account: ACCOUNT, canary: null, own: true };
  const frame = null;
  const standing = placeOf({ frame });
  const places = [
    standing,
    historyPlaceOf({ frame }),
    placeOf({ frame, origin: 'message', path: null, blob: 'c'.repeat(40), line: 3, column: 1 }),
    historyPlaceOf({ frame, path: 'deploy/.env.production', line: 12, column: 23, inHead: true }),
    historyPlaceOf({ frame, origin: 'unreachable', path: null, blob: 'd'.repeat(40), refs: RefSet.NONE }),
  ];
  const idPlace = placeOf({ frame, line: 3, column: 22, endColumn: 42, name: 'aws_access_key_id' });
  const companion = { rule: KEY_ID_RULE, secret: new Secret(LEAKED.id), places: [idPlace] };
  const finding = findingOf({ secret: new Secret(LEAKED.secret), places, companions: [companion], aws });
  const stripe = ruleOf({ id: 'stripe-secret-key', title: { en: 'Stripe secret key', ja: 'Stripe シークレットキー' } });
  const [commit, lastCommit] = [historyPlaceOf().commit, historyPlaceOf().lastCommit];
  return {
    findings: [finding],
    places: [
      { kind: 'unreachable', place: at(places, 4) },
      { kind: 'history', place: at(places, 1) },
      { kind: 'history', place: at(places, 3) },
      { kind: 'message', place: at(places, 2) },
      { kind: 'work-tree', place: standing },
      { kind: 'work-tree', place: idPlace },
    ],
    first: commit,
    last: lastCommit,
    authors: [
      { author: 'Ada <ada@example.com>', places: 4 },
      { author: '山田 花子 <hanako@example.com>', places: 1 },
    ],
    published: [
      {
        remote: 'origin',
        address: 'https://github.com/example/shop.git',
        repository: 'example/shop',
        branches: ['main', 'develop', 'feature/upload'],
        tags: ['v1.0'],
        urls: [
          `https://github.com/example/shop/commit/${'1'.repeat(40)}`,
          `https://github.com/example/shop/blob/${'1'.repeat(40)}/config/initializers/carrierwave.rb#L4`,
        ],
      },
    ],
    beside: [findingOf({ rule: stripe, secret: new Secret(BESIDE), places: [placeOf({ frame, line: 9 })] })],
    complete: false,
    skipped: [{ what: 'archive/backup.zip', why: 'archive-encrypted', detail: 'AES-256' }],
    ...overrides,
  };
}

export function liveOf(overrides: Partial<LiveFacts> = {}): LiveFacts {
  return {
    liveness: {
      state: 'live',
      detail: null,
      arn: `arn:aws:iam::${ACCOUNT}:user/carrierwave-uploads`,
      account: ACCOUNT,
      at: iso(NOW),
      endpoint: 'https://sts.amazonaws.com/',
    },
    lastUsed: { at: iso(NOW - 20 * 60_000), service: 's3', region: 'us-east-1', user: 'carrierwave-uploads' },
    status: 'Active',
    quarantine: 'AWSCompromisedKeyQuarantineV3',
    policies: [{ name: 'AmazonS3FullAccess', document: '{"Version":"2012-10-17","Statement":[]}' }],
    deactivated: false,
    failures: [{ operation: 'cloudtrail:LookupEvents', code: 'AccessDeniedException' }],
    ...overrides,
  };
}

export function blastOf(overrides: Partial<BlastRadius> = {}): BlastRadius {
  return {
    policies: ['AmazonS3FullAccess', 'inline'],
    powers: [
      { id: 's3-objects', service: 's3', severity: 'critical', by: ['s3:*'], resources: [], conditions: [] },
      {
        id: 'ec2-launch',
        service: 'ec2',
        severity: 'high',
        by: ['ec2:RunInstances'],
        resources: ['arn:aws:ec2:*:*:instance/*'],
        conditions: [],
      },
      {
        id: 'ses-send',
        service: 'ses',
        severity: 'medium',
        by: ['ses:Send*'],
        resources: [],
        conditions: ['aws:SourceIp'],
      },
    ],
    fullAccess: ['s3'],
    canEscalate: true,
    unknown: ['company-base-policy'],
    allRegions: true,
    ...overrides,
  };
}

export function leastOf(overrides: Partial<LeastPrivilege> = {}): LeastPrivilege {
  return {
    principal: `arn:aws:iam::${ACCOUNT}:user/carrierwave-uploads`,
    policy: {
      Version: '2012-10-17',
      Statement: [
        { Sid: 'List', Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::example-uploads' },
        {
          Sid: 'FromCodeObjects',
          Effect: 'Allow',
          Action: ['s3:GetObject', 's3:PutObject'],
          Resource: ['arn:aws:s3:::example-uploads/*'],
          Condition: { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } },
        },
      ],
    },
    unmapped: ['health:DescribeSomething'],
    warnings: ['no-data-events', 'open-resources', 'unmapped', 'short-period', 'from-code'],
    ...overrides,
  };
}

/** Five days of a program, and an intruder who makes a key with the leaked one and a session with that. */
export function trailOf(overrides: Partial<TrailAnalysis> = {}): TrailAnalysis {
  const first = eventOf(0, { name: 'GetCallerIdentity', source: 'sts.amazonaws.com', at: STRANGE });
  return {
    keyId: LEAKED.id,
    read: {
      ...{ files: 312, events: 48_211, duplicates: 17, bytes: 91_300_000, from: LEAK - 4 * DAY, to: NOW },
      regions: ['us-east-1', 'eu-north-1'],
      excluded: [],
      skipped: [{ what: 'us-east-1/2026/03/02/damaged.json.gz', why: 'unreadable', detail: 'unexpected end of file' }],
    },
    keys: trailKeys(),
    origins: [
      { ...origin(USUAL_IP, USUAL_AGENT, 'usual'), calls: 4120, denied: 0, first: LEAK - 4 * DAY, last: NOW },
      { ...origin(STRANGE_IP, STRANGE_AGENT, 'hostile'), calls: 913, denied: 204, first: STRANGE, last: NOW - HOUR },
      { ...origin('192.0.2.200', 'S3 Console', 'unknown'), calls: 3, denied: 1, first: LEAK, last: LEAK + HOUR },
    ],
    firstHostile: first,
    notable: notableEvents(),
    notableCount: 75,
    keyCount: 3,
    originCount: 3,
    limits: [
      { id: 'incomplete', facts: { count: 1 } },
      { id: 'no-data-events', facts: {} },
    ],
    created: [
      created('us-east-1', 'ec2', 'RunInstances', ['i-0123456789abcdef0', 'i-0123456789abcdef1']),
      created('eu-north-1', 'ec2', 'RunInstances', ['i-0fedcba9876543210']),
      created('ap-northeast-1', 'lambda', 'CreateFunction20150331', []),
    ],
    denied: [
      { source: 'iam.amazonaws.com', name: 'ListUsers', error: 'AccessDenied', count: 120 },
      { source: 'bedrock.amazonaws.com', name: 'InvokeModel', error: 'AccessDeniedException', count: 84 },
    ],
    used: [
      {
        principal: `arn:aws:iam::${ACCOUNT}:user/carrierwave-uploads`,
        calls: [
          {
            ...{ source: 's3.amazonaws.com', name: 'ListObjects', count: 4120, last: NOW },
            ...{ resources: ['arn:aws:s3:::example-uploads'], isOpen: false },
          },
        ],
      },
    ],
    histogram: histogram(),
    hasDataEvents: false,
    ...overrides,
  };
}

/** Steps of every phase, the first one done; `overrides` is for all of them. */
export function runbookOf(overrides: Partial<Step> = {}): Runbook {
  const steps = RUNBOOK.map(
    (step, index): Step => ({
      ...{ why: 'It is the step that the next one builds on.', commands: [], files: [], expected: null },
      ...{ links: [], cautions: [], done: index === 0 ? '2026-03-04' : null },
      ...step,
      ...overrides,
    }),
  );
  return { steps };
}

type Written = Pick<Step, 'id' | 'phase' | 'title'> & Partial<Step>;

const RUNBOOK: readonly Written[] = [
  {
    id: 'other-identity',
    phase: 'contain',
    title: 'Work with another identity',
    why: 'A quarantined user cannot deactivate its own key, nor read the trail.',
    commands: [{ shell: 'sh', text: 'aws sts get-caller-identity --profile responder' }],
    expected: 'An `Arn` that is not that of carrierwave-uploads.',
    links: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html'],
  },
  {
    id: 'deactivate-key',
    phase: 'contain',
    title: 'Deactivate the key',
    why: 'Nobody can sign with it any more. Deactivating can be undone, and keeps the id in the logs.',
    commands: [
      {
        shell: 'sh',
        text: `aws iam update-access-key --profile responder --user-name carrierwave-uploads \\\n  --access-key-id ${LEAKED.id} --status Inactive\naws iam list-access-keys --profile responder --user-name carrierwave-uploads`,
      },
    ],
    expected: '`"Status": "Inactive"` beside the key.',
    cautions: ['Do not delete it yet: its history would be harder to find.', 'Uploads fail until it is replaced.'],
    links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
  },
  {
    id: 'least-policy',
    phase: 'replace',
    title: 'Make a policy for the replacement',
    files: [{ name: 'policy.json', text: '{\n  "Version": "2012-10-17",\n  "Statement": []\n}' }],
    commands: [
      { shell: 'sh', text: 'aws iam create-policy --policy-name uploads --policy-document file://policy.json' },
    ],
  },
  {
    id: 'athena',
    phase: 'investigate',
    title: 'Ask the whole trail',
    commands: [
      {
        shell: 'sql',
        text: `SELECT eventtime, eventname FROM cloudtrail_logs\nWHERE useridentity.accesskeyid = '${LEAKED.id}'\n  AND "timestamp" BETWEEN '2026/03/01' AND '2026/03/04'\nORDER BY eventtime;`,
      },
    ],
  },
  { id: 'terminate', phase: 'clean', title: 'Stop what was started' },
  { id: 'root-password', phase: 'secure', title: 'Change the password of the root user, and switch on MFA' },
  {
    id: 'answer-case',
    phase: 'reply',
    title: 'Answer the support case',
    files: [{ name: 'reply.txt', text: 'Hello,\n\nthe key that ends in …XYZ is deactivated.\n' }],
  },
  { id: 'purge', phase: 'purge', title: 'Plan the purge', commands: [{ shell: 'sh', text: 'leakgate purge' }] },
  { id: 'init', phase: 'prevent', title: 'Guard every commit', commands: [{ shell: 'sh', text: 'leakgate init' }] },
];

function trailKeys(): TrailKey[] {
  const [minted, assumed] = [STRANGE + 11 * 60_000, STRANGE + 3 * HOUR];
  return [
    {
      ...{ keyId: LEAKED.id, kind: 'key', mintedBy: null, mintedWith: null, mintedAt: null },
      ...{ owner: 'carrierwave-uploads', isHostile: false, calls: 4530, first: LEAK - 4 * DAY, last: NOW },
    },
    {
      ...{ keyId: MINTED, kind: 'key', mintedBy: LEAKED.id, mintedWith: 'CreateAccessKey', mintedAt: minted },
      ...{ owner: 'backup-admin', isHostile: true, calls: 380, first: minted + 60_000, last: NOW - 6 * HOUR },
    },
    {
      ...{ keyId: SESSION, kind: 'session', mintedBy: MINTED, mintedWith: 'AssumeRole', mintedAt: assumed },
      ...{ owner: `arn:aws:iam::${ACCOUNT}:role/deploy`, isHostile: true, calls: 126 },
      ...{ first: assumed + 60_000, last: assumed + 12 * HOUR },
    },
  ];
}

const NOTABLE: readonly [name: string, source: string, why: NotableEvent['why'], keyId: string, after: number][] = [
  ['GetCallerIdentity', 'sts', 'reconnaissance', LEAKED.id, 0],
  ['ListBuckets', 's3', 'reconnaissance', LEAKED.id, 60_000],
  ['ListUsers', 'iam', 'denied', LEAKED.id, 120_000],
  ['CreateAccessKey', 'iam', 'minted', LEAKED.id, 11 * 60_000],
  ['CreateUser', 'iam', 'persistence', MINTED, 40 * 60_000],
  ['StopLogging', 'cloudtrail', 'hidden', MINTED, 2 * HOUR],
  ['AssumeRole', 'sts', 'minted', MINTED, 3 * HOUR],
  ['RunInstances', 'ec2', 'created', SESSION, 4 * HOUR],
  ['PutBucketPolicy', 's3', 'changed', SESSION, 7 * HOUR],
  ['GetSecretValue', 'secretsmanager', 'data', SESSION, 9 * HOUR],
];

function notableEvents(): NotableEvent[] {
  const hostile = NOTABLE.map(([name, source, why, keyId, after], index): NotableEvent => {
    const error = why === 'denied' ? 'AccessDenied' : null;
    const event = eventOf(index, { name, source: `${source}.amazonaws.com`, keyId, at: STRANGE + after, error });
    return { event, why, isHostile: true };
  });
  const usual = eventOf(99, { name: 'PutBucketCors', at: LEAK - 2 * DAY, ip: USUAL_IP, agent: USUAL_AGENT });
  return [{ event: usual, why: 'changed', isHostile: false }, ...hostile];
}

export function eventOf(index: number, overrides: Partial<TrailEvent> = {}): TrailEvent {
  return {
    ...{ id: `event-${index}`, at: STRANGE, source: 's3.amazonaws.com', name: 'ListBuckets', region: 'us-east-1' },
    ...{ ip: STRANGE_IP, agent: STRANGE_AGENT, keyId: LEAKED.id, account: ACCOUNT, error: null, readOnly: true },
    principal: `arn:aws:iam::${ACCOUNT}:user/carrierwave-uploads`,
    minted: [{ keyId: MINTED, kind: 'key', owner: 'backup-admin' }],
    resources: ['arn:aws:s3:::example-uploads'],
    ...overrides,
  };
}

function histogram(): TrailBucket[] {
  const length = (NOW - (LEAK - 4 * DAY)) / 60;
  return Array.from({ length: 60 }, (_, index) => {
    const from = LEAK - 4 * DAY + index * length;
    const isStrange = from + length > STRANGE;
    const wave = Math.round(50 + 35 * Math.sin(index / 2.2));
    return {
      from,
      usual: wave,
      hostile: isStrange ? 90 - (index % 7) * 9 : 0,
      denied: isStrange ? (index % 5) * 9 : 0,
    };
  });
}

function origin(ip: string, agent: string, verdict: 'usual' | 'hostile' | 'unknown') {
  return { ip, agent, verdict };
}

function created(region: string, service: string, call: string, ids: readonly string[]) {
  return { region, service, call, ids, at: STRANGE + 4 * HOUR, keyId: SESSION, isHostile: true };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no element ${index}`);
  return found;
}
