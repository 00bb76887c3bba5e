/*
 * Owns variants of notices about keys, in English.
 */

import type { Variant } from './variant.ts';

export const KEY_VARIANTS: readonly Variant[] = [
  {
    name: '2014: masked, with a table',
    kind: 'exposed-key',
    text: `Dear AWS Customer,

The security of your account matters to us. It has come to our attention that these AWS Access Keys of account (****-****-7715), together
with their Secret Keys, have been posted publicly and can be read by anybody.

 Access Key              Web Site
 ------------------------------------------------------------
 ****-****-QX7D          https://github.com/acme/shop/blob/0f1e2d3c4b5a69788796a5b4c3d2e1f001020304/config/aws.yml

This puts your account at risk. Excessive charges may follow. We have temporarily limited your ability to start many EC2 instances.
Please make sure that all usage is yours, then delete or rotate the exposed keys.

Sincerely,
Amazon Web Services`,
    fields: {
      urls: ['https://github.com/acme/shop/blob/0f1e2d3c4b5a69788796a5b4c3d2e1f001020304/config/aws.yml'],
    },
  },
  {
    name: '2017: plain mail',
    kind: 'exposed-key',
    text: `Subject: Action Required: Your AWS Account 1111-2222-3333
Date: Tue, 14 Mar 2017 08:12:44 +0000
From: Amazon Web Services <no-reply-aws@amazon.com>

Hello,

We have become aware that your AWS Access Key {key} (belonging to IAM user "deploy.bot") along with its Secret Key is publicly
available online at https://github.com/acme/site/commit/9c1185a5c5e9fc54612808977ee8f548b2258d31.

Please delete this key and check your account for usage that is not yours.`,
    fields: {
      account: '111122223333',
      user: 'deploy.bot',
      keyIds: ['{key}'],
      urls: ['https://github.com/acme/site/commit/9c1185a5c5e9fc54612808977ee8f548b2258d31'],
      sentOn: '2017-03-14',
    },
  },
  {
    name: '2021: with the quarantine policy',
    kind: 'exposed-key',
    held: true,
    text: `Dear AWS customer,

We became aware that the AWS Access Key {key}, belonging to IAM User uploads-rw, along with the corresponding Secret Key is publicly
available online at https://github.com/acme/uploader/blob/main/tests/s3_test.rs .

To keep charges down we have attached the "AWSCompromisedKeyQuarantine" AWS Managed Policy ("Quarantine Policy") to the IAM User
named above. See https://console.aws.amazon.com/iam/home#policies/arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantine .
DO NOT remove the Quarantine Policy before you have done what is said below.

Step 1: Delete or rotate the exposed AWS Access Key {key}.
If your application uses the exposed Access Key, you need to replace it first.
Step 2: Look through CloudTrail for IAM users, policies and roles that you did not create.
NOTE: Deleting IAM Users may impact production.`,
    fields: {
      user: 'uploads-rw',
      keyIds: ['{key}'],
      urls: ['https://github.com/acme/uploader/blob/main/tests/s3_test.rs'],
    },
  },
  {
    name: '2024: answered and quoted, with a broken address',
    kind: 'exposed-key',
    text: `oh no, can you look at this??

On Thu, Aug 8, 2024 at 5:02 PM Amazon Web Services <no-reply-aws@amazon.com> wrote:

> Hello,
>
> Your AWS account 444455556666 needs your attention: the access key
> {key} belonging to IAM user ci-publisher was found to be publicly accessible at
> https://gitlab.com/acme/infrastructure/-/blob/5d41402abc4b2a76b9719d91
> 1017c592aabbccdd/terraform/prod.tfvars
>
> Please contact us within 5 days through support case 170000123456789.`,
    fields: {
      account: '444455556666',
      user: 'ci-publisher',
      keyIds: ['{key}'],
      urls: [
        'https://gitlab.com/acme/infrastructure/-/blob/5d41402abc4b2a76b9719d911017c592aabbccdd/terraform/prod.tfvars',
      ],
      caseId: '170000123456789',
      sentOn: '2024-08-08',
      hours: 120,
      at: '2024-08-13T00:00:00.000Z',
    },
  },
  {
    name: 'only the subject',
    kind: 'exposed-key',
    text: 'Action Required: Your AWS Access Key is Exposed for AWS Account 123456789012',
    fields: { account: '123456789012' },
  },
  {
    name: 'cut off in the first sentence',
    kind: 'exposed-key',
    held: true,
    text: 'We have become aware that the AWS Access Key {key}, belonging to IAM User build, along with the corresponding Secr',
    fields: { user: 'build', keyIds: ['{key}'] },
  },
  {
    name: 'two keys, defanged addresses, behind a mail scanner',
    kind: 'exposed-key',
    text: `The following AWS access keys are publicly available:
{key} at hxxps://pastebin[.]com/raw/a1b2c3d4
{key2} at https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fgithub.com%2Facme%2Ftools%2Fblob%2Fmain%2F.env&data=05%7C01%7C&reserved=0
Details: https://urldefense.com/v3/__https://docs.aws.amazon.com/IAM/latest/UserGuide/__;!!abc!def$`,
    fields: {
      keyIds: ['{key}', '{key2}'],
      urls: ['https://pastebin.com/raw/a1b2c3d4', 'https://github.com/acme/tools/blob/main/.env'],
    },
  },
  {
    name: 'a bucket as the place',
    kind: 'exposed-key',
    text: `Hi, the secret key for AWS access key {key} (IAM user: "web assets") was discovered online at
https://acme-static.s3.eu-west-1.amazonaws.com/js/config.js. Read https://docs.aws.amazon.com/general/latest/gr/aws-access-keys-best-practices.html`,
    fields: { keyIds: ['{key}'], urls: ['https://acme-static.s3.eu-west-1.amazonaws.com/js/config.js'] },
  },
  {
    name: 'event of AWS Health',
    kind: 'exposed-key',
    held: true,
    text: `{
  "version": "0", "id": "121345678-1234-1234-1234-123456789012", "detail-type": "AWS Health Event", "source": "aws.health",
  "account": "123456789012", "time": "2025-11-05T06:27:57Z", "region": "us-east-1", "resources": [],
  "detail": {
    "eventArn": "arn:aws:health:us-east-1::event/RISK/AWS_RISK_CREDENTIALS_EXPOSED/a1b2c3",
    "service": "RISK", "eventTypeCode": "AWS_RISK_CREDENTIALS_EXPOSED", "eventTypeCategory": "issue",
    "startTime": "Wed, 05 Nov 2025 06:20:09 GMT",
    "eventDescription": [{ "language": "en_US", "latestDescription": "A key is exposed.\\nSee https://github.com/acme/api/blob/main/app.js\\n" }],
    "affectedEntities": [{ "entityValue": "{key}" }]
  }
}`,
    fields: {
      account: '123456789012',
      keyIds: ['{key}'],
      urls: ['https://github.com/acme/api/blob/main/app.js'],
      sentOn: '2025-11-05',
    },
  },
  {
    name: 'Trusted Advisor',
    kind: 'exposed-key',
    text: 'AWS Trusted Advisor | Security | Exposed Access Keys | Red | {key} | User Name: backup | Exposed | case 13579246810 | 2025-02-03',
    fields: { user: 'backup', keyIds: ['{key}'], caseId: '13579246810' },
  },
  {
    name: 'alert of a forge',
    kind: 'exposed-key',
    text: `[acme/shop] Secret scanning alert: Amazon AWS Access Key ID
GitHub found an AWS key in your public repository acme/shop, commit 1a2b3c4.
https://github.com/acme/shop/security/secret-scanning/7`,
    fields: { urls: ['https://github.com/acme/shop/security/secret-scanning/7'] },
  },
  {
    name: 'third reminder with the first mail below',
    kind: 'exposed-key-reminder',
    held: true,
    text: `Hi there,

I hope you are well. This is our third and last reminder about your exposed AWS access key.
I am closing your case for now; you can still answer. Please be aware that restrictions have been placed on your account.
To remove the restrictions, delete the exposed access key.

Kind regards, A. B.

> We have become aware that the AWS Access Key {key} (belonging to IAM user "media.acme") along with the corresponding Secret Key
> is publicly available online at https://github.com/acme/media/compare/664aa5f3a9...28e94117f3.`,
    fields: {
      user: 'media.acme',
      keyIds: ['{key}'],
      urls: ['https://github.com/acme/media/compare/664aa5f3a9...28e94117f3'],
    },
  },
  {
    name: 'second reminder, short',
    kind: 'exposed-key-reminder',
    text: `[CASE 172345678900012] Second reminder: exposed access key
We wrote to you on June 1. The access key {key} is still active and still publicly available. Please rotate it within 48 hours.`,
    fields: { keyIds: ['{key}'], caseId: '172345678900012', hours: 48 },
  },
  {
    name: 'follow-up because nobody answered',
    kind: 'exposed-key-reminder',
    text: `We are following up on support case 99887766554. Our records show that AWS access key {key}, which we told you is exposed, has
still not been deactivated. We have not received your response about this access key.`,
    fields: { keyIds: ['{key}'], caseId: '99887766554' },
  },
  {
    name: 'text of the policy',
    kind: 'quarantine',
    held: true,
    text: `AWSCompromisedKeyQuarantineV3
Denies access to certain actions, applied by the AWS team in the event that an IAM user's credentials have been compromised or exposed
publicly. Do NOT remove this policy. Instead, please follow the instructions specified in the support case created for you regarding this event.`,
  },
  {
    name: 'error that names the policy',
    kind: 'quarantine',
    text: `AccessDeniedException: User: arn:aws:iam::210987654321:user/apps/uploader is not authorized to perform: s3:GetObject on resource:
"arn:aws:s3:::acme-uploads/avatars/1.png" with an explicit deny in an identity-based policy: arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV2`,
    fields: { account: '210987654321', user: 'uploader' },
  },
  {
    name: 'CloudTrail event of attaching it',
    kind: 'quarantine',
    text: `{"eventTime":"2026-02-11T09:41:00Z","eventSource":"iam.amazonaws.com","eventName":"AttachUserPolicy","awsRegion":"us-east-1",
"requestParameters":{"userName":"ci","policyArn":"arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3"},"recipientAccountId":"333344445555"}`,
    fields: { user: 'ci', account: '333344445555', sentOn: '2026-02-11' },
  },
  {
    name: 'question of a colleague about an old name',
    kind: 'quarantine',
    held: true,
    text: 'anyone know why AWSExposedCredentialPolicy_DO_NOT_REMOVE was attached to our IAM user "jenkins"? s3 reads fail since this morning',
    fields: { user: 'jenkins' },
  },
  {
    name: 'support wants all keys',
    kind: 'rotate-all-keys',
    text: `Thanks for removing the key. Before we can lift the limits on account 1234-1234-1234 you need to rotate all access keys in the
account, including root access keys and keys that were not exposed. Reply to this AWS support case (ID: 8877665544) once done.`,
    fields: { account: '123412341234', caseId: '8877665544' },
  },
  {
    name: 'support wants all keys, in other words',
    kind: 'rotate-all-keys',
    text: `Hello, AWS Support here. To complete the review please replace every IAM access key, not just the leaked one, and also delete the root user
access keys if there are any.`,
  },
];
