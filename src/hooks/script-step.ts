/*
 * Owns the step for one hook that is a shell script: reading it, and deciding between edit, nothing and "by hand".
 */

import { findBlock } from './block.ts';
import { type HookFile, readHookFile, shownPath } from './hook-file.ts';
import { hookText, isShell } from './shell-hook.ts';
import type { HookName, ManualReason, Step } from './step.ts';

export interface ScriptStepOptions {
  readonly top: string;
  readonly path: string;
  readonly hook: HookName;
  /** The lines that start leakgate. */
  readonly script: readonly string[];
  /** The command for the sentence that says what to do by hand. */
  readonly command: string;
  /** True when git itself starts the file, false when husky hands it to sh. */
  readonly startedByGit: boolean;
}

/** What to do about the hook script at `path`. */
export async function scriptStep(options: ScriptStepOptions): Promise<Step> {
  const file = await readHookFile(options.path);
  const path = file?.path ?? options.path;
  const place = { path, shown: shownPath(options.top, path) };
  const reason = file === null ? null : refusal(file, options.startedByGit);
  if (reason !== null) return { ...place, kind: 'manual', reason, snippet: options.command };
  const before = file?.text ?? null;
  const wanted = hookText({
    text: before,
    script: options.script,
    rerun: options.startedByGit ? '"$0"' : 'sh -e "$0"',
    covered: options.hook === 'pre-commit' ? STARTS_LEAKGATE : STARTS_PRE_COMMIT,
  });
  if (wanted.kind === 'covered') return { ...place, kind: 'covered' };
  const mode = file === null || (options.startedByGit && !file.executable) ? 0o755 : null;
  if (wanted.kind !== 'keep') return { ...place, ...wanted, before, mode };
  if (mode === null) return { ...place, kind: 'keep' };
  return { ...place, kind: 'update', before, after: before, mode, block: '' };
}

/** A line that starts leakgate by itself. */
export const STARTS_LEAKGATE = /\bleakgate(\.js)?["']?\s+staged\b/;
const STARTS_PRE_COMMIT = /\bleakgate(\.js)?["']?\s+staged\b|\bpre-commit\b/;

function refusal({ text, executable }: HookFile, startedByGit: boolean): ManualReason | null {
  if (text === null) return 'not-text';
  if (!isShell(text)) return 'not-shell';
  // git ignores such a file; making it run would switch on what its owner switched off.
  return startedByGit && !executable && !findBlock(text)?.made ? 'not-executable' : null;
}
