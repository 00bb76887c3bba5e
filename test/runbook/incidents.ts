/*
 * Owns incidents for tests: every situation that a runbook tells apart, with values made at run time.
 */

import { RULES } from '../../rules/index.ts';
import { accountOf } from '../../src/enrich/aws-account.ts';
import type { Exposure } from '../../src/model/exposure.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Incident } from '../../src/model/incident.ts';
import type { LiveFacts } from '../../src/model/liveness.ts';
import type { Notice, NoticeKind } from '../../src/model/notice.ts';
import { RefSet } from '../../src/model/ref-set.ts';
import type { RuleDef } from '../../src/model/rule.ts';
import { Secret } from '../../src/model/secret.ts';
import type { TrailAnalysis, TrailEvent, TrailKey } from '../../src/model/trail.ts';
import { awsPair, sample } from '../helpers/sample.ts';

export const { id: KEY, secret: SECRET } = awsPair('runbook');
export const SESSION_KEY = sample('ASIA${A-Z2-7}{16}', 'runbook');
export const CHILD_KEY = sample('AKIA${A-Z2-7}{16}', 'child');
export const ACCOUNT = accountOf(KEY) ?? '';
export const AT = '2026-11-20T10:00:00Z';

export function ruleOf(id: string): RuleDef {
  const rule = RULES.find((each) => each.id === id);
  if (rule === undefined) throw new Error(id);
  return rule;
}

/** A leaked key of a user, of which nothing more is known. */
export function incidentOf(given: Partial<Incident> = {}): Incident {
  return {
    id: KEY,
    rule: ruleOf('aws-secret-access-key'),
    provider: 'aws',
    keyId: KEY,
    account: ACCOUNT,
    user: 'deploy',
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
    trailPlace: {
      bucket: null,
      regions: [],
      organization: null,
      since: null,
      until: null,
      profile: null,
    },
    mentioned: [],
    at: AT,
    ...given,
  };
}

export function noticeOf(kind: NoticeKind, given: Partial<Notice> = {}): Notice {
  return {
    kind,
    certainty: 'certain',
    isHarmless: ['deprecation', 'price', 'policy-change', 'maintenance'].includes(kind),
    isSuspicious: false,
    signs: [{ name: 'sign', weight: 3 }],
    others: [],
    language: 'en',
    account: ACCOUNT,
    user: 'deploy',
    keyIds: [KEY],
    urls: [],
    caseId: '170012345678901',
    sentOn: '2026-11-20',
    deadline: null,
    ...given,
  };
}

export function liveOf(given: Partial<LiveFacts> = {}): LiveFacts {
  return {
    liveness: null,
    lastUsed: null,
    status: null,
    quarantine: null,
    policies: [],
    deactivated: false,
    failures: [],
    ...given,
  };
}

export function findingOf(rule: string, { value, path }: { readonly value: string; readonly path: string }): Finding {
  const place: Finding['places'][number] = {
    origin: 'history',
    path,
    line: 3,
    column: 1,
    endLine: 3,
    endColumn: 9,
    blob: null,
    commit: null,
    lastCommit: null,
    inHead: true,
    refs: RefSet.NONE,
    ignored: false,
    decoded: [],
    name: null,
    comment: null,
    frame: null,
  };
  return {
    rule: ruleOf(rule),
    severity: 'critical',
    confidence: 'high',
    fingerprint: 'f'.repeat(32),
    secret: new Secret(value),
    tier: 'named',
    places: [place],
    companions: [],
    aws: null,
    expiry: null,
    jwt: null,
    proof: null,
    advice: { replacements: [], steps: [] },
  };
}

export function exposureOf(given: Partial<Exposure> = {}): Exposure {
  const finding = findingOf('aws-secret-access-key', { value: SECRET, path: 'config/initializers/s3.rb' });
  return {
    findings: [finding],
    places: finding.places.map((place) => ({ kind: 'history', place })),
    first: { oid: 'a'.repeat(40), author: 'A <a@example.com>', date: '2026-11-01T09:00:00+09:00' },
    last: null,
    authors: [],
    published: [
      {
        remote: 'origin',
        address: 'https://github.com/acme/shop.git',
        repository: 'acme/shop',
        branches: ['main'],
        tags: [],
        urls: [],
      },
    ],
    beside: [],
    complete: true,
    skipped: [],
    ...given,
  };
}

export function eventOf(given: Partial<TrailEvent> = {}): TrailEvent {
  return {
    id: 'e1',
    at: Date.parse('2026-11-02T00:00:00Z'),
    source: 'iam.amazonaws.com',
    name: 'CreateAccessKey',
    region: 'us-east-1',
    ip: '203.0.113.9',
    agent: 'aws-cli',
    keyId: KEY,
    principal: `arn:aws:iam::${ACCOUNT}:user/deploy`,
    account: ACCOUNT,
    error: null,
    readOnly: false,
    minted: [],
    resources: [],
    ...given,
  };
}

export function trailKeyOf(given: Partial<TrailKey>): TrailKey {
  return {
    keyId: KEY,
    kind: 'key',
    mintedBy: null,
    mintedWith: null,
    mintedAt: null,
    owner: null,
    isHostile: true,
    calls: 1,
    first: null,
    last: null,
    ...given,
  };
}

/** An intrusion: a minted key, an assumed role, a password, machines in two regions. */
export function trailOf(given: Partial<TrailAnalysis> = {}): TrailAnalysis {
  const at = Date.parse('2026-11-02T00:00:00Z');
  return {
    keyId: KEY,
    read: {
      files: 1,
      events: 9,
      duplicates: 0,
      bytes: 100,
      from: at,
      to: at,
      regions: ['us-east-1'],
      skipped: [],
      excluded: [],
    },
    keys: [
      trailKeyOf({}),
      trailKeyOf({ keyId: CHILD_KEY, mintedBy: KEY, mintedWith: 'CreateAccessKey', mintedAt: at, owner: 'backup' }),
      trailKeyOf({
        keyId: SESSION_KEY,
        kind: 'session',
        mintedBy: KEY,
        mintedWith: 'AssumeRole',
        mintedAt: at,
        owner: `arn:aws:iam::${ACCOUNT}:role/service/admin`,
      }),
      trailKeyOf({
        keyId: 'admin2',
        kind: 'password',
        mintedBy: KEY,
        mintedWith: 'CreateLoginProfile',
        owner: 'admin2',
      }),
    ],
    origins: [],
    firstHostile: eventOf(),
    notable: [{ event: eventOf(), why: 'minted', isHostile: true }],
    notableCount: 1,
    keyCount: 4,
    originCount: 0,
    limits: [],
    created: [
      {
        region: 'ap-east-1',
        service: 'ec2',
        call: 'RunInstances',
        ids: ['i-0123456789abcdef0'],
        at,
        keyId: KEY,
        isHostile: true,
      },
      {
        region: 'eu-west-3',
        service: 'lambda',
        call: 'CreateFunction20150331',
        ids: [`arn:aws:lambda:eu-west-3:${ACCOUNT}:function:miner`],
        at,
        keyId: KEY,
        isHostile: true,
      },
      { region: 'eu-west-3', service: 'amplify', call: 'CreateApp', ids: ['d1'], at, keyId: KEY, isHostile: true },
    ],
    denied: [],
    used: [],
    histogram: [],
    hasDataEvents: false,
    ...given,
  };
}

export const QUERIES = {
  lookup: `for r in us-east-1; do aws cloudtrail lookup-events --region "$r"; done`,
  athena: ['CREATE EXTERNAL TABLE t (a STRING)', 'SELECT 1'],
};

/** Situations by name. */
export const SITUATIONS: Readonly<Record<string, Incident>> = {
  'a key, nothing else known': incidentOf(),
  'a key whose user and account are unknown': incidentOf({
    keyId: `AKIAI${KEY.slice(5)}`,
    account: null,
    user: null,
  }),
  'a key in a repository': incidentOf({ exposure: exposureOf() }),
  'a key, live, quarantined, switched off': incidentOf({
    live: liveOf({
      liveness: {
        state: 'inactive',
        detail: null,
        arn: `arn:aws:iam::${ACCOUNT}:user/ci/deploy`,
        account: ACCOUNT,
        at: AT,
        endpoint: null,
      },
      status: 'Inactive',
      quarantine: 'AWSCompromisedKeyQuarantineV3',
      lastUsed: { at: '2026-11-19T00:00:00Z', service: 'ec2', region: 'ap-east-1', user: 'deploy' },
    }),
  }),
  'an intrusion in the trail': incidentOf({
    exposure: exposureOf({ beside: [findingOf('github-personal-token', { value: SECRET, path: 'a b.yml' })] }),
    trail: trailOf(),
    blast: { policies: [], powers: [], fullAccess: [], canEscalate: true, unknown: [], allRegions: true },
    least: {
      principal: `arn:aws:iam::${ACCOUNT}:user/deploy`,
      policy: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::shop/*'] }],
      },
      unmapped: ['s3:Strange'],
      warnings: ['no-data-events', 'open-resources', 'unmapped', 'short-period', 'from-code'],
    },
    sharedBy: ['production', 'test'],
    trailPlace: {
      bucket: 'acme-trail',
      regions: ['eu-central-1'],
      organization: 'o-abcdefghij',
      since: '2026-10-01',
      until: null,
      profile: 'breakglass admin',
    },
  }),
  'a root key': incidentOf({ user: '<root_account>' }),
  'a root key, as the provider says': incidentOf({
    user: null,
    live: liveOf({
      liveness: {
        state: 'live',
        detail: null,
        arn: `arn:aws:iam::${ACCOUNT}:root`,
        account: ACCOUNT,
        at: AT,
        endpoint: null,
      },
    }),
  }),
  'a session of a role': incidentOf({
    keyId: SESSION_KEY,
    user: null,
    live: liveOf({
      liveness: {
        state: 'live',
        detail: null,
        arn: `arn:aws:sts::${ACCOUNT}:assumed-role/shop-task/i-1`,
        account: ACCOUNT,
        at: AT,
        endpoint: null,
      },
    }),
  }),
  'a session of nobody knows whom': incidentOf({ keyId: SESSION_KEY, user: null }),
  'a secret without its id': incidentOf({ keyId: null, account: null, user: null }),
  'a canary': incidentOf({ canary: 'Thinkst', exposure: exposureOf() }),
  'a notice with a deadline': incidentOf({
    rule: null,
    notice: noticeOf('account-compromised', {
      deadline: { hours: 120, at: '2026-11-25T10:00:00Z', text: 'five days' },
    }),
  }),
  'a notice of a key': incidentOf({ rule: null, notice: noticeOf('exposed-key') }),
  'a reminder without a key': incidentOf({
    rule: null,
    keyId: null,
    notice: noticeOf('exposed-key-reminder', { keyIds: [], caseId: null }),
  }),
  'a block': incidentOf({
    rule: null,
    keyId: null,
    account: null,
    user: null,
    notice: noticeOf('blocked', { user: null }),
  }),
  'a suspension': incidentOf({ rule: null, notice: noticeOf('suspension') }),
  'an abuse report': incidentOf({
    rule: null,
    notice: noticeOf('abuse-report', { deadline: { hours: 24, at: null, text: '24 hours' } }),
  }),
  'all keys are to be rotated': incidentOf({ rule: null, notice: noticeOf('rotate-all-keys') }),
  'a harmless notice': incidentOf({ rule: null, notice: noticeOf('deprecation') }),
  'a harmless notice, but a leak': incidentOf({ exposure: exposureOf(), notice: noticeOf('price') }),
  'a token of GitHub': incidentOf({
    rule: ruleOf('github-personal-token'),
    provider: 'github',
    keyId: null,
    account: null,
    user: null,
    exposure: exposureOf(),
  }),
  'a presigned URL, whose key is not out': incidentOf({ rule: ruleOf('aws-presigned-url') }),
  'a key of Bedrock': incidentOf({ rule: ruleOf('aws-bedrock-api-key'), keyId: null, account: null, user: null }),
  'an account in China': incidentOf({
    live: liveOf({
      liveness: {
        state: 'live',
        detail: null,
        arn: `arn:aws-cn:iam::${ACCOUNT}:user/deploy`,
        account: ACCOUNT,
        at: AT,
        endpoint: null,
      },
      quarantine: 'AWSCompromisedKeyQuarantineV2',
    }),
  }),
};
