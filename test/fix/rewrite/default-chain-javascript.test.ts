import { type Row, testTable } from './default-chain-table.ts';

const V3 = "import { S3Client } from '@aws-sdk/client-s3';\n";
const V2 = "const AWS = require('aws-sdk');\n";

const ROWS: readonly Row[] = [
  [
    'credentials of v3 on a line',
    `${V3}const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' } });\n`,
    `${V3}const s3 = new S3Client({ region: 'eu-west-1' });\n`,
  ],
  [
    'credentials that come first',
    `${V3}const s3 = new S3Client({ credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' }, region });\n`,
    `${V3}const s3 = new S3Client({ region });\n`,
  ],
  [
    'nothing but credentials: an empty object stays',
    `${V3}const s3 = new S3Client({ credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' } });\n`,
    `${V3}const s3 = new S3Client({});\n`,
  ],
  [
    'credentials on lines of their own, with trailing commas',
    `${V3}export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: {
    accessKeyId: "«id»",
    secretAccessKey: "«secret»",
  },
  maxAttempts: 3,
});
`,
    `${V3}export const s3 = new S3Client({
  region: 'eu-west-1',
  maxAttempts: 3,
});
`,
  ],
  [
    'credentials last, without a trailing comma',
    `${V3}export const s3 = new S3Client({
  region: 'eu-west-1', // Ireland
  credentials: {
    accessKeyId: '«id»',
    secretAccessKey: '«secret»'
  }
});
`,
    `${V3}export const s3 = new S3Client({
  region: 'eu-west-1' // Ireland
});
`,
  ],
  [
    'credentials last, with a trailing comma',
    `${V3}export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' },
});
`,
    `${V3}export const s3 = new S3Client({
  region: 'eu-west-1',
});
`,
  ],
  [
    'a session token goes along',
    `${V3}new S3Client({ credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»', sessionToken: '«token»' }, region });\n`,
    `${V3}new S3Client({ region });\n`,
  ],
  [
    'an empty session token goes along',
    `${V3}new S3Client({ credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»', sessionToken: '' }, region });\n`,
    `${V3}new S3Client({ region });\n`,
  ],
  [
    'a session token that is no literal',
    `${V3}new S3Client({ credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»', sessionToken: token } });\n`,
    null,
  ],
  [
    'comments at the end of lines that go, and those with lines of their own',
    `${V3}new S3Client({
  // Where the bucket is.
  region: 'eu-west-1',
  // Who we are.
  credentials: { // of the deployment user
    accessKeyId: '«id»', // first
    // TODO: rotate
    secretAccessKey: '«secret»',
  }, // credentials
  // How often.
  maxAttempts: 3,
});
`,
    `${V3}new S3Client({
  // Where the bucket is.
  region: 'eu-west-1',
  // Who we are.
  // TODO: rotate
  // How often.
  maxAttempts: 3,
});
`,
  ],
  [
    'a comment within what would go on a line',
    `${V3}new S3Client({ credentials: { accessKeyId: '«id»', /* ! */ secretAccessKey: '«secret»' } });\n`,
    null,
  ],
  [
    'commas in front',
    `${V3}new S3Client({ region: 'eu-west-1'
  , credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' }
  , maxAttempts: 3
  });
`,
    `${V3}new S3Client({ region: 'eu-west-1'
  , maxAttempts: 3
  });
`,
  ],
  [
    'commas in front, last',
    `${V3}new S3Client({ region: 'eu-west-1'
  , credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' }
  });
`,
    `${V3}new S3Client({ region: 'eu-west-1'
  });
`,
  ],
  [
    'no space',
    `${V3}new S3Client({region:'eu-west-1',credentials:{accessKeyId:'«id»',secretAccessKey:'«secret»'},maxAttempts:3});\n`,
    `${V3}new S3Client({region:'eu-west-1',maxAttempts:3});\n`,
  ],
  [
    'template strings, quoted names',
    `${V3}new S3Client({ 'credentials': { 'accessKeyId': \`«id»\`, "secretAccessKey": \`«secret»\` } });\n`,
    `${V3}new S3Client({});\n`,
  ],
  [
    'one half is no literal',
    `${V3}new S3Client({ credentials: { accessKeyId: process.env.KEY, secretAccessKey: '«secret»' } });\n`,
    null,
  ],
  [
    'the other half is no literal',
    `${V3}new S3Client({ credentials: { accessKeyId: '«id»', secretAccessKey: secret } });\n`,
    null,
  ],
  [
    'a literal that is more than the secret',
    `${V3}new S3Client({ credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»'.trim() } });\n`,
    null,
  ],
  [
    'something else in the place of the secret',
    `${V3}new S3Client({ credentials: { accessKeyId: '«id»', secretAccessKey: '«other»' } });\n`,
    null,
  ],
  ['half of a pair', `${V3}new S3Client({ credentials: { accessKeyId: '«id»' } });\n`, null],
  [
    'an account with the credentials',
    `${V3}new S3Client({ credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»', accountId } });\n`,
    null,
  ],
  [
    'options that are spread into it',
    `${V3}new S3Client({ ...options, credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' } });\n`,
    null,
  ],
  [
    'a profile beside it',
    `${V3}new S3Client({ profile: 'dev', credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' } });\n`,
    null,
  ],
  [
    'an endpoint that is not of AWS',
    `${V3}new S3Client({ endpoint: 'http://minio:9000', credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' } });\n`,
    null,
  ],
  [
    'an endpoint that is of AWS',
    `${V3}new S3Client({ endpoint: 'https://s3.eu-west-1.amazonaws.com', credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' } });\n`,
    `${V3}new S3Client({ endpoint: 'https://s3.eu-west-1.amazonaws.com' });\n`,
  ],
  [
    'keys in variables',
    `${V3}const id = '«id»';\nconst secret = '«secret»';\nnew S3Client({ credentials: { accessKeyId: id, secretAccessKey: secret } });\n`,
    null,
  ],
  [
    'an object in a variable',
    `${V3}const credentials = { accessKeyId: '«id»', secretAccessKey: '«secret»' };\nnew S3Client({ credentials });\n`,
    null,
  ],
  [
    'a class of the same name from elsewhere',
    "import { S3Client } from 'my-s3';\nnew S3Client({ credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' } });\n",
    null,
  ],
  [
    'a class that nothing imports',
    "new S3Client({ credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' } });\n",
    null,
  ],
  [
    'a class of the SDK that has no default chain',
    "import { SignatureV4 } from '@aws-sdk/signature-v4';\nnew SignatureV4({ credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' } });\n",
    null,
  ],
  [
    'a build for browsers',
    "import { S3Client } from 'https://esm.sh/@aws-sdk/client-s3';\nnew S3Client({ credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' } });\n",
    null,
  ],
  [
    'a build of v2 for browsers',
    "import AWS from 'aws-sdk/dist/aws-sdk-react-native';\nAWS.config.update({ region, accessKeyId: '«id»', secretAccessKey: '«secret»' });\n",
    null,
  ],
  [
    'Deno',
    "import { S3Client } from 'npm:@aws-sdk/client-s3@3.300.0';\nnew S3Client({ region, credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' } });\n",
    "import { S3Client } from 'npm:@aws-sdk/client-s3@3.300.0';\nnew S3Client({ region });\n",
  ],
  [
    'other names for clients, and one client within another',
    `import { DynamoDBClient as Client } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as ses from "@aws-sdk/client-ses";
const { SecretsManager } = require('@aws-sdk/client-secrets-manager');
const documents = DynamoDBDocumentClient.from(
  new Client({
    credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' },
    region,
  }),
);
const mail = new ses.SESClient({ credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' }, region });
const secrets = new SecretsManager({ region, credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' } });
`,
    `import { DynamoDBClient as Client } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as ses from "@aws-sdk/client-ses";
const { SecretsManager } = require('@aws-sdk/client-secrets-manager');
const documents = DynamoDBDocumentClient.from(
  new Client({
    region,
  }),
);
const mail = new ses.SESClient({ region });
const secrets = new SecretsManager({ region });
`,
  ],
  [
    'a dynamic import',
    "const { S3Client } = await import('@aws-sdk/client-s3');\nnew S3Client({ credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' } });\n",
    "const { S3Client } = await import('@aws-sdk/client-s3');\nnew S3Client({});\n",
  ],
  [
    'fromStatic',
    `${V3}import { fromStatic } from '@smithy/property-provider';
new S3Client({ credentials: fromStatic({ accessKeyId: '«id»', secretAccessKey: '«secret»' }), region });
`,
    `${V3}import { fromStatic } from '@smithy/property-provider';
new S3Client({ region });
`,
  ],
  [
    'two clients, of which one has a variable',
    `${V3}const a = new S3Client({ credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' } });
const b = new S3Client({ credentials: { accessKeyId: id, secretAccessKey: '«secret»' } });
`,
    `${V3}const a = new S3Client({});
const b = new S3Client({ credentials: { accessKeyId: id, secretAccessKey: '«secret»' } });
`,
  ],
  [
    'keys among the options of v2',
    `${V2}const s3 = new AWS.S3({ accessKeyId: '«id»', secretAccessKey: '«secret»', region: 'eu-west-1' });\n`,
    `${V2}const s3 = new AWS.S3({ region: 'eu-west-1' });\n`,
  ],
  [
    'keys apart from each other',
    `${V2}const s3 = new AWS.S3({ accessKeyId: '«id»', region: 'eu-west-1', secretAccessKey: '«secret»' });\n`,
    `${V2}const s3 = new AWS.S3({ region: 'eu-west-1' });\n`,
  ],
  [
    'keys on lines of their own, last and without a comma',
    `${V2}const s3 = new AWS.S3({
    apiVersion: '2006-03-01',
    accessKeyId: '«id»',
    secretAccessKey: '«secret»'
});
`,
    `${V2}const s3 = new AWS.S3({
    apiVersion: '2006-03-01'
});
`,
  ],
  [
    'a comment between keys',
    `${V2}const s3 = new AWS.S3({
  accessKeyId: '«id»', // of the bot
  // see the wiki
  secretAccessKey: '«secret»',
  region, // near
});
`,
    `${V2}const s3 = new AWS.S3({
  // see the wiki
  region, // near
});
`,
  ],
  [
    'a comment between keys on a line',
    `${V2}const s3 = new AWS.S3({ accessKeyId: '«id»', /* bot */ secretAccessKey: '«secret»', region });\n`,
    `${V2}const s3 = new AWS.S3({ /* bot */ region });\n`,
  ],
  [
    'services by other ways of importing them',
    `import { SQS, config } from 'aws-sdk';
import S3 from 'aws-sdk/clients/s3';
const { DocumentClient } = require('aws-sdk/clients/dynamodb');
const AWS = AWSXRay.captureAWS(require('aws-sdk'));
const SNS = AWS.SNS;
new SQS({ accessKeyId: '«id»', secretAccessKey: '«secret»', region });
new S3({ region, accessKeyId: '«id»', secretAccessKey: '«secret»' });
new DocumentClient({ accessKeyId: '«id»', secretAccessKey: '«secret»' });
new SNS({ accessKeyId: '«id»', secretAccessKey: '«secret»' });
new AWS.DynamoDB.DocumentClient({ accessKeyId: '«id»', secretAccessKey: '«secret»' });
config.update({ region, accessKeyId: '«id»', secretAccessKey: '«secret»' });
`,
    `import { SQS, config } from 'aws-sdk';
import S3 from 'aws-sdk/clients/s3';
const { DocumentClient } = require('aws-sdk/clients/dynamodb');
const AWS = AWSXRay.captureAWS(require('aws-sdk'));
const SNS = AWS.SNS;
new SQS({ region });
new S3({ region });
new DocumentClient({});
new SNS({});
new AWS.DynamoDB.DocumentClient({});
config.update({ region });
`,
  ],
  [
    'the global configuration keeps what else it is given',
    `${V2}AWS.config.update({
  accessKeyId: '«id»',
  secretAccessKey: '«secret»',
  region: 'eu-west-1',
});
const s3 = new AWS.S3();
`,
    `${V2}AWS.config.update({
  region: 'eu-west-1',
});
const s3 = new AWS.S3();
`,
  ],
  [
    'the global configuration is given nothing else: the statement goes',
    `${V2}
AWS.config.update({ accessKeyId: '«id»', secretAccessKey: '«secret»' }); // global

const s3 = new AWS.S3();
`,
    `${V2}
const s3 = new AWS.S3();
`,
  ],
  [
    'a statement that ends a block',
    `${V2}function setUp() {
  AWS.config.region = 'eu-west-1';

  AWS.config.update({
    // of the bot
    accessKeyId: '«id»',
    secretAccessKey: '«secret»',
  });
}
`,
    `${V2}function setUp() {
  AWS.config.region = 'eu-west-1';

  // of the bot
}
`,
  ],
  [
    'a statement that is all of a condition',
    `${V2}if (local) AWS.config.update({ accessKeyId: '«id»', secretAccessKey: '«secret»' });\n`,
    `${V2}if (local) AWS.config.update({});\n`,
  ],
  [
    'a statement without which the next one would go on with the one before',
    `${V2}let x = y\nAWS.config.update({ accessKeyId: '«id»', secretAccessKey: '«secret»' });\n[1].map(x)\n`,
    `${V2}let x = y\nAWS.config.update({});\n[1].map(x)\n`,
  ],
  [
    'new Credentials as an option',
    `${V2}const s3 = new AWS.S3({ credentials: new AWS.Credentials('«id»', '«secret»'), region });\n`,
    `${V2}const s3 = new AWS.S3({ region });\n`,
  ],
  [
    'new Credentials with names and a token',
    `${V2}AWS.config.update({
  region: 'eu-west-1',
  credentials: new AWS.Credentials({
    accessKeyId: '«id»',
    secretAccessKey: '«secret»',
    sessionToken: '«token»'
  })
});
`,
    `${V2}AWS.config.update({
  region: 'eu-west-1'
});
`,
  ],
  [
    'new Credentials with a token, assigned',
    `${V2}AWS.config.region = 'eu-west-1';
AWS.config.credentials = new AWS.Credentials('«id»', '«secret»', null);
`,
    `${V2}AWS.config.region = 'eu-west-1';
`,
  ],
  [
    'the whole configuration assigned',
    `${V2}AWS.config = new AWS.Config({ accessKeyId: '«id»', secretAccessKey: '«secret»', region: 'eu-west-1' });\n`,
    `${V2}AWS.config = new AWS.Config({ region: 'eu-west-1' });\n`,
  ],
  [
    'new Credentials for something else',
    `${V2}sign(new AWS.Credentials('«id»', '«secret»'));\nAWS.config.credentials.expired = new AWS.Credentials('«id»', '«secret»');\n`,
    null,
  ],
  [
    'other credentials in the global configuration',
    `${V2}AWS.config.credentials = new AWS.CognitoIdentityCredentials(pool);
new AWS.S3({ accessKeyId: '«id»', secretAccessKey: '«secret»' });
`,
    null,
  ],
  [
    'a global configuration that nobody knows',
    `${V2}AWS.config.update(settings);\nnew AWS.S3({ accessKeyId: '«id»', secretAccessKey: '«secret»' });\n`,
    null,
  ],
  [
    'a global configuration of which a half stays',
    `${V2}AWS.config.update({ accessKeyId: id, secretAccessKey: '«secret»' });\nnew AWS.S3({ accessKeyId: '«id»', secretAccessKey: '«secret»' });\n`,
    null,
  ],
  [
    'another host in the global configuration',
    `${V2}AWS.config.endpoint = 'http://localhost:9000';\nnew AWS.S3({ accessKeyId: '«id»', secretAccessKey: '«secret»' });\n`,
    null,
  ],
  [
    'a region in the global configuration',
    `${V2}AWS.config.update({ region: 'eu-west-1' });\nconst { config } = AWS;\nconfig.logger = console;\nnew AWS.S3({ accessKeyId: '«id»', secretAccessKey: '«secret»' });\n`,
    `${V2}AWS.config.update({ region: 'eu-west-1' });\nconst { config } = AWS;\nconfig.logger = console;\nnew AWS.S3({});\n`,
  ],
  [
    'credentials alone, with comments at the ends of lines',
    `${V3}new S3Client({
  credentials: {
    accessKeyId: '«id»', // bot
    secretAccessKey: '«secret»',
  },
});
`,
    `${V3}new S3Client({});
`,
  ],
  [
    'credentials of the global configuration that are read',
    `${V2}AWS.config.update({ accessKeyId: '«id»', secretAccessKey: '«secret»' });\nsign(AWS.config.credentials);\n`,
    null,
  ],
  [
    'a program that sets the variables itself',
    `${V2}process.env.AWS_ACCESS_KEY_ID = other;\nnew AWS.S3({ accessKeyId: '«id»', secretAccessKey: '«secret»' });\n`,
    null,
  ],
  [
    'a file with a SDK in which another library is configured',
    `${V2}uploader.config.update({ accessKeyId: '«id»', secretAccessKey: '«secret»' });\nnew Uploader({ accessKeyId: '«id»', secretAccessKey: '«secret»' });\n`,
    null,
  ],
  [
    'a name with two meanings',
    `${V2}function f() { const AWS = require('./aws'); return new AWS.S3({ accessKeyId: '«id»', secretAccessKey: '«secret»' }); }\n`,
    null,
  ],
  [
    'an unrelated secret in the comment of a line',
    `${V2}new AWS.S3({\n  accessKeyId: '«id»', // was «other»\n  secretAccessKey: '«secret»',\n});\n`,
    null,
  ],
];

const TYPED: readonly Row[] = [
  [
    'a cast',
    `${V3}const s3: S3Client = new S3Client({ region, credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' } } as any);\n`,
    `${V3}const s3: S3Client = new S3Client({ region } as any);\n`,
  ],
  [
    'satisfies',
    `${V3}new S3Client({ credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' } satisfies Credentials, region } satisfies S3ClientConfig);\n`,
    `${V3}new S3Client({ region } satisfies S3ClientConfig);\n`,
  ],
  [
    'import equals',
    "import AWS = require('aws-sdk');\nAWS.config.update({ region, accessKeyId: '«id»', secretAccessKey: '«secret»' });\n",
    "import AWS = require('aws-sdk');\nAWS.config.update({ region });\n",
  ],
  [
    'a field of a class',
    `import { type S3ClientConfig, S3Client } from '@aws-sdk/client-s3';
@Injectable()
export class Files {
  private readonly s3 = new S3Client({
    credentials: {
      accessKeyId: '«id»',
      secretAccessKey: '«secret»',
    },
    region: 'eu-west-1',
  });
}
`,
    `import { type S3ClientConfig, S3Client } from '@aws-sdk/client-s3';
@Injectable()
export class Files {
  private readonly s3 = new S3Client({
    region: 'eu-west-1',
  });
}
`,
  ],
  [
    'an assertion',
    `${V3}new S3Client({ credentials: { accessKeyId: '«id»'!, secretAccessKey: '«secret»' } });\n`,
    null,
  ],
];

testTable('javascript', ROWS);
testTable('typescript', [...ROWS, ...TYPED]);
testTable('tsx', [...ROWS, ...TYPED]);
