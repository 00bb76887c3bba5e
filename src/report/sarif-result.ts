/*
 * Owns one finding as a SARIF result: message, places, fingerprint. Does not own the log around it (sarif.ts).
 */

import type { Location, LogicalLocation, PropertyBag, Region, Result } from 'sarif';
import type { Companion, Finding, Place } from '../model/finding.ts';
import type { Severity } from '../model/rule.ts';
import type { Secret } from '../model/secret.ts';
import { livenessJson } from './json-finding.ts';
import { nameOfUnnamed } from './name-of-unnamed.ts';
import type { Speech } from './sentences.ts';
import { toldRefs } from './told-refs.ts';

/** What the catalog of rules and the results must agree on. */
export const SARIF_LEVEL = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
} as const satisfies Record<Severity, string>;

export interface ResultContext extends Speech {
  /** Where the finding's rule stands among the rules of the run. */
  readonly ruleIndex: number;
}

/** `finding` as a result. Its first place is the location, the others and its pair are related ones. */
export function sarifResult(finding: Finding, context: ResultContext): Result {
  const { words, veil } = context;
  const [first, ...others] = finding.places;
  const facts = {
    title: words.pick(finding.rule.title),
    secret: veil.secret(finding.secret),
    why: words.pick(finding.rule.why),
  };
  return {
    ruleId: finding.rule.id,
    ruleIndex: context.ruleIndex,
    level: SARIF_LEVEL[finding.severity],
    message: { text: words.say('report.sarif.message', facts) },
    locations: first === undefined ? [] : [location(first, finding.secret, context)],
    relatedLocations: relatedLocations(finding, others, context),
    partialFingerprints: { 'leakgate/v1': finding.fingerprint },
    properties: {
      severity: finding.severity,
      confidence: finding.confidence,
      tier: finding.tier,
      secret: veil.secret(finding.secret),
      ...(finding.verified && { verified: livenessJson(finding.verified) }),
    },
  };
}

function relatedLocations(finding: Finding, others: readonly Place[], context: ResultContext): Location[] {
  const { words } = context;
  const locations: Location[] = [];
  for (const place of others) {
    const text = words.say('report.sarif.place', { origin: words.say(`origin.${place.origin}`) });
    locations.push({ ...location(place, finding.secret, context), message: { text } });
  }
  for (const companion of finding.companions) locations.push(...companionLocations(companion, context));
  return locations.map((one, id) => ({ id, ...one }));
}

function companionLocations({ rule, secret, places }: Companion, context: ResultContext): Location[] {
  const facts = { title: context.words.pick(rule.title), secret: context.veil.secret(secret) };
  const text = context.words.say('report.sarif.pair', facts);
  return places.map((place) => ({ ...location(place, secret, context), message: { text } }));
}

function location(place: Place, secret: Secret, context: ResultContext): Location {
  const path = context.veil.path(place, secret);
  const artifactLocation =
    path === null || place.origin === 'message'
      ? { uri: nameOfUnnamed(place) }
      : { uri: encodePath(path), uriBaseId: '%SRCROOT%' };
  return {
    physicalLocation: { artifactLocation, ...(hasRegion(place) ? { region: region(place) } : {}) },
    ...(place.blob === null ? {} : { logicalLocations: [logicalLocation(place.blob, place)] }),
    properties: provenance(place, context),
  };
}

/** Percent-encoded per segment: a path may hold spaces, `#`, `%`, or a line break. Lone surrogates have no encoding. */
export function encodePath(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/');
}

/** A file name has no line in the file. */
function hasRegion(place: Place): boolean {
  return place.origin !== 'file-name';
}

function region(place: Place): Region {
  return {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
  };
}

/** Which git object the lines are those of: the file on disk may be another or gone. */
function logicalLocation(oid: string, place: Place): LogicalLocation {
  return { name: oid, kind: place.origin === 'message' ? 'commit-or-tag' : 'object' };
}

function provenance(place: Place, { veil }: ResultContext): PropertyBag {
  const { origin, blob, commit, lastCommit, inHead } = place;
  return {
    origin,
    ...(blob === null ? {} : { blob }),
    ...(commit === null ? {} : { commit: commit.oid, author: veil.text(commit.author), date: commit.date }),
    ...(lastCommit === null ? {} : { lastCommit: lastCommit.oid }),
    ...(inHead === null ? {} : { inHead }),
    ...(place.refs.size === 0
      ? {}
      : { refs: toldRefs(place.refs, (ref) => veil.text(ref)), refCount: place.refs.size }),
    ...(place.ignored ? { ignored: true } : {}),
  };
}
