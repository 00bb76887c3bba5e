/*
 * Owns the steps that give programs something in place of a leaked AWS key.
 */

import type { MessageKey } from '../../messages/words.ts';
import type { LeastPrivilege } from '../../model/iam.ts';
import type { StepCommand } from '../../model/runbook.ts';
import { option } from '../shell-words.ts';
import type { Situation } from '../situation.ts';
import { type StepMaker, shell } from '../step-draft.ts';
import { credentialReport } from './contain.ts';
import { PAGES } from './pages.ts';
import { jsonOf } from './policies.ts';

const POLICY_FILE = 'leakgate-least-privilege.json';
/** Longest name of a user, less what is added. */
const LONGEST_USER = 64;
const SUFFIX = '-new';

const roleInstead: StepMaker = ({ sort }) =>
  sort === 'session' ? null : { id: 'role-instead', phase: 'replace', links: [PAGES.oidc, PAGES.rolesAnywhere] };

const replacementKey: StepMaker = (situation) => {
  const { sort, incident } = situation;
  if (sort === 'session' || sort === 'root-key') return null;
  const { least } = incident;
  return {
    id: 'replacement-key',
    phase: 'replace',
    facts: { unmapped: listed(least?.unmapped ?? []) },
    commands: commandsFor(situation),
    files: least === null ? [] : [{ name: POLICY_FILE, text: jsonOf(least.policy) }],
    expected: 'runbook.replacement-key.expected',
    links: [PAGES.lastAccessed],
    cautions: ['runbook.replacement-key.caution.secret', ...warningsOf(least)],
  };
};

const rotateAll: StepMaker = ({ incident, sh }) =>
  incident.notice?.kind !== 'rotate-all-keys'
    ? null
    : {
        id: 'rotate-all-keys',
        phase: 'replace',
        commands: [credentialReport(sh.as)],
        expected: 'runbook.rotate-all-keys.expected',
        links: [PAGES.credentialReport, PAGES.accessKeys],
      };

/** What programs get instead. Taking the old key out of files is in repository-steps.ts. */
export const REPLACE_STEPS: readonly StepMaker[] = [roleInstead, replacementKey, rotateAll];

function commandsFor({ user, account, partition, incident, sh }: Situation): StepCommand[] {
  const name = option('--user-name', replacementOf(user));
  const create = `aws iam create-user ${name} ${sh.as}`;
  const key = `aws iam create-access-key ${name} ${sh.as}`;
  if (incident.least === null) {
    const arn =
      account !== null && user !== null ? [lastAccessed(`arn:${partition}:iam::${account}:user/${user}`, sh.as)] : [];
    return [...arn, shell(create), shell(key)];
  }
  const policy = `aws iam create-policy --policy-name leakgate-least-privilege --policy-document file://${POLICY_FILE} --query Policy.Arn --output text ${sh.as}`;
  const attach = `aws iam attach-user-policy ${name} --policy-arn "\${POLICY_ARN:?}" ${sh.as}`;
  return [shell(create, `POLICY_ARN=$(${policy})`, attach), shell(key)];
}

/** What the old user's services were last used for, action by action: needs a path of none in the arn. */
function lastAccessed(arn: string, as: string): StepCommand {
  const job = `aws iam generate-service-last-accessed-details ${option('--arn', arn)} --granularity ACTION_LEVEL --query JobId --output text ${as}`;
  return shell(`JOB_ID=$(${job})`, `aws iam get-service-last-accessed-details --job-id "\${JOB_ID:?}" ${as}`);
}

function replacementOf(user: string | null): string {
  return `${(user ?? 'replacement').slice(0, LONGEST_USER - SUFFIX.length)}${SUFFIX}`;
}

function warningsOf(least: LeastPrivilege | null): MessageKey[] {
  if (least === null) return ['runbook.replacement-key.caution.no-policy'];
  return least.warnings.map((warning): MessageKey => `iam.warning.${warning}`);
}

function listed(names: readonly string[]): string {
  return names.slice(0, 20).join(', ') + (names.length > 20 ? ' …' : '');
}
