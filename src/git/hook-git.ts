/*
 * Owns asking git about hooks: as hardened as all else, but for `core.hooksPath`, which is the question.
 */

import { type GitOptions, gitText } from './spawn.ts';

/** Answers of git that honour `core.hooksPath`, from `cwd` unless told otherwise. */
export function hookGit(cwd: string): {
  text(args: readonly string[], options?: Partial<GitOptions>): Promise<string>;
} {
  return { text: (args, options = {}) => gitText(args, { cwd, ...options, keepHooksPath: true }) };
}
