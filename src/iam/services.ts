/*
 * Owns which service of IAM an event of CloudTrail belongs to. Does not own its actions (action-names.ts).
 */

import { wordsIn } from '../util/words-in.ts';

/**
 * Prefixes of actions that are spelled as the event source before `.amazonaws.com` (AWS Service Authorization Reference,
 * "Actions, resources, and condition keys for AWS services"; endpoints of the AWS SDKs).
 */
const SAME: ReadonlySet<string> = new Set(
  wordsIn(`access-analyzer account acm acm-pca aiops airflow amplify amplifybackend amplifyuibuilder aoss apigateway app-integrations
  appconfig appfabric appflow application-autoscaling application-signals applicationinsights appmesh apprunner appstream
  appsync aps arc-zonal-shift artifact athena auditmanager autoscaling autoscaling-plans aws-marketplace b2bi backup
  backup-gateway batch bcm-data-exports bedrock bedrock-agentcore billing billingconductor braket budgets cassandra ce chatbot
  chime cleanrooms cleanrooms-ml cloud9 clouddirectory cloudformation cloudfront cloudhsm cloudsearch cloudshell cloudtrail
  cloudtrail-data cloudwatch codeartifact codebuild codecatalyst codecommit codeconnections codedeploy codeguru-profiler
  codeguru-reviewer codeguru-security codepipeline codestar codestar-connections codestar-notifications cognito-identity
  cognito-idp cognito-sync comprehend comprehendmedical compute-optimizer config connect controlcatalog controltower
  cost-optimization-hub cur databrew dataexchange datapipeline datasync datazone dax deadline detective devicefarm devops-guru
  directconnect discovery dlm dms docdb-elastic drs ds dsql dynamodb ebs ec2 ec2-instance-connect ecr ecr-public ecs eks
  eks-auth elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce elastictranscoder
  emr-containers emr-serverless entityresolution es events evidently finspace firehose fis fms forecast frauddetector freetier
  fsx gamelift geo glacier globalaccelerator glue grafana greengrass groundstation guardduty health healthlake iam
  identitystore imagebuilder inspector inspector-scan inspector2 internetmonitor invoicing iot iotanalytics iotevents
  iotfleetwise iotsitewise iottwinmaker iotwireless ivs ivschat kafka kafkaconnect kendra kinesis kinesisanalytics
  kinesisvideo kms lakeformation lambda launchwizard lex license-manager lightsail logs lookoutequipment lookoutmetrics
  lookoutvision m2 machinelearning macie2 managedblockchain mediaconnect mediaconvert medialive mediapackage
  mediapackage-vod mediapackagev2 mediastore mediatailor medical-imaging memorydb mgh mgn mobiletargeting mq neptune-db
  neptune-graph network-firewall networkmanager networkmonitor notifications notifications-contacts oam observabilityadmin
  omics opsworks opsworks-cm organizations osis outposts payments pca-connector-ad personalize pi pipes polly pricing proton
  purchase-orders qbusiness qldb quicksight ram rbin rds rds-data redshift redshift-data redshift-serverless rekognition
  resiliencehub resource-explorer-2 resource-groups robomaker rolesanywhere route53 route53-recovery-cluster
  route53-recovery-control-config route53-recovery-readiness route53domains route53profiles route53resolver rum s3
  s3-object-lambda s3-outposts s3express s3tables s3vectors sagemaker savingsplans scheduler schemas sdb secretsmanager
  securityhub securitylake serverlessrepo servicecatalog servicediscovery servicequotas ses shield signer sms-voice snowball
  sns sqs ssm ssm-contacts ssm-incidents ssm-quicksetup sso sso-directory sso-oauth states storagegateway sts support
  supportplans swf synthetics tax textract timestream timestream-influxdb tnb transcribe transfer translate trustedadvisor
  verifiedpermissions voiceid vpc-lattice waf waf-regional wafv2 wellarchitected wisdom workdocs workmail workspaces
  workspaces-web xray`),
);

/** Those that are spelled otherwise: the endpoint, or the older name of the service, and the prefix. */
const OTHER: ReadonlyMap<string, string> = new Map([
  ['api.detective', 'detective'],
  ['api.ecr', 'ecr'],
  ['api.ecr-public', 'ecr-public'],
  ['api.mediatailor', 'mediatailor'],
  ['api.pricing', 'pricing'],
  ['api.sagemaker', 'sagemaker'],
  ['appconfigdata', 'appconfig'],
  ['appstream2', 'appstream'],
  ['bedrock-agent', 'bedrock'],
  ['bedrock-agent-runtime', 'bedrock'],
  ['bedrock-runtime', 'bedrock'],
  ['cloudcontrolapi', 'cloudformation'],
  ['cloudhsmv2', 'cloudhsm'],
  ['email', 'ses'],
  ['ingest.timestream', 'timestream'],
  ['memory-db', 'memorydb'],
  ['models-v2-lex', 'lex'],
  ['models.lex', 'lex'],
  ['monitoring', 'cloudwatch'],
  ['oidc', 'sso-oauth'],
  ['pinpoint', 'mobiletargeting'],
  ['query.timestream', 'timestream'],
  ['runtime-v2-lex', 'lex'],
  ['runtime.lex', 'lex'],
  ['runtime.sagemaker', 'sagemaker'],
  ['s3-control', 's3'],
  ['servicecatalog-appregistry', 'servicecatalog'],
  ['streams.dynamodb', 'dynamodb'],
  ['tagging', 'tag'],
]);

/** `s3` of `s3.amazonaws.com`; null for services that are not known, and for sign-ins, which are no calls of an API. */
export function prefixOf(source: string): string | null {
  const name = /^([a-z0-9.-]{1,60})\.amazonaws\.com(?:\.cn)?$/.exec(source)?.[1] ?? '';
  return OTHER.get(name) ?? (SAME.has(name) ? name : null);
}

/** Every prefix that is known, sorted. */
export const PREFIXES: readonly string[] = [...new Set([...SAME, ...OTHER.values()])].sort();
