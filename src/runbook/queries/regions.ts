/*
 * Owns the regions of AWS.
 */

import { homeRegionOf } from '../../util/partition.ts';
import { wordsIn } from '../../util/words-in.ts';

export interface Region {
  readonly name: string;
  /** True when an account has to switch it on before it can be used. Whoever has its keys can do so. */
  readonly isOptIn: boolean;
}

/** Those that every account has (AWS General Reference, "Regions"): all from before 2019-03-20. */
const ALWAYS = wordsIn(`us-east-1 us-east-2 us-west-1 us-west-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1
  ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-north-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1`);
const OPT_IN =
  wordsIn(`af-south-1 ap-east-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6
  ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-central-1 me-south-1 me-west-1 mx-central-1
  sa-west-1`);

/** Regions of the partition `aws`, as of 2026-11 (partitions.json of the AWS SDKs); us-east-1, which has IAM's events, first. */
export const REGIONS: readonly Region[] = [
  ...ALWAYS.map((name) => ({ name, isOptIn: false })),
  ...OPT_IN.map((name) => ({ name, isOptIn: true })),
];

/** `regions` behind the one that has the events of global services; each once. */
export function withGlobalRegion(regions: readonly string[]): readonly string[] {
  const [first = ''] = regions;
  const home = homeRegionOf(first);
  return [...new Set([...(home === null ? [] : [home]), ...regions])];
}
