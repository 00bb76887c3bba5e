/*
 * Owns which addresses are asked: those of AWS by service, partition and region, and those that stand in for them. Does not
 * own sending.
 */

import { LiveError } from '../util/errors.ts';
import { isSafeBase } from '../util/is-safe-base.ts';
import { HOME_REGIONS, type Partition, partitionOfRegion } from '../util/partition.ts';

/** Services that are asked. */
export type Service = 'sts' | 'iam' | 'cloudtrail';

/** Where requests for a service go in place of AWS's own address. */
export type EndpointOverrides = ReadonlyMap<Service, URL>;

/** Where a request goes, and for what region it is signed. */
export interface Endpoint {
  readonly service: Service;
  readonly region: string;
  readonly url: URL;
}

const SERVICES: readonly Service[] = ['sts', 'iam', 'cloudtrail'];
/** `us-east-1`, `us-gov-west-1`, `ap-southeast-3`: it becomes a part of a host name. */
const REGION = /^[a-z]{2}(?:-[a-z]{3,10}){1,2}-\d{1,2}$/;

/** AWS General Reference, "AWS STS endpoints" and "IAM endpoints": hosts. */
const HOSTS = {
  aws: { suffix: 'amazonaws.com', sts: 'sts', iam: 'iam' },
  'aws-cn': { suffix: 'amazonaws.com.cn', sts: 'sts.cn-north-1', iam: 'iam.cn-north-1' },
  'aws-us-gov': { suffix: 'amazonaws.com', sts: 'sts.us-gov-west-1', iam: 'iam.us-gov' },
} as const;

/** The address of a service that has one for the whole partition. */
export function globalEndpoint(
  service: Exclude<Service, 'cloudtrail'>,
  partition: Partition,
  overrides?: EndpointOverrides,
): Endpoint {
  const { suffix, [service]: host } = HOSTS[partition];
  return {
    service,
    region: HOME_REGIONS[partition],
    url: overrides?.get(service) ?? new URL(`https://${host}.${suffix}/`),
  };
}

/**
 * The address of CloudTrail in `region`.
 *
 * @throws LiveError `live-bad-region` for what is no name of a region
 */
export function trailEndpoint(region: string, overrides?: EndpointOverrides): Endpoint {
  if (!REGION.test(region)) throw new LiveError('live-bad-region', { region });
  const { suffix } = HOSTS[partitionOfRegion(region)];
  const url = overrides?.get('cloudtrail') ?? new URL(`https://cloudtrail.${region}.${suffix}/`);
  return { service: 'cloudtrail', region, url };
}

/**
 * What `--endpoint SERVICE=URL` says; the last one of a service holds.
 *
 * @throws LiveError `live-bad-endpoint` for another service, for what is no URL, has a user, a query or a fragment, or is
 * neither https nor on this machine
 */
export function endpointOverrides(values: readonly string[]): EndpointOverrides {
  return new Map(values.map(overrideOf));
}

function overrideOf(value: string): [Service, URL] {
  const [name = '', ...rest] = value.split('=');
  const address = rest.join('=');
  const service = SERVICES.find((each) => each === name);
  // An address that is refused may hold a password: it is not repeated.
  if (service === undefined || !URL.canParse(address)) throw new LiveError('live-bad-endpoint', { service: name });
  const url = new URL(address);
  if (!isSafeBase(url)) throw new LiveError('live-bad-endpoint', { service });
  return [service, url];
}
