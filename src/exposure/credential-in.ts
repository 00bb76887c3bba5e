/*
 * Owns which findings of a scan are one credential: the halves of its pairs, and the same values by any rule.
 */

import { fingerprintOf } from '../finding/fingerprint.ts';
import type { Companion, Finding } from '../model/finding.ts';
import type { Secret } from '../model/secret.ts';
import { SecretMap } from '../util/secret-map.ts';

/** What is looked for. */
export type CredentialWish =
  /** A value, for example a key id. */
  | { readonly secret: Secret }
  /** First digits of the fingerprint of a finding, or of one of its other halves. */
  | { readonly fingerprint: string };

/** Findings, divided. */
export interface Divided {
  /** One finding a value, as the scan has them; in its order. */
  readonly credential: readonly Finding[];
  readonly others: readonly Finding[];
}

/** Divides `findings` into the credential that `wish` means and all else. */
export function credentialIn(findings: readonly Finding[], wish: CredentialWish): Divided {
  const ids = new SecretMap<true>();
  const isWanted = wantedTest(wish);
  const named = findings.filter((finding) => halvesOf(finding).some(isWanted));
  // A key id has one secret. Another one beside the same id was meant to be that.
  for (const half of named.flatMap(halvesOf)) if (isKeyId(half)) ids.set(half.secret, true);
  const hasId = (finding: Finding) => halvesOf(finding).some(({ secret }) => ids.get(secret) === true);
  const seeds = new Set([...named, ...findings.filter(hasId)]);
  const values = new SecretMap<true>();
  for (const { secret } of [...seeds].flatMap(halvesOf)) values.set(secret, true);
  const isCredential = (finding: Finding) => seeds.has(finding) || values.get(finding.secret) === true;
  return {
    credential: onePerValue(findings.filter(isCredential)),
    others: findings.filter((finding) => !isCredential(finding)),
  };
}

/** True for the id of a pair of AWS. */
export function isKeyId({ rule }: Pick<Companion, 'rule'>): boolean {
  return rule.facts === 'aws-key-id';
}

/** A finding as one half, then the others. */
export function halvesOf({ rule, secret, places, companions }: Finding): Companion[] {
  return [{ rule, secret, places }, ...companions];
}

function wantedTest(wish: CredentialWish): (half: Companion) => boolean {
  if ('secret' in wish) return ({ secret }) => secret.equals(wish.secret);
  return ({ rule, secret }) => fingerprintOf(rule, secret).startsWith(wish.fingerprint);
}

/** The same value by several rules is one finding: that with other halves, else the first; with the places of all. */
function onePerValue(findings: readonly Finding[]): Finding[] {
  const groups = new SecretMap<Finding[]>();
  for (const finding of findings) {
    const known = groups.get(finding.secret);
    if (known === undefined) groups.set(finding.secret, [finding]);
    else known.push(finding);
  }
  return groups.values().flatMap((group) => {
    const first = group.find(({ companions }) => companions.length > 0) ?? group[0];
    return first === undefined ? [] : [{ ...first, places: group.flatMap(({ places }) => places) }];
  });
}
