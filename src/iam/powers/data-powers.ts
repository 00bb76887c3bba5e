/*
 * Owns what can be done with data, as data. Actions by the Service Authorization Reference.
 */

import { type PowerDef, power } from './power-def.ts';

export const DATA_POWERS: readonly PowerDef[] = [
  power('s3-objects', 'critical', null, 's3:GetObject s3:GetObjectVersion'),
  power('s3-write', 'high', null, 's3:PutObject'),
  power(
    's3-delete',
    'critical',
    null,
    `s3:DeleteObject s3:DeleteObjectVersion s3:DeleteBucket
    s3:PutLifecycleConfiguration`,
  ),
  power(
    's3-policy',
    'high',
    null,
    `s3:PutBucketPolicy s3:PutBucketAcl s3:PutObjectAcl s3:PutBucketPublicAccessBlock
    s3:PutAccountPublicAccessBlock s3:DeleteBucketPolicy s3:PutReplicationConfiguration s3:PutAccessPointPolicy`,
  ),
  power('s3-list', 'medium', null, 's3:ListBucket s3:ListAllMyBuckets s3:ListBucketVersions'),
  power('secrets-read', 'critical', null, 'secretsmanager:GetSecretValue secretsmanager:BatchGetSecretValue'),
  power(
    'secrets-change',
    'high',
    null,
    `secretsmanager:PutSecretValue secretsmanager:UpdateSecret
    secretsmanager:DeleteSecret secretsmanager:PutResourcePolicy`,
  ),
  power('ssm-read', 'high', null, 'ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath ssm:GetParameterHistory'),
  power('kms-decrypt', 'high', null, 'kms:Decrypt kms:ReEncryptFrom kms:CreateGrant'),
  power(
    'kms-destroy',
    'critical',
    null,
    `kms:ScheduleKeyDeletion kms:DisableKey kms:PutKeyPolicy
    kms:DeleteImportedKeyMaterial`,
  ),
  power(
    'dynamodb-data',
    'high',
    null,
    `dynamodb:GetItem dynamodb:BatchGetItem dynamodb:Query dynamodb:Scan
    dynamodb:PartiQLSelect dynamodb:ExportTableToPointInTime`,
  ),
  power(
    'dynamodb-delete',
    'critical',
    null,
    `dynamodb:DeleteTable dynamodb:DeleteItem dynamodb:PutItem
    dynamodb:BatchWriteItem dynamodb:UpdateItem dynamodb:DeleteBackup`,
  ),
  power(
    'rds-data',
    'high',
    null,
    `rds:CreateDBSnapshot rds:CreateDBClusterSnapshot rds:ModifyDBSnapshotAttribute
    rds:ModifyDBClusterSnapshotAttribute rds:RestoreDBInstanceFromDBSnapshot rds:ModifyDBInstance rds:ModifyDBCluster
    rds:StartExportTask rds-data:ExecuteStatement rds-db:connect`,
  ),
  power(
    'rds-delete',
    'critical',
    null,
    `rds:DeleteDBInstance rds:DeleteDBCluster rds:DeleteDBSnapshot
    rds:DeleteDBClusterSnapshot rds:DeleteDBInstanceAutomatedBackup`,
  ),
  power(
    'redshift-data',
    'high',
    null,
    `redshift:GetClusterCredentials redshift-data:ExecuteStatement
    redshift-serverless:GetCredentials`,
  ),
  power('athena-query', 'high', null, 'athena:StartQueryExecution'),
  power('backup-delete', 'critical', null, 'backup:DeleteRecoveryPoint backup:DeleteBackupVault'),
  power('sqs-messages', 'medium', null, 'sqs:ReceiveMessage sqs:SendMessage sqs:PurgeQueue sqs:DeleteQueue'),
  power(
    'cognito-users',
    'high',
    null,
    `cognito-idp:ListUsers cognito-idp:AdminSetUserPassword
    cognito-idp:AdminCreateUser cognito-idp:AdminInitiateAuth`,
  ),
];
