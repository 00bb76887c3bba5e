/*
 * Owns what an incident means for the steps of AWS: facts from outside are checked here, once. What is not of the form that
 * AWS gives it counts as not known, so nothing else gets into a command.
 */

import type { Incident } from '../model/incident.ts';
import type { NoticeKind } from '../model/notice.ts';
import { isPossibleKeyId, isSessionKeyId } from '../util/access-key-id.ts';
import { HOME_REGIONS, PARTITIONS } from '../util/partition.ts';
import { isPrincipalName, type Principal, principalOf } from '../util/principal.ts';
import { option, quoted } from './shell-words.ts';

/** What kind of credential it is: steps differ. */
export type CredentialSort = 'user-key' | 'root-key' | 'session' | 'unknown-key';

/** An incident in an AWS account. */
export interface Situation {
  readonly incident: Incident;
  readonly sort: CredentialSort;
  readonly keyId: string | null;
  readonly account: string | null;
  /** Name of the IAM user. */
  readonly user: string | null;
  /** Names of roles whose sessions the key has, each once. */
  readonly roles: readonly string[];
  readonly profile: string;
  readonly partition: string;
  /** Where events of global services are. */
  readonly home: string;
  /** True when somebody else is known to have used it. */
  readonly abused: boolean;
  /** First day on which others could have it, `YYYY-MM-DD`; null when unknown. */
  readonly since: string | null;
  /** Name of the quarantine policy; `unknown` when AWS may have attached one; null when not. */
  readonly quarantine: string | null;
  /** Ids of steps that are ticked off or proven. */
  readonly done: ReadonlySet<string>;
  readonly queries: RunbookQueries | null;
  /** Words of commands. */
  readonly sh: ShellParts;
}

/** Ready texts that look up what a key did. */
export interface RunbookQueries {
  /** Lines of a shell. */
  readonly lookup: string;
  /** SQL: the table first. */
  readonly athena: readonly string[];
}

/** Parts of commands, quoted. */
export interface ShellParts {
  /** `--profile …`. */
  readonly as: string;
  /** The key id, or the variable that a step has set. */
  readonly key: string;
  /** `--user-name …`, in the same way. */
  readonly user: string;
}

/** Profile of the commands when nobody named one. */
export const PROFILE = 'RESPONDER';

/** Notices that say that somebody else was there. */
const ABUSE: ReadonlySet<NoticeKind> = new Set<NoticeKind>(['account-compromised', 'abuse-report', 'suspension']);
/** Notices after which AWS has mostly attached the policy. */
const QUARANTINE: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  'exposed-key',
  'exposed-key-reminder',
  'account-compromised',
  'quarantine',
]);

/** What `incident` means. */
export function situationOf(
  incident: Incident,
  { queries, done }: { readonly queries: RunbookQueries | null; readonly done: ReadonlySet<string> },
): Situation {
  const principal = holderOf(incident);
  const keyId = incident.keyId !== null && isPossibleKeyId(incident.keyId) ? incident.keyId : null;
  const user = userOf(incident, principal);
  const profile = nameOf(incident.trailPlace.profile);
  const partition = principal?.partition ?? 'aws';
  return {
    incident,
    sort: sortOf(incident, { keyId, isRoot: principal?.isRoot ?? isRootName(incident.user) }),
    keyId,
    account: matching(incident.account, /^\d{12}$/) ?? principal?.account ?? null,
    user,
    roles: rolesOf(incident, principal?.role ?? null),
    profile,
    partition,
    home: homeOf(partition),
    abused: isAbused(incident),
    since: sinceOf(incident),
    quarantine: quarantineOf(incident),
    done,
    queries,
    sh: {
      as: option('--profile', profile),
      key: keyId === null ? '"${LEAKED_KEY:?}"' : quoted(keyId),
      user: user === null ? '--user-name "${LEAKED_USER:?}"' : option('--user-name', user),
    },
  };
}

/** `name` when it can be the name of a user; of an arn of a user its name. */
export function userNameOf(name: string | null): string | null {
  return nameIn(principalIn(name)?.user ?? name);
}

/** Who has the key: as the provider said, else as the trail has it. */
function holderOf({ live, trail, keyId }: Incident): Principal | null {
  const events = trail?.notable.map(({ event }) => event) ?? [];
  const acted = events.find((event) => keyId !== null && event.keyId === keyId)?.principal ?? null;
  return principalIn(live?.liveness?.arn ?? null) ?? principalIn(acted);
}

function userOf({ user, live }: Incident, principal: Principal | null): string | null {
  if (principal?.isRoot === true || (principal === null && isRootName(user))) return null;
  return principal?.user ?? nameIn(user) ?? nameIn(live?.lastUsed?.user ?? null);
}

/** As notices and credential reports name the root user. */
function isRootName(user: string | null): boolean {
  return user !== null && /^(?:root|<?root[_ -]account>?|<root>)$/i.test(user);
}

function sortOf(
  { keyId: written, rule }: Incident,
  { keyId, isRoot }: { readonly keyId: string | null; readonly isRoot: boolean },
): CredentialSort {
  if (isSessionKeyId(keyId ?? written ?? '') || /session-token$/.test(rule?.id ?? '')) return 'session';
  if (isRoot) return 'root-key';
  return keyId === null ? 'unknown-key' : 'user-key';
}

/** Roles named by sessions in the trail, and the one that the key itself is a session of. */
function rolesOf({ trail }: Incident, own: string | null): string[] {
  const minted =
    trail?.keys.filter(({ kind }) => kind === 'session').map(({ owner }) => principalIn(owner)?.role ?? null) ?? [];
  return [...new Set([own, ...minted])].filter((role) => role !== null).slice(0, 50);
}

function isAbused({ notice, trail }: Incident): boolean {
  return (notice !== null && ABUSE.has(notice.kind)) || trail?.firstHostile != null || (trail?.created.length ?? 0) > 0;
}

function sinceOf({ trailPlace, exposure, notice }: Incident): string | null {
  const days = [exposure?.first?.date.slice(0, 10), trailPlace.since, notice?.sentOn];
  return days.find((day) => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day)) ?? null;
}

function quarantineOf({ live, notice }: Incident): string | null {
  const known = live?.quarantine ?? null;
  if (known === 'none') return null;
  if (known !== null && /^[\w+=,.@-]{1,128}$/.test(known)) return known;
  return notice !== null && QUARANTINE.has(notice.kind) ? 'unknown' : null;
}

function nameOf(profile: string | null): string {
  return profile !== null && profile !== '' && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(profile) ? profile : PROFILE;
}

function principalIn(arn: string | null): Principal | null {
  return arn === null ? null : principalOf(arn);
}

function nameIn(text: string | null): string | null {
  return text !== null && isPrincipalName(text) ? text : null;
}

function homeOf(partition: string): string {
  return HOME_REGIONS[PARTITIONS.find((each) => each === partition) ?? 'aws'];
}

function matching(text: string | null, form: RegExp): string | null {
  return text !== null && form.test(text) ? text : null;
}
