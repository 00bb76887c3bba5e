/*
 * Owns the steps that close a case at AWS, and have AWS tell the next one.
 */

import { quoted } from '../shell-words.ts';
import { type StepMaker, shell } from '../step-draft.ts';
import { PAGES } from './pages.ts';

const EVENT_PATTERN = {
  source: ['aws.health'],
  // AWS Health, codes of the service RISK.
  detail: { service: ['RISK'], eventTypeCode: ['AWS_RISK_CREDENTIALS_EXPOSED'] },
};

const deleteKey: StepMaker = ({ sort, sh }) =>
  sort !== 'user-key' && sort !== 'unknown-key'
    ? null
    : {
        id: 'delete-key',
        phase: 'prevent',
        commands: [
          shell(`aws iam get-access-key-last-used --access-key-id ${sh.key} ${sh.as}`),
          shell(`aws iam delete-access-key ${sh.user} --access-key-id ${sh.key} ${sh.as}`),
        ],
        expected: 'runbook.delete-key.expected',
        links: [PAGES.accessKeys],
        cautions: ['runbook.delete-key.caution.final'],
      };

const deleteRootKey: StepMaker = ({ sort, sh }) =>
  sort !== 'root-key'
    ? null
    : {
        id: 'delete-root-key',
        phase: 'prevent',
        commands: [shell(`aws iam get-account-summary --query SummaryMap.AccountAccessKeysPresent ${sh.as}`)],
        expected: 'runbook.delete-root-key.expected',
        links: [PAGES.myCredentials],
        cautions: ['runbook.delete-key.caution.final'],
      };

const detachQuarantine: StepMaker = ({ quarantine, sort, partition, sh }) => {
  if (quarantine === null || sort === 'root-key' || sort === 'session') return null;
  const list = `aws iam list-attached-user-policies ${sh.user}`;
  const found = `${list} --query "AttachedPolicies[?starts_with(PolicyName,'AWSCompromisedKeyQuarantine')].PolicyArn | [0]" --output text ${sh.as}`;
  const known = quarantine === 'unknown' ? null : quoted(`arn:${partition}:iam::aws:policy/${quarantine}`);
  const arn = known ?? '"${QUARANTINE:?}"';
  return {
    id: 'detach-quarantine',
    phase: 'prevent',
    commands: [
      shell(
        ...(known === null ? [`QUARANTINE=$(${found})`] : []),
        `aws iam detach-user-policy ${sh.user} --policy-arn ${arn} ${sh.as}`,
        `${list} --query 'AttachedPolicies[].PolicyName' --output text ${sh.as}`,
      ),
    ],
    expected: 'runbook.detach-quarantine.expected',
    links: [PAGES.quarantine, PAGES.support],
    cautions: ['runbook.detach-quarantine.caution.closed'],
  };
};

const exposedKeyAlarm: StepMaker = ({ home, sh }) => ({
  id: 'exposed-key-alarm',
  phase: 'prevent',
  facts: { region: home },
  commands: [
    shell(
      `aws events put-rule --region ${home} --name leakgate-exposed-credentials --event-pattern ${quoted(JSON.stringify(EVENT_PATTERN))} ${sh.as}`,
    ),
  ],
  expected: 'runbook.exposed-key-alarm.expected',
  links: [PAGES.healthRule],
});

export const CLOSE_STEPS: readonly StepMaker[] = [deleteKey, deleteRootKey, detachQuarantine, exposedKeyAlarm];
