import { expect, test } from 'vitest';
import { AwsClient } from '../../src/live/aws-client.ts';
import { type LookupGap, type LookupRequest, lookUpEvents } from '../../src/live/look-up-events.ts';
import { Secret } from '../../src/model/secret.ts';
import { awsPair } from '../helpers/sample.ts';
import { type FakeAws, startAws } from './server.ts';

const ADMIN = awsPair('admin');
const { id } = awsPair('leaked');
const REQUEST: LookupRequest = { keyId: id, regions: ['us-east-1', 'eu-west-1', 'us-east-1'] };

/** Three events in each region, two a page. */
async function trail(): Promise<FakeAws> {
  const aws = await startAws();
  aws.keys.set(ADMIN.id, { secret: ADMIN.secret });
  aws.answer = ({ scope, json }) => {
    const isSecond = json['NextToken'] === 'second';
    const events = isSecond ? ['3'] : ['1', '2'];
    return JSON.stringify({
      Events: events.map((name) => ({ EventId: name, CloudTrailEvent: `{"in":"${scope}","n":${name}}` })),
      ...(!isSecond && { NextToken: 'second' }),
    });
  };
  return aws;
}

async function lookUp(aws: FakeAws, overrides: Partial<LookupRequest> = {}, signal?: AbortSignal) {
  const ports = { ...aws.ports, ...(signal && { signal }) };
  const client = new AwsClient({ keyId: ADMIN.id, secret: new Secret(ADMIN.secret), sessionToken: null }, ports);
  const gaps: LookupGap[] = [];
  const events: string[] = [];
  const onGap = (gap: LookupGap): void => void gaps.push(gap);
  for await (const event of lookUpEvents({ client }, { ...REQUEST, ...overrides }, { ports, onGap }))
    events.push(event);
  return { events, gaps };
}

test('every page of every region is read, half a second apart', async () => {
  await using aws = await trail();
  const { events, gaps } = await lookUp(aws, { since: 1_000_500, until: 2_000_500 });
  const named = (scope: string): string[] => [1, 2, 3].map((n) => `{"in":"${scope}/cloudtrail","n":${n}}`);
  expect(events).toEqual([...named('us-east-1'), ...named('eu-west-1')]);
  expect(gaps).toEqual([]);
  expect(aws.waits).toEqual([550, 550]);
  expect(aws.asked[0]?.action).toBe('LookupEvents');
  expect(aws.asked[0]?.json).toEqual({
    LookupAttributes: [{ AttributeKey: 'AccessKeyId', AttributeValue: id }],
    MaxResults: 50,
    StartTime: 1000,
    EndTime: 2001,
  });
});

test('a region that refuses is named, and the others are read', async () => {
  await using aws = await trail();
  const text = JSON.stringify({ __type: 'com.amazonaws.cloudtrail#AccessDeniedException', Message: 'no' });
  aws.faults.push({ status: 400, text });
  const { events, gaps } = await lookUp(aws);
  expect(events).toHaveLength(3);
  expect(gaps).toEqual([{ region: 'us-east-1', code: 'AccessDeniedException' }]);
});

test('pages are bounded, which is told', async () => {
  await using aws = await trail();
  const { events, gaps } = await lookUp(aws, { mostPages: 1, regions: ['us-east-1'] });
  expect(events).toHaveLength(2);
  expect(gaps).toEqual([{ region: 'us-east-1', code: 'too-many' }]);
});

test('answers of anything are read without failing', async () => {
  await using aws = await trail();
  for (const text of ['', '[]', 'null', '{"Events":{}}', '<html>']) {
    aws.faults.push({ status: 200, text });
    expect((await lookUp(aws, { regions: ['us-east-1'] })).gaps, text).toMatchObject([{ code: 'bad-answer' }]);
  }
  aws.faults.push({ status: 200, text: '{"Events":[null,1,{},{"CloudTrailEvent":7}],"NextToken":3}' });
  expect(await lookUp(aws, { regions: ['us-east-1'] })).toEqual({ events: [], gaps: [] });
});

test('a region that is none ends it before anything is asked', async () => {
  await using aws = await trail();
  await expect(lookUp(aws, { regions: ['us-east-1', 'evil.example'] })).rejects.toMatchObject({
    code: 'live-bad-region',
  });
  expect(aws.asked).toEqual([]);
});

test('interrupting names the regions that are left', async () => {
  await using aws = await trail();
  const controller = new AbortController();
  const { answer } = aws;
  aws.answer = (asked) => {
    controller.abort();
    return answer(asked);
  };
  const { gaps } = await lookUp(aws, {}, controller.signal);
  expect(gaps.map(({ code }) => code)).toEqual(['interrupted', 'interrupted']);
});
