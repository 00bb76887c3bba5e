/*
 * Owns which findings an audit is about.
 */

import { readBaseline } from '../../../baseline/baseline-file.ts';
import { isExpired } from '../../../baseline/entry.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Severity } from '../../../model/rule.ts';
import { SEVERITIES } from '../../../model/scan-result.ts';
import { dayOf } from '../../../util/day-of.ts';
import type { Context } from '../../context.ts';
import { isIn, namedPaths } from '../../named-paths.ts';
import type { RawArgs } from '../../parse.ts';
import type { Scanned } from '../baseline/scanned.ts';

/**
 * Findings of the rules, severity and paths asked for, in the order of reports: those that nobody has judged, or all.
 * @param isAll also those that are accepted or confirmed
 */
export function subjectsOf(context: Context, { top, result, all }: Scanned, isAll: boolean): readonly Finding[] {
  const { entries } = readBaseline(top);
  const today = dayOf(Date.now());
  const isJudged = ({ fingerprint }: Finding) => {
    const entry = entries.get(fingerprint);
    return entry !== undefined && (entry.kind === 'real' || !isExpired(entry, today));
  };
  const paths = namedPaths(context, top);
  const isPlaced = paths.length === 0 ? () => true : isIn(paths);
  const findings = isAll ? all : result.findings.filter((finding) => !isJudged(finding));
  return findings.filter((finding) => isPlaced(finding) && isWanted(finding, context.args));
}

function isWanted({ rule, severity }: Finding, { values }: RawArgs): boolean {
  const least = (values.get('severity')?.[0] ?? 'low') as Severity;
  const isSevere = SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
  return isSevere && (values.get('rule')?.includes(rule.id) ?? true);
}
