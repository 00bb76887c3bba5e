/*
 * Owns the step for a YAML file: keep, edit, or by hand. Does not own where in the file (pre-commit.ts, lefthook.ts).
 */

import { findBlock, insertBlock, sameLines, withoutBlock } from './block.ts';
import { readHookFile, shownPath } from './hook-file.ts';
import type { ManualReason, Step } from './step.ts';

/** A place for the block, and the block in the form that fits there. */
export interface Insertion {
  readonly at: number;
  readonly block: string;
}

export interface YamlStepOptions {
  readonly top: string;
  readonly path: string;
  /** What to put in by hand when the file is not understood. */
  readonly snippet: string;
  /** Where the block goes in a text without one; null when that cannot be told. */
  readonly place: (text: string) => Insertion | null;
}

/** What to do about the YAML file at `path`. */
export async function yamlStep({ top, path, snippet, place }: YamlStepOptions): Promise<Step> {
  const file = await readHookFile(path);
  const shown = { path: file?.path ?? path, shown: shownPath(top, file?.path ?? path) };
  const by = (reason: ManualReason): Step => ({ ...shown, kind: 'manual', reason, snippet });
  if (file === null) return by('no-config');
  if (file.text === null) return by('not-text');
  const found = findBlock(file.text);
  const rest = withoutBlock(file.text);
  if (found === null && MENTIONS.test(rest)) return { ...shown, kind: 'covered' };
  const wanted = place(rest);
  if (wanted === null) return by('unusual-yaml');
  const after = insertBlock({ text: rest, ...wanted });
  if (sameLines(after, file.text)) return { ...shown, kind: 'keep' };
  const kind = found === null ? 'add' : 'update';
  return { ...shown, kind, before: file.text, after, mode: null, block: wanted.block };
}

/** The command, or a hook of that id, outside a comment. */
const MENTIONS = /^[^#\n]*(\bleakgate(\.js)?["']?\s+staged\b|\bid:\s*["']?leakgate\b)/m;
