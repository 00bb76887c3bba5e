/*
 * Owns where the events of an investigation come from: logs on disk, or what CloudTrail still has of the key.
 */

import { analyseTrail } from '../../cloudtrail/analyse-trail.ts';
import type { TrailAnalysis } from '../../model/trail.ts';
import type { Context } from '../context.ts';
import type { LeakedKey, ProviderSaid } from './ask-provider.ts';
import { lookUpTrail } from './look-up-trail.ts';

interface Means {
  readonly context: Context;
  readonly said: ProviderSaid | null;
  readonly signal: AbortSignal;
}

/**
 * What the logs of `--cloudtrail` say of the key; without them, what CloudTrail told the identity that responds. Null when
 * there is neither, or no key, and when it was interrupted, which is said.
 * @throws UsageError for a path that does not exist
 */
export async function readTrailOf(leaked: LeakedKey, { context, said, signal }: Means): Promise<TrailAnalysis | null> {
  const { values } = context.args;
  const { keyId, exposure } = leaked;
  if (keyId === null) return null;
  const since = values.get('since')?.[0] ?? exposure?.first?.date;
  const leakedAt = since === undefined ? null : Date.parse(since);
  const options = { keyId, leakedAt, usualIps: values.get('usual-ip') ?? [], signal };
  const paths = values.get('cloudtrail') ?? [];
  const means = said?.means ?? null;
  if (paths.length === 0 && means === null) return null;
  try {
    return await (means === null || paths.length > 0 ? analyseTrail(paths, options) : lookUpTrail(means, options));
  } catch (error) {
    if (!signal.aborted) throw error;
    // Whoever stops it wants to see what is known so far; half of the logs would tell of half of the calls.
    context.io.stderr.write(`${context.words.say('respond.trail-interrupted')}\n`);
    return null;
  }
}
