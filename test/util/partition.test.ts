import { expect, test } from 'vitest';
import { homeRegionOf, partitionOfRegion } from '../../src/util/partition.ts';

test.each([
  ['eu-west-1', 'aws', 'us-east-1'],
  ['cn-northwest-1', 'aws-cn', 'cn-north-1'],
  ['us-gov-east-1', 'aws-us-gov', 'us-gov-west-1'],
  ['us-iso-east-1', 'aws', null],
])('%s', (region, partition, home) => {
  expect([partitionOfRegion(region), homeRegionOf(region)]).toEqual([partition, home]);
});
