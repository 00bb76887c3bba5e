/*
 * Owns which findings a purge is about, and how their secrets were seen in the store.
 */

import type { BlobMatches } from '../../../engine/blob-scanner.ts';
import type { Finding } from '../../../model/finding.ts';
import type { ScanResult } from '../../../model/scan-result.ts';
import { isOdd } from '../../../purge/collect-forms.ts';
import { placesIn, secretsOf } from '../../../purge/plan-purge.ts';
import type { Sighting } from '../../../purge/sighting.ts';
import { wholeRepository } from '../../../sources/whole-repository.ts';
import { SecretMap } from '../../../util/secret-map.ts';
import { allPlan } from '../../all-plan.ts';
import type { Context } from '../../context.ts';
import { counts } from '../../exit-code.ts';
import { findingNamed } from '../../finding-named.ts';
import { scanOnly } from '../../plan.ts';

/** What is to be taken out. */
export interface Wanted {
  /** Top of the work tree, or the bare repository; absolute. */
  readonly top: string;
  readonly findings: readonly Finding[];
  /** Of their secrets, those that do not stand plainly. */
  readonly sightings: readonly Sighting[];
  readonly result: ScanResult;
}

/**
 * Scans the whole repository, all of it: what an earlier scan remembers does not say how a secret is written.
 * @throws UsageError when `--finding` names none, or more than one
 */
export async function findWanted(context: Context): Promise<Wanted> {
  const { cwd } = context.io;
  const { top } = await wholeRepository(cwd);
  const seen: Sighting[] = [];
  const plan = await allPlan(cwd);
  const result = await scanOnly({ ...plan, seen: (found) => seen.push(...oddIn(found)) }, context);
  const findings = chosen(result, context.args.values.get('finding') ?? []);
  const secrets = new SecretMap<true>();
  for (const secret of secretsOf(findings)) secrets.set(secret, true);
  return { top, findings, sightings: seen.filter(({ secret }) => secrets.get(secret)), result };
}

/** What `found` has that does not stand plainly; what comments allow is the same secret. */
function oddIn({ blob, matches, allowed }: BlobMatches): Sighting[] {
  const { oid } = blob;
  if (oid === null) return [];
  const isInside = blob.kind === 'blob' && (blob.path?.includes('!') ?? false);
  const all = [...matches.flatMap((match) => [match, ...match.partners]), ...allowed];
  const sightings = all.map(({ match: { secret, start, end, decoded } }) => {
    return { secret, oid, start, end, decoded, isInside };
  });
  return sightings.filter(isOdd);
}

/** Those that are named, accepted ones among them; else all that count and are in the store. */
function chosen({ findings, accepted }: ScanResult, ids: readonly string[]): readonly Finding[] {
  if (ids.length === 0) return findings.filter((finding) => counts(finding) && isStored(finding));
  const all = [...findings, ...accepted.map(({ finding }) => finding)];
  return [...new Set(ids.map((id) => findingNamed(all, id)))];
}

/** What was never committed, stashed or left behind by git is for `leakgate fix`. */
function isStored(finding: Finding): boolean {
  return placesIn(finding).some(({ origin, commit }) => commit !== null || !['worktree', 'index'].includes(origin));
}
