/*
 * Owns variants that were written after the others had been understood, to see how far that carries.
 */

import type { Variant } from './variant.ts';

export const MORE_VARIANTS: readonly Variant[] = [
  {
    name: 'chat: pasted by a lead',
    kind: 'exposed-key',
    held: true,
    text: `:rotating_light: from aws support just now -> "your access key {key} was detected in a public GitHub repository (https://github.com/acme/etl/blob/main/job.py#L12)". IAM user is etl-runner. who owns this`,
    fields: { user: null, keyIds: ['{key}'], urls: ['https://github.com/acme/etl/blob/main/job.py#L12'] },
  },
  {
    name: 'support case, 2023, other words',
    kind: 'exposed-key',
    held: true,
    text: `Case ID: 12837465019
Subject: Your AWS Access Keys have been leaked
Created: 2023-08-01

Hello,
A security partner told us that credentials of your AWS account (account 8888-4444-2222) can be seen by anyone at
https://bitbucket.org/acme/legacy/src/master/settings.ini - the access key in question is {key}.
Kindly rotate it as soon as possible.`,
    fields: {
      caseId: '12837465019',
      account: '888844442222',
      keyIds: ['{key}'],
      urls: ['https://bitbucket.org/acme/legacy/src/master/settings.ini'],
    },
  },
  {
    name: 'a mobile client: Sent and To on one line, truncated',
    kind: 'account-compromised',
    held: true,
    text: `From: no-reply-aws@amazon.com Sent: Friday, January 9, 2026 4:11 PM To: root@acme.example Subject: [AWS Account: 121234345656] Action required

We believe that your AWS account was accessed improperly by an unauthorized third party. To prevent the suspension of your account, please
resp`,
    fields: { account: '121234345656', sentOn: '2026-01-09' },
  },
  {
    name: 'hijacked root user',
    kind: 'account-compromised',
    held: true,
    text: 'Important: the root user of your Amazon Web Services account may have been compromised. Reset your root password and enable MFA today. You have 3 days to respond before the account is suspended.',
    fields: { hours: 72 },
  },
  {
    name: 'unusual calls',
    kind: 'irregular-activity',
    held: true,
    text: 'AWS has detected suspicious API activity from key {key} (ListBuckets, GetSendQuota) from an unusual location. If this was you, please disregard this message.',
    fields: { keyIds: ['{key}'] },
  },
  {
    name: 'abuse: spam, answered in a chain',
    kind: 'abuse-report',
    held: true,
    text: `RE: Abuse Case 10987654321
> Hello, this is a follow up on the abuse report of 3 May. Your AWS resource is still sending spam. If we hear nothing by May 6, 2026 we will suspend the instance.`,
    fields: { caseId: '10987654321', at: '2026-05-06T23:59:59.000Z' },
  },
  {
    name: 'abuse event',
    kind: 'abuse-report',
    held: true,
    text: '{"source":"aws.health","account":"343434343434","detail":{"service":"ABUSE","eventTypeCode":"AWS_ABUSE_DOS_REPORT","affectedEntities":[{"entityValue":"arn:aws:ec2:us-west-2:343434343434:instance/i-abcd1111"}]}}',
    fields: { account: '343434343434' },
  },
  {
    name: 'final notice before closing',
    kind: 'suspension',
    held: true,
    text: 'AWS Notification: your account 656565656565 is scheduled for closure on 12 December 2025 because we received no payment. Outstanding balance: $310.',
    fields: { account: '656565656565' },
  },
  {
    name: 'CDK deploy',
    kind: 'blocked',
    held: true,
    text: `❌  WebStack failed: Resource handler returned message: "Your account is currently blocked. (Service: Ec2, Status Code: 400)" (RequestToken: 1b2c, HandlerErrorCode: GeneralServiceException)
while creating AWS::EC2::Instance`,
  },
  {
    name: 'CloudFront',
    kind: 'blocked',
    held: true,
    text: 'AccessDenied: Your account must be verified before you can add new CloudFront resources. To verify your account, please contact AWS Support.',
  },
  {
    name: 'ja: leak told by a reseller',
    kind: 'exposed-key',
    held: true,
    text: `株式会社アクメ 御中
平素よりお世話になっております。AWS より、貴社アカウント(123443211234)のアクセスキーが外部に漏えいしている旨の連絡がございました。
ユーザー名：「sync-batch」　対象キー：{key}
24 時間以内にキーの無効化をお願いいたします。`,
    fields: { language: 'ja', account: '123443211234', user: 'sync-batch', keyIds: ['{key}'], hours: 24 },
  },
  {
    name: 'ja: suspicious use',
    kind: 'irregular-activity',
    held: true,
    text: 'お客様の AWS アカウント 434343434343 において、不審な API 呼び出しを検知いたしました。心当たりがない場合はアクセスキーを無効化してください。',
    fields: { language: 'ja', account: '434343434343' },
  },
  {
    name: 'ja: verification',
    kind: 'blocked',
    held: true,
    text: 'エラーが発生しました: PendingVerification: このリージョンのリソースへのアクセスリクエストは検証中です。',
    fields: { language: 'ja' },
  },
  {
    name: 'newsletter with a story about leaks',
    kind: 'advice',
    held: true,
    text: `AWS Security Digest, in this issue: how GuardDuty finds compromised accounts; a webinar about leaked credentials; why you should rotate unused access keys.
Manage your preferences or unsubscribe at any time.`,
  },
  {
    name: 'maintenance that mentions suspicious activity',
    kind: 'maintenance',
    held: true,
    text: 'AWS Health: scheduled maintenance of AWS Direct Connect on 2026-08-01. During the maintenance window monitoring tools may report unusual traffic patterns. No action is needed.',
  },
  {
    name: 'CVE bulletin',
    kind: null,
    held: true,
    text: 'CVE-2026-0001: a flaw in libfoo lets an attacker read files. Cloud workloads on EC2 should update libfoo to 2.3.4.',
  },
  {
    name: 'job advertisement',
    kind: null,
    held: true,
    text: 'We are hiring: AWS engineer (EC2, IAM, CloudTrail). You have 5 years of experience with incident response and abuse handling.',
  },
  {
    name: 'shop mail of Amazon',
    kind: null,
    held: true,
    text: 'From: Amazon.co.jp <auto-confirm@amazon.co.jp> ご注文の確認 お支払い方法の更新をお願いいたします。配送予定日: 2026年1月3日',
  },
];
