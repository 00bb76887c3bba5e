/*
 * Owns the names of variables in one fix: one name a value, everywhere the same, and those that `.env` already has.
 */

import { nameSecrets } from '../advice/variable.ts';
import type { Secret } from '../model/secret.ts';
import { SecretMap } from '../util/secret-map.ts';
import type { VariableOf } from './rewrite/rewrite-file.ts';
import type { Target } from './rewrite/target.ts';

/** A variable that a file for the environment sets. */
export interface KnownVariable {
  readonly name: string;
  readonly value: Secret;
}

/** Names that somebody has chosen, by value. */
export type ChosenNames = SecretMap<string>;

/**
 * Names every value of `targets`: as chosen; as `known` has it; as the program reads it already, when that stands for no
 * other value; else after its rule or what it is assigned to.
 */
export function namesFor(
  targets: readonly Target[],
  { known, chosen = new SecretMap<string>() }: { known: readonly KnownVariable[]; chosen?: ChosenNames },
): VariableOf {
  const names = new SecretMap<string>();
  const used = new Set(known.filter(({ value }) => value.length > 0).map(({ name }) => name));
  for (const { secret } of targets) {
    const name = chosen.get(secret) ?? known.find(({ value }) => value.equals(secret))?.name;
    if (name !== undefined) names.set(secret, name);
  }
  for (const name of names.values()) used.add(name);
  for (const { secret, variable } of targets) {
    if (variable === null || used.has(variable) || names.get(secret) !== undefined) continue;
    names.set(secret, variable);
    used.add(variable);
  }
  const open = targets.filter(({ secret }) => names.get(secret) === undefined);
  for (const { secret, variable } of nameSecrets(open, used)) names.set(secret, variable);
  return ({ secret }) => names.get(secret) ?? 'SECRET';
}
