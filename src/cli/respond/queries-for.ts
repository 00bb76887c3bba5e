/*
 * Owns which queries a runbook gets: for the leaked key and for all that was made with it.
 */

import type { Incident } from '../../model/incident.ts';
import type { TrailAnalysis } from '../../model/trail.ts';
import { athenaQueries } from '../../runbook/queries/athena-queries.ts';
import { athenaTable } from '../../runbook/queries/athena-table.ts';
import { lookupLoop } from '../../runbook/queries/lookup-loop.ts';
import { PROFILE, type RunbookQueries } from '../../runbook/situation.ts';
import { isPossibleKeyId } from '../../util/access-key-id.ts';

/** Longer commands are copied by nobody. */
const MOST_KEYS = 20;

/**
 * Texts that look up what the keys of `incident` did; null when no key is known.
 * @throws IamError `query-bad-value` for a place of the trail that cannot be one
 */
export function queriesFor({ keyId, trail, trailPlace, account, exposure }: Incident): RunbookQueries | null {
  if (keyId === null) return null;
  const keyIds = [...new Set([keyId, ...keysIn(trail)])].slice(0, MOST_KEYS);
  const since = trailPlace.since ?? exposure?.first?.date.slice(0, 10) ?? null;
  const scope = { keyIds, since, until: trailPlace.until };
  const tables = athenaTable({ ...trailPlace, since, account });
  return {
    // As the other steps have it: without a profile the commands may run as the leaked key.
    lookup: lookupLoop(keyIds, { ...trailPlace, profile: trailPlace.profile ?? PROFILE }),
    athena: [
      ...tables.filter(({ shell }) => shell === 'sql').map(({ text }) => text),
      ...athenaQueries(scope).map(({ sql }) => sql),
    ],
  };
}

/** Those of others first: a program that assumes a role has hundreds of sessions of its own. */
function keysIn(trail: TrailAnalysis | null): string[] {
  const keys = trail?.keys ?? [];
  const ordered = [...keys.filter(({ isHostile }) => isHostile), ...keys.filter(({ isHostile }) => !isHostile)];
  return ordered.map(({ keyId }) => keyId).filter(isPossibleKeyId);
}
