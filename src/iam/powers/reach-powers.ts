/*
 * Owns what can be sent, shown and hidden, and what costs money, as data. Actions by the Service Authorization Reference.
 */

import { type PowerDef, power } from './power-def.ts';

export const REACH_POWERS: readonly PowerDef[] = [
  // Messages
  power(
    'ses-send',
    'high',
    null,
    `ses:SendEmail ses:SendRawEmail ses:SendBulkEmail ses:SendTemplatedEmail
    ses:CreateEmailIdentity ses:VerifyDomainIdentity ses:VerifyEmailIdentity`,
  ),
  power('sns-send', 'medium', null, 'sns:Publish'),
  // Names on the network
  power('route53-change', 'critical', null, 'route53:ChangeResourceRecordSets route53:DeleteHostedZone'),
  power(
    'domains-transfer',
    'critical',
    null,
    `route53domains:TransferDomain route53domains:RetrieveDomainAuthCode
    route53domains:TransferDomainToAnotherAwsAccount route53domains:UpdateDomainNameservers`,
  ),
  power(
    'cloudfront-change',
    'high',
    null,
    `cloudfront:UpdateDistribution cloudfront:CreateFunction
    cloudfront:UpdateFunction`,
  ),
  power('apigateway-change', 'high', null, 'apigateway:PATCH apigateway:PUT apigateway:DELETE'),
  // Tracks
  power(
    'cloudtrail-off',
    'critical',
    null,
    `cloudtrail:StopLogging cloudtrail:DeleteTrail cloudtrail:UpdateTrail
    cloudtrail:PutEventSelectors guardduty:DeleteDetector guardduty:UpdateDetector config:StopConfigurationRecorder
    config:DeleteConfigurationRecorder securityhub:DisableSecurityHub ec2:DeleteFlowLogs`,
  ),
  power('logs-delete', 'high', null, 'logs:DeleteLogGroup logs:DeleteLogStream logs:PutRetentionPolicy'),
  power('logs-read', 'medium', null, 'logs:GetLogEvents logs:FilterLogEvents logs:StartQuery'),
  power('events-rules', 'medium', null, 'events:PutRule events:PutTargets scheduler:CreateSchedule'),
  // Money and the account
  power(
    'commitments',
    'high',
    null,
    `savingsplans:CreateSavingsPlan ec2:PurchaseReservedInstancesOffering
    rds:PurchaseReservedDBInstancesOffering`,
  ),
  power('quotas-raise', 'medium', null, 'servicequotas:RequestServiceQuotaIncrease'),
  power(
    'billing',
    'medium',
    null,
    `aws-portal:ViewBilling billing:GetBillingData ce:GetCostAndUsage
    payments:UpdatePaymentPreferences`,
  ),
  power(
    'account-change',
    'high',
    null,
    `account:PutAlternateContact account:PutContactInformation
    account:EnableRegion iam:UpdateAccountPasswordPolicy iam:CreateAccountAlias`,
  ),
];
