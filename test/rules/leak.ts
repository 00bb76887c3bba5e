/*
 * Owns the one-line form in which tests of detection compare findings: rule, position, tier, value, other half.
 */

import { expect } from 'vitest';
import type { Companion, Finding, Place } from '../../src/model/finding.ts';
import type { Tier } from '../../src/model/match.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { scanFiles } from '../helpers/memory-source.ts';
import { awsPair, sample } from '../helpers/sample.ts';

/** A file in which something must be found, or nothing. */
export interface Leak {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** In the form of `linesOf`, sorted. */
  readonly found: readonly string[];
}

/** Fake credentials for one seed. */
export interface Keys {
  readonly seed: number;
  readonly id: string;
  readonly secret: string;
}

export const KEY_ID = 'aws-access-key-id';
export const TEMPORARY_ID = 'aws-temporary-access-key-id';
export const SECRET_KEY = 'aws-secret-access-key';

/** Fake credentials; the secrets of even seeds have both symbols in them, since these are what encodings change. */
export function keysOf(seed: number): Keys {
  const { id, secret } = awsPair(seed);
  return { seed, id, secret: seed % 2 === 0 ? withSymbols(secret) : secret };
}

/** `secret` with a slash and a plus somewhere inside. */
export function withSymbols(secret: string): string {
  return `${secret.slice(0, 9)}/${secret.slice(10, 21)}+${secret.slice(22)}`;
}

/** Another 40 characters of a large alphabet. */
export function otherSecret(seed: number): string {
  return sample('${A-Za-z0-9+/}{40}', `other ${seed}`);
}

/** Scans each of `leaks` by itself and asserts exactly what it says. */
export async function expectFound(leaks: readonly Leak[]): Promise<void> {
  for (const { path, content, found } of leaks) {
    const result = await scanFiles({ [path]: content });
    expect(linesOf(result)).toEqual([...found].sort());
    expect(result.complete).toBe(true);
  }
}

/** One half as it is expected: `written` is how it stands in the text when that is not its value. */
export interface Half {
  readonly rule: string;
  readonly value: string;
  readonly written?: string;
}

/** The line expected for a finding in `text`; both halves are looked up by how they are written. */
export function expected(text: string, tier: Tier, half: Half, companion?: Half): string {
  const other = companion === undefined ? '' : ` with ${spot(text, companion)}`;
  return `${spot(text, half)} ${tier}${other}`;
}

/** The line expected for a secret key and its id. */
export function pairIn(text: string, tier: Tier, { id, secret }: Keys, written: Partial<Keys> = {}): string {
  const half = { rule: SECRET_KEY, value: secret, written: written.secret ?? secret };
  return expected(text, tier, half, { rule: KEY_ID, value: id, written: written.id ?? id });
}

function spot(text: string, { rule, value, written = value }: Half): string {
  const at = text.indexOf(written);
  if (at === -1) throw new Error(`the test's text does not hold ${written}`);
  const before = text.slice(0, at).split('\n');
  return `${rule}@${before.length}:${(before.at(-1) ?? '').length + 1} ${value}`;
}

/** The findings of a scan, one line each, sorted. */
export function linesOf(result: ScanResult): string[] {
  return result.findings.map(lineOf).sort();
}

function lineOf({ rule, secret, tier, places, companions }: Finding): string {
  const others = companions.map((half) => ` with ${halfOf(half)}`).sort();
  return `${halfOf({ rule, secret, places })} ${tier}${others.join('')}`;
}

function halfOf({ rule, secret, places }: Companion): string {
  return `${rule.id}@${places.map(positionOf).join(',')} ${secret.expose()}`;
}

function positionOf({ line, column }: Place): string {
  return `${line}:${column}`;
}
