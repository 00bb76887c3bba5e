/*
 * Owns one run of `leakgate purge`.
 */

import { resolve } from 'node:path';
import { tellsInterruption } from '../../../engine/interruption.ts';
import { bundleBeside, checkPlace, executePurge, type PurgePlace, usualMirror } from '../../../purge/execute.ts';
import { FILTER } from '../../../purge/filter-repo.ts';
import { type PlannedPurge, planPurge } from '../../../purge/plan-purge.ts';
import { type PurgeFiles, writePurgeFiles } from '../../../purge/purge-files.ts';
import type { PurgeFormat } from '../../../report/purge/formats.ts';
import type { PurgeFilesTold } from '../../../report/purge/purge-told.ts';
import { shellPath } from '../../../report/sentences.ts';
import { agrees } from '../../ask.ts';
import type { Context } from '../../context.ts';
import type { ExitCode } from '../../exit-code.ts';
import { stoppable } from '../../stoppable.ts';
import { prove } from './prove.ts';
import { Teller } from './tell.ts';
import { findWanted, type Wanted } from './wanted.ts';

/** What the command line asks for. */
export interface PurgeOrder {
  readonly format: PurgeFormat;
  /** Absolute; null for the usual place. */
  readonly into: string | null;
}

/** Exits 0 with a plan, with nothing to plan, or proven clean; 2 when anything was not looked at, or is left. */
export async function runPurge(context: Context, { format, into }: PurgeOrder): Promise<ExitCode> {
  const wanted = await findWanted(context);
  const mirror = into ?? (await usualMirror(wanted.top));
  const teller = new Teller(context, { wanted, format, mirror });
  const planned = await planPurge({ ...wanted, cwd: wanted.top, skipped: wanted.result.coverage.skipped });
  // Whoever stopped the scan does not want more to be done.
  if (context.args.booleans.has('execute') && !tellsInterruption(planned.plan))
    return execute(planned, { context, wanted, teller, mirror });
  const written = await write(planned, context, wanted);
  if (wanted.findings.length === 0) teller.nothing(planned.plan);
  else teller.plan(planned.plan, written === null ? null : told(written));
  return planned.plan.complete ? 0 : 2;
}

interface Run {
  readonly context: Context;
  readonly wanted: Wanted;
  readonly teller: Teller;
  readonly mirror: string;
}

async function execute(planned: PlannedPurge, { context, wanted, teller, mirror }: Run): Promise<ExitCode> {
  const { plan } = planned;
  if (plan.refs.length === 0) {
    teller.nothing(plan);
    return plan.complete ? 0 : 2;
  }
  const place: PurgePlace = { cwd: wanted.top, mirror, bundle: bundleBeside(mirror) };
  await checkPlace(place, plan.limits);
  teller.before(plan, place);
  if (!(await agrees(context))) return teller.declined();
  const done = await stoppable((signal) => executePurge(planned, place, signal));
  const proof = await prove(planned, mirror, context);
  const outcome = { ...done, left: proof.left, complete: proof.gaps.length === 0 };
  teller.outcome(plan, outcome, proof.gaps);
  return outcome.complete && outcome.left.length === 0 ? 0 : 2;
}

async function write(planned: PlannedPurge, { args, io }: Context, { top }: Wanted): Promise<PurgeFiles | null> {
  const folder = args.values.get('write')?.[0];
  if (folder === undefined || planned.forms.length === 0) return null;
  return writePurgeFiles(top, resolve(io.cwd, folder), planned);
}

/** The command of filter-repo as people type it. Its programs are read by the shell: not all releases read files. */
function told({ folder, expressions, binary, names, archives }: PurgeFiles): PurgeFilesTold {
  const program = (path: string) => `"$(cat ${shellPath(path)})"`;
  const parts = [
    `git ${FILTER.join(' ')}`,
    `  --replace-text ${shellPath(expressions)}`,
    `  --replace-message ${shellPath(expressions)}`,
    `  --blob-callback ${program(binary)}`,
    ...(names === null ? [] : [`  --filename-callback ${program(names)}`]),
  ];
  return { folder, filter: parts.join(' \\\n'), archives };
}
