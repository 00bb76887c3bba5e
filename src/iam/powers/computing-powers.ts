/*
 * Owns what can be done with what runs, as data. Actions by the Service Authorization Reference.
 */

import { type PowerDef, power } from './power-def.ts';

export const COMPUTING_POWERS: readonly PowerDef[] = [
  power(
    'ec2-launch',
    'critical',
    null,
    `ec2:RunInstances ec2:RequestSpotInstances ec2:RequestSpotFleet ec2:CreateFleet
    ec2:StartInstances autoscaling:CreateAutoScalingGroup`,
  ),
  power(
    'ec2-delete',
    'critical',
    null,
    'ec2:TerminateInstances ec2:DeleteVolume ec2:DeleteSnapshot ec2:DeregisterImage',
  ),
  power(
    'ec2-snapshots',
    'high',
    null,
    `ec2:CreateSnapshot ec2:ModifySnapshotAttribute ec2:CreateImage
    ec2:ModifyImageAttribute ebs:GetSnapshotBlock`,
  ),
  power(
    'ec2-network',
    'medium',
    null,
    `ec2:AuthorizeSecurityGroupIngress ec2:CreateSecurityGroup ec2:CreateKeyPair
    ec2:ImportKeyPair`,
  ),
  power(
    'instances-command',
    'critical',
    'unlimited',
    `ssm:SendCommand ssm:StartSession
    ec2-instance-connect:SendSSHPublicKey ecs:ExecuteCommand ec2:ModifyInstanceAttribute`,
  ),
  power('lambda-code', 'critical', 'unlimited', 'lambda:UpdateFunctionCode lambda:UpdateFunctionConfiguration'),
  power('lambda-public', 'high', null, 'lambda:AddPermission lambda:CreateFunctionUrlConfig'),
  power('lambda-read', 'medium', null, 'lambda:GetFunction lambda:GetFunctionConfiguration'),
  power(
    'cloudformation-change',
    'high',
    null,
    `cloudformation:CreateStack cloudformation:UpdateStack
    cloudformation:ExecuteChangeSet cloudformation:DeleteStack`,
  ),
  power(
    'containers-launch',
    'high',
    null,
    `ecs:RunTask ecs:CreateService ecs:UpdateService batch:SubmitJob
    apprunner:CreateService`,
  ),
  power('eks-admin', 'high', null, 'eks:CreateAccessEntry eks:AssociateAccessPolicy eks:CreateCluster'),
  power(
    'lightsail-launch',
    'high',
    null,
    `lightsail:CreateInstances lightsail:GetInstanceAccessDetails
    lightsail:DownloadDefaultKeyPair`,
  ),
  power(
    'sagemaker-launch',
    'high',
    null,
    `sagemaker:CreateNotebookInstance sagemaker:CreateTrainingJob
    sagemaker:CreateProcessingJob sagemaker:CreateEndpoint sagemaker:CreatePresignedNotebookInstanceUrl`,
  ),
  power(
    'bedrock-invoke',
    'high',
    null,
    `bedrock:InvokeModel bedrock:InvokeModelWithResponseStream
    bedrock:CreateModelInvocationJob bedrock:CreateFoundationModelAgreement`,
  ),
  power('ecr-push', 'critical', null, 'ecr:PutImage'),
  power('ecr-pull', 'high', null, 'ecr:BatchGetImage ecr:GetDownloadUrlForLayer'),
  power(
    'code-change',
    'critical',
    null,
    `codecommit:GitPush codecommit:CreateCommit codebuild:StartBuild
    codepipeline:UpdatePipeline codedeploy:CreateDeployment amplify:StartDeployment`,
  ),
  power('code-read', 'high', null, 'codecommit:GitPull codecommit:GetFile'),
];
