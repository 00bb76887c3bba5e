/*
 * Owns the commands that list what there is in every region: what misuse of AWS keys leaves behind.
 */

/**
 * Calls that list one kind of resource each, with what tells a foreign one: name and day. The services are those of known
 * intrusions: machines, containers, functions, models, mail, and what keeps a way back in.
 */
const CALLS: readonly string[] = [
  "ec2 describe-instances --query 'Reservations[].Instances[].[InstanceId,InstanceType,LaunchTime,State.Name,KeyName]'",
  "ec2 describe-spot-instance-requests --query 'SpotInstanceRequests[].[SpotInstanceRequestId,State,CreateTime]'",
  "ec2 describe-spot-fleet-requests --query 'SpotFleetRequestConfigs[].[SpotFleetRequestId,SpotFleetRequestState,CreateTime]'",
  "autoscaling describe-auto-scaling-groups --query 'AutoScalingGroups[].[AutoScalingGroupName,DesiredCapacity,CreatedTime]'",
  "ec2 describe-launch-templates --query 'LaunchTemplates[].[LaunchTemplateName,CreateTime,CreatedBy]'",
  "ec2 describe-key-pairs --query 'KeyPairs[].[KeyName,CreateTime]'",
  "ec2 describe-images --owners self --query 'Images[].[ImageId,Name,CreationDate,Public]'",
  "ec2 describe-snapshots --owner-ids self --query 'Snapshots[].[SnapshotId,StartTime,VolumeSize]'",
  "ecs list-clusters --query 'clusterArns[]'",
  "eks list-clusters --query 'clusters[]'",
  "batch describe-compute-environments --query 'computeEnvironments[].[computeEnvironmentName,state]'",
  "lambda list-functions --query 'Functions[].[FunctionName,LastModified]'",
  "codebuild list-projects --query 'projects[]'",
  "cloudformation describe-stacks --query 'Stacks[].[StackName,CreationTime,StackStatus]'",
  "sagemaker list-notebook-instances --query 'NotebookInstances[].[NotebookInstanceName,CreationTime,NotebookInstanceStatus]'",
  "sagemaker list-endpoints --query 'Endpoints[].[EndpointName,CreationTime,EndpointStatus]'",
  "sagemaker list-training-jobs --query 'TrainingJobSummaries[].[TrainingJobName,CreationTime,TrainingJobStatus]'",
  "bedrock list-provisioned-model-throughputs --query 'provisionedModelSummaries[].[provisionedModelName,creationTime,status]'",
  "bedrock list-custom-models --query 'modelSummaries[].[modelName,creationTime]'",
  "lightsail get-instances --query 'instances[].[name,createdAt,state.name]'",
  "sesv2 get-account --query '[ProductionAccessEnabled,SendQuota.Max24HourSend,SendQuota.SentLast24Hours]'",
  "sesv2 list-email-identities --query 'EmailIdentities[].IdentityName'",
];

/**
 * A function of the shell that runs a call in every enabled region, and one line a call. `$(…)` is split by bash and zsh
 * alike, a variable is not.
 * @param home a region that is always enabled
 * @param as `--profile …`
 */
export function surveyLines({ home, as }: { readonly home: string; readonly as: string }): string[] {
  return [everywhere({ home, as }), ...CALLS.map((call) => `everywhere aws ${call}`)];
}

/** The line that defines `everywhere`: a command, in each region, each line of what it prints with the region before it. */
export function everywhere({ home, as }: { readonly home: string; readonly as: string }): string {
  const regions = `aws ec2 describe-regions --region ${home} --all-regions --filters Name=opt-in-status,Values=opt-in-not-required,opted-in --query 'Regions[].RegionName' --output text ${as}`;
  return `everywhere() { for region in $(${regions}); do "$@" --region "$region" --output text ${as} | sed "s|^|$region |"; done; }`;
}
