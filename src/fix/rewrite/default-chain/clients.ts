/*
 * Owns what the clients, credentials and options of the AWS SDKs are called in each language. Data.
 */

import type { ClientOptions } from './client-options.ts';

/**
 * JavaScript. Names are written as `module#export.property`. Classes of v2 that take keys and are no services, those
 * of v3 that need them (`SignatureV4`, presigners), and the builds for browsers are not there.
 */
export const JAVASCRIPT = {
  options: {
    keys: { id: 'accessKeyId', secret: 'secretAccessKey', token: 'sessionToken' },
    barred: /^(?:profile|credentials|credentialProvider|credentialDefaultProvider)$/,
    endpoint: /^endpoint/,
  } satisfies ClientOptions,
  v2: {
    client:
      /^aws-sdk(?:\/(?:global|lib\/core|clients\/all))?#(?!\w*(?:Credentials|Chain|Signer|Request|Response)$)(?!(?:Endpoint|HttpClient|Service|Token|XML)$)(?:DynamoDB\.DocumentClient|[A-Z]\w*)$|^aws-sdk\/clients\/(?!all#|browser)\w+#(?:DocumentClient)?$/,
    credentials: /^aws-sdk(?:\/(?:global|lib\/core))?#Credentials$/,
    update: /^aws-sdk(?:\/(?:global|lib\/core))?#config\.update$/,
    config: /^aws-sdk(?:\/(?:global|lib\/core))?#config$/,
  },
  /** Its name is that of its package, with or without `Client`. */
  v3: /^@aws-sdk\/client-([\w-]+)#(\w+?)(?:Client)?$/,
  fromStatic: /^@(?:aws-sdk|smithy)\/(?:property-provider|credential-providers)#fromStatic$/,
};

/** Python. Names are full ones. */
export const PYTHON = {
  options: {
    keys: { id: 'aws_access_key_id', secret: 'aws_secret_access_key', token: 'aws_session_token' },
    barred: /^(?:profile_name|profile|aws_account_id|botocore_session|security_token|provider|anon)$/,
    endpoint: /^(?:endpoint_url|host)$/,
  } satisfies ClientOptions,
  /** Of the default session. */
  client: /^(?:boto3|aioboto3)\.(?:client|resource)$/,
  setup: /^(?:boto3|aioboto3)\.setup_default_session$/,
  session: /^(?:boto3|aioboto3)\.(?:session\.)?Session$/,
  /** Sessions that take no keys. */
  core: /^(?:aiobotocore(?:\.session)?|botocore\.session)\.(?:get_session|Session|AioSession)$/,
  ofSession: /^(?:client|resource|create_client)$/,
  /** boto 2: Google, Eucalyptus, Walrus, the Internet Archive and Aliyun speak to others. */
  old: /^boto\.(?:connect_(?!gs$|euca|walrus$|ia$|oss$)\w+|(?:\w+\.)+connect_to_region|(?:s3|sqs|ec2|dynamodb|ses|sns|iam)\.(?:\w+\.)?\w+Connection)$/,
};

/** Ruby. */
export const RUBY = {
  options: {
    keys: { id: 'access_key_id', secret: 'secret_access_key', token: 'session_token' },
    barred: /^(?:profile|credentials|credential_provider)$/,
    endpoint: /^(?:endpoint|\w+_endpoint)$/,
  } satisfies ClientOptions,
  /** v2 and v3 by their form; v1 by its services: the same constant is that of other gems. */
  client:
    /^(?:Aws(?:::[A-Z]\w*)+::(?:Client|Resource|AsyncClient)|AWS::(?:AutoScaling|CloudFormation|CloudFront|CloudSearch|CloudTrail|CloudWatch|DataPipeline|DynamoDB|EC2|ELB|EMR|ElastiCache|ElasticBeanstalk|ElasticTranscoder|Glacier|IAM|Kinesis|OpsWorks|RDS|Redshift|Route53|S3|SNS|SQS|STS|SimpleDB|SimpleEmailService|SimpleWorkflow)(?:::Client)?)\.new$/,
  credentials: /^Aws::Credentials\.new$/,
  update: /^(?:Aws\.config\.(?:update|merge!)|AWS\.config)$/,
  config: /^A(?:ws|WS)\.config$/,
};

/** PHP. Names are full ones. */
export const PHP = {
  options: {
    keys: { id: 'key', secret: 'secret', token: 'token' },
    barred: /^(?:profile|credentials|credentials\.\w+)$/,
    endpoint: /^(?:endpoint|base_url)$/,
  } satisfies ClientOptions,
  client: /^Aws\\(?:(?:\w+\\)+\w+Client|Sdk)$/,
  /** v2 has the keys among the options, and `factory` instead of a constructor. */
  factory: /^Aws\\(?:(?:\w+\\)+\w+Client|Common\\Aws)::factory$/,
  credentials: /^Aws\\(?:Common\\)?Credentials\\Credentials$/,
};

/** Go. Names are those of packages with what is behind the dot. */
export const GO = {
  keys: { id: 'AccessKeyID', secret: 'SecretAccessKey', token: 'SessionToken' },
  credentials:
    /^github\.com\/aws\/aws-sdk-go(?:\/aws\/credentials\.NewStaticCredentials|-v2\/credentials\.NewStaticCredentialsProvider)$/,
  value: /^github\.com\/aws\/aws-sdk-go(?:\/aws\/credentials\.Value|-v2\/aws\.Credentials)$/,
  /** What may stand around credentials. */
  wrapper:
    /^github\.com\/aws\/aws-sdk-go(?:\/aws\/credentials\.NewStaticCredentialsFromCreds|-v2\/aws\.NewCredentialsCache|-v2\/credentials\.StaticCredentialsProvider)$/,
  config: /^github\.com\/aws\/aws-sdk-go\/aws\.Config$/,
  newConfig: /^github\.com\/aws\/aws-sdk-go\/aws\.NewConfig$/,
  session: /^github\.com\/aws\/aws-sdk-go\/aws\/session\.New(?:Session)?$/,
  sessionWithOptions: /^github\.com\/aws\/aws-sdk-go\/aws\/session\.NewSessionWithOptions$/,
  sessionOptions: /^github\.com\/aws\/aws-sdk-go\/aws\/session\.Options$/,
  must: /^github\.com\/aws\/aws-sdk-go\/aws\/session\.Must$/,
  service: /^github\.com\/aws\/aws-sdk-go\/service\/\w+\.New$/,
  load: /^github\.com\/aws\/aws-sdk-go-v2\/config\.LoadDefaultConfig$/,
  withProvider: /^github\.com\/aws\/aws-sdk-go-v2\/config\.WithCredentialsProvider$/,
  /** Options beside it that name neither other credentials nor another host. */
  option: /^github\.com\/aws\/aws-sdk-go-v2\/config\.With(?!SharedConfigProfile$|CredentialsProvider$|\w*Endpoint)\w+$/,
  /** Of a client of v2 that is made later. */
  elsewhere: /\b(?:BaseEndpoint|EndpointResolver(?:V2)?)\b(?!\s*[:=][^\n]*\bamazonaws\.com\b)/,
};

/** Java. Names of classes of v1 and v2, and the packages that they come from. */
export const JAVA = {
  v1: {
    packages: 'com.amazonaws.',
    credentials: /^Basic(?:AWS|Session)Credentials$/,
    provider: /^(?:AWS)?StaticCredentialsProvider$/,
    client: /^(?:Amazon|AWS)\w*Client$/,
    builder: /^(?:Amazon|AWS)\w*Client(?:Builder\.standard|\.builder)$/,
    link: 'withCredentials',
  },
  v2: {
    packages: 'software.amazon.awssdk.',
    credentials: /^Aws(?:Basic|Session)Credentials$/,
    provider: /^StaticCredentialsProvider$/,
    builder: /^\w+(?:Client|Presigner)\.(?:builder|crtBuilder)$/,
    link: 'credentialsProvider',
  },
  endpoint: /^(?:withEndpointConfiguration|setEndpointConfiguration|endpointOverride|endpointProvider)$/,
  /** Of a client that was made before. */
  elsewhere: /\.setEndpoint\([^)]*/g,
};

/** C#. */
export const C_SHARP = {
  keys: { id: 'awsAccessKeyId', secret: 'awsSecretAccessKey', token: 'awsSessionToken' },
  /** Of credentials. */
  shortKeys: { id: 'accessKey', secret: 'secretKey', token: 'token' },
  client: /^Amazon\w+Client$/,
  factory: /^(?:Amazon\.)?AWSClientFactory\.CreateAmazon\w+Client$/,
  credentials: /^(?:Amazon\.Runtime\.)?(?:Basic|Session)AWSCredentials$/,
  options: /^(?:Amazon\.Extensions\.NETCore\.Setup\.)?AWSOptions$/,
  /** Beside `Credentials` in them. */
  barred: /^Profile/,
  /** Of a configuration: another host, or other credentials. */
  elsewhere: /\b(?:ServiceURL|Profile)\s*=(?!=)\s*[^,;}]*/g,
};
