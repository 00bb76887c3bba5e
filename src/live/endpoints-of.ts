/*
 * Owns saying beforehand what will be asked.
 */

import type { Partition } from '../util/partition.ts';
import { type EndpointOverrides, globalEndpoint, trailEndpoint } from './endpoints.ts';

/** What will be done. */
export interface Planned {
  /** True when keys are asked who they are. */
  readonly liveness: boolean;
  /** True when somebody else looks at the key. */
  readonly responder: boolean;
  /** Regions in which events are looked up. */
  readonly regions: readonly string[];
  /** `aws` alone when left out. */
  readonly partitions?: readonly Partition[];
}

/**
 * The origins that requests will go to, each once, in the order they are asked.
 *
 * @throws LiveError `live-bad-region`
 */
export function endpointsOf(
  { liveness, responder, regions, partitions = ['aws'] }: Planned,
  overrides?: EndpointOverrides,
): string[] {
  const [first = 'aws'] = partitions;
  const asked = [
    ...(liveness ? partitions : []).map((partition) => globalEndpoint('sts', partition, overrides)),
    ...(responder ? [globalEndpoint('sts', first, overrides), globalEndpoint('iam', first, overrides)] : []),
    ...(responder ? regions : []).map((region) => trailEndpoint(region, overrides)),
  ];
  return [...new Set(asked.map(({ url }) => url.origin))];
}
