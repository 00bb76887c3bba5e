/*
 * Owns `leakgate init`: installs the hooks where git looks for them.
 */

import { hookGit } from '../../git/hook-git.ts';
import { HOOK_CHOICES, type HookChoice, isHookChoice } from '../../hooks/git-hooks.ts';
import { planInstall } from '../../hooks/plan.ts';
import { UsageError } from '../../util/errors.ts';
import type { RunCommand } from '../context.ts';
import type { RawArgs } from '../parse.ts';
import { carryOut } from './carry-out.ts';

export const init: RunCommand = async (context) => {
  const { cwd } = context.io;
  return carryOut(await planInstall({ git: hookGit(cwd), cwd, choices: choicesOf(context.args) }), context);
};

/** `--hooks pre-commit,pre-push`; all when it is not there. */
function choicesOf({ values }: RawArgs): readonly HookChoice[] {
  const [value] = values.get('hooks') ?? [];
  if (value === undefined) return HOOK_CHOICES;
  const words = value.split(',').map((word) => word.trim());
  const choices = words.filter(isHookChoice);
  if (choices.length === words.length) return choices;
  throw new UsageError('bad-option-value', { option: '--hooks', value, choices: HOOK_CHOICES.join(', ') });
}
