/*
 * Owns which findings are credentials that can be asked about: pairs of AWS, and sessions with all three parts.
 */

import type { Companion, Finding, Place } from '../model/finding.ts';
import type { Liveness, LivenessState } from '../model/liveness.ts';
import type { Tier } from '../model/match.ts';
import type { Secret } from '../model/secret.ts';
import { isSessionKeyId } from '../util/access-key-id.ts';
import { keyIdOf } from './credentials.ts';
import type { Candidate } from './verify-all.ts';

/** A finding of AWS, and what has to be asked to know of it. */
export interface Verifiable {
  readonly finding: Finding;
  /** More than one when it stands beside several key ids; empty when no key id is known. */
  readonly candidates: readonly Candidate[];
}

const SECRET_KEY = 'aws-secret-access-key';
const TOKENS: ReadonlySet<string> = new Set(['aws-session-token', 'aws-named-session-token']);
const LIKELIHOOD: Readonly<Record<Tier, number>> = { named: 3, near: 2, shape: 1, 'same-blob': 0 };
/** What matters most of what is said of several pairs that a finding may belong to. */
const WORST: readonly LivenessState[] = ['live', 'expired', 'canary', 'unknown', 'inactive', 'wrong-secret'];

/**
 * Those of `findings` that are of AWS keys, in their order; the others' providers cannot be asked.
 *
 * @param canaryOf whose canary token a key id is
 */
export function candidatesIn(
  findings: readonly Finding[],
  canaryOf: (keyId: string) => string | null,
): readonly Verifiable[] {
  const tokens = new NearbyTokens(findings);
  /** Of tokens, which are parts of what other findings are. */
  const owners = new Map<Finding, Candidate[]>();
  const verifiable = findings.filter(isOfAws).map((finding): Verifiable => {
    const candidates = pairsOf(finding).map((pair) => {
      const token = isSessionKeyId(pair.keyId) ? tokens.nearest(pair.places) : null;
      const candidate = candidateOf(finding, { ...pair, token: token?.secret ?? null }, canaryOf);
      if (token !== null) pushTo(owners, token, candidate);
      return candidate;
    });
    return { finding, candidates };
  });
  return verifiable.map((each) => ({ ...each, candidates: owners.get(each.finding) ?? each.candidates }));
}

/** What is said of a finding that may belong to several pairs; undefined when there are none. */
export function worstOf(all: readonly Liveness[]): Liveness | undefined {
  return [...all].sort((a, b) => WORST.indexOf(a.state) - WORST.indexOf(b.state))[0];
}

interface Pair {
  readonly keyId: string;
  /** Null for a key id that stands alone. */
  readonly secret: Secret | null;
  readonly places: readonly Place[];
}

function candidateOf(
  { aws, tier }: Finding,
  { keyId, secret, token }: Omit<Pair, 'places'> & { readonly token: Secret | null },
  canaryOf: (keyId: string) => string | null,
): Candidate {
  const known = aws?.keyId === keyId ? aws.canary : null;
  return { keyId, secret, sessionToken: token, canary: known ?? canaryOf(keyId), likelihood: LIKELIHOOD[tier] };
}

function isOfAws({ rule }: Finding): boolean {
  return rule.id === SECRET_KEY || rule.facts === 'aws-key-id' || TOKENS.has(rule.id);
}

function pairsOf({ rule, secret, places, companions }: Finding): Pair[] {
  if (rule.facts === 'aws-key-id') return withKeyId(secret, null, places);
  if (rule.id !== SECRET_KEY) return [];
  const ids = companions.filter((companion) => companion.rule.facts === 'aws-key-id');
  return ids.flatMap((id: Companion) => withKeyId(id.secret, secret, [...places, ...id.places]));
}

function withKeyId(id: Secret, secret: Secret | null, places: readonly Place[]): Pair[] {
  const keyId = keyIdOf(id);
  return keyId === null ? [] : [{ keyId, secret, places }];
}

interface TokenLine {
  readonly finding: Finding;
  readonly line: number;
}

/** Where session tokens stand: they are found alone, and belong to a key that stands in the same text. */
class NearbyTokens {
  readonly #lines = new Map<string, TokenLine[]>();

  constructor(findings: readonly Finding[]) {
    for (const finding of findings.filter(({ rule }) => TOKENS.has(rule.id))) {
      for (const place of finding.places) {
        pushTo(this.#lines, textNameOf(place), { finding, line: place.line });
      }
    }
  }

  /** The one that stands the fewest lines from one of `places`; null when none stands in the same texts. */
  nearest(places: readonly Place[]): Finding | null {
    let best: { readonly finding: Finding; readonly lines: number } | null = null;
    for (const place of places) {
      for (const { finding, line } of this.#lines.get(textNameOf(place)) ?? []) {
        const lines = Math.abs(line - place.line);
        if (best === null || lines < best.lines) best = { finding, lines };
      }
    }
    return best?.finding ?? null;
  }
}

/** The same for places in one text. */
function textNameOf({ origin, path, blob }: Place): string {
  return blob ?? JSON.stringify([origin, path]);
}

function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
