/*
 * Owns the events that CloudTrail has of a key without any logs: looked up region by region, and then read as logs are.
 */

import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type AnalyseTrailOptions, analyseTrail } from '../../cloudtrail/analyse-trail.ts';
import { trailLimits } from '../../cloudtrail/trail-limits.ts';
import { isRefusal } from '../../live/aws-client.ts';
import type { AwsCredentials } from '../../live/credentials.ts';
import { lookUpEvents } from '../../live/look-up-events.ts';
import type { LivePorts } from '../../live/ports.ts';
import { responderOf } from '../../live/responder.ts';
import type { Gap } from '../../model/blob.ts';
import type { TrailAnalysis } from '../../model/trail.ts';
import { REGIONS } from '../../runbook/queries/regions.ts';
import type { Partition } from '../../util/partition.ts';
import type { Context } from '../context.ts';

/** By whom CloudTrail is asked, and where. */
export interface LookUpMeans {
  readonly credentials: AwsCredentials;
  readonly partition: Partition;
  readonly regions: readonly string[];
  readonly ports: LivePorts;
}

/** Those of `--region`; else all that an account has without asking for them. Empty when there are logs to read. */
export function lookUpRegions({ args }: Pick<Context, 'args'>): string[] {
  if (args.values.has('cloudtrail')) return [];
  const named = (args.values.get('region') ?? []).flatMap((value) => value.split(','));
  return named.length > 0 ? named : REGIONS.filter(({ isOptIn }) => !isOptIn).map(({ name }) => name);
}

/**
 * What the events of the last 90 days say of the key. What was not told is among `read.skipped`.
 * @throws LiveError for a responder that is the leaked key
 */
export async function lookUpTrail(means: LookUpMeans, options: AnalyseTrailOptions): Promise<TrailAnalysis | null> {
  const { credentials, partition, regions, ports } = means;
  const leaked = { keyId: options.keyId, arn: null };
  const responder = await responderOf(credentials, { leaked, partition }, ports);
  if (isRefusal(responder)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'leakgate-trail-'));
  try {
    const gaps: Gap[] = [];
    const onGap = ({ region, code }: { readonly region: string; readonly code: string }) =>
      void gaps.push({ what: region, why: 'unreadable', detail: code });
    const events = lookUpEvents(responder, { keyId: options.keyId, regions }, { ports, onGap });
    const file = join(folder, 'events.json');
    await pipeline(Readable.from(lines(events)), createWriteStream(file, { mode: 0o600 }));
    const analysis = await analyseTrail([file], options);
    const read = { ...analysis.read, skipped: [...analysis.read.skipped, ...gaps] };
    const limits = trailLimits({ ...analysis, read }, options.leakedAt);
    // What AWS did not tell is no folder that somebody forgot.
    return { ...analysis, read, limits: limits.filter(({ id }) => id !== 'no-events' || gaps.length === 0) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function* lines(events: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  for await (const event of events) yield `${event.replaceAll('\n', ' ')}\n`;
}
