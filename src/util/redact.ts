/*
 * Owns the printable form of a secret, and the search for secrets in text that is about to be printed.
 * Does not own where they are printed (report/).
 */

import type { Secret } from '../model/secret.ts';

/** Values shorter than this show nothing at all, and are too ordinary to look for in other text. */
const SHORTEST = 12;
const PREFIX = 4;
const PREFIX_SHARE = 5;

/**
 * The only printable form of a secret: its first characters and its length, `wJal…(40)`.
 *
 * The prefix is what tells people (and providers) which key it is, so up to four characters of it are kept, never more
 * than a fifth of the value. The end is not shown: together they would be a quarter of a short key. Only printable
 * ASCII is kept, so neither a line break nor a control character comes out of a multi-line key.
 */
export function redact(secret: Secret): string {
  return secret.shown ?? redactValue(secret.expose());
}

/** The whole value when somebody asked for it with `--show-secrets` and it is here, else the redacted form. */
export function reveal(secret: Secret, whole: boolean): string {
  return whole && secret.shown === null ? secret.expose() : redact(secret);
}

/**
 * A function that redacts every one of `secrets` in a text: file names, authors and neighbouring lines can hold one too.
 * Time per text does not grow with the number of secrets. Values shorter than `shortest` are left alone: they may be
 * plain words.
 */
export function redactor(secrets: Iterable<Secret>, shortest = SHORTEST): (text: string) => string {
  const index = indexByStart(secrets, shortest);
  if (index.values.size === 0) return (text) => text;
  return (text) => redactIn(text, index);
}

/** Values by their first `width` characters, longest value first. */
interface StartIndex {
  readonly width: number;
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** 1 at the hashes of the characters that values begin with: hardly any place of a text has one of them. */
  readonly hashes: Uint8Array;
}

/** How many hashes there are, and of how many characters. */
const HASHES = 1 << 16;
const HASHED = 4;

function redactValue(value: string): string {
  if (value.length < SHORTEST) return '***';
  const keep = Math.min(PREFIX, Math.floor(value.length / PREFIX_SHARE));
  const prefix = /^[\x20-\x7e]*/.exec(value.slice(0, keep))?.[0] ?? '';
  return `${prefix}…(${value.length})`;
}

function indexByStart(secrets: Iterable<Secret>, shortest: number): StartIndex {
  const exposed = new Set<string>();
  let width = SHORTEST;
  for (const secret of secrets) {
    // Whoever left out the value has looked for it.
    if (secret.shown !== null) continue;
    const value = secret.expose();
    if (value.length === 0 || value.length < shortest) continue;
    exposed.add(value);
    width = Math.min(width, value.length);
  }
  const values = new Map<string, string[]>();
  const hashes = new Uint8Array(HASHES);
  for (const value of [...exposed].sort((a, b) => b.length - a.length)) {
    const start = value.slice(0, width);
    values.set(start, [...(values.get(start) ?? []), value]);
    hashes[hashAt(value, 0, width)] = 1;
  }
  return { width, values, hashes };
}

function redactIn(text: string, index: StartIndex): string {
  let result = '';
  let copied = 0;
  let at = 0;
  while (at + index.width <= text.length) {
    const value = valueAt(text, at, index);
    if (value === undefined) {
      at += 1;
      continue;
    }
    result += text.slice(copied, at) + redactValue(value);
    at += value.length;
    copied = at;
  }
  return result + text.slice(copied);
}

/** Of the first characters from `at` on; values may have no more than `width`. */
function hashAt(text: string, at: number, width: number): number {
  let hash = 0;
  for (let i = at; i < at + Math.min(HASHED, width); i++) hash = (hash * 31 + text.charCodeAt(i)) & (HASHES - 1);
  return hash;
}

function valueAt(text: string, at: number, index: StartIndex): string | undefined {
  if (index.hashes[hashAt(text, at, index.width)] === 0) return undefined;
  return index.values.get(text.slice(at, at + index.width))?.find((value) => text.startsWith(value, at));
}
