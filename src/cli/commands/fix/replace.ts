/*
 * Owns one run of `leakgate fix`: find, plan, show, ask, write, and look again.
 */

import { changesOf, type PlannedChanges } from '../../../fix/changes-of.ts';
import { type FixPlan, planFix } from '../../../fix/plan-fix.ts';
import { previewOf } from '../../../fix/preview.ts';
import { applyChanges, unfinishedFix } from '../../../fix/transaction/apply-changes.ts';
import { undoLast } from '../../../fix/transaction/undo.ts';
import { isIgnoredByGit } from '../../../git/check-ignore.ts';
import { createClient } from '../../../git/client.ts';
import type { FixPreview } from '../../../model/fix.ts';
import type { ScanResult } from '../../../model/scan-result.ts';
import { fixJson } from '../../../report/fix-json.ts';
import { fixLines } from '../../../report/pretty/fix.ts';
import { type Pen, penOf } from '../../../report/pretty/pen.ts';
import { shellPath } from '../../../report/sentences.ts';
import { GitError, UsageError } from '../../../util/errors.ts';
import type { Context, RunCommand } from '../../context.ts';
import type { ExitCode } from '../../exit-code.ts';
import type { RawArgs } from '../../parse.ts';
import { reportContext } from '../../report.ts';
import { type Choice, choose } from './choose.ts';
import type { FixRun } from './fix-run.ts';
import { type Found, findSecrets } from './found.ts';
import { prove } from './prove.ts';

export const replace: RunCommand = async (context) => {
  const top = (await createClient(context.io.cwd)(['rev-parse', '--show-toplevel'])).replace(/\r?\n$/, '');
  if (await unfinishedFix(top)) throw new GitError('fix-unfinished', {});
  const found = await findSecrets(context, top);
  const pen = penFor(found.results, context);
  const choice = context.args.booleans.has('interactive')
    ? await choose({ context, top, found, pen })
    : plainChoice(context);
  const run: FixRun = { context, top, found, pen, say: speaker(context) };
  const plan = await planFix({ top, ...found, ...choice, isWanted: both(found, choice) });
  const planned = await changesOf(plan);
  const isAgreed = context.args.booleans.has('apply') || choice.isAgreed;
  show(previewOf(plan, planned), { run, applied: isAgreed });
  if (planned.changes.length === 0) return nothingDone(plan, run);
  return isAgreed ? write({ plan, planned }, run) : notDone(run);
};

/** Sentences for people; where the report is for programs, beside it. */
function speaker({ args, io, words }: Context): FixRun['say'] {
  const writer = isJson(args) ? io.stderr : io.stdout;
  return (key, facts) => writer.write(`${words.say(key, facts)}\n`);
}

/** @throws UsageError for formats of scans */
function isJson({ values }: RawArgs): boolean {
  const format = values.get('format')?.[0] ?? 'pretty';
  if (format === 'json' || format === 'pretty') return format === 'json';
  throw new UsageError('bad-option-value', { option: '--format', value: format, choices: 'pretty, json' });
}

function show(preview: FixPreview, { run, applied }: { run: FixRun; applied: boolean }): void {
  const { context, pen } = run;
  const lines = isJson(context.args) ? [] : fixLines(preview, pen);
  const text = isJson(context.args)
    ? fixJson(preview, { veil: pen.veil, applied })
    : lines.map((line) => `${line}\n`).join('');
  context.io.stdout.write(text);
}

function plainChoice({ args }: Context): Choice {
  return { keepArguments: args.booleans.has('keep-arguments'), isAgreed: false };
}

function both({ isWanted }: Found, { skipped }: Choice): Found['isWanted'] {
  return (secret) => isWanted(secret) && skipped?.get(secret) !== true;
}

function nothingDone({ left }: FixPlan, { found, say }: FixRun): ExitCode {
  if (left.length === 0) say('fix.nothing');
  if (found.results.some(({ complete }) => !complete)) return 2;
  return left.length > 0 ? 1 : 0;
}

/** The command that does what was shown. */
function notDone({ context: { args }, say }: FixRun): ExitCode {
  const flags = args.booleans.has('keep-arguments') ? ['--keep-arguments'] : [];
  const chosen = (args.values.get('finding') ?? []).map((finding) => `--finding ${finding}`);
  const command = ['npx leakgate fix --apply', ...flags, ...chosen, ...args.operands.map(shellPath)].join(' ');
  say('fix.run', { command });
  return 1;
}

async function write({ plan, planned }: { plan: FixPlan; planned: PlannedChanges }, run: FixRun): Promise<ExitCode> {
  const { top, say } = run;
  await applyChanges(planned.changes, { cwd: top });
  for (const { shown } of plan.environment) await mustBeIgnored(shown, top);
  const n = new Set(plan.edited.flatMap(({ rewritten }) => rewritten.reads.map(({ stored }) => stored))).size;
  say(n === 0 ? 'fix.done-other' : 'fix.done', { n });
  say('fix.undo-with', { command: 'npx leakgate fix --undo' });
  return prove(plan, run);
}

/** What would be published is taken back. */
async function mustBeIgnored(path: string, top: string): Promise<void> {
  if (await isIgnoredByGit(top, path)) return;
  await undoLast({ cwd: top });
  throw new GitError('fix-not-ignored', { path });
}

function penFor(results: readonly ScanResult[], context: Context): Pen {
  const [first] = results;
  if (first === undefined) throw new Error('nothing was scanned');
  const findings = results.flatMap((result) => result.findings);
  const allowed = results.flatMap((result) => result.allowed ?? []);
  return penOf({ ...first, findings, allowed }, reportContext(context));
}
