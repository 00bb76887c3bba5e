/*
 * Owns the tables of the tests of languages: what a literal with a secret becomes in each situation. Whatever comes out has
 * to be parsed as well as what went in, and must not show a secret.
 */

import { expect, test } from 'vitest';
import type { RewrittenFile } from '../../../src/fix/rewrite/target.ts';
import { withSyntax } from '../../../src/fix/syntax/syntax-of.ts';
import type { Refusal } from '../../../src/model/fix.ts';
import { rewriteMarked } from '../fixing.ts';

/** A file that stays as it is. */
export interface Stays {
  readonly refused: readonly Refusal[];
}

/** What a marked text becomes; where not all of it can change, why the rest stays. */
export type Situation = readonly [situation: string, before: string, after: string | Stays, rest?: Refusal];

/** For what is left alone. */
export function stays(...refused: readonly Refusal[]): Stays {
  return { refused };
}

/** Files of one kind. */
export interface Setting {
  readonly path: string;
  /** What stands around each text, before and after. */
  readonly wrap?: (text: string) => string;
}

/** One test for each of `situations`. */
export function testSituations({ path, wrap = (text) => text }: Setting, situations: readonly Situation[]): void {
  for (const [situation, before, after, rest] of situations) {
    test(situation, async () => {
      const marked = wrap(before);
      const result = await rewriteMarked(path, marked);
      if (result === null) throw new Error('the text could not be masked');
      const { masked, after: rewritten, refused } = result;
      const reasons = [...new Set(refused.flatMap((each) => each.reasons))];
      const expected = typeof after === 'string' ? wrap(after) : masked.unmask(masked.text);
      expect({ text: masked.unmask(rewritten), reasons }).toEqual({ text: expected, reasons: reasonsOf(after, rest) });
      expect(await errorsIn(result, path, rewritten)).toBeLessThanOrEqual(await errorsIn(result, path, masked.text));
      // Each mark that is left has a reason.
      expect(rewritten.match(/[\uE000-\uF8FF]/g) ?? []).toHaveLength(refused.length);
      if (refused.length === 0)
        for (const value of valuesOf(marked)) expect(masked.unmask(rewritten)).not.toContain(value);
    });
  }
}

function valuesOf(marked: string): string[] {
  return [...marked.matchAll(/«(?:[A-Z][A-Z0-9_]*\|)?([^»]*)»/g)].map(([, value = '']) => value);
}

function reasonsOf(after: string | Stays, rest: Refusal | undefined): Refusal[] {
  if (typeof after !== 'string') return [...after.refused];
  return rest === undefined ? [] : [rest];
}

function errorsIn({ kind }: RewrittenFile, path: string, text: string): Promise<number> {
  return withSyntax({ text, kind, path }, ({ errors }) => errors);
}
