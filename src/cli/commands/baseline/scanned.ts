/*
 * Owns what every word of `leakgate baseline` and `leakgate audit` begins with: where the baseline is, what is found in the
 * whole repository, and the pen to tell of it.
 */

import { topOf } from '../../../baseline/baseline-file.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Confidence } from '../../../model/rule.ts';
import { lookedAtNothing, type ScanResult } from '../../../model/scan-result.ts';
import { type Pen, penOf } from '../../../report/pretty/pen.ts';
import { placeLine } from '../../../report/pretty/where.ts';
import { GitError } from '../../../util/errors.ts';
import { allPlan } from '../../all-plan.ts';
import type { Context } from '../../context.ts';
import { scanOnly } from '../../plan.ts';
import { reportContext } from '../../report.ts';

/** A whole repository, looked at. */
export interface Scanned {
  /** Top of the work tree, absolute. */
  readonly top: string;
  readonly result: ScanResult;
  /** Findings that are reported, and those that are accepted. */
  readonly all: readonly Finding[];
  readonly pen: Pen;
}

/**
 * Scans as the command without a name does, at the confidence asked for unless `least` says otherwise.
 * @throws GitError when there is no work tree
 */
export async function scanned(context: Context, least?: Confidence): Promise<Scanned> {
  const { cwd } = context.io;
  const top = topOf(cwd);
  if (top === null) throw new GitError('not-a-repository', {});
  const result = await scanOnly(await allPlan(cwd), context, least === undefined ? {} : { least });
  const all = [...result.findings, ...result.accepted.map(({ finding }) => finding)];
  return { top, result, all, pen: penOf({ ...result, findings: all }, reportContext(context)) };
}

/** True when everything was looked at. */
export function isWhole(result: ScanResult): boolean {
  return result.complete && !lookedAtNothing(result);
}

const GAPS = 3;

/** What was not looked at, in a few words. */
export function gapsOf({ coverage }: ScanResult, pen: Pen): string {
  const gaps = coverage.skipped.slice(0, GAPS).map(({ what }) => pen.text(what));
  return [...gaps, ...(coverage.skipped.length > GAPS ? ['…'] : [])].join(', ');
}

/** A finding on one line: rule, value in its printable form, where. */
export function shortLine({ rule, secret, places }: Finding, pen: Pen): string {
  const [place] = places;
  const where = place === undefined ? [] : [placeLine(place, secret, pen)];
  const more = places.length > 1 ? [pen.colors.dim(pen.words.say('baseline.places', { n: places.length - 1 }))] : [];
  return ['', rule.id, pen.text(pen.veil.secret(secret)), ...where, ...more].join('  ');
}
