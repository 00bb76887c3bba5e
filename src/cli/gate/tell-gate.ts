/*
 * Owns telling what a gate found where people look: the log, annotations, the summary of the job, the pull request.
 */

import { appendFileSync } from 'node:fs';
import type { CiRun } from '../../ci/ci-run.ts';
import type { Policy } from '../../gate/policy-at.ts';
import { loadWords } from '../../messages/load.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { loadReporter } from '../../report/index.ts';
import { UsageError } from '../../util/errors.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-code.ts';
import { reportContext, reportResult } from '../report.ts';
import { languageOf } from '../speech.ts';

/** A run of a CI system, if it is one, and by whose policy it was gated. */
export interface TellOptions {
  readonly run: CiRun | null;
  readonly policy: Pick<Policy, 'config'>;
  readonly context: Context;
}

/** Tells `result` everywhere. Only the result decides over the exit code. */
export async function tellGate(result: ScanResult, { run, policy, context: plain }: TellOptions): Promise<ExitCode> {
  const flag = plain.args.values.get('lang')?.[0];
  const words = await loadWords(languageOf(flag, policy.config.lang, plain.io.env));
  const context = { ...plain, config: policy.config, words };
  const code = await reportResult(result, context);
  // A share is told where all of them are merged.
  if (result.shard !== undefined) return code;
  if (run !== null && isAnnotated(run, context)) await annotate(result, context);
  if (run?.summaryFile) await summarise(result, run.summaryFile, context);
  const isToldToForge = context.args.booleans.has('comment') || context.args.values.has('label');
  if (isToldToForge) await (await import('./tell-forge.ts')).tellForge(result, { run, code, context });
  return code;
}

/** Where the log takes commands, and nobody asked for another form of it. */
function isAnnotated({ system }: CiRun, { args }: Context): boolean {
  return (system === 'github-actions' || system === 'gitea-actions') && !args.values.has('format');
}

async function annotate(result: ScanResult, context: Context): Promise<void> {
  const reporter = await loadReporter('github');
  reporter(result, reportContext(context));
}

async function summarise(result: ScanResult, file: string, context: Context): Promise<void> {
  const { markdownReport, MOST_IN_SUMMARY } = await import('../../report/markdown.ts');
  const text = markdownReport(result, { ...reportContext(context), color: false }, { most: MOST_IN_SUMMARY });
  try {
    appendFileSync(file, `${text}\n`);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : '';
    throw new UsageError('output-failed', { path: file, detail }, { cause });
  }
}
