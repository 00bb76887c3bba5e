/*
 * Owns how requests name resources: data. Formats of arns: Service Authorization Reference, "Resource types".
 */

/** Parameters of a request that name a resource. */
export interface ResourceParameter {
  /** `s3`: the event source without `.amazonaws.com`. */
  readonly source: string;
  /**
   * The arn. `{name}` stands for a parameter; all of them have to be there. A parameter may be a list (`{names}`), or
   * already be an arn, which is taken as it is. `{$partition}`, `{$region}`, `{$account}` are those of the event.
   */
  readonly arn: string;
  /** Only without this parameter. */
  readonly unless?: string;
}

const HERE = '{$region}:{$account}';
const of = (source: string, ...arns: readonly string[]): ResourceParameter[] =>
  arns.map((rest) => ({ source, arn: `arn:{$partition}:${rest}` }));

export const RESOURCE_PARAMETERS: readonly ResourceParameter[] = [
  ...of('s3', 's3:::{bucketName}/{key}'),
  { source: 's3', arn: 'arn:{$partition}:s3:::{bucketName}', unless: 'key' },
  ...of('dynamodb', `dynamodb:${HERE}:table/{tableName}`, `dynamodb:${HERE}:table/{requestItems}`),
  ...of('sqs', `sqs:${HERE}:{queueName}`, `sqs:${HERE}:{queueUrl}`),
  ...of('sns', `sns:${HERE}:{topicArn}`, `sns:${HERE}:{targetArn}`),
  ...of('lambda', `lambda:${HERE}:function:{functionName}`),
  // Arns of secrets end in six characters that the name does not tell.
  ...of('secretsmanager', `secretsmanager:${HERE}:secret:{secretId}-??????`),
  ...of('ssm', `ssm:${HERE}:parameter{parameterPath}`, `ssm:${HERE}:parameter{parameterPaths}`),
  ...of('kms', `kms:${HERE}:key/{keyId}`),
  ...of('ecr', `ecr:${HERE}:repository/{repositoryName}`),
  ...of('logs', `logs:${HERE}:log-group:{logGroupName}:*`),
  ...of('kinesis', `kinesis:${HERE}:stream/{streamName}`, `kinesis:${HERE}:{streamARN}`),
  ...of('firehose', `firehose:${HERE}:deliverystream/{deliveryStreamName}`),
  ...of('events', `events:${HERE}:event-bus/{eventBusName}`),
  ...of('states', `states:${HERE}:{stateMachineArn}`),
  ...of('sts', 'iam::{$account}:{roleArn}'),
  ...of(
    'iam',
    'iam::{$account}:user/{userName}',
    'iam::{$account}:role/{roleName}',
    'iam::{$account}:group/{groupName}',
    'iam::{$account}:{policyArn}',
  ),
  ...of('ecs', `ecs:${HERE}:cluster/{cluster}`),
  ...of('cloudformation', `cloudformation:${HERE}:stack/{stackName}/*`),
  ...of('bedrock', 'bedrock:{$region}::foundation-model/{modelId}'),
  ...of('ses', `ses:${HERE}:identity/{source}`, `ses:${HERE}:identity/{fromEmailAddress}`),
  ...of('rds', `rds:${HERE}:db:{dBInstanceIdentifier}`),
  ...of('es', `es:${HERE}:domain/{domainName}`),
  ...of('codecommit', `codecommit:${HERE}:{repositoryName}`),
];

/** Parameters whose value has to be an arn already: a bare name makes none. */
export const ARN_PARAMETERS: readonly string[] = [
  'topicArn',
  'targetArn',
  'streamARN',
  'stateMachineArn',
  'roleArn',
  'policyArn',
];
