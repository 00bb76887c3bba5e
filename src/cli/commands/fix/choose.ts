/*
 * Owns asking about one finding after another: replace it, under another name, or leave it.
 */

import { changesOf } from '../../../fix/changes-of.ts';
import type { ChosenNames } from '../../../fix/names.ts';
import { type FixPlan, planFix } from '../../../fix/plan-fix.ts';
import { previewOf } from '../../../fix/preview.ts';
import type { Secret } from '../../../model/secret.ts';
import { fixLines } from '../../../report/pretty/fix.ts';
import { UsageError } from '../../../util/errors.ts';
import { SecretMap } from '../../../util/secret-map.ts';
import type { FixRun } from './fix-run.ts';

/** What was chosen. */
export interface Choice {
  readonly skipped?: SecretMap<boolean>;
  readonly chosen?: ChosenNames;
  readonly keepArguments: boolean;
  /** True when all of it is to be written. */
  readonly isAgreed: boolean;
}

type Asking = Omit<FixRun, 'say'>;

/** Asks about every value that would be replaced. @throws UsageError when nobody can be asked */
export async function choose(asking: Asking): Promise<Choice> {
  const { context } = asking;
  const { io, words } = context;
  if (!io.stdout.isTerminal || !io.stdinIsTerminal) throw new UsageError('terminal-needed', {});
  const { confirm } = await import('@clack/prompts');
  const skipped = new SecretMap<boolean>();
  const chosen: ChosenNames = new SecretMap<string>();
  let keepArguments = context.args.booleans.has('keep-arguments');
  for (const secret of await valuesOf(asking, keepArguments)) {
    const answer = await askAbout(secret, { ...asking, chosen, keepArguments });
    if (answer === 'skip') skipped.set(secret, true);
    if (answer === 'keep-arguments') keepArguments = true;
    if (answer === 'stop') return { skipped, chosen, keepArguments, isAgreed: false };
  }
  const isAgreed = (await confirm({ message: words.say('fix.ask.apply'), initialValue: true })) === true;
  return { skipped, chosen, keepArguments, isAgreed };
}

/** Each value once, in the order of the files. */
async function valuesOf(asking: Asking, keepArguments: boolean): Promise<readonly Secret[]> {
  const values = new SecretMap<Secret>();
  for (const { rewritten } of (await planOf(asking, { keepArguments })).edited) {
    for (const { target } of rewritten.reads) values.set(target.found, target.found);
  }
  return values.values();
}

function planOf(
  { top, found }: Asking,
  how: Pick<Choice, 'keepArguments' | 'chosen'>,
  only?: Secret,
): Promise<FixPlan> {
  const isWanted = (secret: Secret) => found.isWanted(secret) && (only === undefined || only.equals(secret));
  return planFix({ top, ...found, ...how, isWanted });
}

type Answer = 'accept' | 'keep-arguments' | 'rename' | 'skip' | 'stop';

async function askAbout(
  secret: Secret,
  asking: Asking & { chosen: ChosenNames; keepArguments: boolean },
): Promise<Answer> {
  const { context, pen, chosen, keepArguments } = asking;
  const { io, words } = context;
  const { isCancel, select } = await import('@clack/prompts');
  const plan = await planOf(asking, { chosen, keepArguments }, secret);
  const preview = previewOf({ ...plan, left: [], notes: [], hints: [] }, { ...(await changesOf(plan)), beside: [] });
  io.stdout.write(`${fixLines(preview, pen).join('\n')}\n`);
  const variable = plan.edited[0]?.rewritten.reads[0]?.stored ?? '';
  const answers: readonly Answer[] = [
    'accept',
    ...(deletes(plan) ? (['keep-arguments'] as const) : []),
    'rename',
    'skip',
  ];
  const answer = await select<Answer>({
    message: words.say('fix.ask.finding', { secret: pen.veil.secret(secret), variable }),
    options: answers.map((value) => ({ value, label: words.say(`fix.ask.${value}` as 'fix.ask.accept') })),
  });
  if (isCancel(answer)) return 'stop';
  return answer === 'rename' ? rename(secret, plan, asking) : answer;
}

/** True when arguments of an AWS client go. */
function deletes({ edited }: FixPlan): boolean {
  return edited.some(({ rewritten }) => rewritten.notes.includes('aws-arguments-deleted'));
}

async function rename(
  _secret: Secret,
  plan: FixPlan,
  { context: { words }, chosen }: Asking & { chosen: ChosenNames },
): Promise<Answer> {
  const { isCancel, text } = await import('@clack/prompts');
  const reads = plan.edited.flatMap(({ rewritten }) => rewritten.reads);
  const name = await text({
    message: words.say('fix.ask.name'),
    initialValue: reads[0]?.variable ?? '',
    validate: (value = '') => (/^[A-Z][A-Z0-9_]*$/.test(value) ? undefined : words.say('fix.ask.bad-name')),
  });
  if (isCancel(name)) return 'stop';
  for (const { target } of reads) chosen.set(target.secret, name);
  return 'accept';
}
