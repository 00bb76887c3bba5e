/*
 * Owns the steps that stop a leaked AWS credential.
 */

import { option } from '../shell-words.ts';
import { PROFILE } from '../situation.ts';
import { type StepMaker, shell } from '../step-draft.ts';
import { PAGES } from './pages.ts';
import { DENY_ALL, DENY_ALL_FILE, putLine, REVOKE_OLDER, sessionsPolicyLine } from './policies.ts';

const findAccount: StepMaker = ({ account, keyId, sh }) =>
  account !== null || keyId === null
    ? null
    : {
        id: 'find-account',
        phase: 'contain',
        commands: [
          shell(`aws sts get-access-key-info --access-key-id ${sh.key} --query Account --output text ${sh.as}`),
        ],
        expected: 'runbook.find-account.expected',
        links: ['https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html'],
      };

const otherIdentity: StepMaker = ({ account, profile, incident, sh }) => ({
  id: 'other-identity',
  phase: 'contain',
  facts: { profile, account: account ?? '' },
  commands: [shell(`aws sts get-caller-identity ${sh.as}`)],
  expected: account === null ? 'runbook.other-identity.expected-any' : 'runbook.other-identity.expected',
  links: [PAGES.quarantine],
  cautions: [
    ...(incident.trailPlace.profile === null || profile === PROFILE
      ? (['runbook.other-identity.caution.no-profile'] as const)
      : []),
    'runbook.other-identity.caution.environment',
  ],
});

const findKey: StepMaker = ({ sort, sh }) =>
  sort !== 'unknown-key'
    ? null
    : {
        id: 'find-key',
        phase: 'contain',
        commands: [credentialReport(sh.as)],
        expected: 'runbook.find-key.expected',
        links: [PAGES.credentialReport],
      };

const findUser: StepMaker = ({ sort, user, sh }) =>
  user !== null || (sort !== 'user-key' && sort !== 'unknown-key')
    ? null
    : {
        id: 'find-user',
        phase: 'contain',
        commands: [
          shell(
            `LEAKED_USER=$(aws iam get-access-key-last-used --access-key-id ${sh.key} --query UserName --output text ${sh.as})`,
            'printf \'%s\\n\' "$LEAKED_USER"',
          ),
        ],
        expected: 'runbook.find-user.expected',
        links: ['https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccessKeyLastUsed.html'],
      };

const deactivateKey: StepMaker = ({ sort, keyId, incident, sh }) =>
  sort !== 'user-key' && sort !== 'unknown-key'
    ? null
    : {
        id: 'deactivate-key',
        phase: 'contain',
        facts: { key: keyId ?? 'LEAKED_KEY' },
        commands: [
          shell(
            `aws iam update-access-key ${sh.user} --access-key-id ${sh.key} --status Inactive ${sh.as}`,
            `aws iam list-access-keys ${sh.user} --query 'AccessKeyMetadata[].[AccessKeyId,Status]' --output text ${sh.as}`,
          ),
        ],
        expected: 'runbook.deactivate-key.expected',
        links: [PAGES.accessKeys],
        cautions: ['runbook.deactivate-key.caution.production', 'runbook.deactivate-key.caution.sessions'],
        proven: isOff(incident.live),
      };

const rootKey: StepMaker = ({ sort, keyId, incident, sh }) =>
  sort !== 'root-key'
    ? null
    : {
        id: 'root-key',
        phase: 'contain',
        facts: { key: keyId ?? 'LEAKED_KEY' },
        commands: [shell(`aws iam update-access-key --access-key-id ${sh.key} --status Inactive --profile ROOT`)],
        expected: 'runbook.root-key.expected',
        links: [PAGES.myCredentials, PAGES.root],
        cautions: ['runbook.root-key.caution.command', 'runbook.root-key.caution.never-again'],
        proven: isOff(incident.live),
      };

const sessionOwner: StepMaker = ({ sort, keyId, roles, user, home, sh }) =>
  sort !== 'session' || roles.length > 0 || user !== null
    ? null
    : {
        id: 'session-owner',
        phase: 'contain',
        facts: { key: keyId ?? 'LEAKED_KEY' },
        commands: [
          shell(
            `aws cloudtrail lookup-events --region ${home} --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=${sh.key} --max-results 5 --query 'Events[].CloudTrailEvent' --output text ${sh.as}`,
          ),
        ],
        expected: 'runbook.session-owner.expected',
        links: [PAGES.lookup],
      };

const denyUser: StepMaker = ({ sort, abused, sh }) =>
  !abused || (sort !== 'user-key' && sort !== 'unknown-key')
    ? null
    : {
        id: 'deny-user',
        phase: 'contain',
        commands: [shell(putLine(sh.user, { policy: DENY_ALL, as: sh.as }))],
        files: [DENY_ALL_FILE],
        expected: 'runbook.deny-user.expected',
        links: [PAGES.disableSessions],
        cautions: ['runbook.deny-user.caution.undo'],
      };

const revokeUserSessions: StepMaker = ({ sort, user, sh }) =>
  sort === 'root-key' || (sort === 'session' && user === null)
    ? null
    : {
        id: 'revoke-user-sessions',
        phase: 'contain',
        commands: [shell(sessionsPolicyLine(), putLine(sh.user, { policy: REVOKE_OLDER, as: sh.as }))],
        expected: 'runbook.revoke-user-sessions.expected',
        links: [PAGES.disableSessions],
        cautions: sort === 'session' ? [] : ['runbook.revoke-user-sessions.caution.order'],
      };

const revokeRoleSessions: StepMaker = ({ sort, roles, user, sh }) =>
  sort === 'session' && user !== null && roles.length === 0
    ? null
    : {
        id: 'revoke-role-sessions',
        phase: 'contain',
        commands: [shell(sessionsPolicyLine(), ...rolesIn({ sort, roles }).map((to) => roleLine(to, sh.as)))],
        expected: 'runbook.revoke-role-sessions.expected',
        links: [PAGES.revokeSessions],
        cautions: [
          ...(roles.length === 0 && sort !== 'session' ? (['runbook.revoke-role-sessions.caution.find'] as const) : []),
          'runbook.revoke-role-sessions.caution.programs',
        ],
      };

/** From whose account it is to the last session. */
export const CONTAIN_STEPS: readonly StepMaker[] = [
  findAccount,
  otherIdentity,
  findKey,
  findUser,
  deactivateKey,
  rootKey,
  sessionOwner,
  denyUser,
  revokeUserSessions,
  revokeRoleSessions,
];

/** Lines that show the credential report. GNU and BSD base64 both take `--decode`. */
export function credentialReport(as: string): ReturnType<typeof shell> {
  return shell(
    `aws iam generate-credential-report ${as}`,
    `aws iam get-credential-report --query Content --output text ${as} | base64 --decode`,
  );
}

function isOff(live: { readonly status: string | null; readonly deactivated: boolean } | null): boolean {
  return live !== null && (live.deactivated || live.status === 'Inactive');
}

function rolesIn({ sort, roles }: { readonly sort: string; readonly roles: readonly string[] }): string[] {
  if (roles.length > 0) return roles.map((role) => option('--role-name', role));
  return [sort === 'session' ? '--role-name "${LEAKED_ROLE:?}"' : '--role-name "${ROLE:?}"'];
}

function roleLine(to: string, as: string): string {
  return putLine(to, { policy: REVOKE_OLDER, as });
}
