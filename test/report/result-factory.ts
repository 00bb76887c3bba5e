/*
 * Owns building scan results for reporter tests: generated secrets, sensible defaults, everything overridable.
 */

import { loadWords } from '../../src/messages/load.ts';
import type { Words } from '../../src/messages/words.ts';
import type { Acceptance, AcceptedFinding } from '../../src/model/acceptance.ts';
import type { Gap, SourceCoverage } from '../../src/model/blob.ts';
import type { Dropped, Finding, Place } from '../../src/model/finding.ts';
import type { Bypass, Gate, GateRange, Review } from '../../src/model/gate.ts';
import type { Liveness } from '../../src/model/liveness.ts';
import type { Language } from '../../src/model/localized.ts';
import { RefSet } from '../../src/model/ref-set.ts';
import type { RuleDef } from '../../src/model/rule.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { Secret } from '../../src/model/secret.ts';
import type { Shard, ShardHalf, Strand } from '../../src/model/shard.ts';
import type { ReportContext, Reporter } from '../../src/report/reporter.ts';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** `length` characters of `alphabet`, the same ones for the same seed (mulberry32). */
export function generated(seed: number, length: number, alphabet = BASE64): string {
  let state = seed;
  let text = '';
  while (text.length < length) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    text += alphabet[((mixed ^ (mixed >>> 14)) >>> 0) % alphabet.length];
  }
  return text;
}

/** Values that no report may contain. */
export const SECRET_KEY = generated(1, 40);
export const KEY_ID = `AK${'IA'}${generated(2, 16, BASE32)}`;

export function ruleOf(overrides: Partial<RuleDef> = {}): RuleDef {
  return {
    id: 'aws-secret-access-key',
    title: { en: 'AWS secret access key', ja: 'AWS シークレットアクセスキー' },
    why: {
      en: 'With its key id it signs AWS calls as that user.',
      ja: 'キー ID と合わせて AWS の API を呼び出せます。',
    },
    severity: 'critical',
    confidence: 'high',
    keywords: ['secret'],
    pattern: /(?<secret>[A-Za-z0-9/+]{40})/g,
    env: 'AWS_SECRET_ACCESS_KEY',
    revoke: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    source: 'https://docs.aws.amazon.com/',
    examples: [],
    nonExamples: [],
    ...overrides,
  };
}

export const KEY_ID_RULE = ruleOf({
  id: 'aws-access-key-id',
  title: { en: 'AWS access key ID', ja: 'AWS アクセスキー ID' },
  severity: 'medium',
  env: 'AWS_ACCESS_KEY_ID',
});

export function placeOf(overrides: Partial<Place> = {}): Place {
  return {
    origin: 'worktree',
    path: 'config/initializers/carrierwave.rb',
    line: 4,
    column: 29,
    endLine: 4,
    endColumn: 69,
    blob: null,
    commit: null,
    lastCommit: null,
    inHead: null,
    refs: RefSet.NONE,
    ignored: false,
    decoded: [],
    name: 'aws_secret_access_key',
    comment: null,
    frame: null,
    ...overrides,
  };
}

/** A place in history: two commits, several refs, a frame with both halves of the pair. */
export function historyPlaceOf(overrides: Partial<Place> = {}): Place {
  return placeOf({
    origin: 'history',
    blob: 'b'.repeat(40),
    commit: { oid: '1'.repeat(40), author: 'Ada <ada@example.com>', date: '2024-03-01T12:00:00+09:00' },
    lastCommit: { oid: '2'.repeat(40), author: 'Bob <bob@example.com>', date: '2024-03-05T08:30:00+00:00' },
    inHead: false,
    refs: RefSet.of(['refs/heads/main', 'refs/remotes/origin/main', 'refs/tags/v1.0']),
    frame: {
      firstLine: 2,
      lines: [
        ['CarrierWave.configure do |config|'],
        ["\taws_access_key_id: '", new Secret(KEY_ID), "',"],
        ["  aws_secret_access_key: '  ".slice(0, 28), new Secret(SECRET_KEY), "',"],
        ['end'],
      ],
    },
    ...overrides,
  });
}

export function findingOf(overrides: Partial<Finding> = {}): Finding {
  const rule = overrides.rule ?? ruleOf();
  return {
    rule,
    severity: rule.severity,
    confidence: rule.confidence,
    fingerprint: '0123456789abcdef0123456789abcdef',
    secret: new Secret(SECRET_KEY),
    tier: 'named',
    places: [placeOf()],
    companions: [],
    aws: null,
    expiry: null,
    jwt: null,
    proof: null,
    advice: { steps: [], replacements: [] },
    ...overrides,
  };
}

/** What AWS says of a key that works. */
export const LIVE: Liveness = {
  state: 'live',
  detail: null,
  arn: 'arn:aws:iam::123456789012:user/app',
  account: '123456789012',
  at: '2026-01-02T03:04:05.000Z',
  endpoint: 'https://sts.amazonaws.com',
};

/** The founding scenario: a pair in a Rails initializer that is no longer in HEAD. */
export function pairFindingOf(overrides: Partial<Finding> = {}): Finding {
  const place = historyPlaceOf();
  return findingOf({
    places: [place, placeOf({ ignored: true, path: '.env', line: 1 })],
    companions: [
      {
        rule: KEY_ID_RULE,
        secret: new Secret(KEY_ID),
        places: [historyPlaceOf({ line: 3, column: 22, endColumn: 42 })],
      },
    ],
    aws: { keyId: KEY_ID, account: '123456789012', canary: null, own: true },
    expiry: { at: '2024-06-01T00:00:00Z', expired: true },
    advice: {
      steps: ['deactivate-key', 'removing-did-not-help'],
      replacements: [
        {
          kind: 'ruby',
          path: 'config/initializers/carrierwave.rb',
          line: 4,
          variable: 'AWS_SECRET_ACCESS_KEY',
          before: ["    aws_secret_access_key: '", new Secret(SECRET_KEY), "',"],
          after: "    aws_secret_access_key: ENV.fetch('AWS_SECRET_ACCESS_KEY'),",
          notes: ['rails-build', 'carrierwave-iam'],
        },
      ],
    },
    ...overrides,
  });
}

export function droppedOf(overrides: Partial<Dropped> = {}): Dropped {
  return {
    rule: KEY_ID_RULE,
    path: 'docs/aws.md',
    blob: null,
    line: 7,
    column: 3,
    filter: 'documentation-example',
    facts: {},
    value: 'AK…(20)',
    ...overrides,
  };
}

export function gapOf(overrides: Partial<Gap> = {}): Gap {
  return { what: 'secret.bin', why: 'unreadable', ...overrides };
}

export function coverageOf(overrides: Partial<SourceCoverage> = {}): SourceCoverage {
  return {
    objects: 212,
    files: 3,
    bytes: 3_100_000,
    skipped: [],
    excluded: [],
    remembered: 0,
    expected: 215,
    ...overrides,
  };
}

export function acceptedOf(
  acceptance: Partial<Acceptance> = {},
  finding: AcceptedFinding['finding'] = findingOf(),
): AcceptedFinding {
  return {
    finding,
    acceptance: {
      source: 'baseline',
      kind: 'accepted',
      reason: 'rotated in March',
      until: '2030-12-31',
      file: 'leakgate.baseline',
      line: 7,
      ...acceptance,
    },
  };
}

export function rangeOf(overrides: Partial<GateRange> = {}): GateRange {
  return { name: 'main', head: '5'.repeat(40), base: '6'.repeat(40), commits: 3, why: null, ...overrides };
}

export function reviewOf(overrides: Partial<Review> = {}): Review {
  return {
    kind: 'configuration',
    path: 'leakgate.toml',
    line: 3,
    what: 'allow.paths',
    text: 'vendor/**',
    counts: true,
    ...overrides,
  };
}

export function bypassOf(overrides: Partial<Bypass> = {}): Bypass {
  return {
    commit: { oid: '7'.repeat(40), author: 'Eve <eve@example.com>', date: '2024-04-01T10:00:00+00:00' },
    rule: 'aws-secret-access-key',
    fingerprint: 'fedcba9876543210fedcba9876543210',
    reason: 'a test key',
    refused: true,
    ...overrides,
  };
}

export function gateOf(overrides: Partial<Gate> = {}): Gate {
  return { ranges: [rangeOf()], reviews: [reviewOf()], bypasses: [bypassOf()], known: 2, ...overrides };
}

export function resultOf(overrides: Partial<ScanResult> = {}): ScanResult {
  return { mode: 'all', findings: [], dropped: [], accepted: [], coverage: coverageOf(), complete: true, ...overrides };
}

/** What a run that has found `result` hands over: every finding in one strand for each of its places. */
export function shardOf({ findings, accepted, dropped }: ScanResult): Shard {
  const strandOf = (place: Place): Strand => ({
    ...{ key: '0'.repeat(32), path: null, isPast: false, isKept: true, isAllowed: false, isMeant: true },
    shown: { inHead: null, time: 0 },
    first: place.commit === null ? null : { ...place.commit, time: 0 },
    last: place.lastCommit === null ? null : { ...place.lastCommit, time: 0 },
    ...{ inHead: place.inHead, refs: place.refs, places: [place] },
  });
  const halfOf = (of: Finding, half: Pick<Finding, 'rule' | 'secret' | 'places'>): ShardHalf => ({
    ...{ rule: half.rule, secret: half.secret, fingerprint: of.fingerprint, strands: half.places.map(strandOf) },
    ...{ late: [], held: null, acceptance: null, replacements: of.advice.replacements, variable: null },
    ...{ proof: of.proof, jwt: of.jwt, aws: of.aws, tier: of.tier, confidence: of.confidence, expiry: of.expiry },
  });
  const drafts = [...findings, ...accepted.map(({ finding }) => finding)].map((finding) => ({
    ...halfOf(finding, finding),
    companions: finding.companions.map((half) => halfOf(finding, half)),
    sightings: [],
  }));
  return {
    identity: { version: '0', rules: '', mode: 'history', head: null, what: [], explain: false },
    part: {
      position: { index: 1, count: 1 },
      tally: { all: '', mine: '' },
      isExpecting: false,
      ...{ drafts, allowed: [], dropped, environments: [] },
    },
    entries: [],
    inlineCounts: null,
  };
}

/** The text a reporter writes. Advice is shown by its keys: its sentences are not what reporter tests are about. */
export async function written(
  reporter: Reporter,
  result: ScanResult,
  overrides: Partial<ReportContext> & { readonly language?: Language } = {},
): Promise<string> {
  const { language = 'en', ...context } = overrides;
  let text = '';
  reporter(result, {
    writer: { write: (piece) => (text += piece) },
    words: await wordsWithAdviceKeys(language),
    color: false,
    showSecrets: false,
    version: '1.2.3',
    verbose: false,
    explain: false,
    ...context,
  });
  return text;
}

export async function wordsWithAdviceKeys(language: Language): Promise<Words> {
  const words = await loadWords(language);
  return { ...words, say: (key, facts) => (key.startsWith('advice.') ? key : words.say(key, facts)) };
}
