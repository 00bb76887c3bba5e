/*
 * Owns the steps for a YAML file: keep, edit, or by hand. Does not own where in the file (pre-commit.ts, lefthook.ts).
 */

import { findBlock, insertBlock, sameLines, withoutBlock } from './block.ts';
import { readHookFile, shownPath } from './hook-file.ts';
import type { ManualReason, Step } from './step.ts';

/** A place for a block, and the block in the form that fits there. */
export interface Insertion {
  readonly at: number;
  readonly block: string;
}

/** What leakgate needs in the file. */
export interface Need {
  /** Where the block goes in a text; null when that cannot be told. */
  readonly place: (text: string) => Insertion | null;
  /** What to put in by hand then. */
  readonly snippet: string;
}

export interface YamlStepsOptions {
  readonly top: string;
  readonly path: string;
  /** What a text of which leakgate wrote nothing lacks; each need sees the blocks of those before it. */
  readonly needsIn: (text: string) => readonly Need[];
}

/** What to do about the YAML file at `path`: one step, and one more for what only people can put in. */
export async function yamlSteps({ top, path, needsIn }: YamlStepsOptions): Promise<readonly Step[]> {
  const file = await readHookFile(path);
  const shown = { path: file?.path ?? path, shown: shownPath(top, file?.path ?? path) };
  const by = (reason: ManualReason, needs: readonly Need[]): Step => {
    return { ...shown, kind: 'manual', reason, snippet: needs.map(({ snippet }) => snippet).join('\n') };
  };
  if (file === null) return [by('no-config', needsIn(''))];
  if (file.text === null) return [by('not-text', needsIn(''))];
  const found = findBlock(file.text);
  const rest = withoutBlock(file.text);
  const needs = needsIn(rest);
  if (found === null && needs.length === 0) return [{ ...shown, kind: 'covered' }];
  const { after, block, left } = inserted(rest, needs);
  const byHand = left.length === 0 ? [] : [by('unusual-yaml', left)];
  if (needs.length > 0 && left.length === needs.length) return byHand;
  if (sameLines(after, file.text)) return [{ ...shown, kind: 'keep' }, ...byHand];
  const kind = found === null ? 'add' : 'update';
  return [{ ...shown, kind, before: file.text, after, mode: null, block }, ...byHand];
}

function inserted(text: string, needs: readonly Need[]): { after: string; block: string; left: readonly Need[] } {
  const left: Need[] = [];
  let after = text;
  let block = '';
  for (const need of needs) {
    const insertion = need.place(after);
    if (insertion === null) {
      left.push(need);
      continue;
    }
    after = insertBlock({ text: after, ...insertion });
    block += insertion.block;
  }
  return { after, block, left };
}
