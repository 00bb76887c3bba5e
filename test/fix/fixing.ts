/*
 * Owns writing down a file with secrets in it, and fixing it without a scan: `«value»` marks a secret, `«NAME|value»` one
 * that is to be held by the variable NAME.
 */

import { rewriteFile } from '../../src/fix/rewrite/rewrite-file.ts';
import type { RewrittenFile, Target } from '../../src/fix/rewrite/target.ts';
import type { Refusal } from '../../src/model/fix.ts';
import type { RuleDef } from '../../src/model/rule.ts';
import { Secret } from '../../src/model/secret.ts';

const RULE = { id: 'generic-credential', env: 'SECRET', title: { en: '', ja: '' } } as unknown as RuleDef;

export const VARIABLE = 'APP_SECRET';

/** What became of a marked file. */
export interface Fixed {
  /** The new text; null when nothing was replaced. */
  readonly text: string | null;
  /** Why something stayed. */
  readonly refused: readonly Refusal[];
  readonly notes: readonly string[];
}

/** Fixes the file at `path`. */
export async function fixMarked(path: string, marked: string, rule: Partial<RuleDef> = {}): Promise<Fixed> {
  const { text, targets, variables } = readMarks(marked, { ...RULE, ...rule });
  const result = await rewriteFile({ path, text, targets }, (target) => variables.get(target.start) ?? VARIABLE);
  if (result === null) throw new Error('the text could not be masked');
  return {
    text: result.reads.length > 0 ? result.masked.unmask(result.after) : null,
    refused: result.refused.flatMap(({ reasons }) => reasons),
    notes: result.notes,
  };
}

/** The result itself. */
export function rewriteMarked(path: string, marked: string): Promise<RewrittenFile | null> {
  const { text, targets, variables } = readMarks(marked, RULE);
  return rewriteFile({ path, text, targets }, (target) => variables.get(target.start) ?? VARIABLE);
}

function readMarks(marked: string, rule: RuleDef) {
  const targets: Target[] = [];
  const variables = new Map<number, string>();
  let text = '';
  for (const piece of marked.split(/(«[^»]*»)/)) {
    const [, , name, value] = /^(«)(?:([A-Z][A-Z0-9_]*)\|)?([^»]*)»$/.exec(piece) ?? [];
    if (value !== undefined) {
      if (name !== undefined) variables.set(text.length, name);
      const start = text.length;
      targets.push({
        start,
        end: start + value.length,
        secret: new Secret(value),
        found: new Secret(value),
        rule,
        name: null,
        variable: null,
        joined: false,
        wanted: true,
      });
    }
    text += value ?? piece;
  }
  return { text, targets, variables };
}
