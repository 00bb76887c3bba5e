/*
 * Owns the English sentences of what policies allow.
 */

import type { IamErrorCode } from '../../util/errors.ts';
import type { Text } from '../text.ts';

export const iam = {
  'error.iam-bad-policy':
    '{policy} is no policy of AWS IAM that can be understood ({detail}). Paste the JSON as the console or aws iam get-user-policy shows it.',
  'error.query-bad-value': '{name} cannot be {value}.',
  'iam.conditional': 'Only when these conditions are met: {conditions}',
  'iam.limited': 'Only on: {resources}',
  'iam.power.iam-admin':
    'Give itself any permission: attach or rewrite policies and so become administrator of the account.',
  'iam.power.iam-keys':
    'Make new access keys and console passwords for other users. Those keep working when this key is gone.',
  'iam.power.iam-pass-role': 'Start programs under a stronger role, and so use everything that this role may do.',
  'iam.power.iam-users': 'Create users, roles and identity providers: ways back in.',
  'iam.power.iam-lock-out': 'Lock out others: delete users, passwords and keys, and switch off MFA.',
  'iam.power.iam-read': 'List users, roles and policies: the map for everything else.',
  'iam.power.sts-assume':
    'Switch into other roles, also in other accounts that trust this one. Those sessions outlive the key by up to 12 hours.',
  'iam.power.sts-sessions': 'Make temporary credentials of its own that last up to 36 hours.',
  'iam.power.sso-admin': 'Give people access to accounts through IAM Identity Center.',
  'iam.power.organizations': 'Change the organisation: make accounts, move them out, lift its policies.',
  'iam.power.s3-objects': 'Read files in S3: uploads, backups, exports.',
  'iam.power.s3-write': 'Overwrite files in S3, and store its own at your expense.',
  'iam.power.s3-delete': 'Delete files in S3 and whole buckets, or let them expire.',
  'iam.power.s3-policy': 'Open buckets to everybody, or copy them to another account.',
  'iam.power.s3-list': 'List buckets and the names of files in them.',
  'iam.power.secrets-read': 'Read passwords and keys in Secrets Manager. Rotate those as well.',
  'iam.power.secrets-change': 'Change and delete entries of Secrets Manager.',
  'iam.power.ssm-read': 'Read parameters in Parameter Store, often with passwords in them.',
  'iam.power.kms-decrypt': 'Decrypt what is encrypted with keys of KMS.',
  'iam.power.kms-destroy': 'Destroy keys of KMS or lock them: what they encrypt cannot be read by anybody then.',
  'iam.power.dynamodb-data': 'Read tables of DynamoDB.',
  'iam.power.dynamodb-delete': 'Change and delete items and tables of DynamoDB, and their backups.',
  'iam.power.rds-data': 'Get at databases in RDS: copy snapshots to another account, set a new master password.',
  'iam.power.rds-delete': 'Delete databases in RDS with their snapshots.',
  'iam.power.redshift-data': 'Read and change data in Redshift.',
  'iam.power.athena-query': 'Run queries over data in S3 through Athena.',
  'iam.power.backup-delete': 'Delete backups of AWS Backup.',
  'iam.power.sqs-messages': 'Read, send and delete messages of queues.',
  'iam.power.cognito-users': 'List users of your application, and set their passwords.',
  'iam.power.ec2-launch': 'Start servers, as many as the quotas allow: mining at your expense.',
  'iam.power.ec2-delete': 'Delete servers, disks and their snapshots.',
  'iam.power.ec2-snapshots': 'Copy disks of servers to another account.',
  'iam.power.ec2-network': 'Open ports to the Internet, and put its own SSH keys in place.',
  'iam.power.instances-command': 'Run commands on servers and in containers, with the role that they have.',
  'iam.power.lambda-code': 'Put other code into functions of Lambda. It runs with their role.',
  'iam.power.lambda-public': 'Let anybody call functions of Lambda.',
  'iam.power.lambda-read': 'Read code and environment variables of functions, often with passwords in them.',
  'iam.power.cloudformation-change': 'Change or delete whole stacks of CloudFormation.',
  'iam.power.containers-launch': 'Start containers: mining at your expense.',
  'iam.power.eks-admin': 'Become administrator of Kubernetes clusters.',
  'iam.power.lightsail-launch': 'Start servers in Lightsail, and get the keys of those that are there.',
  'iam.power.sagemaker-launch': 'Start expensive machines in SageMaker.',
  'iam.power.bedrock-invoke': 'Use AI models of Bedrock at your expense. Such access is resold.',
  'iam.power.ecr-push': 'Replace container images: your own servers then run foreign code.',
  'iam.power.ecr-pull': 'Download container images, with what is built into them.',
  'iam.power.code-change': 'Change source code, or start builds and deployments.',
  'iam.power.code-read': 'Read source code.',
  'iam.power.ses-send': 'Send mail in your name: spam and phishing. Your domain loses its reputation.',
  'iam.power.sns-send': 'Send text messages and notifications at your expense.',
  'iam.power.route53-change': 'Change DNS: send visitors and mail elsewhere.',
  'iam.power.domains-transfer': 'Transfer your domains away.',
  'iam.power.cloudfront-change': 'Change what visitors of your site get from CloudFront.',
  'iam.power.apigateway-change': 'Change or delete APIs.',
  'iam.power.cloudtrail-off': 'Switch off logs and alarms: CloudTrail, GuardDuty, Config.',
  'iam.power.logs-delete': 'Delete logs.',
  'iam.power.logs-read': 'Read logs, often with data of customers in them.',
  'iam.power.events-rules': 'Make rules that act later, when nobody looks any more.',
  'iam.power.commitments': 'Buy reservations and savings plans for one or three years. They can hardly be returned.',
  'iam.power.quotas-raise': 'Ask for higher quotas, to start more servers.',
  'iam.power.billing': 'Read bills and costs.',
  'iam.power.account-change': 'Change contacts and settings of the account, and enable regions in which nobody looks.',
  'iam.quarantine.needs-other-identity':
    'The user can no longer deactivate its own key, and under newer versions not read the trail either. Use another identity for everything that follows.',
  'iam.quarantine.not-contained':
    'This is no containment: whoever has the key can still do everything that the policy does not deny, such as switch into roles, write files to S3, and read databases and secrets.',
  'iam.quarantine.half-broken':
    'Programs that use the key can still write to S3, but no longer read, list or delete. Uploads seem to work, and then cannot be shown.',
  'iam.quarantine.old-version':
    'This older version denies little more than starting servers and making users and keys.',
  'iam.quarantine.unknown-version': 'What this version denies is not known here. Count on nothing being denied.',
  'iam.quarantine.keep-it': 'Do not remove it before AWS has closed the case.',
  'iam.warning.no-data-events':
    'Reads and writes of objects are not in these logs: CloudTrail does not log them by default. What the key did with objects is not known, and not in the policy.',
  'iam.warning.open-resources':
    'Some actions are allowed on everything (*): they cannot be limited, or the logs do not say on what they were used.',
  'iam.warning.unmapped': 'Some calls are left out: leakgate does not know which action they need.',
  'iam.warning.more-unmapped': 'More calls are left out than are named here.',
  'iam.warning.short-period': 'The logs cover less than 90 days. What runs once a month or quarter may be missing.',
  'iam.warning.from-code':
    'Statements that begin with FromCode are a guess: the code names these resources, no use of them was seen. Strike out what is not needed.',
  'iam.warning.whole-buckets':
    'More objects were used than could be listed: whole buckets are allowed. A bucket may be missing.',
  'iam.warning.widened': 'The policy was too long for IAM and allows more than was used.',
  'iam.warning.too-long': 'The policy is longer than the 6,144 characters that IAM takes. Split it into several.',
  'iam.warning.pass-role': 'Some calls hand a role to a service. Add iam:PassRole for that one role.',
} as const satisfies Readonly<Record<`error.${IamErrorCode}` | `iam.${string}`, Text>>;
