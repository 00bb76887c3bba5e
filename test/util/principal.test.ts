import { expect, test } from 'vitest';
import { principalOf } from '../../src/util/principal.ts';

const IAM = 'arn:aws:iam::123456789012:';
const NOBODY = { partition: 'aws', account: '123456789012', isRoot: false, user: null, role: null };

test.each([
  [`${IAM}root`, { ...NOBODY, isRoot: true }],
  [`${IAM}user/ci/deploy`, { ...NOBODY, user: 'deploy' }],
  [`${IAM}role/a/b/admin`, { ...NOBODY, role: 'admin' }],
  ['arn:aws-cn:sts::123456789012:assumed-role/admin/s/x', { ...NOBODY, partition: 'aws-cn', role: 'admin' }],
  [`${IAM}user/a b`, NOBODY],
])('%s', (arn, expected) => {
  expect(principalOf(arn)).toEqual(expected);
});

test.each(['admin', '', 'arn:aws:iam::123:user/x', `${IAM}group/x`])('nobody who can act: %s', (arn) => {
  expect(principalOf(arn)).toBeNull();
});
