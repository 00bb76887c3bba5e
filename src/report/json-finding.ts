/*
 * Owns the JSON form of findings and coverage: the fields of docs/JSON.md in that order. json.ts and jsonl.ts share it.
 * Fields are added, never renamed or removed within a version.
 */

import type { Advice, Replacement } from '../model/advice.ts';
import type { Gap, SourceCoverage } from '../model/blob.ts';
import type { AwsFacts, Companion, Dropped, EnvironmentFacts, Finding, JwtFacts, Place } from '../model/finding.ts';
import type { Liveness } from '../model/liveness.ts';
import type { Configured } from '../model/scan-result.ts';
import type { Secret } from '../model/secret.ts';
import { escapeInJson } from './printable.ts';
import type { Veil } from './secrets.ts';
import { droppedReason, noteSentence, type Speech, stepSentence } from './sentences.ts';
import { toldRefs } from './told-refs.ts';

/** Version of the JSON report. */
export const JSON_VERSION = 1;

/** A value that `JSON.stringify` takes as it is. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** JSON text without anything a terminal would act on. */
export function jsonText(value: Json, indent?: number): string {
  return escapeInJson(JSON.stringify(value, null, indent));
}

/** One finding. */
export function findingJson(finding: Finding, context: Speech): Json {
  const { words, veil } = context;
  return {
    rule: finding.rule.id,
    title: words.pick(finding.rule.title),
    severity: finding.severity,
    confidence: finding.confidence,
    fingerprint: finding.fingerprint,
    secret: veil.secret(finding.secret),
    tier: finding.tier,
    places: finding.places.map((place) => placeJson(place, finding.secret, veil)),
    companions: finding.companions.map((companion) => companionJson(companion, context)),
    advice: adviceJson(finding, finding.advice, context),
    aws: finding.aws === null ? null : awsJson(finding.aws),
    environment: finding.environment === undefined ? null : environmentJson(finding.environment, veil),
    expiry: finding.expiry === null ? null : { at: finding.expiry.at, expired: finding.expiry.expired },
    jwt: finding.jwt === null ? null : jwtJson(finding.jwt, veil),
    proof: finding.proof,
    verified: finding.verified === undefined ? null : livenessJson(finding.verified),
  };
}

/** What was looked at and what was not. */
export function coverageJson(coverage: SourceCoverage, veil: Veil): Json {
  return {
    objects: coverage.objects,
    remembered: coverage.remembered,
    files: coverage.files,
    bytes: coverage.bytes,
    skipped: coverage.skipped.map((gap) => gapJson(gap, veil)),
    excluded: coverage.excluded.map((gap) => gapJson(gap, veil)),
  };
}

/** What a configuration had to say in the result, and how much its allowlists held back, where that is known. */
export function configuredJson(
  { allowlists, notes, silenced, excluded }: Configured,
  { words, veil }: Speech,
  held: ReadonlyMap<string, number> | null,
): Json {
  return {
    allowlists: allowlists.map((file) => veil.text(file)),
    notes: notes.map(({ code, file, what }) => {
      const facts = { file: veil.text(file), what: veil.text(what) };
      return { code, ...facts, sentence: words.say(`config-note.${code}`, facts) };
    }),
    heldBack: held === null ? null : [...held].map(([file, count]) => ({ file: veil.text(file), count })),
    rules: silenced.map(({ rule, how, file }) => ({ rule, how, file: veil.text(file) })),
    excluded: excluded.map((path) => veil.text(path)),
  };
}

/** A match that was not reported, with the reason. */
export function droppedJson(dropped: Dropped, { words, veil }: Speech): Json {
  return {
    rule: dropped.rule.id,
    path: textOrNull(dropped.path, veil),
    blob: dropped.blob,
    line: dropped.line,
    column: dropped.column,
    filter: dropped.filter,
    reason: veil.text(droppedReason(words, dropped)),
    facts: Object.fromEntries(
      Object.entries(dropped.facts).map(([name, fact]) => [name, typeof fact === 'string' ? veil.text(fact) : fact]),
    ),
    value: veil.text(dropped.value),
  };
}

/** One place of `secret`. */
export function placeJson(place: Place, secret: Secret, veil: Veil): Json {
  return {
    path: veil.path(place, secret),
    line: place.line,
    column: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    origin: place.origin,
    blob: place.blob,
    commit: place.commit?.oid ?? null,
    author: textOrNull(place.commit?.author ?? null, veil),
    date: place.commit?.date ?? null,
    lastCommit: place.lastCommit?.oid ?? null,
    lastAuthor: textOrNull(place.lastCommit?.author ?? null, veil),
    lastDate: place.lastCommit?.date ?? null,
    inHead: place.inHead,
    refs: toldRefs(place.refs, (ref) => veil.text(ref)),
    refCount: place.refs.size,
    ignored: place.ignored,
    decoded: place.decoded,
    name: textOrNull(place.name, veil),
    comment: place.comment,
  };
}

function companionJson({ rule, secret, places }: Companion, { words, veil }: Speech): Json {
  return {
    rule: rule.id,
    title: words.pick(rule.title),
    secret: veil.secret(secret),
    places: places.map((place) => placeJson(place, secret, veil)),
  };
}

function adviceJson(finding: Finding, { steps, replacements }: Advice, context: Speech): Json {
  return {
    steps: steps.map((step) => ({ code: step, sentence: stepSentence(finding, step, context) })),
    replacements: replacements.map((replacement) => replacementJson(replacement, context)),
  };
}

function replacementJson(replacement: Replacement, context: Speech): Json {
  const { veil } = context;
  return {
    kind: replacement.kind,
    path: veil.text(replacement.path),
    line: replacement.line,
    variable: veil.text(replacement.variable),
    after: textOrNull(replacement.after, veil),
    notes: replacement.notes.map((note) => ({ code: note, sentence: noteSentence(replacement, note, context) })),
  };
}

/** The key id is an identifier, which AWS itself logs and which every step of a response needs: it is given whole. */
function awsJson({ account, keyId, canary, own }: AwsFacts): Json {
  return { account, keyId, canary, own };
}

function environmentJson({ account, misplacedIn }: EnvironmentFacts, veil: Veil): Json {
  return { account: veil.text(account), misplacedIn: textOrNull(misplacedIn, veil) };
}

function jwtJson({ issuer, subject }: JwtFacts, veil: Veil): Json {
  return { issuer: textOrNull(issuer, veil), subject };
}

/** What its provider says; SARIF has the same fields. Nothing of it is from the repository. */
export function livenessJson(liveness: Liveness): Readonly<Record<keyof Liveness, string | null>> {
  const { state, detail, arn, account, at, endpoint } = liveness;
  return { state, detail, arn, account, at, endpoint };
}

/** What was not looked at. */
export function gapJson({ what, why, detail }: Gap, veil: Veil): Json {
  return { what: veil.text(what), why, ...(detail === undefined ? {} : { detail: veil.text(detail) }) };
}

function textOrNull(text: string | null, veil: Veil): string | null {
  return text === null ? null : veil.text(text);
}
