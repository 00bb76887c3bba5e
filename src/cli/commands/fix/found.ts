/*
 * Owns which findings a fix is about: those of the commit being made, or of the files that are named.
 */

import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { AllowedPlace, Finding } from '../../../model/finding.ts';
import type { ScanResult } from '../../../model/scan-result.ts';
import type { Secret } from '../../../model/secret.ts';
import { filesSource } from '../../../sources/files.ts';
import { errnoOf, UsageError } from '../../../util/errors.ts';
import { SecretMap } from '../../../util/secret-map.ts';
import type { Context } from '../../context.ts';
import { isIn, namedPaths } from '../../named-paths.ts';
import { scanOnly } from '../../plan.ts';
import { stagedPlan } from '../../staged-plan.ts';

/** What was found, and what of it is to be replaced. */
export interface Found {
  /** Paths count from the top level. */
  readonly findings: readonly Finding[];
  /** What comments allow. */
  readonly allowed: readonly AllowedPlace[];
  readonly isWanted: (secret: Secret) => boolean;
  readonly results: readonly ScanResult[];
}

/** Scans the index, and the files that hold the same secrets or are named. */
export async function findSecrets(context: Context, top: string): Promise<Found> {
  const named = namedPaths(context, top);
  // Whoever names a file means what it has had all along, too.
  const staged = await scanStaged(context, top, { isNewOnly: named.length === 0 });
  const paths = named.length > 0 ? named : onDisk(top, staged);
  const files = paths.length > 0 ? await scanPaths(context, top, paths) : null;
  const results = files === null ? [staged] : [staged, files];
  const targets =
    named.length > 0 ? [...(files?.findings ?? []), ...staged.findings.filter(isIn(named))] : staged.findings;
  const chosen = ofFingerprints(targets.filter(isMisplaced), context.args.values.get('finding') ?? []);
  const wanted = new SecretMap<true>();
  for (const { secret, companions } of chosen) {
    for (const each of [secret, ...companions.map((companion) => companion.secret)]) wanted.set(each, true);
  }
  const findings = results.flatMap((result) => result.findings).filter(isMisplaced);
  const allowed = results.flatMap((result) => result.allowed ?? []);
  return { findings, allowed, isWanted: (secret) => wanted.get(secret) === true, results };
}

/** Scans the commit being made, in the whole work tree. */
export function scanStaged(context: Context, top: string, which?: { isNewOnly: boolean }): Promise<ScanResult> {
  return scanOnly(stagedPlan(top, which), context);
}

/** Scans files that are named from the top level. */
export function scanPaths(context: Context, top: string, paths: readonly string[]): Promise<ScanResult> {
  return scanOnly({ mode: 'files', sources: [filesSource(top, paths)] }, context);
}

/** Files of staged findings that are there as files. */
function onDisk(top: string, { findings }: ScanResult): string[] {
  const places = findings.flatMap(({ places: own, companions }) => [
    ...own,
    ...companions.flatMap((half) => half.places),
  ]);
  const paths = new Set(places.map(({ path }) => path?.replace(/!.*/, '') ?? ''));
  return [...paths].filter((path) => path !== '' && isFile(join(top, path)));
}

function isFile(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return false;
    throw error;
  }
}

/** In a file that git ignores a secret is where it belongs. */
function isMisplaced({ places, companions }: Finding): boolean {
  return [...places, ...companions.flatMap((companion) => companion.places)].some(({ ignored }) => !ignored);
}

function ofFingerprints(findings: readonly Finding[], wanted: readonly string[]): readonly Finding[] {
  if (wanted.length === 0) return findings;
  const chosen = findings.filter(({ fingerprint }) => wanted.some((each) => fingerprint.startsWith(each)));
  if (chosen.length === 0) throw new UsageError('no-such-finding', { finding: wanted.join(', ') });
  return chosen;
}
