/*
 * Owns what all scanning commands share: rules, accounts and clock of a plan, and the checks that come before a scan.
 */

import { RULES } from '../../rules/index.ts';
import { type ScanPlan, scan } from '../engine/scan.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { GitError } from '../util/errors.ts';
import type { Context } from './context.ts';
import { type ExitCode, lookedAtNothing } from './exit-code.ts';
import { outputsOf, reportResult } from './report.ts';

/** What differs between scanning commands. */
export type PartialPlan = Pick<ScanPlan, 'mode' | 'sources'> & Partial<Pick<ScanPlan, 'isKnown' | 'attribute'>>;

/** Scans and reports. */
export async function scanAndReport(plan: PartialPlan, context: Context): Promise<ExitCode> {
  outputsOf(context.args.values.get('output') ?? []);
  const { aws } = context.config;
  const result = await scan({
    ...plan,
    rules: RULES,
    now: Date.now(),
    accounts: { own: aws?.ownAccounts ?? [], canary: aws?.canaryAccounts ?? [] },
    explain: context.args.booleans.has('explain'),
  });
  return reportResult(checked(result), context);
}

/** Nothing looked at where something was expected is no result. */
function checked(result: ScanResult): ScanResult {
  if (lookedAtNothing(result) && result.coverage.skipped.length === 0) {
    throw new GitError('nothing-looked-at', { expected: result.coverage.expected });
  }
  return result;
}
