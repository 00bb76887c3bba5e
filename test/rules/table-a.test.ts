/*
 * The 24 positives and 8 negatives by which the field was measured (shared/field.md, section 0.2 A), each over several seeds.
 */

import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { scanFiles } from '../helpers/memory-source.ts';
import { sample } from '../helpers/sample.ts';
import { zipOf } from '../helpers/zip.ts';
import {
  expected,
  expectFound,
  KEY_ID,
  type Keys,
  keysOf,
  type Leak,
  linesOf,
  pairIn,
  SECRET_KEY,
  TEMPORARY_ID,
} from './leak.ts';

const SEEDS = Array.from({ length: 20 }, (_, seed) => seed + 1);
/** Large files differ little from each other; three seeds are enough for them. */
const FEW_SEEDS = SEEDS.slice(0, 3);
const FILLER = 'lorem ipsum dolor sit amet, consectetur adipiscing elit\n';

const credentialsFile = ({ id, secret }: Keys) =>
  `[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;

const POSITIVES: Readonly<Record<string, (keys: Keys) => Leak>> = {
  'Rails initializer with symbols': (keys) => {
    const content = `CarrierWave.configure do |config|
  config.fog_credentials = {
    provider: 'AWS',
    :aws_access_key_id => '${keys.id}',
    aws_secret_access_key: '${keys.secret}',
  }
end
`;
    return { path: 'config/initializers/carrierwave.rb', content, found: [pairIn(content, 'named', keys)] };
  },

  'key id alone': ({ id }) => {
    const content = `# used by the nightly job\nKEY = "${id}"\n`;
    return { path: 'job.py', content, found: [expected(content, 'shape', { rule: KEY_ID, value: id })] };
  },

  'AWS_SECRET_ACCESS_KEY alone': (keys) => namedAlone('.env', `AWS_SECRET_ACCESS_KEY=${keys.secret}\n`, keys.secret),

  'the same, ending in a slash': (keys) => {
    const secret = `${keys.secret.slice(0, 39)}/`;
    return namedAlone('.env', `AWS_SECRET_ACCESS_KEY=${secret}\n`, secret);
  },

  'S3_SECRET alone': (keys) => namedAlone('lib/upload.rb', `S3_SECRET = '${keys.secret}'\n`, keys.secret),

  'id and secret 30 lines apart': (keys) => {
    const content = `AWS_ACCESS_KEY_ID=${keys.id}\n${'# a comment\n'.repeat(29)}AWS_SECRET_ACCESS_KEY=${keys.secret}\n`;
    return { path: 'env.sh', content, found: [pairIn(content, 'named', keys)] };
  },

  'two bare lines without names': (keys) => {
    const content = `${keys.id}\n${keys.secret}\n`;
    return { path: 'notes.txt', content, found: [pairIn(content, 'near', keys)] };
  },

  'positional call': (keys) => {
    const content = `s3 = Aws::S3::Client.new('${keys.id}', '${keys.secret}')\n`;
    return { path: 'upload.rb', content, found: [pairIn(content, 'near', keys)] };
  },

  'JSON escaped inside a JSON string': (keys) => {
    const inner = JSON.stringify({ accessKeyId: keys.id, secretAccessKey: keys.secret }, null, 2);
    const content = `${JSON.stringify({ body: inner.replaceAll('/', '\\/') })}\n`;
    const written = { secret: keys.secret.replaceAll('/', '\\\\/') };
    return { path: 'event.json', content, found: [pairIn(content, 'named', keys, written)] };
  },

  'XML add key and value': (keys) => {
    const content = `<appSettings>
  <add key="AWSAccessKey" value="${keys.id}" />
  <add key="AWSSecretKey" value="${keys.secret}" />
</appSettings>
`;
    return { path: 'web.config', content, found: [pairIn(content, 'named', keys)] };
  },

  's3n URL with a percent-encoded secret': (keys) => {
    const written = encodeURIComponent(keys.secret);
    const content = `sc.textFile("s3n://${keys.id}:${written}@bucket/path")\n`;
    return { path: 'job.scala', content, found: [pairIn(content, 'near', keys, { secret: written })] };
  },

  'base64 in a Kubernetes secret': (keys) => {
    const id = Buffer.from(keys.id).toString('base64');
    const secret = Buffer.from(keys.secret).toString('base64');
    const content = `apiVersion: v1
kind: Secret
metadata:
  name: aws
data:
  AWS_ACCESS_KEY_ID: ${id}
  AWS_SECRET_ACCESS_KEY: ${secret}
`;
    return { path: 'secret.yaml', content, found: [pairIn(content, 'named', keys, { id, secret })] };
  },

  'UTF-16LE with byte order mark': (keys) => {
    const text = `$env:AWS_ACCESS_KEY_ID = "${keys.id}"\r\n$env:AWS_SECRET_ACCESS_KEY = "${keys.secret}"\r\n`;
    const content = Buffer.from(`\ufeff${text}`, 'utf16le');
    return { path: 'profile.ps1', content, found: [pairIn(text, 'named', keys)] };
  },

  'UTF-16BE without byte order mark': (keys) => {
    const text = credentialsFile(keys);
    return {
      path: 'credentials',
      content: Buffer.from(text, 'utf16le').swap16(),
      found: [pairIn(text, 'named', keys)],
    };
  },

  'binary file with the pair inside': (keys) => {
    const text = `\u007fELF\0\0\u0001\u0002key_id\0${keys.id}\0secret\0${keys.secret}\0\0\u0007\n\0\0`;
    return { path: 'a.out', content: Buffer.from(text), found: [pairIn(text, 'named', keys)] };
  },

  'zip archive, deflated and stored': (keys) => {
    const text = credentialsFile(keys);
    const content = zipOf({ 'readme.txt': 'nothing here', 'home/.aws/credentials': text }, method(keys));
    return { path: 'backup.zip', content, found: [pairIn(text, 'named', keys)] };
  },

  'key id and secret concatenated from parts': (keys) => {
    const id = `${keys.id.slice(0, 4)}' + '${keys.id.slice(4)}`;
    const secret = `${keys.secret.slice(0, 20)}' +\n    '${keys.secret.slice(20)}`;
    const content = `const id = '${id}';\nconst awsSecretKey = '${secret}';\n`;
    return { path: 'keys.js', content, found: [pairIn(content, 'named', keys, { id, secret })] };
  },

  'temporary id, secret and session token': ({ seed, secret }) => {
    const id = sample('ASIA${A-Z2-7}{16}', seed);
    const token = sample('IQoJb3JpZ2luX2Vj${A-Za-z0-9+/}{340}==', seed);
    const content = `export AWS_ACCESS_KEY_ID="${id}"\nexport AWS_SECRET_ACCESS_KEY="${secret}"\nexport AWS_SESSION_TOKEN="${token}"\n`;
    const pair = expected(content, 'named', { rule: SECRET_KEY, value: secret }, { rule: TEMPORARY_ID, value: id });
    const session = expected(content, 'shape', { rule: 'aws-session-token', value: token });
    return { path: 'assume.sh', content, found: [pair, session] };
  },

  'Bedrock long-term key': ({ seed }) => {
    const value = sample('ABSKQmVkcm9ja0FQSUtleS${A-Za-z0-9+/}{110}', seed);
    const content = `AWS_BEARER_TOKEN_BEDROCK=${value}=\n`;
    const half = { rule: 'aws-bedrock-api-key', value: `${value}=` };
    return { path: '.env', content, found: [expected(content, 'shape', half)] };
  },

  'SES SMTP user and password': ({ seed, id }) => {
    const password = sample('B${A-P}{1}${A-Za-z0-9+/}{42}', seed);
    const content = `smtp:
  host: email-smtp.eu-west-1.amazonaws.com
  user: ${id}
  password: ${password}
`;
    const half = { rule: 'aws-ses-smtp-password', value: password };
    return { path: 'mail.yml', content, found: [expected(content, 'shape', half, { rule: KEY_ID, value: id })] };
  },

  'presigned URL': ({ seed, id }) => {
    const signature = sample('${0-9a-f}{64}', seed);
    const scope = `${id}%2F20260501%2Feu-west-1%2Fs3%2Faws4_request`;
    const content = `curl 'https://b.s3.amazonaws.com/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${scope}&X-Amz-Date=20260501T000000Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=${signature}'\n`;
    const half = { rule: 'aws-presigned-url', value: signature };
    return { path: 'fetch.sh', content, found: [expected(content, 'shape', half)] };
  },

  'presigned URL, signature version 2': ({ seed, id }) => {
    const signature = sample('${A-Za-z0-9}{9}%2F${A-Za-z0-9}{17}%3D', seed);
    const content = `https://b.s3.amazonaws.com/k?AWSAccessKeyId=${id}&Expires=1790000000&Signature=${signature}\n`;
    const half = { rule: 'aws-presigned-url-v2', value: signature };
    return { path: 'links.txt', content, found: [expected(content, 'shape', half)] };
  },
};

/** Rows about size, which take longer. */
const LARGE_POSITIVES: Readonly<Record<string, (keys: Keys) => Leak>> = {
  'file of 12 MB': (keys) => {
    const half = FILLER.repeat((6 * 1024 * 1024) / FILLER.length);
    const content = `${half}${credentialsFile(keys)}${half}`;
    return { path: 'dump.sql', content, found: [pairIn(content, 'named', keys)] };
  },

  'one line of 3 MB': (keys) => {
    const half = 'var a=function(b){return b+1};'.repeat(50_000);
    const content = `${half}var s3=new S3({accessKeyId:"${keys.id}",secretAccessKey:"${keys.secret}"});${half}\n`;
    return { path: 'bundle.min.js', content, found: [pairIn(content, 'named', keys)] };
  },
};

/** What is not to be reported, and the filter that says so where one has to. */
const NEGATIVES: Readonly<Record<string, (seed: number) => { content: string; dropped?: readonly string[] }>> = {
  'documentation keys': () => ({
    content:
      'aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n',
    dropped: [`${KEY_ID} documentation-example`, `${SECRET_KEY} documentation-example`],
  }),
  'aws_key with a commit id': (seed) => ({ content: `aws_key: ${sample('${0-9a-f}{40}', seed)}\n` }),
  'sha512 integrity': (seed) => ({
    content: `"@aws-sdk/client-s3": {\n  "integrity": "sha512-${sample('${A-Za-z0-9+/}{86}', seed)}==",\n  "secret": true\n}\n`,
  }),
  'references to the environment': () => ({
    content: `aws_access_key_id: ENV.fetch('AWS_ACCESS_KEY_ID')
aws_secret_access_key: ENV['AWS_SECRET_ACCESS_KEY']
secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
AWS_SECRET_ACCESS_KEY=\${AWS_SECRET_ACCESS_KEY}
AWS_SECRET_ACCESS_KEY: \${{ secrets.PRODUCTION_AWS_SECRET_ACCESS_KEY_FOR_DEPLOYS }}
`,
  }),
  paths: () => ({
    content: `aws_secret_key_file = /home/deploy/secrets/production/awskey1
secret_access_key_path: config/credentials/production/AwsSecret1
AWS_SECRET_PATH=projects/alpha/Secrets/versions/latest01
`,
  }),
  'AKIAXXXX… and xxxx…': () => ({
    content: `aws_access_key_id = AKIA${'X'.repeat(16)}\naws_secret_access_key = ${'x'.repeat(40)}\n`,
    dropped: [`${KEY_ID} placeholder`, `${SECRET_KEY} placeholder`],
  }),
  'words and sequences in the place of a key': () => ({
    content: `aws_secret_access_key = YourSecretAccessKeyGoesHereInsertYourKey
aws_secret_access_key = abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN
`,
    dropped: [`${SECRET_KEY} placeholder`, `${SECRET_KEY} placeholder`],
  }),
  'role id': (seed) => ({
    content: `"RoleId": "${sample('AROA${A-Z2-7}{17}', seed)}",\n"UserId": "${sample('AIDA${A-Z2-7}{17}', seed)}"\n`,
  }),
};

test.each(Object.entries(POSITIVES))('%s: found', (_, leakOf) => expectFound(SEEDS.map(keysOf).map(leakOf)));

test.each(Object.entries(LARGE_POSITIVES))('%s: found', (_, leakOf) => expectFound(FEW_SEEDS.map(keysOf).map(leakOf)));

test.each(Object.entries(NEGATIVES))('%s: no finding', async (_, textOf) => {
  for (const seed of SEEDS) {
    const { content, dropped = [] } = textOf(seed);
    const result = await scanFiles({ 'config/settings.txt': content });
    expect(linesOf(result)).toEqual([]);
    const refusals = result.dropped.map(({ rule, filter }) => `${rule.id} ${filter}`);
    for (const refusal of dropped) expect(refusals).toContain(refusal);
  }
});

function namedAlone(path: string, content: string, secret: string): Leak {
  return { path, content, found: [expected(content, 'named', { rule: SECRET_KEY, value: secret })] };
}

function method({ seed }: Keys): 'store' | 'deflate' {
  return seed % 2 === 0 ? 'store' : 'deflate';
}
