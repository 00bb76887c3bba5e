/*
 * Owns finding a pair of keys among the arguments of a call: both of them literals that are nothing but a masked secret.
 */

import type { SyntaxNode } from '../../syntax/tree-sitter.ts';
import type { KeyKind, Masked } from './deletion.ts';

/** An argument, or what is written for one key of an object. */
export interface Entry {
  /** The child of the list that it is. */
  readonly node: SyntaxNode;
  /** Null when it has no name. */
  readonly name: string | null;
  /** Null when nobody knows what it holds: `...rest`, a computed name. */
  readonly value: SyntaxNode | null;
}

/** The names of keys in one library. */
export interface KeyNames {
  readonly id: string;
  readonly secret: string;
  readonly token: string;
}

/** Literal keys that belong together, and the session token with them. */
export interface KeyPair {
  readonly entries: readonly Entry[];
  readonly masks: readonly string[];
}

/** The pair that has `names`; null when there is none, or when a part of it is no literal. */
export function namedPair(entries: readonly Entry[], names: KeyNames, kindOf: Masked['kindOf']): KeyPair | null {
  const named = (name: string) => entries.filter((entry) => entry.name === name);
  const ids = named(names.id);
  const secrets = named(names.secret);
  const tokens = named(names.token);
  if (ids.length !== 1 || secrets.length !== 1 || tokens.length > 1) return null;
  const pair = pairOf([...ids, ...secrets, ...tokens], kindOf);
  return pair === null || pair.entries.length < 2 + tokens.length ? null : pair;
}

/** The pair that `entries` begin with: key id, secret, and a session token where there is one. */
export function leadingPair(entries: readonly Entry[], kindOf: Masked['kindOf']): KeyPair | null {
  const other = entries.findIndex(({ name }) => name !== null);
  return pairOf(other < 0 ? entries.slice(0, 3) : entries.slice(0, Math.min(other, 3)), kindOf);
}

/** The masked secret that a literal is; null when it is more, less, or no literal. */
export function maskOf({ text }: SyntaxNode): string | null {
  return LITERAL.exec(text)?.[2] ?? null;
}

const LITERAL = /^@?("""|'''|["'`])([\uE000-\uF8FF])\1$/;
/** Instead of a session token. */
const NOTHING = /^(?:""|''|``|nil|null|none|undefined|string\.empty)$/i;

function pairOf([id, secret, token]: readonly Entry[], kindOf: Masked['kindOf']): KeyPair | null {
  if (!id || !secret || kindIn(id, kindOf) !== 'key-id' || kindIn(secret, kindOf) !== 'secret') return null;
  const entries = token && isToken(token, kindOf) ? [id, secret, token] : [id, secret];
  return { entries, masks: entries.flatMap(({ value }) => (value && maskOf(value)) ?? []) };
}

function isToken(entry: Entry, kindOf: Masked['kindOf']): boolean {
  return NOTHING.test(entry.value?.text ?? '') || kindIn(entry, kindOf) === 'session-token';
}

function kindIn({ value }: Entry, kindOf: Masked['kindOf']): KeyKind | null {
  const mask = value && maskOf(value);
  return mask === null ? null : kindOf(mask);
}
