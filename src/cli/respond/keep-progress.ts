/*
 * Owns the runbook of one run: made with what is ticked off, ticked further, and kept for the next run.
 */

import type { Incident } from '../../model/incident.ts';
import type { Runbook } from '../../model/runbook.ts';
import { type Progress, progressOf, tick } from '../../runbook/progress.ts';
import { loadProgress, saveProgress } from '../../runbook/progress-file.ts';
import { runbookFor } from '../../runbook/runbook-for.ts';
import { dayOf } from '../../util/day-of.ts';
import type { Context } from '../context.ts';
import type { Asked } from './asked.ts';
import { queriesFor } from './queries-for.ts';

/**
 * The runbook of `incident`, with the steps of `--done` and `--not-done` ticked. What is kept goes into the git directory;
 * outside of a repository, which is said, and for an incident without steps, nothing is kept.
 * @throws UsageError for a step that there is not
 */
export function keepProgress(asked: Asked, incident: Incident, context: Context): Runbook {
  const { args, words } = context;
  const queries = queriesFor(incident);
  const make = (done: ReadonlyMap<string, string>) => runbookFor(incident, words, { queries, done });
  const kept = asked.kept ?? (asked.gitDir === null ? null : loadProgress(asked.gitDir, incident.id));
  const before = { ...progressOf(incident, asked.finding), ...(kept !== null && keptOf(kept)) };
  const runbook = make(before.done);
  const today = dayOf(Date.now());
  const ticks = [
    ...(args.values.get('done') ?? []).map((step) => ({ step, day: today })),
    ...(args.values.get('not-done') ?? []).map((step) => ({ step, day: null })),
  ];
  const progress = ticks.reduce((sum, each) => tick(sum, { ...each, runbook }), before);
  if (runbook.steps.length > 0) keep(progress, asked.gitDir, context);
  return ticks.length === 0 ? runbook : make(progress.done);
}

function keep(progress: Progress, gitDir: string | null, { io, words }: Context): void {
  if (gitDir === null) io.stderr.write(`${words.say('respond.not-kept')}\n`);
  else saveProgress(gitDir, progress);
}

/** What an earlier run has and this one does not find out again. */
function keptOf({ done, startedAt }: Pick<Progress, 'done' | 'startedAt'>) {
  return { done, startedAt };
}
