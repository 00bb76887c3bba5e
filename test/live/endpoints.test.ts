import { expect, test } from 'vitest';
import { endpointOverrides, globalEndpoint, trailEndpoint } from '../../src/live/endpoints.ts';
import { endpointsOf } from '../../src/live/endpoints-of.ts';
import { isLeakgateError } from '../../src/util/errors.ts';

test('each partition has its own addresses and regions', () => {
  const told = (['aws', 'aws-cn', 'aws-us-gov'] as const).flatMap((partition) =>
    (['sts', 'iam'] as const).map((service) => {
      const { url, region } = globalEndpoint(service, partition);
      return `${url.href} ${region}`;
    }),
  );
  expect(told).toEqual([
    'https://sts.amazonaws.com/ us-east-1',
    'https://iam.amazonaws.com/ us-east-1',
    'https://sts.cn-north-1.amazonaws.com.cn/ cn-north-1',
    'https://iam.cn-north-1.amazonaws.com.cn/ cn-north-1',
    'https://sts.us-gov-west-1.amazonaws.com/ us-gov-west-1',
    'https://iam.us-gov.amazonaws.com/ us-gov-west-1',
  ]);
  const hosts = ['ap-northeast-1', 'cn-northwest-1', 'us-gov-east-1'].map((region) => trailEndpoint(region).url.host);
  expect(hosts).toEqual([
    'cloudtrail.ap-northeast-1.amazonaws.com',
    'cloudtrail.cn-northwest-1.amazonaws.com.cn',
    'cloudtrail.us-gov-east-1.amazonaws.com',
  ]);
});

test.each(['', 'us-east-1.evil.example', 'x@evil', 'us_east_1', '../', 'us-east-1/', 'US-EAST-1'])(
  'a region that is none makes no host name: %j',
  (region) => {
    expect(codeOf(() => trailEndpoint(region))).toBe('live-bad-region');
  },
);

test('other addresses hold for their service, the last one of each', () => {
  const overrides = endpointOverrides([
    'sts=http://127.0.0.1:1',
    'sts=http://localhost:5000',
    'iam=https://iam.example',
  ]);
  expect(globalEndpoint('sts', 'aws-cn', overrides)).toMatchObject({ region: 'cn-north-1', service: 'sts' });
  expect(globalEndpoint('sts', 'aws', overrides).url.origin).toBe('http://localhost:5000');
  expect(trailEndpoint('us-east-1', overrides).url.host).toBe('cloudtrail.us-east-1.amazonaws.com');
});

test.each([
  'sts',
  'sts=',
  '=https://a.example',
  's3=https://a.example',
  'sts=http://a.example',
  'sts=http://127.0.0.1.a.example',
  'sts=ftp://127.0.0.1',
  'sts=https://user:password@a.example',
  'sts=https://a.example/?x',
  'sts=https://a.example/#x',
])('an address that keys are not sent to is refused, and not repeated: %s', (value) => {
  const error = errorOf(() => endpointOverrides([value]));
  expect(codeOf(() => endpointOverrides([value]))).toBe('live-bad-endpoint');
  expect(JSON.stringify(error)).not.toContain('password');
});

test('what will be asked is told, each once, in the order', () => {
  const planned = { liveness: true, responder: true, regions: ['us-east-1', 'eu-west-1'] };
  expect(endpointsOf(planned)).toEqual([
    'https://sts.amazonaws.com',
    'https://iam.amazonaws.com',
    'https://cloudtrail.us-east-1.amazonaws.com',
    'https://cloudtrail.eu-west-1.amazonaws.com',
  ]);
  expect(endpointsOf({ ...planned, responder: false })).toEqual(['https://sts.amazonaws.com']);
  const one = endpointOverrides(['sts=http://127.0.0.1:1', 'iam=http://127.0.0.1:1', 'cloudtrail=http://127.0.0.1:1']);
  expect(endpointsOf(planned, one)).toEqual(['http://127.0.0.1:1']);
});

function errorOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return null;
}

function codeOf(run: () => unknown): string | null {
  const error = errorOf(run);
  return isLeakgateError(error) ? error.code : null;
}
