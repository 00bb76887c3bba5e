/*
 * Owns variants of notices that are harmless, and of texts that are no notices, in English.
 */

import type { Variant } from './variant.ts';

export const HARMLESS_VARIANTS: readonly Variant[] = [
  {
    name: 'runtime ends',
    kind: 'deprecation',
    text: `We are contacting you as we have identified that your AWS Account currently has one or more AWS Lambda functions using the Node.js 20.x runtime.
We are ending support for Node.js 20.x in Lambda on April 30, 2026. Your functions will continue to run. We recommend that you upgrade before April 30, 2026.`,
    fields: { at: '2026-04-30T23:59:59.000Z' },
  },
  {
    name: 'SigV2 ends, mentions access keys',
    kind: 'deprecation',
    held: true,
    text: `Amazon S3 will no longer accept requests signed with Signature Version 2 using your access keys. Requests of IAM user "legacy-sync" in account 135791357913 still use
it. Please move to Signature Version 4. SigV2 is deprecated.`,
    fields: { account: '135791357913', user: 'legacy-sync' },
  },
  {
    name: 'planned lifecycle event',
    kind: 'deprecation',
    text: '{"source":"aws.health","account":"246824682468","detail":{"service":"RDS","eventTypeCode":"AWS_RDS_PLANNED_LIFECYCLE_EVENT","eventTypeCategory":"scheduledChange"}}',
    fields: { account: '246824682468' },
  },
  {
    name: 'managed policy replaced',
    kind: 'policy-change',
    text: `As a result of a recent audit, AWS Lambda will deprecate two managed policies, "AWSLambdaFullAccess" and "AWSLambdaReadOnlyAccess", on January 25, 2021. They are replaced by
scoped-down policies. Existing users, groups and roles keep working.`,
  },
  {
    name: 'permissions removed from a policy',
    kind: 'policy-change',
    text: 'AWS Config has published a new managed policy AWS_ConfigRole. It removes the s3:GetObject permission, to scope down what the service may do. No action is needed.',
  },
  {
    name: 'customer agreement',
    kind: 'policy-change',
    held: true,
    text: 'Greetings from Amazon Web Services. We are making changes to the AWS Customer Agreement that take effect on September 1, 2025.',
  },
  {
    name: 'bill',
    kind: 'price',
    text: 'Amazon Web Services Billing Statement Available. Greetings, your monthly AWS statement for account ending in 4321 is now available. Total: $12.34.',
  },
  {
    name: 'free tier',
    kind: 'price',
    text: 'AWS Free Tier usage limit alert: your AWS account 112211221122 has exceeded 85% of the usage limit for one or more AWS Free Tier-eligible services.',
    fields: { account: '112211221122' },
  },
  {
    name: 'prices of addresses',
    kind: 'price',
    held: true,
    text: 'Starting February 1, 2024 AWS will begin charging for public IPv4 addresses. This pricing change applies to all Regions.',
  },
  {
    name: 'degraded hardware',
    kind: 'maintenance',
    text: `Dear Amazon EC2 Customer,
One or more of your instances (i-0a1b2c3d4e5f) in us-east-1 is running on a host with degraded hardware and is scheduled for retirement after 2026-01-15.`,
  },
  {
    name: 'database window',
    kind: 'maintenance',
    text: 'Amazon RDS: a mandatory maintenance of your DB instance orders-prod is scheduled during your next maintenance window. AWS account 606060606060.',
    fields: { account: '606060606060' },
  },
  {
    name: 'certificate of an authority',
    kind: 'maintenance',
    held: true,
    text: 'Your Amazon RDS instances use certificates of rds-ca-2019 that expire in August 2024. Please update your certificates before August 22, 2024.',
    fields: { at: '2024-08-22T23:59:59.000Z' },
  },
  {
    name: 'keys older than 90 days',
    kind: 'advice',
    text: `Security tips from AWS: rotate access keys older than 90 days, remove unused IAM users and follow security best practices. If a key is ever exposed, deactivate it.
You receive this newsletter because you are a customer. Unsubscribe: https://pages.awscloud.com/unsubscribe`,
    fields: { urls: ['https://pages.awscloud.com/unsubscribe'] },
  },
  {
    name: 'Security Hub control',
    kind: 'advice',
    text: '[IAM.3] IAM users access keys should be rotated every 90 days or less. AWS account 919191919191, user "reports", severity MEDIUM, FAILED.',
    fields: { account: '919191919191', user: 'reports' },
  },
  {
    name: 'root key reminder',
    kind: 'advice',
    held: true,
    text: 'AWS IAM: a root user access key exists in account 525252525252. We recommend to delete root keys and to enable MFA for the root user. This is general advice about security best practices.',
    fields: { account: '525252525252' },
  },
  {
    name: 'lorem ipsum',
    kind: null,
    text: `${'Lorem ipsum dolor sit amet, consectetur adipiscing elit. '.repeat(20)}`,
  },
  {
    name: 'invoice of another company',
    kind: null,
    text: 'Invoice #20931 of Acme Hosting GmbH. Amount due: 119.00 EUR. Please pay within 14 days to avoid suspension of your account.',
  },
  {
    name: 'README about keys',
    kind: null,
    held: true,
    text: `# s3-sync
Never commit your AWS access keys. If your key is exposed or publicly available, AWS may quarantine the user: delete the key and make a new one.
## Install
npm install s3-sync
## Usage
export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE`,
  },
  {
    name: 'git log',
    kind: null,
    text: `commit 1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d
Author: Jo <jo@example.org>
Date:   Mon Jun 2 10:11:12 2025 +0200

    Remove exposed AWS access key

commit 2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e
Author: Jo <jo@example.org>`,
  },
  {
    name: 'article about incidents',
    kind: null,
    text: `Researchers pushed AWS keys to a public repository. When an access key is leaked, attackers usually call GetCallerIdentity within minutes. Lessons learned: use roles, never
commit keys.`,
  },
  {
    name: 'page of help',
    kind: null,
    text: 'What do I do if I notice unauthorized activity in my AWS account? I received a notification that my account might be compromised. Resolution: rotate and delete all AWS access keys, change the root password.',
  },
  {
    name: 'another cloud',
    kind: null,
    held: true,
    text: 'Google Cloud: the service account key 1234abcd of project acme-prod was found publicly accessible on GitHub. Rotate it. (We also have AWS credentials in that file.)',
  },
  {
    name: 'advisor that found nothing',
    kind: null,
    text: 'AWS Trusted Advisor weekly: Exposed Access Keys: green, no problems detected. IAM Use: green.',
  },
  { name: 'a question', kind: null, text: 'how do i launch an ec2 instance with terraform and an IAM user?' },
  { name: 'only a key', kind: null, held: true, text: '{key}' },
  { name: 'nothing', kind: null, text: '' },
];
