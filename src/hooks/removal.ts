/*
 * Owns the steps that take blocks of leakgate's out of files. Does not own which files (uninstall.ts, plan.ts).
 */

import { findBlock, withoutBlock } from './block.ts';
import { type HookFile, readHookFile, shownPath } from './hook-file.ts';
import { SHEBANG } from './shell-hook.ts';
import type { EditStep } from './step.ts';

/** One step for each file of `paths` that holds a block; a file that leakgate made goes as a whole. */
export async function removalSteps({ top, paths }: RemovalOptions): Promise<readonly EditStep[]> {
  const steps = new Map<string, EditStep>();
  for (const path of paths) {
    const file = await readHookFile(path);
    const step = file === null ? null : removal(top, file);
    if (step !== null) steps.set(step.path, step);
  }
  return [...steps.values()];
}

export interface RemovalOptions {
  readonly top: string;
  readonly paths: readonly string[];
}

function removal(top: string, { path, text }: HookFile): EditStep | null {
  const found = text === null ? null : findBlock(text);
  if (text === null || found === null) return null;
  const shared = { path, shown: shownPath(top, path), before: text, mode: null, block: '' };
  const after = withoutBlock(text);
  const ours = found.made && (after === '' || after.replaceAll('\r\n', '\n') === SHEBANG);
  return ours ? { ...shared, kind: 'delete', after: null } : { ...shared, kind: 'remove', after };
}
