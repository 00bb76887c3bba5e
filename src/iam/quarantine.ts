/*
 * Owns what is known of the policies by which AWS limits a user whose key is public. The words are `iam.quarantine.<id>`.
 */

import { quarantineNameOf } from '../util/quarantine-policy.ts';
import { wordsIn } from '../util/words-in.ts';

/** What people have to know of a quarantine; in the order in which it matters to them. */
export type QuarantineEffect =
  /** The user can neither deactivate its own key nor read the trail: another identity has to. */
  | 'needs-other-identity'
  /** Whoever has the key can still do everything that is not denied. */
  | 'not-contained'
  /** Programs that use the key can write objects, but not read them. */
  | 'half-broken'
  /** An older version that denies the start of instances, and little else. */
  | 'old-version'
  /** Its content is not known here. */
  | 'unknown-version'
  /** It stays until the case is closed. */
  | 'keep-it';

/**
 * What version 1 denies, of 2020-08-11, all that there is of it (aws/policy/AWSCompromisedKeyQuarantine, as mirrored by MAMIP).
 */
const DENIED_FIRST = wordsIn(`ec2:RequestSpotInstances ec2:RunInstances ec2:StartInstances iam:AttachGroupPolicy
  iam:AttachRolePolicy iam:AttachUserPolicy iam:ChangePassword iam:CreateAccessKey iam:CreateInstanceProfile
  iam:CreateLoginProfile iam:CreateRole iam:CreateUser iam:DetachUserPolicy iam:PutUserPermissionsBoundary iam:PutUserPolicy
  iam:UpdateAccessKey iam:UpdateAccountPasswordPolicy iam:UpdateUser lambda:CreateFunction lightsail:Create*
  lightsail:Delete* lightsail:DownloadDefaultKeyPair lightsail:GetInstanceAccessDetails lightsail:Start* lightsail:Update*
  organizations:CreateAccount organizations:CreateOrganization organizations:InviteAccountToOrganization`);

/** What V2 (its version 5) and V3 (its version 2), both of 2024-10-02, deny: the same. */
const DENIED = wordsIn(`amplify:CreateBackendEnvironment amplify:CreateDeployment bedrock:CreateFoundationModelAgreement
  bedrock:CreateModelInvocationJob bedrock:InvokeModel bedrock:InvokeModelWithResponseStream
  bedrock:PutFoundationModelEntitlement cloudtrail:LookupEvents codebuild:CreateProject
  ec2:AcceptReservedInstancesExchangeQuote ec2:CreateReservedInstancesListing ec2:PurchaseReservedInstancesOffering
  ec2:RequestSpotInstances ec2:RunInstances ec2:StartInstances ecr:GetAuthorizationToken ecs:CreateCluster ecs:CreateService
  ecs:RegisterTaskDefinition glue:CreateJob iam:AddUserToGroup iam:AttachGroupPolicy iam:AttachRolePolicy
  iam:AttachUserPolicy iam:ChangePassword iam:CreateAccessKey iam:CreateInstanceProfile iam:CreateLoginProfile
  iam:CreatePolicyVersion iam:CreateRole iam:CreateUser iam:DeleteAccessKey iam:DeleteRole iam:DetachUserPolicy iam:ListUsers
  iam:PassRole iam:PutGroupPolicy iam:PutRolePolicy iam:PutUserPermissionsBoundary iam:PutUserPolicy
  iam:SetDefaultPolicyVersion iam:UpdateAccessKey iam:UpdateAccountPasswordPolicy iam:UpdateAssumeRolePolicy
  iam:UpdateLoginProfile iam:UpdateUser lambda:AddLayerVersionPermission lambda:AddPermission lambda:CreateFunction
  lambda:GetEventSourceMapping lambda:GetPolicy lambda:ListTags lambda:PutProvisionedConcurrencyConfig lambda:TagResource
  lambda:UntagResource lambda:UpdateFunctionCode lightsail:Create* lightsail:Delete* lightsail:DownloadDefaultKeyPair
  lightsail:GetInstanceAccessDetails lightsail:Start* lightsail:Update* mediapackagev2:CreateChannel
  organizations:CreateAccount organizations:CreateOrganization organizations:InviteAccountToOrganization s3:CreateBucket
  s3:DeleteBucket s3:DeleteBucketPolicy s3:DeleteObject s3:DeleteObjectVersion s3:GetObject s3:ListAllMyBuckets s3:ListBucket
  s3:ObjectOwnerOverrideToBucketOwner s3:PutAccountPublicAccessBlock s3:PutBucketAcl s3:PutBucketCors
  s3:PutBucketOwnershipControls s3:PutBucketPolicy s3:PutLifecycleConfiguration sagemaker:CreateEndpointConfig
  sagemaker:CreateProcessingJob savingsplans:CreateSavingsPlan ses:GetSendQuota ses:ListIdentities sns:GetSMSAttributes
  sts:GetFederationToken sts:GetSessionToken`);

/** Actions that a quarantine policy denies; null when its content is not known here. By name. */
export const QUARANTINED: ReadonlyMap<string, readonly string[] | null> = new Map([
  ['AWSExposedCredentialPolicy_DO_NOT_REMOVE', null],
  ['AWSCompromisedKeyQuarantine', DENIED_FIRST],
  ['AWSCompromisedKeyQuarantineV2', DENIED],
  ['AWSCompromisedKeyQuarantineV3', DENIED],
]);

/** What the quarantine policy `name` means for its user; nothing for other policies. */
export function quarantineEffects(name: string): readonly QuarantineEffect[] {
  const plain = quarantineNameOf(name);
  if (plain === null) return [];
  const denied = QUARANTINED.get(plain) ?? null;
  if (denied === null) return ['needs-other-identity', 'not-contained', 'unknown-version', 'keep-it'];
  if (!denied.includes('s3:GetObject')) return ['needs-other-identity', 'not-contained', 'old-version', 'keep-it'];
  return ['needs-other-identity', 'not-contained', 'half-broken', 'keep-it'];
}
