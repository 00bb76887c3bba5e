/*
 * Owns the questions that are asked of the logs of a trail in Athena. Does not own the table (athena-table.ts).
 */

import { wordsIn } from '../../util/words-in.ts';
import { TABLE } from './athena-table.ts';
import { checkDays, checkedAll, checkedKeyIds } from './query-values.ts';
import { sqlText, sqlTexts } from './sql-text.ts';

/** What is asked; in this order. */
export type QueryId =
  /** Every call of the keys, oldest first. */
  | 'key-activity'
  /** Addresses and programs: what is the owner's, and what is not. */
  | 'origins'
  /** Ways back in that were made. */
  | 'persistence'
  /** Data that was read; nothing without data events. */
  | 'data-access'
  /** Sessions and keys that the keys handed out. */
  | 'roles'
  /** Calls that were refused, by kind. */
  | 'denied'
  /** What each principal really used: material for a policy that allows no more. */
  | 'used-permissions';

export interface AthenaQuery {
  readonly id: QueryId;
  /** One statement, without a semicolon. */
  readonly sql: string;
}

export interface QueryScope {
  /** Keys and sessions. */
  readonly keyIds: readonly string[];
  /** First and last day, `YYYY-MM-DD`; null for the last 90 days, and for today. Each day costs what its logs cost to read. */
  readonly since: string | null;
  readonly until: string | null;
  /** Arns of users and roles for `used-permissions`; without them it is asked of everybody. */
  readonly principals?: readonly string[];
}

/**
 * Beginnings of calls that make a way back in (AWS Incident Response Playbooks, credential compromise). Beginnings, because
 * Lambda writes dates behind its names: `CreateFunction20150331`.
 */
const PERSISTENCE: readonly string[] =
  wordsIn(`AddPermission AddUserToGroup AttachGroupPolicy AttachRolePolicy AttachUserPolicy
  AuthorizeSecurityGroupIngress CreateAccessKey CreateFunction CreateKeyPair CreateLoginProfile
  CreateOpenIDConnectProvider CreatePolicyVersion CreateRole CreateSAMLProvider CreateServiceSpecificCredential CreateUser
  DeactivateMFADevice DeleteTrail ImportKeyPair PutBucketPolicy PutEventSelectors PutGroupPolicy PutRolePolicy
  PutUserPolicy SetDefaultPolicyVersion StopLogging UpdateAssumeRolePolicy UpdateFunctionCode UpdateLoginProfile
  UpdateTrail`);

/** Calls that read what belongs to others: by source. */
const DATA: Readonly<Record<string, string>> = {
  'athena.amazonaws.com': 'GetQueryResults StartQueryExecution',
  'dynamodb.amazonaws.com': 'BatchGetItem ExecuteStatement ExportTableToPointInTime GetItem Query Scan',
  'ec2.amazonaws.com':
    'CreateSnapshot GetPasswordData ModifyImageAttribute ModifySnapshotAttribute SharedSnapshotVolumeCreated',
  'rds.amazonaws.com': 'CreateDBSnapshot ModifyDBSnapshotAttribute RestoreDBInstanceFromDBSnapshot StartExportTask',
  's3.amazonaws.com': 'CopyObject GetObject HeadObject ListObjects ListObjectsV2 SelectObjectContent',
  'secretsmanager.amazonaws.com': 'BatchGetSecretValue GetSecretValue',
  'ssm.amazonaws.com': 'GetParameter GetParameterHistory GetParameters GetParametersByPath',
};

/** Calls that hand out credentials. */
const MINTING = wordsIn(`AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity CreateAccessKey GetFederationToken
  GetSessionToken`);

const CALL = `SELECT eventtime, awsregion, eventsource, eventname, sourceipaddress, useragent, errorcode,
  requestparameters, responseelements`;

/**
 * Every query of `scope`, in the order of `QueryId`.
 * @throws IamError `query-bad-value`
 */
export function athenaQueries({ keyIds, since, until, principals = [] }: QueryScope): readonly AthenaQuery[] {
  const days = daysBetween(since, until);
  const ofKeys = `FROM ${TABLE}\nWHERE useridentity.accesskeyid IN ${sqlTexts(checkedKeyIds(keyIds))}\n  AND ${days}`;
  const who = checkedAll('principal', principals);
  return [
    { id: 'key-activity', sql: `${CALL}\n${ofKeys}\nORDER BY eventtime` },
    {
      id: 'origins',
      sql: `SELECT sourceipaddress, useragent, count(*) AS calls, count(errorcode) AS denied,
  min(eventtime) AS first_seen, max(eventtime) AS last_seen
${ofKeys}\nGROUP BY sourceipaddress, useragent\nORDER BY first_seen`,
    },
    {
      id: 'persistence',
      sql: `${CALL}\n${ofKeys}\n  AND regexp_like(eventname, '^(${PERSISTENCE.join('|')})')\nORDER BY eventtime`,
    },
    { id: 'data-access', sql: `${CALL}\n${ofKeys}\n  AND (${dataCalls()})\nORDER BY eventtime` },
    {
      id: 'roles',
      sql: `SELECT eventtime, awsregion, eventname, sourceipaddress, errorcode,
  json_extract_scalar(requestparameters, '$.roleArn') AS role,
  json_extract_scalar(requestparameters, '$.userName') AS user_name,
  coalesce(json_extract_scalar(responseelements, '$.credentials.accessKeyId'),
    json_extract_scalar(responseelements, '$.accessKey.accessKeyId')) AS new_key
${ofKeys}\n  AND eventname IN ${sqlTexts(MINTING)}\nORDER BY eventtime`,
    },
    {
      id: 'denied',
      sql: `SELECT eventsource, eventname, errorcode, count(*) AS calls, min(eventtime) AS first_seen
${ofKeys}\n  AND errorcode IS NOT NULL\nGROUP BY eventsource, eventname, errorcode\nORDER BY calls DESC`,
    },
    { id: 'used-permissions', sql: usedPermissions(days, who) },
  ];
}

function usedPermissions(days: string, principals: readonly string[]): string {
  const who = 'coalesce(useridentity.sessioncontext.sessionissuer.arn, useridentity.arn)';
  const limit = principals.length === 0 ? '' : `\n  AND ${who} IN ${sqlTexts(principals)}`;
  return `SELECT ${who} AS principal, eventsource, eventname, count(*) AS calls, max(eventtime) AS last_seen
FROM ${TABLE}
WHERE errorcode IS NULL
  AND ${days}${limit}
GROUP BY 1, 2, 3
ORDER BY principal, calls DESC`;
}

function dataCalls(): string {
  const lines = Object.entries(DATA).map(
    ([source, names]) => `(eventsource = ${sqlText(source)} AND eventname IN ${sqlTexts(wordsIn(names))})`,
  );
  return lines.join('\n    OR ');
}

/** Partitions are named by day: without this every log of all time is read, and paid for. */
function daysBetween(since: string | null, until: string | null): string {
  checkDays(since, until);
  const from = since === null ? daysAgo(90) : sqlText(partitionOf(since));
  const to = until === null ? daysAgo(0) : sqlText(partitionOf(until));
  return `"timestamp" BETWEEN ${from} AND ${to}`;
}

function partitionOf(day: string): string {
  return day.replaceAll('-', '/');
}

function daysAgo(days: number): string {
  return `date_format(current_date - interval '${days}' day, '%Y/%m/%d')`;
}
