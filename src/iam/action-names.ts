/*
 * Owns the calls that need another action than the one of their name, as data. Sources, each checked against the lists of
 * actions and operations: Service Authorization Reference; Amazon S3 User Guide, "Required permissions for Amazon S3 API
 * operations"; the API references of the services.
 */

import { wordsIn } from '../util/words-in.ts';

/** A line each: the call, and the actions that it needs, the main one first. Those without a prefix are of the service. */
export const RENAMED: Readonly<Record<string, string>> = {
  s3: `
    ListBuckets ListAllMyBuckets
    ListDirectoryBuckets s3express:ListAllMyDirectoryBuckets
    CreateSession s3express:CreateSession
    HeadBucket ListBucket
    ListObjects ListBucket
    ListObjectsV2 ListBucket
    ListObjectVersions ListBucketVersions
    ListMultipartUploads ListBucketMultipartUploads
    ListParts ListMultipartUploadParts
    HeadObject GetObject
    SelectObjectContent GetObject
    PostObject PutObject
    CreateMultipartUpload PutObject
    UploadPart PutObject
    CompleteMultipartUpload PutObject
    CopyObject PutObject GetObject
    UploadPartCopy PutObject GetObject
    DeleteObjects DeleteObject
    WriteGetObjectResponse s3-object-lambda:WriteGetObjectResponse
    GetBucketCors GetBucketCORS
    PutBucketCors PutBucketCORS
    DeleteBucketCors PutBucketCORS
    GetBucketReplication GetReplicationConfiguration
    PutBucketReplication PutReplicationConfiguration
    DeleteBucketReplication PutReplicationConfiguration
    GetBucketEncryption GetEncryptionConfiguration
    PutBucketEncryption PutEncryptionConfiguration
    DeleteBucketEncryption PutEncryptionConfiguration
    GetBucketLifecycle GetLifecycleConfiguration
    GetBucketLifecycleConfiguration GetLifecycleConfiguration
    PutBucketLifecycle PutLifecycleConfiguration
    PutBucketLifecycleConfiguration PutLifecycleConfiguration
    DeleteBucketLifecycle PutLifecycleConfiguration
    GetBucketNotificationConfiguration GetBucketNotification
    PutBucketNotificationConfiguration PutBucketNotification
    GetBucketAccelerateConfiguration GetAccelerateConfiguration
    PutBucketAccelerateConfiguration PutAccelerateConfiguration
    GetBucketAnalyticsConfiguration GetAnalyticsConfiguration
    ListBucketAnalyticsConfigurations GetAnalyticsConfiguration
    PutBucketAnalyticsConfiguration PutAnalyticsConfiguration
    DeleteBucketAnalyticsConfiguration PutAnalyticsConfiguration
    GetBucketIntelligentTieringConfiguration GetIntelligentTieringConfiguration
    ListBucketIntelligentTieringConfigurations GetIntelligentTieringConfiguration
    PutBucketIntelligentTieringConfiguration PutIntelligentTieringConfiguration
    DeleteBucketIntelligentTieringConfiguration PutIntelligentTieringConfiguration
    GetBucketInventoryConfiguration GetInventoryConfiguration
    ListBucketInventoryConfigurations GetInventoryConfiguration
    PutBucketInventoryConfiguration PutInventoryConfiguration
    DeleteBucketInventoryConfiguration PutInventoryConfiguration
    GetBucketMetricsConfiguration GetMetricsConfiguration
    ListBucketMetricsConfigurations GetMetricsConfiguration
    PutBucketMetricsConfiguration PutMetricsConfiguration
    DeleteBucketMetricsConfiguration PutMetricsConfiguration
    GetPublicAccessBlock GetBucketPublicAccessBlock
    PutPublicAccessBlock PutBucketPublicAccessBlock
    DeletePublicAccessBlock PutBucketPublicAccessBlock
    DeleteBucketPublicAccessBlock PutBucketPublicAccessBlock
    DeleteBucketOwnershipControls PutBucketOwnershipControls
    DeleteBucketTagging PutBucketTagging
    GetObjectLockConfiguration GetBucketObjectLockConfiguration
    PutObjectLockConfiguration PutBucketObjectLockConfiguration
    CreateBucketMetadataConfiguration CreateBucketMetadataTableConfiguration
    GetBucketMetadataConfiguration GetBucketMetadataTableConfiguration
    DeleteBucketMetadataConfiguration DeleteBucketMetadataTableConfiguration`,
  dynamodb: `
    TransactGetItems GetItem
    TransactWriteItems PutItem UpdateItem DeleteItem ConditionCheckItem
    ExecuteStatement PartiQLSelect PartiQLInsert PartiQLUpdate PartiQLDelete
    BatchExecuteStatement PartiQLSelect PartiQLInsert PartiQLUpdate PartiQLDelete
    ExecuteTransaction PartiQLSelect PartiQLInsert PartiQLUpdate PartiQLDelete`,
  lambda: `
    Invoke InvokeFunction
    InvokeWithResponseStream InvokeFunction
    GetLayerVersionByArn GetLayerVersion`,
  kms: `
    ReEncrypt ReEncryptFrom ReEncryptTo`,
  sns: `
    PublishBatch Publish`,
  sqs: `
    SendMessageBatch SendMessage
    DeleteMessageBatch DeleteMessage
    ChangeMessageVisibilityBatch ChangeMessageVisibility`,
  bedrock: `
    Converse InvokeModel
    ConverseStream InvokeModelWithResponseStream
    StartAsyncInvoke InvokeModel`,
  cloudfront: `
    CreateDistributionWithTags CreateDistribution TagResource
    CreateStreamingDistributionWithTags CreateStreamingDistribution TagResource`,
  // Application Auto Scaling writes its events under the source of EC2 Auto Scaling; only names that the latter lacks.
  autoscaling: `
    RegisterScalableTarget application-autoscaling:RegisterScalableTarget
    DeregisterScalableTarget application-autoscaling:DeregisterScalableTarget
    DescribeScalableTargets application-autoscaling:DescribeScalableTargets
    DescribeScalingPolicies application-autoscaling:DescribeScalingPolicies
    DeleteScalingPolicy application-autoscaling:DeleteScalingPolicy`,
};

/** Services whose actions are not calls: patterns of the name, and the actions they need. The first that matches counts. */
export const BY_PATTERN: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  // API Gateway: the methods of its REST API. Version 1 and 2 tag with different ones.
  apigateway: [
    [/^TagResource$/, 'PUT POST'],
    [/^(?:ImportDocumentationParts|ImportApi|Reimport|Put)/, 'PUT'],
    [/^(?:Create|Import|Generate|Test|Reject|Preview|Publish)/, 'POST'],
    [/^(?:Get|List|Export)/, 'GET'],
    [/^Update/, 'PATCH'],
    [/^(?:Delete|Flush|Reset|Untag|Disable)/, 'DELETE'],
  ],
  budgets: [
    [/^Describe(?!BudgetAction)/, 'ViewBudget'],
    [/^(?:Create|Update|Delete)(?:Budget|Notification|Subscriber)$/, 'ModifyBudget'],
  ],
};

/**
 * What Lambda and CloudFront put behind the names of their calls: `CreateFunction20150331`, `GetFunction20150331v2`,
 * `CreateDistribution2020_05_31` (AWS Lambda Developer Guide, "Logging AWS Lambda API calls using AWS CloudTrail").
 */
export const DATED = /20\d\d(?:\d{4}|_\d\d_\d\d)(?:v\d)?$/;

/** Calls that hand a role to a service: they need `iam:PassRole` for that role as well. By action. */
export const PASSES_ROLE: ReadonlySet<string> = new Set(
  wordsIn(`lambda:CreateFunction ecs:RegisterTaskDefinition ecs:RunTask states:CreateStateMachine glue:CreateJob
  codebuild:CreateProject codepipeline:CreatePipeline firehose:CreateDeliveryStream s3:PutReplicationConfiguration
  sagemaker:CreateTrainingJob sagemaker:CreateNotebookInstance sagemaker:CreateModel eks:CreateCluster
  eks:CreateNodegroup ec2:AssociateIamInstanceProfile scheduler:CreateSchedule pipes:CreatePipe
  batch:RegisterJobDefinition elasticmapreduce:RunJobFlow`),
);
