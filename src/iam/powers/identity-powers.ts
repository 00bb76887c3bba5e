/*
 * Owns what can be done with identities and the organisation, as data. Actions by the Service Authorization Reference.
 */

import { wordsIn } from '../../util/words-in.ts';
import { type PowerDef, power } from './power-def.ts';

/** Services that run code under a role that is handed to them. */
const RUNS_UNDER_ROLE = wordsIn(
  `lambda:CreateFunction ec2:RunInstances ec2:RequestSpotInstances ecs:RegisterTaskDefinition
  ecs:RunTask glue:CreateJob glue:CreateDevEndpoint glue:UpdateJob cloudformation:CreateStack cloudformation:UpdateStack
  cloudformation:CreateStackSet datapipeline:CreatePipeline sagemaker:CreateNotebookInstance sagemaker:CreateTrainingJob
  sagemaker:CreateProcessingJob codebuild:CreateProject codebuild:UpdateProject states:CreateStateMachine
  batch:RegisterJobDefinition apprunner:CreateService elasticmapreduce:RunJobFlow ssm:StartAutomationExecution
  imagebuilder:CreateImage scheduler:CreateSchedule ec2:AssociateIamInstanceProfile bedrock-agentcore:CreateCodeInterpreter`,
);

export const IDENTITY_POWERS: readonly PowerDef[] = [
  power(
    'iam-admin',
    'critical',
    'always',
    `iam:AttachUserPolicy iam:AttachGroupPolicy iam:AttachRolePolicy
    iam:PutUserPolicy iam:PutGroupPolicy iam:PutRolePolicy iam:CreatePolicyVersion iam:SetDefaultPolicyVersion
    iam:AddUserToGroup iam:UpdateAssumeRolePolicy`,
  ),
  power(
    'iam-keys',
    'critical',
    'unlimited',
    `iam:CreateAccessKey iam:CreateLoginProfile iam:UpdateLoginProfile
    iam:CreateServiceSpecificCredential iam:ResetServiceSpecificCredential`,
  ),
  { ...power('iam-pass-role', 'critical', 'always', 'iam:PassRole'), together: RUNS_UNDER_ROLE },
  power(
    'iam-users',
    'high',
    null,
    `iam:CreateUser iam:CreateRole iam:CreateSAMLProvider iam:UpdateSAMLProvider
    iam:CreateOpenIDConnectProvider`,
  ),
  power(
    'iam-lock-out',
    'high',
    null,
    `iam:DeleteUser iam:DeleteLoginProfile iam:DeactivateMFADevice iam:DetachUserPolicy
    iam:DeleteAccessKey iam:UpdateAccessKey`,
  ),
  power(
    'iam-read',
    'medium',
    null,
    'iam:ListUsers iam:ListRoles iam:GetAccountAuthorizationDetails iam:GetPolicyVersion',
  ),
  power('sts-assume', 'high', 'unlimited', 'sts:AssumeRole'),
  power('sts-sessions', 'medium', null, 'sts:GetSessionToken sts:GetFederationToken'),
  power(
    'sso-admin',
    'critical',
    'always',
    `sso:CreateAccountAssignment sso:AttachManagedPolicyToPermissionSet
    sso:PutInlinePolicyToPermissionSet sso:CreatePermissionSet`,
  ),
  power(
    'organizations',
    'critical',
    null,
    `organizations:CreateAccount organizations:LeaveOrganization
    organizations:RemoveAccountFromOrganization organizations:InviteAccountToOrganization organizations:DetachPolicy
    organizations:UpdatePolicy organizations:CloseAccount`,
  ),
];
