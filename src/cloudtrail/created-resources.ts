/*
 * Owns which calls create or start something, and where the answer names it: data, and looking it up.
 */

import { cut } from '../util/detached.ts';
import { isJsonObject, type JsonObject, listAt, textAt, valueAt } from '../util/json-value.ts';
import { baseName } from './call-kinds.ts';

/** Ids of one call that are kept: RunInstances starts at most some hundreds. */
export const MOST_IDS = 1000;
const LONGEST_ID = 300;
/** A name, with `[]` when it is an array whose elements are meant. */
const STEP = /^(\w+)(\[\])?$/;

/**
 * Where what was created is named, by name of the call; the first path that leads to something counts. Paths begin with
 * `<`, the answer, or `>`, the request: some answers say nothing. Fields as in the API reference of each service.
 */
const CREATED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    AllocateAddress: ['<.allocationId', '<.publicIp'],
    AuthorizeSecurityGroupIngress: ['>.groupId'],
    CopyImage: ['<.imageId'],
    CopySnapshot: ['<.snapshotId'],
    CreateAccessKey: ['<.accessKey.accessKeyId'],
    CreateApi: ['<.apiId'],
    CreateApp: ['<.app.appArn', '<.app.appId'],
    CreateAutoScalingGroup: ['>.autoScalingGroupName'],
    CreateBucket: ['>.bucketName'],
    CreateCapacityProvider: ['<.capacityProvider.capacityProviderArn'],
    CreateCluster: ['<.cluster.clusterArn', '<.cluster.arn', '<.clusterIdentifier', '>.clusterName', '>.name'],
    CreateComputeEnvironment: ['<.computeEnvironmentArn', '>.computeEnvironmentName'],
    CreateDBCluster: ['<.dBClusterArn', '>.dBClusterIdentifier'],
    CreateDBInstance: ['<.dBInstanceArn', '>.dBInstanceIdentifier'],
    CreateDevEndpoint: ['<.endpointName', '>.endpointName'],
    CreateDistribution: ['<.distribution.aRN', '<.distribution.id'],
    CreateDomain: ['<.domainArn', '>.domainName'],
    CreateEmailIdentity: ['>.emailIdentity'],
    CreateEndpoint: ['<.endpointArn', '>.endpointName'],
    CreateEnvironment: ['<.environmentId', '>.environmentName', '>.name'],
    CreateFleet: ['<.CreateFleetResponse.fleetId', '<.fleetId'],
    CreateFoundationModelAgreement: ['>.modelId'],
    CreateFunction: ['<.functionArn', '>.functionName'],
    CreateGroup: ['<.group.arn', '>.groupName'],
    CreateImage: ['<.imageId'],
    CreateInstanceProfile: ['<.instanceProfile.arn', '>.instanceProfileName'],
    CreateInstances: ['<.operations[].resourceName', '>.instanceNames[]'],
    CreateInternetGateway: ['<.internetGateway.internetGatewayId'],
    CreateJob: ['<.name', '>.name'],
    CreateJobQueue: ['<.jobQueueArn'],
    CreateKeyPair: ['<.keyPairId', '>.keyName'],
    CreateLaunchConfiguration: ['>.launchConfigurationName'],
    CreateLaunchTemplate: ['<.CreateLaunchTemplateResponse.launchTemplate.launchTemplateId', '>.launchTemplateName'],
    CreateLoginProfile: ['>.userName'],
    CreateNatGateway: ['<.CreateNatGatewayResponse.natGateway.natGatewayId'],
    CreateNodegroup: ['<.nodegroup.nodegroupArn'],
    CreateNotebookInstance: ['<.notebookInstanceArn', '>.notebookInstanceName'],
    CreateOpenIDConnectProvider: ['<.openIDConnectProviderArn'],
    CreatePolicy: ['<.policy.arn', '>.policyName'],
    CreateProcessingJob: ['<.processingJobArn'],
    CreateProject: ['<.project.arn', '>.name'],
    CreateRepository: ['<.repository.repositoryArn', '<.repositoryMetadata.arn', '>.repositoryName'],
    CreateRole: ['<.role.arn', '>.roleName'],
    CreateSAMLProvider: ['<.sAMLProviderArn'],
    CreateSecurityGroup: ['<.groupId', '>.groupName'],
    CreateService: ['<.service.serviceArn', '>.serviceName'],
    CreateSnapshot: ['<.snapshotId'],
    CreateSpace: ['<.spaceArn'],
    CreateStack: ['<.stackId', '>.stackName'],
    CreateStateMachine: ['<.stateMachineArn'],
    CreateTopic: ['<.topicArn', '>.name'],
    CreateTrainingJob: ['<.trainingJobArn', '>.trainingJobName'],
    CreateUser: ['<.user.arn', '>.userName'],
    CreateVolume: ['<.volumeId'],
    CreateVpc: ['<.vpc.vpcId'],
    CreateWorkspaces: ['<.pendingRequests[].workspaceId'],
    ImportImage: ['<.importTaskId'],
    ImportKeyPair: ['<.keyPairId', '>.keyName'],
    InvokeModel: ['>.modelId'],
    InvokeModelWithResponseStream: ['>.modelId'],
    Converse: ['>.modelId'],
    ConverseStream: ['>.modelId'],
    PurchaseReservedInstancesOffering: ['<.reservedInstancesId'],
    PutFoundationModelEntitlement: ['>.modelId'],
    RegisterTaskDefinition: ['<.taskDefinition.taskDefinitionArn'],
    RequestServiceQuotaIncrease: ['<.requestedQuota.id', '>.quotaCode'],
    RequestSpotFleet: ['<.RequestSpotFleetResponse.spotFleetRequestId', '<.spotFleetRequestId'],
    RequestSpotInstances: ['<.spotInstanceRequestSet.items[].spotInstanceRequestId'],
    RunInstances: ['<.instancesSet.items[].instanceId'],
    RunJobFlow: ['<.jobFlowId'],
    RunTask: ['<.tasks[].taskArn'],
    StartBuild: ['<.build.arn'],
    StartInstances: ['<.instancesSet.items[].instanceId'],
    SubmitJob: ['<.jobArn', '<.jobId'],
    VerifyDomainDkim: ['>.domain'],
    VerifyDomainIdentity: ['>.domain'],
    VerifyEmailAddress: ['>.emailAddress'],
    VerifyEmailIdentity: ['>.emailAddress'],
  }),
);

/** True when a call of this name creates or starts something that costs, sends or stays. */
export function isCreating(name: string): boolean {
  return CREATED.has(baseName(name));
}

/** Ids or arns of what `event` created, as far as it names them; each once, and more than `MOST_IDS` when there are too many. */
export function createdIds(event: JsonObject): string[] {
  for (const path of CREATED.get(baseName(textAt(event, 'eventName'))) ?? []) {
    const [side, ...steps] = path.split('.');
    const found = textsAt(valueAt(event, side === '<' ? 'responseElements' : 'requestParameters'), steps);
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

function textsAt(value: unknown, steps: readonly string[]): string[] {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === 'string' && value !== '' ? [cut(value, LONGEST_ID)] : [];
  const [, name = '', isList] = STEP.exec(step) ?? [];
  if (!isJsonObject(value)) return [];
  if (isList === undefined) return textsAt(valueAt(value, name), rest);
  return listAt(value, name)
    .slice(0, MOST_IDS + 1)
    .flatMap((element) => textsAt(element, rest));
}
