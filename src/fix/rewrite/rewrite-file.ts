/*
 * Owns rewriting one version of a file. What does not parse afterwards is not done. Does not own single places
 * (outcome.ts, deleted-arguments.ts).
 */

import type { AdviceNote } from '../../model/advice.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { withSyntax } from '../syntax/syntax-of.ts';
import { maskText } from '../text/masked-text.ts';
import { deletedArguments } from './deleted-arguments.ts';
import { finished } from './finished.ts';
import { kindAt } from './kind-at.ts';
import { rewriteNotebook } from './notebook.ts';
import { isNotebook } from './notebook-cells.ts';
import { type Job, type Outcome, outcomeOf, type VariableOf, wantedIn } from './outcome.ts';
import { refusalOfFile } from './refusal-of-file.ts';
import { type Region, regionsOf } from './regions.ts';
import type { FileToFix, Refused, RewrittenFile } from './target.ts';

export type { VariableOf } from './outcome.ts';

/** Rewrites a file; null when its text cannot be masked. Nothing in the result shows a secret. */
export async function rewriteFile(
  file: FileToFix,
  variableOf: VariableOf,
  options: { readonly keepArguments?: boolean } = {},
): Promise<RewrittenFile | null> {
  if (isNotebook(file.path))
    return rewriteNotebook(file, { variableOf, rewrite: (cell, of) => rewriteFile(cell, of, options) });
  const masked = maskText(file.text, file.targets);
  if (masked === null) return null;
  const wanted = wantedIn(masked.text, { masked });
  const kind = kindAt(file.path, masked.text, masked.text.indexOf(wanted[0]?.[0] ?? ''));
  const job: Job = { file, masked, kind, variableOf };
  const reason = refusalOfFile(file.path, masked.text);
  if (reason !== null) {
    const refused = wanted.map(([, target]) => ({ target, reasons: [reason] }));
    return { kind, masked, after: masked.text, reads: [], refused, notes: [] };
  }
  return withSyntax({ text: masked.text, kind, path: file.path }, async (syntax) => {
    const outcomes = outcomesOf(job, syntax, options.keepArguments ?? false);
    const done = await parsing(outcomes, { job, errors: syntax.errors });
    return resultOf(job, { outcomes, done });
  });
}

async function resultOf(
  job: Job,
  { outcomes, done }: { outcomes: readonly Outcome[]; done: readonly Outcome[] },
): Promise<RewrittenFile> {
  const { text: after, notes } = await finished(job, done);
  return {
    kind: job.kind,
    masked: job.masked,
    after,
    reads: done.flatMap(({ reads }) => reads),
    refused: outcomes.filter((outcome) => !done.includes(outcome)).flatMap(refusedIn),
    notes: [...new Set([...done.flatMap((outcome) => outcome.notes as readonly AdviceNote[]), ...notes])],
  };
}

function refusedIn({ targets, edits, notes }: Outcome): Refused[] {
  return targets.map((target) => ({ target, reasons: edits === null ? notes : ['would-not-parse'] }));
}

function outcomesOf(job: Job, syntax: Syntax, keepArguments: boolean): Outcome[] {
  const { text } = job.masked;
  const regions = (masks: readonly string[]): readonly Region[] =>
    regionsOf(
      text,
      masks.map((mask) => text.indexOf(mask)),
      syntax,
    );
  const deleted = keepArguments ? [] : deletedArguments(job, syntax, regions);
  const gone = deleted.flatMap(({ targets }) => targets);
  const masks = wantedIn(text, job).filter(([, target]) => !gone.includes(target));
  const rewritten = regions(masks.map(([mask]) => mask)).map((region) => outcomeOf(region, { job, syntax }));
  return [...deleted, ...rewritten];
}

/** Those of `outcomes` that can be done, and with which the text is no worse understood than before. */
async function parsing(
  outcomes: readonly Outcome[],
  { job, errors }: { job: Job; errors: number },
): Promise<readonly Outcome[]> {
  const possible = outcomes.filter(({ edits }) => edits !== null);
  if (await isUnderstood(possible, job, errors)) return possible;
  const kept: Outcome[] = [];
  for (const outcome of possible) if (await isUnderstood([...kept, outcome], job, errors)) kept.push(outcome);
  return kept;
}

async function isUnderstood(outcomes: readonly Outcome[], job: Job, errors: number): Promise<boolean> {
  if (outcomes.length === 0) return true;
  const { text } = await finished(job, outcomes);
  return withSyntax({ text, kind: job.kind, path: job.file.path }, (syntax) => syntax.errors <= errors);
}
