/*
 * Owns what the logs cannot tell: what has to be said beside an analysis, so that silence is not taken for innocence.
 */

import type { TrailAnalysis, TrailLimit, TrailLimitId } from '../model/trail.ts';
import { dayOf } from '../util/day-of.ts';
import { homeRegionOf } from '../util/partition.ts';

/** An analysis, before that is said. */
type Judged = Pick<TrailAnalysis, 'read' | 'origins' | 'hasDataEvents'>;

/** What `trail` cannot tell, gravest first. `leakedAt` is ms since 1970; null when nobody knows. */
export function trailLimits(trail: Judged, leakedAt: number | null): TrailLimit[] {
  const { from, skipped, events } = trail.read;
  const limits: (TrailLimit | null)[] = [
    limit('incomplete', skipped.length > 0, { count: skipped.length }),
    limit('no-events', events === 0),
    limit('not-used', events > 0 && trail.origins.length === 0),
    from === null || leakedAt === null
      ? null
      : limit('starts-after-leak', from > leakedAt, { from: dayOf(from), leaked: dayOf(leakedAt) }),
    missingRegion(trail),
    limit('no-data-events', events > 0 && !trail.hasDataEvents),
    limit('nothing-to-compare', isUnjudged(trail)),
  ];
  return limits.filter((each) => each !== null);
}

function limit(id: TrailLimitId, holds: boolean, facts: TrailLimit['facts'] = {}): TrailLimit | null {
  return holds ? { id, facts } : null;
}

function missingRegion({ read }: Judged): TrailLimit | null {
  const [first] = read.regions;
  const region = first === undefined ? null : homeRegionOf(first);
  return region === null ? null : limit('no-global-events', !read.regions.includes(region), { region });
}

/** True when there were calls, and not one of them could be told to be the owner's or not. */
function isUnjudged({ origins }: Judged): boolean {
  return origins.length > 0 && origins.every(({ verdict }) => verdict === 'unknown');
}
