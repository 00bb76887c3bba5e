import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers, coversAction } from '../../src/iam/covers.ts';
import { LONGEST_POLICY } from '../../src/iam/fit-policy.ts';
import { leastPrivilege, policyFromCode } from '../../src/iam/least-privilege.ts';
import { isMessageKey } from '../../src/messages/words.ts';
import type { LeastPrivilege, LeastPrivilegeWarning, PolicyStatement } from '../../src/model/iam.ts';
import type { UsedCall } from '../../src/model/trail.ts';

const ACCOUNT = '210987654321';
const USER = `arn:aws:iam::${ACCOUNT}:user/app`;
const OPTIONS = { hasDataEvents: true, days: 90, mentioned: [] };

describe('resources', () => {
  test('of S3: objects by their folder, buckets without', () => {
    const { policy, warnings } = least([
      call('s3', 'GetObject', [
        'arn:aws:s3:::acme',
        'arn:aws:s3:::acme/uploads/1/a.png',
        'arn:aws:s3:::acme/uploads/2.png',
      ]),
      call('s3', 'PutObject', ['arn:aws:s3:::acme/uploads/2.png']),
      call('s3', 'ListObjectsV2', ['arn:aws:s3:::acme']),
    ]);
    expect(policy.Statement).toEqual([
      statement('UsedS3', ['s3:GetObject', 's3:PutObject'], ['arn:aws:s3:::acme/uploads/*']),
      statement('UsedS3No2', ['s3:ListBucket'], ['arn:aws:s3:::acme']),
    ]);
    expect(warnings).toEqual([]);
  });

  test.each([
    ['keys that share no folder', ['acme/a', 'acme/b/c'], ['acme/*']],
    ['one key', ['acme/a/b/c.txt'], ['acme/a/b/*']],
    ['keys that begin alike', ['acme/uploads-1/x', 'acme/uploads-2/x'], ['acme/*']],
    ['a bucket alone', ['acme'], ['acme/*']],
    ['two buckets', ['acme/a/1', 'other/b/2'], ['acme/a/*', 'other/b/*']],
    ['wildcards in keys', ['acme/a/*/c', 'acme/a/*/d'], ['acme/a/*']],
    ['variables in keys', ['acme/${aws:username}/c'], ['acme/*']],
    ['blanks and line breaks in keys', ['acme/a\n/c'], ['acme/*']],
    ['old names', ['Acme_Files/a/c'], ['Acme_Files/a/*']],
  ])('of objects: %s', (_, used, expected) => {
    const { policy } = least([
      call(
        's3',
        'GetObject',
        used.map((name) => `arn:aws:s3:::${name}`),
      ),
    ]);
    expect(policy.Statement).toEqual([
      statement(
        'UsedS3',
        ['s3:GetObject'],
        expected.map((name) => `arn:aws:s3:::${name}`),
      ),
    ]);
  });

  test('the same action by several calls', () => {
    const { policy } = least([
      call('s3', 'HeadObject', ['arn:aws:s3:::acme/a/1']),
      call('s3', 'GetObject', ['arn:aws:s3:::acme/b/1', 'arn:aws:s3:::acme/2']),
    ]);
    expect(policy.Statement).toEqual([statement('UsedS3', ['s3:GetObject'], ['arn:aws:s3:::acme/*'])]);
  });

  test.each([
    ['sqs', 'SendMessage', `arn:aws:sqs:eu-west-1:${ACCOUNT}:jobs`, ['']],
    ['dynamodb', 'GetItem', `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/users`, ['']],
    ['dynamodb', 'Query', `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/users`, ['', '/index/*']],
    ['kms', 'Decrypt', `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1-2`, ['']],
    ['sts', 'AssumeRole', `arn:aws:iam::${ACCOUNT}:role/deploy`, ['']],
    ['lambda', 'Invoke', `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:mail`, ['']],
  ])('of %s %s', (service, name, arn, suffixes) => {
    const { policy, warnings } = least([call(service, name, [arn, 'arn:aws:s3:::elsewhere'])]);
    expect(policy.Statement[0]?.Resource).toEqual(suffixes.map((suffix) => arn + suffix));
    expect(warnings).toEqual([]);
  });

  test.each<[string, UsedCall]>([
    ['an action that takes none', call('ec2', 'DescribeInstances', [`arn:aws:ec2:eu-west-1:${ACCOUNT}:instance/i-1`])],
    ['events that name none', call('sqs', 'SendMessage', [])],
    ['events that name more than are kept', call('sqs', 'SendMessage', [`arn:aws:sqs:eu-west-1:${ACCOUNT}:a`], true)],
    ['arns of another kind', call('sqs', 'SendMessage', ['arn:aws:s3:::acme'])],
    ['hostile arns', call('sqs', 'SendMessage', [`arn:aws:sqs:eu-west-1:${ACCOUNT}:*`, 'arn:aws:sqs:::${x}'])],
    ['buckets, some unknown', call('s3', 'ListObjects', ['arn:aws:s3:::acme'], true)],
    ['the account', call('s3', 'ListBuckets', ['arn:aws:s3:::acme'])],
  ])('are everything for %s', (_, used) => {
    const { policy, warnings } = least([used]);
    expect(policy.Statement.map(({ Sid, Resource }) => [Sid, Resource])).toEqual([['UsedNotNarrowed', '*']]);
    expect(warnings).toEqual(['open-resources']);
  });

  test('more objects than are kept: whole buckets', () => {
    const { policy, warnings } = least([call('s3', 'GetObject', ['arn:aws:s3:::acme/uploads/1'], true)]);
    expect(policy.Statement).toEqual([statement('UsedS3', ['s3:GetObject'], ['arn:aws:s3:::acme/*'])]);
    expect(warnings).toEqual(['whole-buckets']);
  });
});

test('what is not known is named, and left out', () => {
  const { policy, unmapped, warnings } = least([call('quantum', 'Entangle', []), call('signin', 'ConsoleLogin', [])]);
  expect(policy.Statement).toEqual([]);
  expect(unmapped).toEqual(['quantum:Entangle', 'signin:ConsoleLogin']);
  expect(warnings).toEqual(['unmapped']);
});

test('short logs, and roles that are handed over, are warned of', () => {
  const used = [call('lambda', 'CreateFunction20150331', [])];
  const { warnings } = leastPrivilege({ principal: USER, calls: used }, { ...OPTIONS, days: 30 });
  expect(warnings).toEqual(['open-resources', 'short-period', 'pass-role']);
});

describe('without data events', () => {
  const QUEUE = `arn:aws:sqs:eu-west-1:${ACCOUNT}:jobs`;
  const mentioned = ['acme-uploads', QUEUE, `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1`];

  test('what code names is added in statements of its own', () => {
    const used = [call('sts', 'GetCallerIdentity', [])];
    const { policy, warnings } = leastPrivilege(
      { principal: USER, calls: used },
      { ...OPTIONS, hasDataEvents: false, mentioned },
    );
    expect(policy.Statement.map(({ Sid }) => Sid)).toEqual([
      'UsedNotNarrowed',
      'FromCodeS3',
      'FromCodeS3No2',
      'FromCodeSqs',
    ]);
    expect(policy.Statement[1]).toMatchObject({
      Action: ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'],
      Resource: ['arn:aws:s3:::acme-uploads/*'],
    });
    expect(policy.Statement[2]).toMatchObject({ Action: ['s3:ListBucket'], Resource: ['arn:aws:s3:::acme-uploads'] });
    expect(warnings).toEqual(['no-data-events', 'open-resources', 'from-code']);
  });

  test('it is in the partition of the principal', () => {
    const options = { ...OPTIONS, hasDataEvents: false, mentioned };
    const { policy } = leastPrivilege({ principal: `arn:aws-cn:iam::${ACCOUNT}:user/app`, calls: [] }, options);
    expect(JSON.stringify(policy)).toContain('arn:aws-cn:s3:::acme-uploads/*');
  });

  test('with data events, code counts for nothing', () => {
    const { policy } = leastPrivilege({ principal: USER, calls: [] }, { ...OPTIONS, mentioned });
    expect(policy.Statement).toEqual([]);
  });

  test('from code alone', () => {
    const made = policyFromCode(mentioned);
    expect(made?.principal).toBe('code');
    expect(made?.warnings).toEqual(['from-code']);
    expect(JSON.stringify(made?.policy)).toContain('kms:Decrypt');
    expect(policyFromCode(['not a name', `arn:aws:iam::${ACCOUNT}:role/x`])).toBeNull();
  });
});

describe('a policy that is too long', () => {
  const long = (name: string, count: number) =>
    Array.from({ length: count }, (_, i) => `arn:aws:sqs:eu-west-1:${ACCOUNT}:${name}-${'q'.repeat(40)}-${i}`);

  test('is widened until it fits', () => {
    const used = ['SendMessage', 'ReceiveMessage', 'DeleteMessage'].map((name, i) =>
      call('sqs', name, long(`q${i}`, 50)),
    );
    const { policy, warnings } = least(used);
    expect(lengthOf(policy)).toBeLessThanOrEqual(LONGEST_POLICY);
    expect(warnings).toEqual(['widened']);
    for (const each of used)
      for (const arn of each.resources) expect(allows(policy.Statement, `sqs:${each.name}`, arn)).toBe(true);
    expect(JSON.stringify(policy)).not.toContain('sqs:*');
  });

  test('roles that may be assumed are never widened', () => {
    const roles = Array.from({ length: 200 }, (_, i) => `arn:aws:iam::${ACCOUNT}:role/${'r'.repeat(40)}${i}`);
    const { policy, warnings } = least([call('sts', 'AssumeRole', roles)]);
    expect(policy.Statement[0]?.Resource).toHaveLength(200);
    expect(warnings).toEqual(['too-long']);
  });
});

test('a policy allows what was used, with Sids that IAM takes, and nothing hostile in it', () => {
  const arn = fc.oneof(
    fc.constantFrom('arn:aws:s3:::acme', `arn:aws:sqs:eu-west-1:${ACCOUNT}:jobs`),
    fc.string({ maxLength: 20 }).map((key) => `arn:aws:s3:::acme/${key}`),
    fc.string({ maxLength: 30 }),
  );
  const anyCall = fc.record({
    source: fc.constantFrom('s3.amazonaws.com', 'sqs.amazonaws.com', 'ec2.amazonaws.com'),
    name: fc.constantFrom('GetObject', 'ListObjects', 'SendMessage', 'DescribeInstances', 'ListBuckets'),
    resources: fc.array(arn, { maxLength: 5 }),
    isOpen: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyCall, { maxLength: 6 }), (calls) => {
      const { policy } = least(calls.map((each) => ({ ...each, count: 1, last: 0 })));
      const sids = policy.Statement.map(({ Sid = '' }) => Sid);
      expect(new Set(sids).size).toBe(sids.length);
      for (const sid of sids) expect(sid).toMatch(/^[A-Za-z0-9]+$/);
      for (const { Resource } of policy.Statement) {
        for (const each of [Resource].flat()) expect(each).toMatch(/^(?:\*|arn:aws:[^*?$\s]+\*?)$/);
      }
    }),
    { numRuns: 300 },
  );
});

test('every warning has a sentence', () => {
  const warnings: Record<LeastPrivilegeWarning, true> = {
    'no-data-events': true,
    'open-resources': true,
    unmapped: true,
    'more-unmapped': true,
    'short-period': true,
    'from-code': true,
    'whole-buckets': true,
    widened: true,
    'too-long': true,
    'pass-role': true,
  };
  for (const warning of Object.keys(warnings)) expect(isMessageKey(`iam.warning.${warning}`), warning).toBe(true);
});

function least(calls: readonly UsedCall[]): LeastPrivilege {
  return leastPrivilege({ principal: USER, calls }, OPTIONS);
}

function call(service: string, name: string, resources: readonly string[], isOpen = false): UsedCall {
  return { source: `${service}.amazonaws.com`, name, count: 1, last: 0, resources, isOpen };
}

function statement(Sid: string, Action: readonly string[], Resource: readonly string[]): PolicyStatement {
  return { Sid, Effect: 'Allow', Action, Resource };
}

function allows(statements: readonly PolicyStatement[], action: string, arn: string): boolean {
  return statements.some(
    ({ Action, Resource }) =>
      [Action].flat().some((pattern) => coversAction(pattern, action)) &&
      [Resource].flat().some((pattern) => covers(pattern, arn)),
  );
}

function lengthOf(policy: LeastPrivilege['policy']): number {
  return JSON.stringify(policy).replace(/\s/g, '').length;
}
