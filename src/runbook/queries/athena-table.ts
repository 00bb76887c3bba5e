/*
 * Owns the table by which Athena reads the logs of a trail.
 */

import type { TrailPlace } from '../../model/incident.ts';
import type { StepCommand } from '../../model/runbook.ts';
import { checkedAll, checkedOrNull } from './query-values.ts';
import { REGIONS, withGlobalRegion } from './regions.ts';
import { sqlText } from './sql-text.ts';

/** Where the logs are. `account` is the one whose calls are asked about: 12 digits. */
export type TablePlace = TrailPlace & { readonly account: string | null };

/** The name that the queries use (athena-queries.ts). */
export const TABLE = 'cloudtrail_logs';
/** CloudTrail began in 2013-11; hardly a bucket keeps what is older than this. */
const FIRST_DAY = '2014/01/01';

/**
 * What has to be run once: a command that finds the bucket when it, or the account, is not known, then the table, with
 * partitions by region and day that need no upkeep (Amazon Athena User Guide, "Create a table for CloudTrail logs in Athena
 * using partition projection"). What is not known stands in it as BUCKET and ACCOUNT.
 * @throws IamError `query-bad-value`
 */
export function athenaTable(place: TablePlace): readonly StepCommand[] {
  const bucket = checkedOrNull('bucket', place.bucket);
  const account = checkedOrNull('account', place.account);
  const profile = checkedOrNull('profile', place.profile);
  const sql = ddl(place, folderOf(place, { bucket, account }));
  if (bucket !== null && account !== null) return [{ shell: 'sql', text: sql }];
  return [
    { shell: 'sh', text: findTrails(profile) },
    { shell: 'sql', text: sql },
  ];
}

/** Prints name, bucket, prefix, region and whether it is a trail of the organisation. */
function findTrails(profile: string | null): string {
  const option = profile === null ? '' : ` --profile '${profile}'`;
  return [
    `aws sts get-caller-identity --query Account --output text${option}`,
    'aws cloudtrail describe-trails --include-shadow-trails --region us-east-1 \\',
    `  --query 'trailList[].[Name,S3BucketName,S3KeyPrefix,HomeRegion,IsOrganizationTrail]' --output table${option}`,
  ].join('\n');
}

interface Known {
  readonly bucket: string | null;
  readonly account: string | null;
}

/** A trail of an organisation puts its id before the accounts. */
function folderOf({ organization }: TablePlace, { bucket, account }: Known): string {
  const checkedOrganization = checkedOrNull('organization', organization);
  const middle = checkedOrganization === null ? '' : `${checkedOrganization}/`;
  return `s3://${bucket ?? 'BUCKET'}/AWSLogs/${middle}${account ?? 'ACCOUNT'}/CloudTrail/`;
}

function ddl(place: TablePlace, folder: string): string {
  const named = checkedAll('region', place.regions);
  const regions = named.length > 0 ? withGlobalRegion(named) : REGIONS.map(({ name }) => name);
  const properties: readonly (readonly [string, string])[] = [
    ['projection.enabled', 'true'],
    ['projection.region.type', 'enum'],
    ['projection.region.values', regions.join(',')],
    ['projection.timestamp.type', 'date'],
    ['projection.timestamp.format', 'yyyy/MM/dd'],
    ['projection.timestamp.range', `${FIRST_DAY},NOW`],
    ['projection.timestamp.interval', '1'],
    ['projection.timestamp.interval.unit', 'DAYS'],
    ['storage.location.template', `${folder}\${region}/\${timestamp}`],
  ];
  const pairs = properties.map(([name, value]) => `  ${sqlText(name)} = ${sqlText(value)}`).join(',\n');
  return [
    '-- A trail with an S3KeyPrefix has it between the bucket and AWSLogs, in both places.',
    `CREATE EXTERNAL TABLE IF NOT EXISTS ${TABLE} (\n${COLUMNS}\n)`,
    'PARTITIONED BY (region STRING, `timestamp` STRING)',
    "ROW FORMAT SERDE 'org.apache.hive.hcatalog.data.JsonSerDe'",
    "STORED AS INPUTFORMAT 'com.amazon.emr.cloudtrail.CloudTrailInputFormat'",
    "OUTPUTFORMAT 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat'",
    `LOCATION ${sqlText(folder)}`,
    `TBLPROPERTIES (\n${pairs}\n)`,
  ].join('\n');
}

/** As AWS documents them (same page). */
const COLUMNS = `  eventversion STRING,
  useridentity STRUCT<
    type: STRING,
    principalid: STRING,
    arn: STRING,
    accountid: STRING,
    invokedby: STRING,
    accesskeyid: STRING,
    username: STRING,
    onbehalfof: STRUCT<userid: STRING, identitystorearn: STRING>,
    sessioncontext: STRUCT<
      attributes: STRUCT<mfaauthenticated: STRING, creationdate: STRING>,
      sessionissuer: STRUCT<type: STRING, principalid: STRING, arn: STRING, accountid: STRING, username: STRING>,
      ec2roledelivery: STRING,
      webidfederationdata: STRUCT<federatedprovider: STRING, attributes: MAP<STRING, STRING>>>>,
  eventtime STRING,
  eventsource STRING,
  eventname STRING,
  awsregion STRING,
  sourceipaddress STRING,
  useragent STRING,
  errorcode STRING,
  errormessage STRING,
  requestparameters STRING,
  responseelements STRING,
  additionaleventdata STRING,
  requestid STRING,
  eventid STRING,
  readonly STRING,
  resources ARRAY<STRUCT<arn: STRING, accountid: STRING, type: STRING>>,
  eventtype STRING,
  apiversion STRING,
  recipientaccountid STRING,
  serviceeventdetails STRING,
  sharedeventid STRING,
  vpcendpointid STRING,
  vpcendpointaccountid STRING,
  eventcategory STRING,
  sessioncredentialfromconsole STRING,
  tlsdetails STRUCT<tlsversion: STRING, ciphersuite: STRING, clientprovidedhostheader: STRING>`;
