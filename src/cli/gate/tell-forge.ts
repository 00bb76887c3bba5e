/*
 * Owns telling a gate's result on the pull request: one comment, one label. That it cannot be told changes no result.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import type { CiRun, ForgePlace } from '../../ci/ci-run.ts';
import { tokenFrom } from '../../forge/authorization.ts';
import type { Forge } from '../../forge/forge.ts';
import { forgeOf } from '../../forge/forge-of.ts';
import { longestComment } from '../../forge/longest-comment.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { markdownReport } from '../../report/markdown.ts';
import { isLeakgateError } from '../../util/errors.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-code.ts';
import { inWords } from '../in-words.ts';
import { reportContext } from '../report.ts';

/** What is told where. */
export interface ForgeTelling {
  readonly run: CiRun | null;
  readonly code: ExitCode;
  readonly context: Context;
}

/** Writes or updates the comment, sets or removes the label, as the flags ask for. */
export async function tellForge(result: ScanResult, { run, code, context }: ForgeTelling): Promise<void> {
  const { io, words } = context;
  const place = run?.proposal ?? null;
  const name = run?.name ?? '';
  const token = place === null ? null : tokenFrom(place.kind, io.env);
  if (place === null || token === null) {
    io.stderr.write(`${words.say(place === null ? 'gate-run.no-proposal' : 'gate-run.no-token')}\n`);
    return;
  }
  const base = context.args.values.get('forge-url')?.[0] ?? place.apiUrl;
  try {
    const forge = forgeOf({ ...place, apiUrl: base }, { token, fetch, sleep: pause, now: Date.now });
    await comment(forge, { result, code, place, name }, context);
    await label(forge, { code, place }, context);
  } catch (error) {
    if (!isLeakgateError(error)) throw error;
    io.stderr.write(`${words.say('gate-run.forge-failed', { name, detail: inWords(error, words) })}\n`);
  }
}

async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await sleep(ms, undefined, signal === undefined ? {} : { signal });
}

interface Comment {
  readonly result: ScanResult;
  readonly code: ExitCode;
  readonly place: ForgePlace;
  readonly name: string;
}

/** Nobody needs to hear that nothing was found, unless they have heard something else before. */
async function comment(forge: Forge, { result, code, place, name }: Comment, context: Context): Promise<void> {
  const { args, io, words } = context;
  if (!args.booleans.has('comment') || (code === 0 && !(await forge.hasComment()))) return;
  // A character takes up to three bytes of UTF-8 for each unit of UTF-16: never too long.
  const most = Math.min(longestComment(place.kind), MOST_IN_COMMENT);
  const shown = { ...reportContext(context), color: false, showSecrets: false };
  const outcome = await forge.upsertComment(markdownReport(result, shown, { most }));
  if (outcome !== 'unchanged') io.stderr.write(`${words.say(`gate-run.comment.${outcome}`, { name })}\n`);
}

const MOST_IN_COMMENT = 60_000;

async function label(
  forge: Forge,
  { code, place }: { readonly code: ExitCode; readonly place: ForgePlace },
  { args, io, words }: Context,
): Promise<void> {
  const name = args.values.get('label')?.[0];
  if (name === undefined) return;
  if (place.kind === 'bitbucket') io.stderr.write(`${words.say('gate-run.no-labels')}\n`);
  else await forge.setLabel(name, code !== 0);
}
