/*
 * Owns what is said of policies: what the ones there are allow, and the one that is enough.
 */

import { blastRadius, type NamedPolicy } from '../../iam/blast-radius.ts';
import { leastPrivilege, policyFromCode } from '../../iam/least-privilege.ts';
import type { BlastRadius, LeastPrivilege } from '../../model/iam.ts';
import type { LiveFacts } from '../../model/liveness.ts';
import type { TrailAnalysis } from '../../model/trail.ts';
import { DAY } from '../../util/day-of.ts';
import { IamError } from '../../util/errors.ts';
import type { Context } from '../context.ts';
import { boundedText } from './bounded-text.ts';

/** Names of managed policies (IAM API, `PolicyName`): no path of a file looks like one of AWS's. */
const MANAGED_NAME = /^[A-Z][\w+=,.@-]{2,127}$/;

/**
 * The policies of `--policy`: files, or names of AWS's.
 * @throws IamError for a policy that is none; UsageError for a file that cannot be read
 */
export async function givenPolicies({ args, io }: Pick<Context, 'args' | 'io'>): Promise<readonly NamedPolicy[]> {
  const named: NamedPolicy[] = [];
  for (const value of args.values.get('policy') ?? []) {
    const isName = MANAGED_NAME.test(value) && !value.includes('.');
    named.push({ name: value, document: isName ? null : await boundedText(value, io) });
  }
  blastRadius(named);
  return named;
}

/** What the policies allow that AWS told of, and those that are given; null when none are known. */
export function blastOf(live: LiveFacts | null, given: readonly NamedPolicy[]): BlastRadius | null {
  const named = [...legible(live?.policies ?? []), ...given];
  return named.length === 0 ? null : blastRadius(named);
}

/** AWS was asked, perhaps for more than to tell: what it says of policies may not end the run. What is none is not known. */
function legible(policies: readonly NamedPolicy[]): readonly NamedPolicy[] {
  return policies.map((policy) => {
    try {
      blastRadius([policy]);
      return policy;
    } catch (error) {
      if (!(error instanceof IamError)) throw error;
      return { ...policy, document: null };
    }
  });
}

/** From what was used; where nothing is known of that, from what the code names. */
export function leastOf({
  trail,
  mentioned,
}: {
  readonly trail: TrailAnalysis | null;
  readonly mentioned: readonly string[];
}): LeastPrivilege | null {
  const [used] = trail?.used ?? [];
  if (trail === null || used === undefined) return policyFromCode(mentioned);
  const { from, to } = trail.read;
  const days = from === null || to === null ? 0 : (to - from) / DAY;
  return leastPrivilege(used, { hasDataEvents: trail.hasDataEvents, days, mentioned });
}
