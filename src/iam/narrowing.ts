/*
 * Owns which actions can be limited to which resources, as data. An action that is not named here cannot be, as far as is
 * known. Source: Service Authorization Reference, tables "Actions" and "Resource types" of each service; only actions that
 * take one type of resource.
 */

import { wordsIn } from '../util/words-in.ts';

/** Actions of a service that take the same type of resource. */
export interface Narrowing {
  readonly actions: ReadonlySet<string>;
  /** The part of an arn after the fifth colon. */
  readonly resource: RegExp;
  /** Actions that are asked of what is in the resource as well, and how that is written. */
  readonly inside?: { readonly actions: ReadonlySet<string>; readonly suffix: string };
}

/** By service; S3 is in s3-resources.ts. */
export const NARROWINGS: Readonly<Record<string, readonly Narrowing[]>> = {
  dynamodb: [
    {
      actions: words(`BatchGetItem BatchWriteItem ConditionCheckItem DeleteItem DeleteTable DescribeContinuousBackups
        DescribeTable DescribeTimeToLive GetItem ListTagsOfResource PartiQLDelete PartiQLInsert PartiQLSelect PartiQLUpdate
        PutItem Query Scan UpdateItem UpdateTable UpdateTimeToLive`),
      resource: /^table\/[^/]+$/,
      // A query may go to an index, of which events tell the table only.
      inside: { actions: words('Query Scan PartiQLSelect'), suffix: '/index/*' },
    },
  ],
  sqs: [
    {
      actions: words(`ChangeMessageVisibility DeleteMessage GetQueueAttributes GetQueueUrl ListDeadLetterSourceQueues
        ListQueueTags PurgeQueue ReceiveMessage SendMessage SetQueueAttributes`),
      resource: /^[^:/]+$/,
    },
  ],
  sns: [
    {
      actions: words(
        'ConfirmSubscription GetTopicAttributes ListSubscriptionsByTopic Publish SetTopicAttributes Subscribe',
      ),
      resource: /^[^:/]+$/,
    },
  ],
  lambda: [
    {
      actions:
        words(`GetAlias GetFunction GetFunctionConcurrency GetFunctionConfiguration GetFunctionUrlConfig GetPolicy
        InvokeAsync InvokeFunction ListAliases ListVersionsByFunction PublishVersion PutFunctionConcurrency UpdateAlias
        UpdateFunctionCode UpdateFunctionConfiguration`),
      resource: /^function:[^:]+(?::[^:]+)?$/,
    },
  ],
  kms: [
    {
      actions:
        words(`Decrypt DescribeKey Encrypt GenerateDataKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext
        GenerateDataKeyWithoutPlaintext GenerateMac GetKeyPolicy GetKeyRotationStatus GetPublicKey ReEncryptFrom ReEncryptTo
        Sign Verify VerifyMac`),
      resource: /^key\/[^/]+$/,
    },
  ],
  secretsmanager: [
    {
      actions: words(
        'DescribeSecret GetResourcePolicy GetSecretValue ListSecretVersionIds PutSecretValue UpdateSecret',
      ),
      resource: /^secret:[^:]+$/,
    },
  ],
  ssm: [
    {
      actions:
        words(`DeleteParameter DeleteParameters GetParameter GetParameterHistory GetParameters GetParametersByPath
        LabelParameterVersion PutParameter`),
      resource: /^parameter\/.+$/,
      // What is asked by path is below it.
      inside: { actions: words('GetParametersByPath'), suffix: '/*' },
    },
  ],
  sts: [{ actions: words('AssumeRole'), resource: /^role\/.+$/ }],
  iam: [
    {
      actions: words(`ChangePassword CreateAccessKey DeleteAccessKey GetAccessKeyLastUsed GetLoginProfile GetUser
        GetUserPolicy ListAccessKeys ListAttachedUserPolicies ListGroupsForUser ListUserPolicies ListUserTags
        UpdateAccessKey`),
      resource: /^user\/.+$/,
    },
    {
      actions: words(`GetRole GetRolePolicy ListAttachedRolePolicies ListInstanceProfilesForRole ListRolePolicies
        ListRoleTags`),
      resource: /^role\/.+$/,
    },
    {
      actions: words('GetPolicy GetPolicyVersion ListEntitiesForPolicy ListPolicyTags ListPolicyVersions'),
      resource: /^policy\/.+$/,
    },
  ],
  kinesis: [
    {
      actions: words(
        'DescribeStream DescribeStreamSummary GetRecords GetShardIterator ListShards PutRecord PutRecords',
      ),
      resource: /^stream\/[^/]+$/,
    },
  ],
  firehose: [
    {
      actions: words('DescribeDeliveryStream PutRecord PutRecordBatch'),
      resource: /^deliverystream\/[^/]+$/,
    },
  ],
  ecr: [
    {
      actions: words(`BatchCheckLayerAvailability BatchDeleteImage BatchGetImage CompleteLayerUpload
        DescribeImageScanFindings DescribeImages DescribeRepositories GetDownloadUrlForLayer InitiateLayerUpload ListImages
        PutImage UploadLayerPart`),
      resource: /^repository\/.+$/,
    },
  ],
  states: [
    {
      actions: words('DescribeStateMachine StartExecution StartSyncExecution'),
      resource: /^stateMachine:[^:]+$/,
    },
  ],
  cloudfront: [
    {
      actions: words(`CreateInvalidation GetDistribution GetDistributionConfig GetInvalidation ListInvalidations
        UpdateDistribution`),
      resource: /^distribution\/[^/]+$/,
    },
  ],
  route53: [
    {
      actions: words('ChangeResourceRecordSets GetHostedZone ListResourceRecordSets'),
      resource: /^hostedzone\/[^/]+$/,
    },
  ],
};

function words(text: string): ReadonlySet<string> {
  return new Set(wordsIn(text));
}
