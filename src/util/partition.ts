/*
 * Owns the parts of AWS that know nothing of each other's accounts, and where each keeps what has no region.
 */

/** A key id does not tell its own. Partitions for secret regions are not among them. */
export type Partition = 'aws' | 'aws-cn' | 'aws-us-gov';

export const PARTITIONS: readonly Partition[] = ['aws', 'aws-cn', 'aws-us-gov'];

/** Where IAM, STS, Route 53 and CloudFront are signed for, and write their events. */
export const HOME_REGIONS: Readonly<Record<Partition, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
};

/** The partition of a region (AWS General Reference, "Amazon Resource Names"). */
export function partitionOfRegion(region: string): Partition {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

/** The home of the partition of a region; null for those that are cut off from the rest. */
export function homeRegionOf(region: string): string | null {
  return /^(?:us-iso|eu-iso|eusc-)/.test(region) ? null : HOME_REGIONS[partitionOfRegion(region)];
}
