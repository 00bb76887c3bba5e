/*
 * Owns what the policies of AWS that are used most allow, as data: whole services, and what matters for the powers
 * (powers.ts). Not their full text. Source: AWS Managed Policy Reference, versions of 2026-03.
 */

import { wordsIn } from '../util/words-in.ts';
import type { ReadStatement } from './policy-document.ts';
import { QUARANTINED } from './quarantine.ts';

/** A statement that allows: actions with blanks between them. */
interface Allowed {
  readonly actions: string;
  /** Everything but these actions. */
  readonly isNot?: true;
  /** Everything when it is left out. */
  readonly resources?: readonly string[];
  /** Services to which a role may be handed. */
  readonly passedTo?: string;
}

/** By name. A text is one statement for everything. */
const ALLOWED: Readonly<Record<string, string | readonly Allowed[]>> = {
  AdministratorAccess: '*',
  PowerUserAccess: [{ actions: 'iam:* organizations:* account:*', isNot: true }, { actions: 'iam:ListRoles' }],
  ReadOnlyAccess: `athena:Get* billing:GetBillingData ce:GetCostAndUsage codecommit:Get* codecommit:GitPull
    cognito-idp:List* dynamodb:BatchGet* dynamodb:Get* dynamodb:PartiQLSelect dynamodb:Query dynamodb:Scan ec2:Describe*
    ecr:BatchGet* ecr:Get* iam:Get* iam:List* lambda:Get* logs:FilterLogEvents logs:Get* logs:StartQuery s3:Get* s3:List*
    sqs:Receive* ssm:Get* sts:GetSessionToken aws-portal:View*`,
  IAMFullAccess: 'iam:*',
  IAMReadOnlyAccess: 'iam:Get* iam:List* iam:GenerateCredentialReport iam:SimulatePrincipalPolicy',
  IAMUserChangePassword: 'iam:ChangePassword iam:GetAccountPasswordPolicy',
  AmazonS3FullAccess: 's3:* s3-object-lambda:*',
  AmazonS3ReadOnlyAccess: 's3:Get* s3:List* s3:Describe* s3-object-lambda:Get* s3-object-lambda:List*',
  AmazonEC2FullAccess: 'ec2:* elasticloadbalancing:* cloudwatch:* autoscaling:*',
  AmazonEC2ReadOnlyAccess: 'ec2:Describe* elasticloadbalancing:Describe* autoscaling:Describe*',
  AmazonRDSFullAccess: 'rds:* sns:Publish logs:GetLogEvents cloudwatch:GetMetricData ec2:DescribeVpcs',
  AmazonDynamoDBFullAccess: [
    { actions: 'dynamodb:* dax:* iam:ListRoles lambda:CreateFunction lambda:GetFunctionConfiguration sns:CreateTopic' },
    { actions: 'iam:PassRole', passedTo: 'application-autoscaling.amazonaws.com dax.amazonaws.com' },
  ],
  AmazonDynamoDBReadOnlyAccess: `dynamodb:BatchGetItem dynamodb:Describe* dynamodb:GetItem dynamodb:List* dynamodb:Query
    dynamodb:Scan dynamodb:PartiQLSelect iam:ListRoles lambda:GetFunctionConfiguration`,
  AmazonSQSFullAccess: 'sqs:*',
  AmazonSNSFullAccess: 'sns:*',
  AmazonSESFullAccess: 'ses:*',
  AmazonKinesisFullAccess: 'kinesis:*',
  AmazonKinesisFirehoseFullAccess: 'firehose:*',
  AWSLambda_FullAccess: [
    { actions: 'lambda:* iam:GetPolicyVersion iam:ListRoles' },
    {
      actions: 'logs:GetLogEvents logs:FilterLogEvents',
      resources: ['arn:aws:logs:*:*:log-group:/aws/lambda/*'],
    },
    { actions: 'iam:PassRole', passedTo: 'lambda.amazonaws.com' },
  ],
  AWSLambdaBasicExecutionRole: 'logs:CreateLogGroup logs:CreateLogStream logs:PutLogEvents',
  AmazonECS_FullAccess: [
    {
      actions: `ecs:* ec2:AuthorizeSecurityGroupIngress ec2:CreateSecurityGroup ec2:RequestSpotFleet ec2:RunInstances
        autoscaling:CreateAutoScalingGroup cloudformation:CreateStack cloudformation:DeleteStack
        cloudformation:UpdateStack codedeploy:CreateDeployment events:PutRule events:PutTargets iam:ListRoles
        logs:FilterLogEvents route53:ChangeResourceRecordSets`,
    },
    {
      actions: 'ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath',
      resources: ['arn:aws:ssm:*:*:parameter/aws/service/ecs*'],
    },
    { actions: 'iam:PassRole', passedTo: 'ecs-tasks.amazonaws.com ecs.amazonaws.com ec2.amazonaws.com' },
  ],
  AmazonEC2ContainerRegistryFullAccess: 'ecr:* cloudtrail:LookupEvents',
  AmazonEC2ContainerRegistryPowerUser: `ecr:GetAuthorizationToken ecr:GetDownloadUrlForLayer ecr:BatchGetImage
    ecr:InitiateLayerUpload ecr:UploadLayerPart ecr:CompleteLayerUpload ecr:PutImage`,
  AmazonEC2ContainerRegistryReadOnly: 'ecr:GetAuthorizationToken ecr:GetDownloadUrlForLayer ecr:BatchGetImage',
  AmazonElastiCacheFullAccess: 'elasticache:* s3:ListAllMyBuckets',
  AmazonRoute53FullAccess: 'route53:* route53domains:* s3:ListAllMyBuckets',
  CloudFrontFullAccess: 'cloudfront:* cloudfront-keyvaluestore:* iam:ListRoles s3:ListAllMyBuckets',
  AmazonAPIGatewayAdministrator: 'apigateway:*',
  AWSCloudFormationFullAccess: 'cloudformation:*',
  AWSStepFunctionsFullAccess: 'states:*',
  AWSCertificateManagerFullAccess: 'acm:*',
  CloudWatchFullAccess: 'cloudwatch:* logs:* sns:* autoscaling:Describe* iam:GetPolicyVersion',
  CloudWatchLogsFullAccess: 'logs:*',
  SecretsManagerReadWrite: [
    { actions: 'secretsmanager:* cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet kms:DescribeKey' },
    {
      actions: 'lambda:AddPermission lambda:CreateFunction lambda:GetFunction lambda:UpdateFunctionConfiguration',
      resources: ['arn:aws:lambda:*:*:function:SecretsManager*'],
    },
    {
      actions: 's3:GetObject',
      resources: ['arn:aws:s3:::awsserverlessrepo-changesets*', 'arn:aws:s3:::secrets-manager-rotation-apps-*/*'],
    },
  ],
  AmazonSSMFullAccess: 'ssm:* logs:* ec2messages:* cloudwatch:PutMetricData',
  AmazonSSMReadOnlyAccess: 'ssm:Describe* ssm:Get* ssm:List*',
  AmazonBedrockFullAccess: 'bedrock:* bedrock-mantle:* iam:ListRoles',
  AmazonBedrockLimitedAccess: `bedrock:Get* bedrock:List* bedrock:CallWithBearerToken bedrock:CreateModelInvocationJob
    bedrock:InvokeModel bedrock:InvokeModelWithResponseStream iam:ListRoles`,
  AmazonCognitoPowerUser: 'cognito-identity:* cognito-idp:* cognito-sync:* iam:ListRoles',
  AmazonTextractFullAccess: 'textract:*',
  AmazonRekognitionFullAccess: 'rekognition:*',
  AmazonPollyFullAccess: 'polly:*',
  TranslateFullAccess: 'translate:* s3:ListAllMyBuckets s3:ListBucket iam:ListRoles',
};

/** Statements of an AWS managed policy by its name or arn; null when it is not known here, or belongs to an account. */
export function managedPolicy(name: string): readonly ReadStatement[] | null {
  const plain = /^(?:arn:aws[a-z-]*:iam::aws:policy\/(?:[\w+=,.@-]+\/)*)?([\w+=,.@-]+)$/.exec(name)?.[1] ?? '';
  const denied = QUARANTINED.get(plain) ?? null;
  if (denied !== null) return [{ ...statementOf({ actions: '' }), effect: 'Deny', actions: denied }];
  const allowed = Object.hasOwn(ALLOWED, plain) ? ALLOWED[plain] : undefined;
  if (allowed === undefined) return null;
  return typeof allowed === 'string' ? [statementOf({ actions: allowed })] : allowed.map(statementOf);
}

function statementOf({ actions, isNot, resources, passedTo }: Allowed): ReadStatement {
  const services = passedTo?.split(' ');
  return {
    effect: 'Allow',
    actions: wordsIn(actions),
    isNotAction: isNot === true,
    resources: resources ?? ['*'],
    isNotResource: false,
    conditions:
      services === undefined ? [] : [{ operator: 'StringEquals', key: 'iam:PassedToService', values: services }],
  };
}
