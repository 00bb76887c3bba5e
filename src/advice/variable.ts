/*
 * Owns which environment variable holds which secret: one name per value, the same everywhere.
 */

import type { RuleDef } from '../model/rule.ts';
import type { Secret } from '../model/secret.ts';
import { SecretMap } from '../util/secret-map.ts';
import type { NamedSecret } from './replacement.ts';

/** A secret as found: what it is, and what it was assigned to. */
export interface Assigned {
  readonly secret: Secret;
  readonly rule: Pick<RuleDef, 'id' | 'env'>;
  /** As written; null when unnamed. */
  readonly name: string | null;
}

/**
 * Names every distinct value, in order. A rule's own name (the one SDKs read) goes to its only value; when a rule has
 * several values, each is named after what it was assigned to, and numbered where that does not tell them apart.
 * @param used names that stand for something else
 */
export function nameSecrets(found: readonly Assigned[], used: Iterable<string> = []): readonly NamedSecret[] {
  const values = distinct(found);
  const owners = new Map<string, number>();
  for (const { rule } of values) owners.set(rule.env, (owners.get(rule.env) ?? 0) + 1);
  const taken = new Set(used);
  const numbers = new Map<string, number>();
  return values.map(({ secret, rule, name }) => {
    const assigned = name === null || owners.get(rule.env) === 1 ? null : variableFrom(name);
    const variable = free({ wanted: assigned ?? rule.env, taken, numbers });
    taken.add(variable);
    return { secret, rule, variable };
  });
}

/** The upper snake case of an assigned name; null when it says nothing. */
export function variableFrom(name: string): string | null {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toUpperCase()
    .split(/[^A-Z\d]+/)
    .filter((word) => word !== '');
  while (words.length > 1 && CONTAINERS.has(words[0] ?? '')) words.shift();
  const variable = words.slice(-6).join('_');
  if (VAGUE.has(variable) || !/^[A-Z]/.test(variable) || variable.length > 64) return null;
  return variable;
}

/** What holds settings says nothing about them. */
const CONTAINERS = new Set([
  'SELF',
  'THIS',
  'CONFIG',
  'CONFIGURATION',
  'SETTINGS',
  'OPTIONS',
  'PROCESS',
  'ENV',
  'OS',
  'ENVIRON',
]);

/** Names that many values may have. */
const VAGUE = new Set([
  '',
  'KEY',
  'ID',
  'SECRET',
  'TOKEN',
  'PASSWORD',
  'VALUE',
  'DEFAULT',
  'USER',
  'PASS',
  'CREDENTIALS',
]);

/** The first of each value; its name is the first that one of its places has. */
function distinct(found: readonly Assigned[]): readonly Assigned[] {
  const values = new SecretMap<Assigned>();
  for (const each of found) {
    const known = values.get(each.secret);
    if (known === undefined) values.set(each.secret, each);
    else if (known.name === null && each.name !== null) values.set(each.secret, { ...known, name: each.name });
  }
  return values.values();
}

/** `numbers` remembers where counting stopped: thousands of values may want one name. */
function free(at: { wanted: string; taken: ReadonlySet<string>; numbers: Map<string, number> }): string {
  const { wanted, taken, numbers } = at;
  if (!taken.has(wanted)) return wanted;
  let number = numbers.get(wanted) ?? 2;
  while (taken.has(`${wanted}_${number}`)) number++;
  numbers.set(wanted, number + 1);
  return `${wanted}_${number}`;
}
