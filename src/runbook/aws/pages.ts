/*
 * Owns the pages of AWS that steps point to.
 */

const DOCS = 'https://docs.aws.amazon.com';
const IAM = `${DOCS}/IAM/latest/UserGuide`;
const CONSOLE = 'https://console.aws.amazon.com';

export const PAGES = {
  abuse: 'https://repost.aws/knowledge-center/aws-abuse-report',
  accessKeys: `${IAM}/id_credentials_access-keys.html`,
  activate: 'https://repost.aws/knowledge-center/reactivate-suspended-account',
  alternateContacts: `${DOCS}/accounts/latest/reference/manage-acct-update-contact-alternate.html`,
  athena: `${DOCS}/athena/latest/ug/create-cloudtrail-table-partition-projection.html`,
  budgets: `${DOCS}/cost-management/latest/userguide/budgets-create.html`,
  compromised: 'https://repost.aws/knowledge-center/potential-account-compromise',
  credentialReport: `${IAM}/id_credentials_getting-report.html`,
  dataEvents: `${DOCS}/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html`,
  disableSessions: `${IAM}/id_credentials_temp_control-access_disable-perms.html`,
  health: 'https://health.aws.amazon.com/health/home',
  healthRule: `${DOCS}/health/latest/ug/cloudwatch-events-health.html`,
  lastAccessed: `${IAM}/access_policies_last-accessed.html`,
  lookup: `${DOCS}/awscloudtrail/latest/userguide/view-cloudtrail-events-cli.html`,
  mfa: `${IAM}/enable-mfa-for-root.html`,
  myCredentials: `${CONSOLE}/iam/home#/security_credentials`,
  quarantine: `${DOCS}/aws-managed-policy/latest/reference/AWSCompromisedKeyQuarantineV3.html`,
  quotas: `${DOCS}/servicequotas/latest/userguide/request-quota-increase.html`,
  revokeSessions: `${IAM}/id_roles_use_revoke-sessions.html`,
  rolesAnywhere: `${DOCS}/rolesanywhere/latest/userguide/introduction.html`,
  oidc: `${IAM}/id_roles_providers_create_oidc.html`,
  root: `${IAM}/root-user-best-practices.html`,
  separate: `${DOCS}/whitepapers/latest/organizing-your-aws-environment/organizing-your-aws-environment.html`,
  support: `${CONSOLE}/support/home#/case/history`,
  supportCreate: `${CONSOLE}/support/home#/case/create`,
} as const;
