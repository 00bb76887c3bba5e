/*
 * Owns what a gate scans: what commits introduce, or all that a commit reaches when there is nothing to compare it with.
 */

import { attributeIn } from '../../engine/attribute-in.ts';
import { SAYING } from '../../gate/bypasses.ts';
import type { CommitRange } from '../../git/commit-range.ts';
import type { Gap } from '../../model/blob.ts';
import { type IntroducedSource, introducedSource } from '../../sources/introduced.ts';
import { knownGaps } from '../../sources/known-gaps.ts';
import { storeSource } from '../../sources/object-store.ts';
import type { PartialPlan } from '../plan.ts';

/** What is to be gated. */
export interface GateScope {
  readonly cwd: string;
  readonly mode: 'ci' | 'push';
  readonly range: CommitRange;
  /** Objects beside the commits: tags, and what they point to. */
  readonly objects: readonly string[];
  /** What is known not to be there. */
  readonly gaps: readonly Gap[];
  /** What people call it; null when it has no name. */
  readonly name: string | null;
}

/** A plan, and the source that tells what the range changes. */
export interface GatePlan {
  readonly plan: PartialPlan;
  /** Null when everything is looked at. */
  readonly introduced: IntroducedSource | null;
}

/** The plan for `scope`. */
export function gatePlan(scope: GateScope): GatePlan {
  const [head] = scope.range.heads;
  const isAll = scope.range.excluded.length === 0 && scope.range.heads.length === 1;
  return isAll && head !== undefined ? everything(scope, head) : whatIsNew(scope);
}

function whatIsNew({ cwd, mode, range, objects, gaps }: GateScope): GatePlan {
  const introduced = introducedSource({ cwd, range, objects, gaps, saying: SAYING });
  introduced.prepare();
  const plan: PartialPlan = {
    mode,
    sources: [introduced],
    before: introduced,
    attribute: async (wish) => {
      const { attributeRange } = await import('../../enrich/attribute-range.ts');
      return attributeRange({ cwd, changes: introduced.changes(), heads: range.heads, ...wish });
    },
  };
  return { plan, introduced };
}

/** The store has what other branches and the index have as well: that is looked at, and not told. */
function everything({ cwd, mode, objects, gaps, name }: GateScope, head: string): GatePlan {
  const plan: PartialPlan = {
    mode,
    sources: [knownGaps(gaps)],
    store: { source: storeSource(cwd), isScanned: true },
    attribute: attributeIn(cwd, { name: name ?? 'HEAD', oid: head, others: objects }),
    isMeant: ({ origin }) => origin !== 'unreachable',
  };
  return { plan, introduced: null };
}
