import { describe, expect, test } from 'vitest';
import { actionsOf } from '../../src/iam/action-of.ts';

test.each([
  ['s3', 'ListBuckets', 's3:ListAllMyBuckets'],
  ['s3', 'HeadObject', 's3:GetObject'],
  ['s3', 'HeadBucket', 's3:ListBucket'],
  ['s3', 'ListObjects', 's3:ListBucket'],
  ['s3', 'ListObjectsV2', 's3:ListBucket'],
  ['s3', 'ListObjectVersions', 's3:ListBucketVersions'],
  ['s3', 'UploadPart', 's3:PutObject'],
  ['s3', 'CreateMultipartUpload', 's3:PutObject'],
  ['s3', 'CompleteMultipartUpload', 's3:PutObject'],
  ['s3', 'PostObject', 's3:PutObject'],
  ['s3', 'DeleteObjects', 's3:DeleteObject'],
  ['s3', 'ListParts', 's3:ListMultipartUploadParts'],
  ['s3', 'GetBucketReplication', 's3:GetReplicationConfiguration'],
  ['s3', 'PutBucketCors', 's3:PutBucketCORS'],
  ['s3', 'DeleteBucketLifecycle', 's3:PutLifecycleConfiguration'],
  ['s3', 'GetBucketLocation', 's3:GetBucketLocation'],
  ['s3', 'PutObject', 's3:PutObject'],
  ['lambda', 'Invoke', 'lambda:InvokeFunction'],
  ['lambda', 'CreateFunction20150331', 'lambda:CreateFunction'],
  ['lambda', 'UpdateFunctionCode20150331v2', 'lambda:UpdateFunctionCode'],
  ['lambda', 'PublishLayerVersion20181031', 'lambda:PublishLayerVersion'],
  ['cloudfront', 'CreateDistribution2020_05_31', 'cloudfront:CreateDistribution'],
  ['dynamodb', 'TransactGetItems', 'dynamodb:GetItem'],
  ['dynamodb', 'BatchWriteItem', 'dynamodb:BatchWriteItem'],
  ['monitoring', 'PutMetricData', 'cloudwatch:PutMetricData'],
  ['email', 'SendRawEmail', 'ses:SendRawEmail'],
  ['ses', 'SendEmail', 'ses:SendEmail'],
  ['tagging', 'GetResources', 'tag:GetResources'],
  ['elasticloadbalancing', 'DescribeLoadBalancers', 'elasticloadbalancing:DescribeLoadBalancers'],
  ['states', 'StartExecution', 'states:StartExecution'],
  ['sts', 'AssumeRole', 'sts:AssumeRole'],
  ['logs', 'CreateLogGroup', 'logs:CreateLogGroup'],
  ['events', 'PutRule', 'events:PutRule'],
  ['api.ecr', 'PutImage', 'ecr:PutImage'],
  ['bedrock-runtime', 'Converse', 'bedrock:InvokeModel'],
  ['bedrock', 'InvokeModel', 'bedrock:InvokeModel'],
  ['apigateway', 'GetRestApis', 'apigateway:GET'],
  ['apigateway', 'CreateDeployment', 'apigateway:POST'],
  ['apigateway', 'UpdateStage', 'apigateway:PATCH'],
  ['apigateway', 'PutIntegration', 'apigateway:PUT'],
  ['apigateway', 'DeleteRestApi', 'apigateway:DELETE'],
  ['budgets', 'DescribeBudgets', 'budgets:ViewBudget'],
  ['budgets', 'DescribeBudgetAction', 'budgets:DescribeBudgetAction'],
  ['autoscaling', 'RegisterScalableTarget', 'application-autoscaling:RegisterScalableTarget'],
  ['autoscaling', 'PutScalingPolicy', 'autoscaling:PutScalingPolicy'],
])('%s %s → %s', (source, name, action) => {
  expect(actionsOf(`${source}.amazonaws.com`, name)[0]).toBe(action);
});

describe('calls that need several actions', () => {
  test.each([
    ['s3', 'CopyObject', ['s3:PutObject', 's3:GetObject']],
    ['kms', 'ReEncrypt', ['kms:ReEncryptFrom', 'kms:ReEncryptTo']],
    ['dynamodb', 'TransactWriteItems', ['PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem']],
    ['cloudfront', 'CreateDistributionWithTags2020_05_31', ['CreateDistribution', 'TagResource']],
  ])('%s %s', (service, name, actions) => {
    const full = actions.map((action) => (action.includes(':') ? action : `${service}:${action}`));
    expect(actionsOf(`${service}.amazonaws.com`, name)).toEqual(full);
  });
});

test.each([
  ['signin.amazonaws.com', 'ConsoleLogin'],
  ['nothing.amazonaws.com', 'GetThing'],
  ['s3.example.com', 'GetObject'],
  ['s3.amazonaws.com.evil.test', 'GetObject'],
  ['', ''],
  ['s3.amazonaws.com', 'Get*'],
  ['s3.amazonaws.com', 'constructor'],
  ['constructor.amazonaws.com', 'GetObject'],
  ['apigateway.amazonaws.com', 'Nothing'],
  ['s3.amazonaws.com', 'x'.repeat(10_000)],
])('%s %s is not known', (source, name) => {
  expect(actionsOf(source, name)).toEqual([]);
});

test('China has its own domain', () => {
  expect(actionsOf('s3.amazonaws.com.cn', 'HeadObject')[0]).toBe('s3:GetObject');
});
