import { expect, test } from 'vitest';
import { createdLines, createdList, timeOf } from '../../../src/runbook/aws/created.ts';

const AS = '--profile RESPONDER';
const created = (given: {
  readonly call: string;
  readonly service?: string;
  readonly region?: string;
  readonly ids: string[];
}) => ({
  service: 'ec2',
  region: 'us-east-1',
  at: 0,
  keyId: 'k',
  isHostile: true,
  ...given,
});

test('shows, then stops, each once', () => {
  const twice = created({ call: 'RunInstances', ids: ['i-0123456789abcdef0', 'i-0123456789abcdef0'] });
  expect(createdLines([twice, twice], AS)).toEqual([
    `aws ec2 describe-instances --instance-ids i-0123456789abcdef0 --region us-east-1 ${AS}`,
    `aws ec2 stop-instances --instance-ids i-0123456789abcdef0 --region us-east-1 ${AS}`,
  ]);
});

test('takes the name out of an arn; what cannot be stopped is only shown', () => {
  const ids = ['arn:aws:ecs:eu-west-1:111122223333:cluster/mine'];
  expect(createdLines([created({ service: 'ecs', call: 'CreateCluster', region: 'eu-west-1', ids })], AS)).toEqual([
    `aws ecs describe-clusters --clusters mine --region eu-west-1 ${AS}`,
  ]);
});

test.each([
  { call: 'RunInstances', ids: ['$(x)'] },
  { call: 'RunInstances', ids: ['i-1; rm'] },
  { call: 'RunInstances', ids: ['i-0123456789abcdef0'], region: 'us-east-1 --x' },
  { call: 'constructor', ids: ['x'] },
  { call: 'toString', service: '__proto__', ids: ['x'] },
])('%j gets no command', (given) => {
  expect(createdLines([created(given)], AS)).toEqual([]);
});

test('the list has a line each, whatever is in the fields', () => {
  const rows = createdList([created({ call: 'a\tb\nc', ids: ['x\u2028y'] }), created({ call: 'd', ids: [] })]).split(
    '\n',
  );
  expect(rows.map((row) => row.split('\t').length)).toEqual([6, 6, 1]);
});

test('what is no time is left empty', () => {
  expect([timeOf(0), timeOf(null), timeOf(Number.NaN), timeOf(1e99)]).toEqual(['1970-01-01T00:00:00.000Z', '', '', '']);
});
