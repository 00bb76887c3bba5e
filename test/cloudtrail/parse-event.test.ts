import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createdIds } from '../../src/cloudtrail/created-resources.ts';
import { GapList } from '../../src/cloudtrail/gap-list.ts';
import { isDataEvent, isRefusal, parseEvent } from '../../src/cloudtrail/parse-event.ts';
import { readTrail } from '../../src/cloudtrail/read-trail.ts';
import type { JsonObject } from '../../src/util/json-value.ts';

/** Events of a sample: in the format of AWS's documentation, with values of our own. */
async function sampled(name: string): Promise<JsonObject[]> {
  const [events, gaps]: [JsonObject[], GapList] = [[], new GapList()];
  const file = fileURLToPath(new URL(`../fixtures/cloudtrail/${name}.json`, import.meta.url));
  await readTrail([file], { wants: () => true, event: (event) => events.push(event) }, { gaps });
  expect(gaps.skipped).toEqual([]);
  return events;
}

/** A call to a service in Tokyo. */
function call(service: string, requestParameters: object, rest: object = {}): JsonObject {
  return {
    ...{ eventName: 'X', eventTime: '2026-03-01T00:00:00Z', eventSource: `${service}.amazonaws.com` },
    ...{ awsRegion: 'ap-northeast-1', recipientAccountId: '123456789012', requestParameters, ...rest },
  };
}

describe('formats of AWS', () => {
  test('what lookup-events prints', async () => {
    const [login] = await sampled('lookup-events');
    expect(parseEvent(login ?? {})).toMatchObject({
      ...{ name: 'ConsoleLogin', keyId: null, principal: 'arn:aws:iam::123456789012:role/my-role', error: null },
      ...{ at: Date.UTC(2024, 4, 3, 0, 41, 2), region: 'us-east-1', ip: '192.0.2.70', readOnly: false },
    });
  });

  test('versions of ten years ago, without ids', async () => {
    const [created, failed] = (await sampled('old-versions')).map(parseEvent);
    expect(created).toMatchObject({ id: '', keyId: 'EXAMPLE_KEY_ID', account: '123456789012', readOnly: false });
    expect(failed).toMatchObject({ error: 'TrailNotFoundException', account: '123456789012' });
    expect(createdIds((await sampled('old-versions'))[0] ?? {})).toEqual(['arn:aws:iam::123456789012:user/Mallory']);
  });

  test('a role that is assumed in another account', async () => {
    const [assumed] = await sampled('assume-role');
    expect(parseEvent(assumed ?? {})).toMatchObject({
      minted: [{ keyId: 'EXAMPLE_SESSION_ID', kind: 'session', owner: 'arn:aws:iam::111122223333:role/EC2-dev' }],
      resources: ['arn:aws:iam::111122223333:role/EC2-dev'],
      principal: 'arn:aws:iam::777788889999:user/Jane',
      readOnly: true,
    });
  });
});

describe('resources that parameters name', () => {
  const at = 'ap-northeast-1:123456789012';
  test.each<[string, object, string[]]>([
    ['s3', { bucketName: 'b' }, ['arn:aws:s3:::b']],
    ['s3', { bucketName: 'b', key: 'a/photo 1.jpg' }, ['arn:aws:s3:::b/a/photo 1.jpg']],
    ['s3', { bucketName: '*' }, []],
    ['s3', { bucketName: 'b', key: 'a*' }, []],
    ['dynamodb', { tableName: 't' }, [`arn:aws:dynamodb:${at}:table/t`]],
    ['dynamodb', { tableName: `arn:aws:dynamodb:${at}:table/u` }, [`arn:aws:dynamodb:${at}:table/u`]],
    ['dynamodb', { requestItems: { t: {}, u: {} } }, ['t', 'u'].map((t) => `arn:aws:dynamodb:${at}:table/${t}`)],
    ['sqs', { queueUrl: 'https://sqs.ap-northeast-1.amazonaws.com/123456789012/q' }, [`arn:aws:sqs:${at}:q`]],
    ['sns', { topicArn: `arn:aws:sns:${at}:t` }, [`arn:aws:sns:${at}:t`]],
    ['sns', { topicArn: 't' }, []],
    ['lambda', { functionName: 'f' }, [`arn:aws:lambda:${at}:function:f`]],
    ['secretsmanager', { secretId: 'app/db' }, [`arn:aws:secretsmanager:${at}:secret:app/db-??????`]],
    ['ssm', { name: 'p' }, [`arn:aws:ssm:${at}:parameter/p`]],
    ['ssm', { names: ['/a/b', 'c'] }, [`arn:aws:ssm:${at}:parameter/a/b`, `arn:aws:ssm:${at}:parameter/c`]],
    ['logs', { logGroupName: '/app' }, [`arn:aws:logs:${at}:log-group:/app:*`]],
    ['iam', { userName: 'u' }, ['arn:aws:iam::123456789012:user/u']],
    ['unheard-of', { bucketName: 'b' }, []],
    ['s3', { bucketName: { toString: 1 } }, []],
  ])('%s %j', (service, parameters, arns) => {
    expect(parseEvent(call(service, parameters)).resources).toEqual(arns);
  });

  test('elsewhere the arns are those of the partition', () => {
    const inChina = call('s3', { bucketName: 'b' }, { awsRegion: 'cn-north-1' });
    expect(parseEvent(inChina).resources).toEqual(['arn:aws-cn:s3:::b']);
  });

  test('those that the event lists come first, each once, at most 51', () => {
    const ARN = 'arn:aws:s3:::b';
    const resources = [
      { ARN },
      { ARN: 'arn:aws:s3:::*' },
      { ARN: 'arn:aws:s3:::b/*' },
      { type: 'x' },
      ...Array.from({ length: 60 }, (_, n) => ({ ARN: `${ARN}/${n}` })),
    ];
    const found = parseEvent(call('s3', { bucketName: 'b' }, { resources })).resources;
    expect(found.slice(0, 2)).toEqual([ARN, `${ARN}/0`]);
    expect(found).toHaveLength(51);
  });
});

test.each([
  ['AccessDenied', true],
  ['Client.UnauthorizedOperation', true],
  ['AccessDeniedException', true],
  ['Client.VcpuLimitExceeded', true],
  ['Failure', true],
  ['NoSuchBucket', false],
  ['Client.DryRunOperation', false],
  [null, false],
])('%s refuses: %s', (error, isRefused) => {
  expect(isRefusal(error)).toBe(isRefused);
});

test.each([
  [{ eventCategory: 'Data' }, true],
  [{ eventCategory: 'Management', managementEvent: false }, false],
  [{ managementEvent: false }, true],
  [{ eventName: 'GetObject' }, true],
  [{ eventName: 'GetObject', managementEvent: true }, false],
])('%j is a data event: %s', (rest, isData) => {
  expect(isDataEvent(call('s3', {}, rest))).toBe(isData);
});

test('ids of what was created', () => {
  const create = (eventName: string, responseElements: object | null, request = {}) =>
    createdIds(call('x', request, { eventName, responseElements }));
  const instancesSet = { items: [{ instanceId: 'i-1' }, { instanceId: 'i-2' }, { instanceId: 'i-1' }, 3] };
  expect(create('RunInstances', { instancesSet })).toEqual(['i-1', 'i-2']);
  expect(create('CreateFunction20150331', { functionArn: 'arn:f' })).toEqual(['arn:f']);
  expect(create('CreateBucket', null, { bucketName: 'b' })).toEqual(['b']);
  expect(create('CreateCluster', { cluster: { arn: 'arn:eks' } })).toEqual(['arn:eks']);
  expect(create('RunInstances', null)).toEqual([]);
  expect(create('toString', {})).toEqual([]);
});
