/*
 * Owns the proof that a rewritten mirror is clean: by a scan as the one before, and by the bytes themselves.
 */

import type { Gap } from '../../../model/blob.ts';
import type { Companion } from '../../../model/finding.ts';
import type { PurgeOutcome } from '../../../model/purge.ts';
import { lookedAtNothing } from '../../../model/scan-result.ts';
import type { Secret } from '../../../model/secret.ts';
import { type PlannedPurge, secretsOf } from '../../../purge/plan-purge.ts';
import { remainsOf } from '../../../purge/remains.ts';
import { allPlan } from '../../all-plan.ts';
import type { Context } from '../../context.ts';
import { scanOnly } from '../../plan.ts';

/** What is left, and what could not be looked at. */
export interface Proof {
  readonly left: PurgeOutcome['left'];
  readonly gaps: readonly Gap[];
}

/** Looks at everything in `mirror`, by the rules and acceptances of the repository that it was made from. */
export async function prove({ plan, forms }: PlannedPurge, mirror: string, context: Context): Promise<Proof> {
  // All of it is read, and nothing remembered: the mirror may be gone tomorrow.
  const result = await scanOnly({ ...(await allPlan(mirror)), seen: () => undefined }, context);
  const found = [...result.findings, ...result.accepted.map(({ finding }) => finding)];
  const halves = found.flatMap((finding): readonly Companion[] => [finding, ...finding.companions]);
  const { objects, skipped } = await remainsOf(mirror, forms);
  const left = plan.findings.flatMap((finding) => {
    const places = sum(
      secretsOf([finding]).map((secret) => Math.max(placesOf(secret, halves), objects.get(secret) ?? 0)),
    );
    return places === 0 ? [] : [{ fingerprint: finding.fingerprint, places }];
  });
  const nothing: Gap[] = lookedAtNothing(result) ? [{ what: mirror, why: 'unreadable' }] : [];
  return { left, gaps: [...result.coverage.skipped, ...skipped, ...nothing] };
}

function placesOf(secret: Secret, halves: readonly Companion[]): number {
  return sum(halves.filter((half) => half.secret.equals(secret)).map(({ places }) => places.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
