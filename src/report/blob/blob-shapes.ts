/*
 * Owns the form of a blob, field by field. A field of the model that is missing here does not compile.
 */

import { isMessageKey } from '../../messages/words.ts';
import type { Acceptance } from '../../model/acceptance.ts';
import type { Replacement } from '../../model/advice.ts';
import type { Gap, SourceCoverage } from '../../model/blob.ts';
import type { CodeFrame } from '../../model/code-frame.ts';
import type { AwsFacts, CommitInfo, Dropped, Expiry, JwtFacts, Place } from '../../model/finding.ts';
import type { Bypass, Gate, GateRange, Review } from '../../model/gate.ts';
import type { DatedCommit } from '../../model/occurrence.ts';
import type { Confidence } from '../../model/rule.ts';
import type { ConfigNote, Configured, SilencedRule } from '../../model/scan-result.ts';
import type {
  LateDropped,
  Shard,
  ShardAllowed,
  ShardDraft,
  ShardEntry,
  ShardEnvironment,
  ShardHalf,
  ShardIdentity,
  ShardPart,
  Strand,
} from '../../model/shard.ts';
import type { SharePosition, ShareTally } from '../../model/share.ts';
import { CONFIDENCES, name, type OpenedTables } from './open-tables.ts';
import {
  either,
  facts,
  flag,
  list,
  matching,
  number,
  object,
  oneOf,
  orNull,
  refuse,
  type Shape,
  text,
  whole,
} from './shape.ts';

/** SHA-1 or SHA-256. */
const oid = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const textOrNull = orNull(text);
const confidence: Shape<Confidence> = oneOf(CONFIDENCES);

/** A word that has its sentence in the catalog under `prefix`. */
function worded<T extends string>(prefix: string): Shape<T> {
  return (value, at) => {
    const word = text(value, at);
    return isMessageKey(`${prefix}.${word}`) ? (word as T) : refuse(at);
  };
}

const gap: Shape<Gap> = (value, at) => {
  const { detail, ...rest } = told(value, at);
  return detail === null ? rest : { ...rest, detail };
};
const told = object<Omit<Gap, 'detail'> & { detail: string | null }>({
  what: text,
  why: worded('gap'),
  detail: (value, at) => (value === undefined ? null : text(value, at)),
});

/** What was looked at. */
export const coverage: Shape<SourceCoverage> = object<SourceCoverage>({
  ...{ objects: whole, remembered: whole, files: whole, bytes: whole, expected: whole },
  skipped: list(gap),
  excluded: list(gap),
});

/** What a configuration had to say. */
export const configured: Shape<Configured> = object<Configured>({
  allowlists: list(text),
  notes: list(object<ConfigNote>({ code: worded('config-note'), file: text, what: text })),
  silenced: list(object<SilencedRule>({ rule: text, how: oneOf(['off', 'allowed']), file: text })),
  excluded: list(text),
});

const commit = object<CommitInfo>({ oid, author: text, date: text });

/** What a gate tells. */
export const gate: Shape<Gate> = object<Gate>({
  ranges: list(
    object<GateRange>({
      ...{ name: textOrNull, head: oid, base: orNull(oid), commits: orNull(whole) },
      why: orNull(worded('gate.why')),
    }),
  ),
  reviews: list(
    object<Review>({ kind: worded('gate.review'), path: text, line: orNull(whole), what: text, text, counts: flag }),
  ),
  bypasses: list(object<Bypass>({ commit, rule: text, fingerprint: text, reason: text, refused: flag })),
  known: whole,
});

const identity = object<ShardIdentity>({
  version: text,
  rules: matching(/^[0-9a-f]{64}$/),
  mode: oneOf(['all', 'history', 'files', 'ci']),
  head: orNull(oid),
  what: list(text),
  explain: flag,
});

const datedCommit = orNull(object<DatedCommit>({ oid, author: text, date: text, time: number }));
const dropped = object<Omit<Dropped, 'rule'>>({
  ...{ path: textOrNull, blob: orNull(oid), line: whole, column: whole, filter: worded('filter'), value: text },
  facts: facts(either(text, number, (value) => typeof value === 'string')),
});
const acceptance = object<Acceptance>({
  source: worded('accepted.by'),
  kind: worded('accepted.kind'),
  reason: text,
  until: textOrNull,
  file: text,
  line: orNull(whole),
});
const replacement = object<Replacement>({
  ...{ kind: text, path: text, line: whole, variable: text, after: textOrNull },
  before: () => [],
  notes: list(worded('advice.note')),
});
const aws = object<AwsFacts>({ keyId: textOrNull, account: textOrNull, canary: textOrNull, own: flag });
const jwt = object<JwtFacts>({
  issuer: textOrNull,
  subject: orNull(oneOf(['service-account', 'email', 'uuid', 'number', 'other'])),
});
const tally = matching(/^[0-9a-f]{24}$/);
const position: Shape<SharePosition> = (value, at) => {
  const { index, count } = object<SharePosition>({ index: whole, count: whole })(value, at);
  return index >= 1 && index <= count && count <= MOST_SHARES ? { index, count } : refuse(at);
};

/** Jobs of a matrix: GitHub Actions has 256 at most, GitLab 200. */
export const MOST_SHARES = 256;

/** What a run hands over; `tables` are its own. */
export function shardShape(tables: OpenedTables): { readonly [K in keyof Shard]: Shape<Shard[K]> } {
  return {
    identity,
    part: partShape(tables),
    entries: list(object<ShardEntry>({ fingerprint: name, isExpired: flag, isAsked: flag })),
    inlineCounts: orNull(flag),
  };
}

function partShape(tables: OpenedTables): Shape<ShardPart> {
  const { rule, secret } = tables;
  const strands = list(strandShape(tables));
  return object<ShardPart>({
    position,
    tally: object<ShareTally>({ all: tally, mine: tally }),
    isExpecting: flag,
    drafts: list(draftShape(tables)),
    allowed: list(
      object<ShardAllowed>({ rule, fingerprint: name, secret, reason: text, isOld: flag, strands, now: list(name) }),
    ),
    dropped: list(droppedShape(tables)),
    environments: list(object<ShardEnvironment>({ name: text, accounts: list(text), paths: list(text) })),
  });
}

function draftShape(tables: OpenedTables): Shape<ShardDraft> {
  const half = halfShapes(tables);
  return object<ShardDraft>({
    ...half,
    companions: list(object<ShardHalf>(half)),
    sightings: list(droppedShape(tables)),
  });
}

function halfShapes(tables: OpenedTables): { readonly [K in keyof ShardHalf]: Shape<ShardHalf[K]> } {
  return {
    ...{ rule: tables.rule, fingerprint: name, secret: tables.secret },
    strands: list(strandShape(tables)),
    late: list(
      object<LateDropped>({ path: orNull(name), isPast: flag, isAllowed: flag, dropped: droppedShape(tables) }),
    ),
    held: orNull(list(name)),
    acceptance: orNull(acceptance),
    replacements: list(replacement),
    variable: textOrNull,
    proof: orNull(oneOf(['proven', 'unproven'])),
    jwt: orNull(jwt),
    aws: orNull(aws),
    tier: worded('tier'),
    confidence: orNull(confidence),
    expiry: orNull(object<Expiry>({ at: text, expired: flag })),
  };
}

function strandShape(tables: OpenedTables): Shape<Strand> {
  const places = list(placeShape(tables));
  return object<Strand>({
    ...{ key: name, path: orNull(name), isPast: flag, isKept: flag, isAllowed: flag, isMeant: flag },
    shown: object<Strand['shown']>({ inHead: orNull(flag), time: number }),
    first: datedCommit,
    last: datedCommit,
    inHead: orNull(flag),
    refs: tables.refs,
    places: (value, at) => (places(value, at).length === 0 ? refuse(at) : places(value, at)),
  });
}

function placeShape({ secret, refs }: OpenedTables): Shape<Place> {
  const segment = either(text, secret, (value) => typeof value === 'string');
  return object<Place>({
    ...{ origin: worded('origin'), path: textOrNull, blob: orNull(oid) },
    ...{ line: whole, column: whole, endLine: whole, endColumn: whole },
    ...{ commit: orNull(commit), lastCommit: orNull(commit), inHead: orNull(flag), refs },
    ...{ ignored: flag, decoded: list(worded('decode')), name: textOrNull },
    comment: orNull(oneOf(['no-reason', 'other-rule', 'no-comment'])),
    frame: orNull(object<CodeFrame>({ firstLine: whole, lines: list(list(segment)) })),
  });
}

function droppedShape({ rule }: OpenedTables): Shape<Dropped> {
  return (value, at) => ({ ...dropped(value, at), ...object<Pick<Dropped, 'rule'>>({ rule })(value, at) });
}
