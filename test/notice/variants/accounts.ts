/*
 * Owns variants of notices about accounts, and errors, in English.
 */

import type { Variant } from './variant.ts';

export const ACCOUNT_VARIANTS: readonly Variant[] = [
  {
    name: 'still compromised, five days',
    kind: 'account-compromised',
    text: `Dear AWS Customer,

This is a follow-up because your AWS Account may still be compromised. Please read this and our previous notice and act at once.
If you do not stop the unauthorized usage and get in touch with AWS within five (5) days, your account will be suspended to protect you from
charges. We will terminate any suspected unauthorized resources on your account.

Step 1: Change your AWS root account password.
Step 2: Check CloudTrail for access keys, policies, roles that you did not create, and delete them.
NOTE: Deleting IAM users may impact production workloads.`,
    fields: { hours: 120 },
  },
  {
    name: '2025: accessed by a third party, until a day',
    kind: 'account-compromised',
    text: `Subject: Suspicious activity in your AWS account
Date: Thu, 10 Apr 2025 07:01:12 +0000

Your AWS Account may have been inappropriately accessed by a third-party. We saw potentially unwanted activity that is related to your AWS
access key {key} belonging to user dev-s3-dynamo. To restore access, you must contact AWS by 2025-04-14. We may terminate any suspicious
resources on your account.`,
    fields: {
      user: 'dev-s3-dynamo',
      keyIds: ['{key}'],
      sentOn: '2025-04-10',
      at: '2025-04-14T23:59:59.000Z',
    },
  },
  {
    name: 'subject with the number',
    kind: 'account-compromised',
    held: true,
    text: 'Action Required: Your AWS account 998877665544 is compromised',
    fields: { account: '998877665544' },
  },
  {
    name: 'university, behind a mail scanner',
    kind: 'account-compromised',
    text: `We have detected activity that indicates your AWS account has been compromised. Please re-secure your account.
Failure to reply within five days may result in the suspension of your account. Update your root account password, rotate and delete all
your AWS Access Keys (including the Access Keys that were not exposed):
https://urldefense.proofpoint.com/v2/url?u=https-3A__docs.aws.amazon.com_IAM_latest_UserGuide_id-5Froot.html&d=DwICaQ&c=abc&e=`,
    fields: { hours: 120 },
  },
  {
    name: 'HTML source',
    kind: 'account-compromised',
    text: `<html><head><style>p { color: #232f3e }</style><title>AWS</title></head><body>
<table><tr><td><p>Hello,</p><p>Your&nbsp;AWS account <b>5555-6666-7777</b> may have been compromised&#33;</p>
<p>Please sign in to the <a href="https://console.aws.amazon.com/support/home#/case/?displayId=1712345678">support center</a>
and answer <strong>within 24&nbsp;hours</strong>.</p></td></tr></table></body></html>`,
    fields: { account: '555566667777', caseId: '1712345678', hours: 24 },
  },
  {
    name: 'Health event: credentials compromised',
    kind: 'account-compromised',
    held: true,
    text: '{"source":"aws.health","account":"101010101010","detail":{"service":"RISK","eventTypeCode":"AWS_RISK_CREDENTIALS_COMPROMISED","affectedEntities":[{"entityValue":"{key}"}]}}',
    fields: { account: '101010101010', keyIds: ['{key}'] },
  },
  {
    name: 'irregular activity of a key, 2026',
    kind: 'irregular-activity',
    text: `[Action Required] Irregular Activity Detected for Your AWS Access Key

As part of our monitoring of AWS we observed anomalous activity in your AWS account that indicated that your AWS access key(s), along with the
corresponding secret key, may have been inappropriately accessed by a third party. Please delete the key, review your account and confirm.`,
  },
  {
    name: 'irregular activity, 2018',
    kind: 'irregular-activity',
    text: `Subject: Irregular activity in your AWS account
We noticed unusual usage of EC2 in eu-west-3 on account number 314159265358. If this is expected, no action is needed. If it is not, rotate your keys
and let us know.`,
    fields: { account: '314159265358' },
  },
  {
    name: 'GuardDuty',
    kind: 'irregular-activity',
    held: true,
    text: 'AWS GuardDuty: finding UnauthorizedAccess:IAMUser/MaliciousIPCaller.Custom in account 271828182845. API ListBuckets was called with key {key} from 198.51.100.7.',
    fields: { account: '271828182845', keyIds: ['{key}'] },
  },
  {
    name: 'cost anomaly',
    kind: 'irregular-activity',
    text: 'AWS Cost Anomaly Detection has detected a new cost anomaly in your account 121212121212: Amazon EC2, us-west-2, total impact $4,210.55.',
    fields: { account: '121212121212' },
  },
  {
    name: 'abuse: intrusion attempts',
    kind: 'abuse-report',
    text: `We've received a report(s) that your AWS resource(s)

AWS ID: 222233334444    Region: eu-west-1    EC2 Instance Id: i-0c2912345678 [203.0.113.7]

has been implicated in activity which resembles attempts to access remote hosts without authorization. This is forbidden by the AWS
Acceptable Use Policy (https://aws.amazon.com/aup/). Please reply within 24 hours. If you do not, we may block your resources or suspend your account.

Regards, AWS Trust & Safety`,
    fields: { account: '222233334444', hours: 24 },
  },
  {
    name: 'abuse: last notice',
    kind: 'abuse-report',
    held: true,
    text: `** FINAL NOTIFICATION ** [Abuse Case Number: 12345678901-1]
There was no answer about the abuse report on resources of your AWS account. We have blocked all traffic to the instance.
Reported Activity: Port Scanning
AWS Trust & Safety`,
    fields: { caseId: '12345678901-1' },
  },
  {
    name: 'abuse: denial of service, old',
    kind: 'abuse-report',
    text: `AWS ID: 987654321098 Region: ap-northeast-2 EC2 Instance Id: i-0dd5cb3b39 [198.51.100.24] has been implicated in activity that resembles a Denial of Service
attack against remote hosts. Details: Report begin time: 2018-11-28 02:04:18 UTC`,
    fields: { account: '987654321098' },
  },
  {
    name: 'abuse: phishing content with reported pages',
    kind: 'abuse-report',
    text: `EC2 Abuse Report. We have received complaints that your AWS resource hosts a phishing site: http://198.51.100.9/bank/login.html. Please take it down
in the next 12 hours.`,
    fields: { urls: ['http://198.51.100.9/bank/login.html'], hours: 12 },
  },
  {
    name: 'suspended for security',
    kind: 'suspension',
    text: `Your AWS account 777788889999 has been suspended because we could not confirm that recent usage was yours. To reinstate your account, open
https://console.aws.amazon.com/support and answer the case 55443322110.`,
    fields: { account: '777788889999', caseId: '55443322110' },
  },
  {
    name: 'to be suspended for a bill',
    kind: 'suspension',
    held: true,
    text: `Suspension notice
Your AWS account (Account ID 888877776666) will be suspended on June 30, 2026 because of an overdue balance. Please pay by June 29, 2026.`,
    fields: { account: '888877776666', at: '2026-06-29T23:59:59.000Z' },
  },
  {
    name: 'console at launch',
    kind: 'blocked',
    text: `Instance launch failed
This account is currently blocked and not recognized as a valid account. Please contact
https://support.console.aws.amazon.com/support/home?region=us-east-1#/case/create?issueType=customer-service&serviceCode=account-management&categoryCode=account-verification
if you have questions.`,
  },
  {
    name: 'Terraform',
    kind: 'blocked',
    held: true,
    text: `aws_instance.app: Creating...
╷
│ Error: creating EC2 Instance: operation error EC2: RunInstances, https response error StatusCode: 400, RequestID: 96ed64c8-a7eb, api error
│ Blocked: This account is currently blocked and not recognized as a valid account.
│
│   with aws_instance.app, on main.tf line 1
╵`,
  },
  {
    name: 'SDK: verification',
    kind: 'blocked',
    text: `botocore.exceptions.ClientError: An error occurred (PendingVerification) when calling the RunInstances operation: Your request for accessing resources in this
region is being validated. While normally resolved within minutes, please allow up to 4 hours.`,
  },
  {
    name: 'CLI: opt in',
    kind: 'blocked',
    text: 'An error occurred (OptInRequired) when calling the DescribeInstances operation: You are not subscribed to this service. Please go to http://aws.amazon.com to subscribe.',
  },
  {
    name: 'log line: AuthFailure',
    kind: 'blocked',
    held: true,
    text: '2026-05-04T03:02:01.123Z ERROR worker - Error launching source instance: AuthFailure: AWS was not able to validate the provided access credentials status code: 401',
  },
  {
    name: 'load balancer',
    kind: 'blocked',
    text: 'OperationNotPermitted: This AWS account currently does not support creating load balancers. For more information, please contact AWS Support.',
  },
  {
    name: 'forgery: exposed key, wants a login',
    kind: 'exposed-key',
    text: `From: AWS Support <alert@aws-security-center.info>
Your AWS access key has been exposed. To keep your account, sign in here: https://aws-console-signin.example.net/login within 2 hours.`,
    fields: { urls: ['https://aws-console-signin.example.net/login'], hours: 2, isSuspicious: true },
  },
  {
    name: 'forgery: link that says something else',
    kind: 'account-compromised',
    held: true,
    text: `<html><body><p>Your AWS account may be compromised.</p><p>Go to
<a href="https://login.acme-cloud.example/aws">https://console.aws.amazon.com/</a> now.</p><br></body></html>`,
    fields: { urls: ['https://login.acme-cloud.example/aws'], isSuspicious: true },
  },
];
