/*
 * Owns carrying out a plan. The only file of leakgate that writes hooks. Does not own deciding what to write.
 */

import { randomBytes } from 'node:crypto';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errnoOf, HookError } from '../util/errors.ts';
import { readHookFile } from './hook-file.ts';
import { type EditStep, editsOf, type Plan } from './step.ts';

/**
 * Carries out `plan` and resolves with the paths that changed, for people.
 * @param allowOutside consent to write outside the repository
 * @throws HookError `consent-needed`, `hook-changed` (the file is not what was planned for), `hook-write-failed`
 */
export async function applyPlan(plan: Plan, { allowOutside = false } = {}): Promise<readonly string[]> {
  if (plan.outside && !allowOutside) throw new HookError('consent-needed', { path: plan.hooksDir });
  const edits = editsOf(plan);
  // All are looked at before the first is written, so that a stale plan does nothing rather than half of it.
  for (const edit of edits) await assertUnchanged(edit);
  for (const edit of edits) await applyEdit(edit);
  return edits.map((edit) => edit.shown);
}

async function assertUnchanged({ path, before }: EditStep): Promise<void> {
  const file = await readHookFile(path);
  const same = file === null ? before === null : file.text === before;
  if (!same) throw new HookError('hook-changed', { path });
}

async function applyEdit({ path, after, mode }: EditStep): Promise<void> {
  try {
    if (after === null) await rm(path);
    else await replaceFile({ path, text: after, mode: mode ?? (await modeOf(path)) });
  } catch (error) {
    throw new HookError('hook-write-failed', { path, why: errnoOf(error) ?? '' }, { cause: error });
  }
}

async function modeOf(path: string): Promise<number> {
  return (await readHookFile(path))?.mode ?? 0o755;
}

/** Written beside and renamed: a hook is never half there, and a crash leaves the old one. */
async function replaceFile({ path, text, mode }: { path: string; text: string; mode: number }): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, text, { flag: 'wx', mode });
    // The mode given to writeFile is cut by the umask.
    await chmod(temporary, mode);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
