/*
 * Owns the steps that find and switch off what an intruder left in an AWS account.
 */

import type { StepCommand } from '../../model/runbook.ts';
import type { TrailKey } from '../../model/trail.ts';
import { isPossibleKeyId } from '../../util/access-key-id.ts';
import { dayAfter } from '../../util/day-of.ts';
import { principalOf } from '../../util/principal.ts';
import { oneLine, option } from '../shell-words.ts';
import { type Situation, userNameOf } from '../situation.ts';
import { type StepMaker, shell } from '../step-draft.ts';
import { createdLines, createdList, timeOf } from './created.ts';
import { PAGES } from './pages.ts';
import { DENY_ALL, DENY_ALL_FILE, putLine, REVOKE_OLDER, sessionsPolicyLine } from './policies.ts';
import { surveyLines } from './survey.ts';

/** Credentials in commands; the file has all of them. */
const MOST_CHILDREN = 50;
/** Far enough back when nobody knows since when: as long as CloudTrail keeps events. */
const DAYS_BACK = 90;
/** Calls that make a way back in. */
const MAKERS = ['CreateUser', 'CreateRole', 'CreateAccessKey', 'CreateLoginProfile', 'UpdateAssumeRolePolicy'];

const lookAllRegions: StepMaker = ({ home, sh }) => ({
  id: 'look-all-regions',
  phase: 'clean',
  commands: [shell(...surveyLines({ home, as: sh.as }))],
  expected: 'runbook.look-all-regions.expected',
  links: [PAGES.compromised],
  cautions: ['runbook.look-all-regions.caution.regions', 'runbook.look-all-regions.caution.enabled'],
});

const stopCreated: StepMaker = ({ incident, sh }) => {
  const created = incident.trail?.created ?? [];
  if (created.length === 0) return null;
  const lines = createdLines(created, sh.as);
  return {
    id: 'stop-created',
    phase: 'clean',
    facts: { count: created.length },
    commands: lines.length === 0 ? [] : [shell(...lines)],
    files: [{ name: 'leakgate-created.txt', text: createdList(created) }],
    expected: 'runbook.stop-created.expected',
    cautions: ['runbook.stop-created.caution.propose'],
  };
};

const childCredentials: StepMaker = ({ incident, sh }) => {
  const children = (incident.trail?.keys ?? []).filter(({ mintedBy }) => mintedBy !== null);
  if (children.length === 0) return null;
  const lines = childLines(children, sh.as);
  return {
    id: 'child-credentials',
    phase: 'clean',
    facts: { count: children.length },
    commands: lines.length === 0 ? [] : [shell(...lines)],
    files: [
      { name: 'leakgate-children.txt', text: childList(children) },
      ...(lines.some((line) => line.includes(DENY_ALL_FILE.name)) ? [DENY_ALL_FILE] : []),
    ],
    expected: 'runbook.child-credentials.expected',
    links: [PAGES.accessKeys, PAGES.revokeSessions],
    cautions: ['runbook.child-credentials.caution.yours'],
  };
};

const newPrincipals: StepMaker = (situation) => {
  const since = situation.since ?? dayAfter(situation.incident.at, -DAYS_BACK);
  return {
    id: 'new-principals',
    phase: 'clean',
    facts: { since },
    commands: principalCommands(situation, since),
    expected: 'runbook.new-principals.expected',
    links: [PAGES.compromised],
    cautions: [
      'runbook.new-principals.caution.delete',
      ...(situation.incident.blast?.canEscalate === true ? (['runbook.new-principals.caution.escalate'] as const) : []),
    ],
  };
};

/** From what costs money to what opens a way back in. */
export const CLEAN_STEPS: readonly StepMaker[] = [lookAllRegions, stopCreated, childCredentials, newPrincipals];

function childLines(children: readonly TrailKey[], as: string): string[] {
  const lines = children.slice(0, MOST_CHILDREN).flatMap((child) => childLine(child, as));
  const once = [...new Set(lines)];
  return once.some((line) => line.includes(REVOKE_OLDER)) ? [sessionsPolicyLine(), ...once] : once;
}

/** What switches one off: a key by itself, a session by its role or user, all else by its user. */
function childLine({ kind, keyId, owner }: TrailKey, as: string): string[] {
  const user = userNameOf(owner);
  const role = owner === null ? null : (principalOf(owner)?.role ?? null);
  if (kind === 'session' && role !== null) return [putLine(option('--role-name', role), { policy: REVOKE_OLDER, as })];
  if (user === null) return [];
  const to = option('--user-name', user);
  if (kind === 'key' && isPossibleKeyId(keyId))
    return [`aws iam update-access-key ${to} --access-key-id ${keyId} --status Inactive ${as}`];
  if (kind === 'session') return [putLine(to, { policy: REVOKE_OLDER, as })];
  return [
    ...(kind === 'service-specific' ? [`aws iam list-service-specific-credentials ${to} ${as}`] : []),
    putLine(to, { policy: DENY_ALL, as }),
  ];
}

function childList(children: readonly TrailKey[]): string {
  const rows = children.map(({ mintedAt, kind, keyId, owner, mintedWith, mintedBy, isHostile, calls }) =>
    [
      timeOf(mintedAt),
      kind,
      keyId,
      owner ?? '',
      mintedWith ?? '',
      mintedBy ?? '',
      isHostile ? 'foreign' : '',
      `${calls}`,
    ]
      .map((field) => oneLine(field))
      .join('\t'),
  );
  return `${rows.join('\n')}\n`;
}

/** @param since `YYYY-MM-DD`: times of the CLI are ISO 8601, which compare as text */
function principalCommands({ home, incident, sh: { as } }: Situation, since: string): StepCommand[] {
  const kept = dayAfter(incident.at, -DAYS_BACK);
  const start = since < kept ? kept : since;
  const list = (call: string, fields: string) =>
    `aws iam ${call} --query "${fields.replace('?', `?CreateDate>='${since}'`)}" --output text ${as}`;
  const users = `aws iam list-users --query 'Users[].UserName' --output text ${as}`;
  const keys = `aws iam list-access-keys --user-name "$user" --query "AccessKeyMetadata[?CreateDate>='${since}'].[UserName,AccessKeyId,Status,CreateDate]" --output text ${as}`;
  const makers = `aws cloudtrail lookup-events --region ${home} --start-time ${start} --lookup-attributes AttributeKey=EventName,AttributeValue="$call" --query 'Events[].[EventTime,Username,EventName,AccessKeyId]' --output text ${as}`;
  return [
    shell(
      list('list-users', 'Users[?].[UserName,CreateDate]'),
      list('list-roles', 'Roles[?].[RoleName,CreateDate]'),
      list('list-policies --scope Local', 'Policies[?].[PolicyName,CreateDate]'),
      `for user in $(${users}); do ${keys}; done`,
      `aws iam list-saml-providers ${as}`,
      `aws iam list-open-id-connect-providers ${as}`,
    ),
    shell(`for call in ${MAKERS.join(' ')}; do ${makers}; done`),
  ];
}
