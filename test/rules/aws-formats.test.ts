/*
 * AWS credentials as languages, tools and file formats write them; each over several seeds.
 */

import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { scanFiles } from '../helpers/memory-source.ts';
import { sample } from '../helpers/sample.ts';
import {
  expected,
  expectFound,
  KEY_ID,
  type Keys,
  keysOf,
  type Leak,
  linesOf,
  otherSecret,
  pairIn,
  TEMPORARY_ID,
} from './leak.ts';

const SEEDS = Array.from({ length: 10 }, (_, seed) => seed + 101);

/** Texts that hold the id and the secret as they are, with the secret told by its name. */
const NAMED: Readonly<Record<string, readonly [path: string, textOf: (keys: Keys) => string]>> = {
  'AWS credentials file': [
    '.aws/credentials',
    ({ id, secret }) => `[prod]\r\naws_access_key_id=${id}\r\naws_secret_access_key=${secret}\r\n`,
  ],
  'rootkey.csv': ['rootkey.csv', ({ id, secret }) => `AWSAccessKeyId=${id}\r\nAWSSecretKey=${secret}\r\n`],
  'accessKeys.csv of the console': [
    'deploy_accessKeys.csv',
    ({ id, secret }) => `\ufeffAccess key ID,Secret access key\r\n${id},${secret}\r\n`,
  ],
  'credentials.csv of the console': [
    'credentials.csv',
    ({ id, secret }) =>
      `User name,Password,Access key ID,Secret access key,Console login link\ndeploy,,${id},${secret},https://123456789012.signin.aws.amazon.com/console\n`,
  ],
  'Dockerfile ENV': [
    'Dockerfile',
    ({ id, secret }) => `FROM node:20\nENV AWS_ACCESS_KEY_ID=${id} \\\n    AWS_SECRET_ACCESS_KEY=${secret}\n`,
  ],
  'Dockerfile ENV without equals': [
    'Dockerfile',
    ({ id, secret }) => `ENV AWS_ACCESS_KEY_ID ${id}\nENV AWS_SECRET_ACCESS_KEY ${secret}\n`,
  ],
  'Terraform provider': [
    'main.tf',
    ({ id, secret }) => `provider "aws" {\n  access_key = "${id}"\n  secret_key = "${secret}"\n}\n`,
  ],
  'GitHub Actions env': [
    '.github/workflows/deploy.yml',
    ({ id, secret }) => `env:\n  AWS_ACCESS_KEY_ID: ${id}\n  AWS_SECRET_ACCESS_KEY: ${secret}\n`,
  ],
  'Kubernetes env, name and value on two lines': [
    'deployment.yaml',
    ({ id, secret }) =>
      `env:\n  - name: AWS_ACCESS_KEY_ID\n    value: ${id}\n  - name: AWS_SECRET_ACCESS_KEY\n    value: "${secret}"\n`,
  ],
  'PHP define': [
    'wp-config.php',
    ({ id, secret }) =>
      `define( 'AS3CF_AWS_ACCESS_KEY_ID', '${id}' );\ndefine( 'AS3CF_AWS_SECRET_ACCESS_KEY', '${secret}' );\n`,
  ],
  'PHP array': [
    'config/filesystems.php',
    ({ id, secret }) => `'s3' => [\n  'driver' => 's3',\n  'key' => '${id}',\n  'secret' => '${secret}',\n],\n`,
  ],
  'boto3 client': [
    'upload.py',
    ({ id, secret }) =>
      `s3 = boto3.client("s3", aws_access_key_id="${id}", aws_secret_access_key="${secret}", region_name="eu-west-1")\n`,
  ],
  'boto3 client on several lines': [
    'upload.py',
    ({ id, secret }) =>
      `s3 = boto3.client(\n    's3',\n    aws_access_key_id='${id}',\n    aws_secret_access_key=(\n        '${secret}'\n    ),\n)\n`,
  ],
  'JSON of `aws iam create-access-key`': [
    'key.json',
    ({ id, secret }) =>
      `{\n    "AccessKey": {\n        "UserName": "deploy",\n        "AccessKeyId": "${id}",\n        "Status": "Active",\n        "SecretAccessKey": "${secret}",\n        "CreateDate": "2026-01-01T00:00:00Z"\n    }\n}\n`,
  ],
  'JSON with the secret first': [
    'key.json',
    ({ id, secret }) => `{"accessKeys":[{"secretAccessKey":"${secret}","accessKeyId":"${id}"}]}`,
  ],
  '.NET appsettings': [
    'appsettings.json',
    ({ id, secret }) => `{ "AWS": { "AccessKey": "${id}", "SecretKey": "${secret}" } }\n`,
  ],
  'shell export': [
    'deploy.sh',
    ({ id, secret }) => `export AWS_ACCESS_KEY_ID='${id}' AWS_SECRET_ACCESS_KEY='${secret}'\n`,
  ],
  'PowerShell environment': [
    'deploy.ps1',
    ({ id, secret }) => `$env:AWS_ACCESS_KEY_ID = '${id}'\r\n$Env:AWS_SECRET_ACCESS_KEY = '${secret}'\r\n`,
  ],
  'Windows set': [
    'deploy.bat',
    ({ id, secret }) => `set AWS_ACCESS_KEY_ID=${id}\r\nset AWS_SECRET_ACCESS_KEY=${secret}\r\n`,
  ],
  'aws configure set': [
    'setup.sh',
    ({ id, secret }) =>
      `aws configure set aws_access_key_id ${id}\naws configure set aws_secret_access_key ${secret} --profile prod\n`,
  ],
  '--secret-key': ['run.sh', ({ id, secret }) => `s3cmd --access_key=${id} --secret_key=${secret} ls\n`],
  '--secret-key with a space': ['run.sh', ({ id, secret }) => `s3tool --access-key ${id} --secret-key ${secret}\n`],
  'JavaScript object with a spread': [
    'client.ts',
    ({ id, secret }) =>
      `new S3Client({\n  ...defaults,\n  credentials: {\n    accessKeyId: '${id}',\n    // rotate\n    secretAccessKey:\n      '${secret}',\n  },\n});\n`,
  ],
  'Go static credentials with names': [
    'main.go',
    ({ id, secret }) => `const (\n\tawsKeyID  = "${id}"\n\tawsSecret = \`${secret}\`\n)\n`,
  ],
  'Rust builder': [
    'main.rs',
    ({ id, secret }) => `let c = Creds::builder().access_key_id("${id}").secret_access_key("${secret}").build();\n`,
  ],
  'Swift constants': [
    'Keys.swift',
    ({ id, secret }) => `let accessKey = "${id}"\nlet secretKey: String = "${secret}"\n`,
  ],
  'Hadoop XML': [
    'core-site.xml',
    ({ id, secret }) =>
      `<property><name>fs.s3a.access.key</name><value>${id}</value></property>\n<property><name>fs.s3a.secret.key</name><value>${secret}</value></property>\n`,
  ],
  'Spring properties': [
    'application.properties',
    ({ id, secret }) => `cloud.aws.credentials.accessKey=${id}\ncloud.aws.credentials.secretKey=${secret}\n`,
  ],
  'Jenkinsfile with a closing bracket directly after': [
    'Jenkinsfile',
    ({ id, secret }) => `withEnv(["AWS_ACCESS_KEY_ID=${id}","AWS_SECRET_ACCESS_KEY=${secret}"]) { sh 'deploy' }\n`,
  ],
  'Markdown table': [
    'README.md',
    ({ id, secret }) => `| Access key | ${id} |\n|---|---|\n| Secret key | ${secret} |\n`,
  ],
  'C header': [
    'config.h',
    ({ id, secret }) => `#define AWS_ACCESS_KEY_ID "${id}"\n#define AWS_SECRET_ACCESS_KEY "${secret}"\n`,
  ],
};

test.each(Object.entries(NAMED))('%s: the named secret is found with its id', (_, [path, textOf]) =>
  expectFound(
    SEEDS.map(keysOf).map((keys) => {
      const content = textOf(keys);
      return { path, content, found: [pairIn(content, 'named', keys)] };
    }),
  ),
);

/** Texts in which only the id tells what the secret is. */
const UNNAMED: Readonly<Record<string, readonly [path: string, textOf: (keys: Keys) => string]>> = {
  'Java constructor': ['S3.java', ({ id, secret }) => `new BasicAWSCredentials("${id}", "${secret}");\n`],
  'Go constructor': [
    'main.go',
    ({ id, secret }) => `creds := credentials.NewStaticCredentials("${id}", "${secret}", "")\n`,
  ],
  'id and secret joined by a colon': ['passwd-s3fs', ({ id, secret }) => `${id}:${secret}\n`],
  'positional arguments, one a line': ['a.py', ({ id, secret }) => `connect(\n    '${id}',\n    '${secret}',\n)\n`],
  'secret first': ['a.py', ({ id, secret }) => `connect('${secret}', '${id}')\n`],
  'YAML list': ['a.yml', ({ id, secret }) => `args:\n  - ${id}\n  - ${secret}\n`],
  'tab-separated values': ['keys.tsv', ({ id, secret }) => `alice\t${id}\t${secret}\n`],
  'chat message': ['chat.txt', ({ id, secret }) => `bob: here you go ${id} / ${secret} - tell nobody\n`],
  'no newline at the end': ['note', ({ id, secret }) => `${id} ${secret}`],
  'carriage returns only': ['note', ({ id, secret }) => `${id}\r${secret}\r`],
};

test.each(Object.entries(UNNAMED))('%s: the unnamed secret is found near its id', (_, [path, textOf]) =>
  expectFound(
    SEEDS.map(keysOf).map((keys) => {
      const content = textOf(keys);
      return { path, content, found: [pairIn(content, 'near', keys)] };
    }),
  ),
);

/** Texts in which one or both stand encoded. */
const ENCODED: Readonly<Record<string, (keys: Keys) => Leak>> = {
  'percent-encoded': (keys) => {
    const secret = encodeURIComponent(keys.secret);
    const content = `aws_access_key_id=${keys.id}&aws_secret_access_key=${secret}&region=x\n`;
    return { path: 'form.txt', content, found: [pairIn(content, 'named', keys, { secret })] };
  },
  'percent-encoded twice': (keys) => {
    const secret = encodeURIComponent(encodeURIComponent(keys.secret));
    const content = `https://h/?next=%3Faws_access_key_id%3D${keys.id}%26aws_secret_access_key%3D${secret}\n`;
    return { path: 'url.txt', content, found: [pairIn(content, 'named', keys, { secret })] };
  },
  'escaped slashes in JSON': (keys) => {
    const secret = keys.secret.replaceAll('/', '\\/');
    const content = `{"accessKeyId":"${keys.id}","secretAccessKey":"${secret}"}\n`;
    return { path: 'a.json', content, found: [pairIn(content, 'named', keys, { secret })] };
  },
  'unicode escapes': (keys) => {
    const secret = keys.secret.replaceAll('/', '\\u002f').replaceAll('+', '\\u002B');
    const content = `{"accessKeyId":"${keys.id}","secretAccessKey":"${secret}"}\n`;
    return { path: 'a.json', content, found: [pairIn(content, 'named', keys, { secret })] };
  },
  'HTML entities': (keys) => {
    const secret = keys.secret.replaceAll('/', '&#x2F;').replaceAll('+', '&#43;');
    const content = `<input name=aws_key value=&quot;${keys.id}&quot;>\n<input name="aws_secret" value="${secret}">\n`;
    return { path: 'form.html', content, found: [pairIn(content, 'named', keys, { secret })] };
  },
  'a line break escaped in a string before the id': (keys) => {
    const content = `puts "keys:\\n${keys.id}\\n${keys.secret}\\n"\n`;
    return { path: 'a.rb', content, found: [pairIn(content, 'near', keys)] };
  },
};

test.each(Object.entries(ENCODED))('%s: found', (_, leakOf) => expectFound(SEEDS.map(keysOf).map(leakOf)));

/** Texts in base64; where in the run the parts are is tested in chunks/. */
const IN_BASE64: Readonly<Record<string, (keys: Keys) => readonly [text: string, content: string]>> = {
  'base64 of a whole .env in user data': (keys) => {
    const script = `#!/bin/sh\ncat > /app/.env <<EOF\nRAILS_ENV=production\nAWS_ACCESS_KEY_ID=${keys.id}\nAWS_SECRET_ACCESS_KEY=${keys.secret}\nEOF\n`;
    return [script, embed(script, (encoded) => `user_data = "${encoded}"\n`)];
  },
  'base64 of a .env with a bare name before it': (keys) => {
    const text = `AWS_ACCESS_KEY_ID=${keys.id}\nAWS_SECRET_ACCESS_KEY=${keys.secret}\n`;
    return [text, embed(text, (encoded) => `DOTENV: ${encoded}\n`)];
  },
  'base64 wrapped at 76': (keys) => {
    const text = `[default]\naws_access_key_id = ${keys.id}\naws_secret_access_key = ${keys.secret}\nregion = eu-west-1\n`;
    return [text, embed(text, (encoded) => `\n${encoded.replace(/.{76}/g, '$&\r\n')}\n`)];
  },
  'URL-safe base64 of JSON, without padding': ({ id, secret }) => {
    const text = JSON.stringify({ accessKeyId: id, secretAccessKey: secret });
    return [text, `cookie=${Buffer.from(text).toString('base64url')}; path=/\n`];
  },
  'base64 inside base64': (keys) => {
    const text = `export AWS_ACCESS_KEY_ID=${keys.id}\nexport AWS_SECRET_ACCESS_KEY=${keys.secret}\n`;
    const inner = `payload: ${Buffer.from(text).toString('base64')}\n`;
    return [text, embed(inner, (encoded) => `data:\n  env: ${encoded}\n`)];
  },
};

test.each(Object.entries(IN_BASE64))('%s: found', async (_, textsOf) => {
  for (const keys of SEEDS.map(keysOf)) {
    const [text, content] = textsOf(keys);
    const result = await scanFiles({ 'main.tf': content });
    expect(linesOf(result).map(withoutPositions)).toEqual([withoutPositions(pairIn(text, 'named', keys))]);
  }
});

test('several pairs in one file: each secret has its own id', async () => {
  const all = SEEDS.map(keysOf);
  const content = all.map(({ id, secret }, at) => `[user${at}]\nkey = ${id}\nvalue = ${secret}\n`).join('\n');
  await expectFound([{ path: 'users.ini', content, found: all.map((keys) => pairIn(content, 'near', keys)) }]);
});

test('an unnamed secret far from its id: found, as belonging to the same file only', async () => {
  const keys = keysOf(7);
  const content = `id ${keys.id}\n${'words\n'.repeat(40)}value ${keys.secret}\n`;
  const result = await scanFiles({ 'notes.txt': content });
  expect(linesOf(result)).toEqual([pairIn(content, 'same-blob', keys)]);
  expect(result.findings[0]?.severity).toBe('high');
});

test('two candidates: the named one is the pair, not the nearer one', async () => {
  const keys = keysOf(8);
  const content = `key ${keys.id} etag "${otherSecret(8)}"\naws_secret_access_key = ${keys.secret}\n`;
  const result = await scanFiles({ 'notes.txt': content });
  expect(linesOf(result)).toEqual([pairIn(content, 'named', keys)]);
});

test('one secret in two files: one finding with both places', async () => {
  const { secret } = keysOf(9);
  const text = `AWS_SECRET_ACCESS_KEY=${secret}\n`;
  const { findings } = await scanFiles({ 'a.env': text, 'b.env': `\n${text}` });
  expect(findings.map(({ places }) => places.map(({ path, line }) => `${path}:${line}`))).toEqual([
    ['a.env:1', 'b.env:2'],
  ]);
});

test.each(['ABIA', 'ACCA'])('%s ids: found', async (prefix) => {
  const id = sample(`${prefix}\${A-Z2-7}{16}`);
  const content = `key = ${id}\n`;
  await expectFound([{ path: 'a.txt', content, found: [expected(content, 'shape', { rule: KEY_ID, value: id })] }]);
});

test('temporary id alone: a finding of low severity', async () => {
  const id = sample('ASIA${A-Z2-7}{16}');
  const result = await scanFiles({ 'a.txt': id });
  expect(linesOf(result)).toEqual([expected(id, 'shape', { rule: TEMPORARY_ID, value: id })]);
  expect(result.findings[0]?.severity).toBe('low');
});

test.each(['//', ':', '=', '"', "'", '(', '<', '[', '\t', '/', '-', '_', '+', ',', ';', '|', '%2F'])(
  'key id after %j: found',
  async (before) => {
    const id = sample('AKIA${A-Z2-7}{16}', before);
    const { findings } = await scanFiles({ 'a.txt': `x ${before}${id}.` });
    expect(findings.map(({ rule }) => rule.id)).toEqual([KEY_ID]);
  },
);

test('token with escaped slashes: found whole, once', async () => {
  const token = sample('IQoJb3JpZ2luX2Vj${A-Za-z0-9+}{120}/${A-Za-z0-9+}{120}/${A-Za-z0-9+}{100}==');
  const content = `{"SessionToken":"${token.replaceAll('/', '\\/')}"}`;
  const { findings } = await scanFiles({ 'a.json': content });
  expect(findings.map(({ rule, secret }) => [rule.id, secret.expose()])).toEqual([['aws-session-token', token]]);
});

test('short-term Bedrock key: found, with its expiry', async () => {
  const query = sample(
    'bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=ASIA${A-Z2-7}{16}%2F20260531%2Fus-east-1%2Fbedrock%2Faws4_request&X-Amz-Date=20260531T120000Z&X-Amz-Expires=43200&X-Amz-SignedHeaders=host&X-Amz-Signature=${0-9a-f}{64}&Version=1',
  );
  const value = `bedrock-api-key-${Buffer.from(query).toString('base64')}`;
  const { findings } = await scanFiles({ '.env': `AWS_BEARER_TOKEN_BEDROCK=${value}\n` });
  expect(findings.map(({ rule, secret }) => [rule.id, secret.expose()])).toEqual([
    ['aws-bedrock-short-term-key', value],
  ]);
  expect(findings[0]?.expiry).toEqual({ at: '2026-06-01T00:00:00.000Z', expired: false });
});

test('presigned URL in JSON with escaped ampersands: found, with its expiry', async () => {
  const url = sample(
    'https://b.s3.amazonaws.com/k?X-Amz-Credential=ASIA${A-Z2-7}{16}%2F20260501%2Fs3%2Faws4_request\\u0026X-Amz-Date=20260501T000000Z\\u0026X-Amz-Expires=3600\\u0026X-Amz-Security-Token=IQoJb3JpZ2luX2Vj${A-Za-z0-9}{200}%3D\\u0026X-Amz-Signature=${0-9a-f}{64}',
  );
  const { findings } = await scanFiles({ 'a.json': `{"url":"${url}","next":1}` });
  expect(findings.map(({ rule, expiry }) => [rule.id, expiry])).toEqual([
    ['aws-presigned-url', { at: '2026-05-01T01:00:00.000Z', expired: true }],
  ]);
});

function embed(text: string, around: (encoded: string) => string): string {
  return around(Buffer.from(text).toString('base64'));
}

function withoutPositions(line: string): string {
  return line.replace(/@[\d:]+/g, '');
}
