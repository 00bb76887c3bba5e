/*
 * Owns the steps for hooks that are shell scripts: reading each, and deciding between edit, nothing and "by hand".
 */

import { join } from 'node:path';
import { findBlock } from './block.ts';
import type { GitHook } from './git-hooks.ts';
import { type HookFile, readHookFile, shownPath } from './hook-file.ts';
import { hookText, isShell } from './shell-hook.ts';
import type { ManualReason, Step } from './step.ts';
import type { HookLines } from './writer.ts';

export interface ScriptStepsOptions {
  readonly top: string;
  /** Where the scripts are, each with the name of its hook. */
  readonly folder: string;
  readonly hooks: readonly HookLines[];
  /** True when git itself starts the files, false when husky hands them to sh. */
  readonly startedByGit: boolean;
}

/** What to do about each hook script. */
export function scriptSteps({ hooks, ...shared }: ScriptStepsOptions): Promise<readonly Step[]> {
  return Promise.all(hooks.map((lines) => scriptStep({ ...shared, ...lines })));
}

type ScriptStepOptions = Omit<ScriptStepsOptions, 'hooks'> & HookLines;

async function scriptStep({ top, folder, startedByGit, hook, script, command }: ScriptStepOptions): Promise<Step> {
  const file = await readHookFile(join(folder, hook.name));
  const path = file?.path ?? join(folder, hook.name);
  const place = { path, shown: shownPath(top, path) };
  const reason = file === null ? null : refusal(file, startedByGit);
  if (reason !== null) return { ...place, kind: 'manual', reason, snippet: command };
  const before = file?.text ?? null;
  const rerun = startedByGit ? '"$0"' : 'sh -e "$0"';
  const wanted = hookText({ text: before, script, rerun, hook, covered: coveredBy(hook) });
  if (wanted.kind === 'covered') return { ...place, kind: 'covered' };
  const mode = file === null || (startedByGit && !file.executable) ? 0o755 : null;
  if (wanted.kind !== 'keep') return { ...place, ...wanted, before, mode };
  if (mode === null) return { ...place, kind: 'keep' };
  return { ...place, kind: 'update', before, after: before, mode, block: '' };
}

/** `pre-merge-commit` often starts the other hook. */
function coveredBy({ name, starts }: GitHook): RegExp {
  return name === 'pre-merge-commit' ? new RegExp(`${starts.source}|\\bpre-commit\\b`) : starts;
}

function refusal({ text, executable }: HookFile, startedByGit: boolean): ManualReason | null {
  if (text === null) return 'not-text';
  if (!isShell(text)) return 'not-shell';
  // git ignores such a file; making it run would switch on what its owner switched off.
  return startedByGit && !executable && !findBlock(text)?.made ? 'not-executable' : null;
}
