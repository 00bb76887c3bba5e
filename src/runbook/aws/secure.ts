/*
 * Owns the steps that secure an AWS account as a whole.
 */

import { dayAfter } from '../../util/day-of.ts';
import { type StepMaker, shell } from '../step-draft.ts';
import { PAGES } from './pages.ts';
import { jsonOf } from './policies.ts';
import { everywhere } from './survey.ts';

const BUDGET = 'leakgate-budget.json';
const SUBSCRIBERS = 'leakgate-budget-mail.json';
/** Days of costs to look at. */
const DAYS = 14;

const rootPassword: StepMaker = ({ sh }) => ({
  id: 'root-password',
  phase: 'secure',
  commands: [shell(`aws iam get-account-summary --query SummaryMap.AccountAccessKeysPresent ${sh.as}`)],
  expected: 'runbook.root-password.expected',
  links: [PAGES.root, PAGES.compromised],
});

const rootMfa: StepMaker = ({ sh }) => ({
  id: 'root-mfa',
  phase: 'secure',
  commands: [
    shell(
      `aws iam get-account-summary --query SummaryMap.AccountMFAEnabled ${sh.as}`,
      `aws iam list-virtual-mfa-devices --query 'VirtualMFADevices[].[SerialNumber,User.Arn,EnableDate]' --output text ${sh.as}`,
    ),
  ],
  expected: 'runbook.root-mfa.expected',
  links: [PAGES.mfa],
});

const securityContact: StepMaker = ({ sh }) => ({
  id: 'security-contact',
  phase: 'secure',
  commands: [shell(`aws account get-alternate-contact --alternate-contact-type SECURITY ${sh.as}`)],
  expected: 'runbook.security-contact.expected',
  links: [PAGES.alternateContacts],
});

const billingAlarm: StepMaker = ({ account, incident, home, sh }) => {
  const [from, to] = [dayAfter(incident.at, -DAYS), dayAfter(incident.at, 1)];
  const id = account ?? '"${ACCOUNT_ID:?}"';
  return {
    id: 'billing-alarm',
    phase: 'secure',
    commands: [
      shell(
        `aws ce get-cost-and-usage --region ${home} --time-period Start=${from},End=${to} --granularity DAILY --metrics UnblendedCost --group-by Type=DIMENSION,Key=REGION --output text ${sh.as}`,
      ),
      shell(
        `aws budgets create-budget --region ${home} --account-id ${id} --budget file://${BUDGET} --notifications-with-subscribers file://${SUBSCRIBERS} ${sh.as}`,
      ),
    ],
    files: [
      { name: BUDGET, text: jsonOf(budget()) },
      { name: SUBSCRIBERS, text: jsonOf(subscribers()) },
    ],
    expected: 'runbook.billing-alarm.expected',
    links: [PAGES.budgets],
    cautions: ['runbook.billing-alarm.caution.late', 'runbook.billing-alarm.caution.refund'],
  };
};

const quotas: StepMaker = ({ home, sh }) => ({
  id: 'quotas',
  phase: 'secure',
  commands: [
    shell(
      everywhere({ home, as: sh.as }),
      "everywhere aws service-quotas list-requested-service-quota-change-history --query 'RequestedQuotas[].[ServiceCode,QuotaName,DesiredValue,Status,Created,Requester]'",
    ),
  ],
  expected: 'runbook.quotas.expected',
  links: [PAGES.quotas],
});

const separateAccounts: StepMaker = ({ incident, account }) =>
  incident.sharedBy.length < 2
    ? null
    : {
        id: 'separate-accounts',
        phase: 'secure',
        facts: { account: account ?? '', environments: incident.sharedBy.join(', ') },
        links: [PAGES.separate],
      };

/** Root first: it can undo all else. */
export const SECURE_STEPS: readonly StepMaker[] = [
  rootPassword,
  rootMfa,
  securityContact,
  billingAlarm,
  quotas,
  separateAccounts,
];

/** AWS Budgets API, "Budget". */
function budget(): object {
  return {
    BudgetName: 'leakgate-monthly-limit',
    BudgetType: 'COST',
    TimeUnit: 'MONTHLY',
    BudgetLimit: { Amount: '100', Unit: 'USD' },
  };
}

/** AWS Budgets API, "NotificationWithSubscribers": a mail at 80 percent. */
function subscribers(): object[] {
  const notification = { NotificationType: 'ACTUAL', ComparisonOperator: 'GREATER_THAN', Threshold: 80 };
  return [{ Notification: notification, Subscribers: [{ SubscriptionType: 'EMAIL', Address: 'you@example.com' }] }];
}
