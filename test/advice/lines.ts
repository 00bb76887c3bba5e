/*
 * Owns writing lines with secrets for the tests of advice: `⟦S⟧` is the secret access key, `⟦K⟧` its key id, `⟦U⟧` a
 * secret without a variable. Values come from a seeded generator, so that no literal looks live.
 */

import { replacementFor } from '../../src/advice/replacement.ts';
import type { AdviceNote, Replacement } from '../../src/model/advice.ts';
import type { CodeFrame, Segment } from '../../src/model/code-frame.ts';
import { Secret } from '../../src/model/secret.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+';

/** A value that depends on nothing but `seed`. */
export function valueFrom(seed: number, length = 40): string {
  let state = seed * 2654435761 + 1;
  let value = '';
  while (value.length < length) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    value += ALPHABET[(state >>> 16) % ALPHABET.length];
  }
  return value;
}

export const SECRETS = {
  S: { secret: new Secret(valueFrom(1)), variable: 'AWS_SECRET_ACCESS_KEY', rule: { id: 'aws-secret-access-key' } },
  K: { secret: new Secret(valueFrom(2, 20)), variable: 'AWS_ACCESS_KEY_ID', rule: { id: 'aws-access-key-id' } },
  U: { secret: new Secret(valueFrom(3)), variable: 'UNKNOWN', rule: { id: 'unknown' } },
} as const;

/** The segments of a line written with `⟦S⟧`, `⟦K⟧`, `⟦U⟧`. */
export function segmentsOf(line: string): readonly Segment[] {
  return line
    .split(/⟦([SKU])⟧/)
    .map((part, index) => (index % 2 === 0 ? part : SECRETS[part as 'S' | 'K' | 'U'].secret))
    .filter((segment) => segment !== '');
}

/** A frame of written lines, the first with number 1. */
export function frameOf(...lines: readonly string[]): CodeFrame {
  return { firstLine: 1, lines: lines.map(segmentsOf) };
}

/** The replacement of the last of `lines`, for `⟦S⟧` or, without one, `⟦K⟧`. */
export function replace(path: string, ...lines: readonly string[]): Replacement {
  const subject = lines.at(-1)?.includes('⟦S⟧') ? SECRETS.S : SECRETS.K;
  const others = [SECRETS.S, SECRETS.K];
  const result = replacementFor({ path, line: lines.length, frame: frameOf(...lines), subject, others });
  if (!result) throw new Error(`no replacement in ${path}`);
  return result;
}

/** A row of a table: path, line (or lines, of which the last counts), what it becomes. */
export type Row = readonly [path: string, lines: string | readonly string[], after: string | null];

/** What a row becomes. */
export function afterOf([path, lines]: Row): string | null {
  return replace(path, ...[lines].flat()).after;
}

/** The caveats of a line. */
export function notesOf(path: string, ...lines: readonly string[]): readonly AdviceNote[] {
  return replace(path, ...lines).notes;
}
