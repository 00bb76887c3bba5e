/*
 * What looks like AWS credentials and is not: nothing may be found in it, with any seed.
 */

import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { scanFiles } from '../helpers/memory-source.ts';
import { sample } from '../helpers/sample.ts';
import { expected, expectFound, KEY_ID, keysOf, linesOf } from './leak.ts';

const SEEDS = Array.from({ length: 10 }, (_, seed) => seed + 201);

/** 40 characters each, as code has them. */
const IDENTIFIERS = [
  'getSecretAccessKeyForS3BucketFromEnvVar1',
  'AbstractSingletonProxyFactoryBeanManager',
  'testUserCanUploadAwsSecretKeyToBucketTwo',
  'AwsSecretAccessKeyRotationScheduleConfig',
];
const JAVA_PATHS = [
  'com/amazonaws/auth/BasicAWSCredentials12',
  'com/example/aws/Secret/AccessKeyProvider',
  'src/main/java/com/example/S3Secret/Store',
];

const TRAPS: Readonly<Record<string, (seed: number) => string>> = {
  'list of commit ids': (seed) =>
    lines(30, (at) => `aws secret ${sample('${0-9a-f}{40}', `${seed} ${at}`)} pick change`),
  'package-lock.json': (seed) =>
    lines(30, (at) => {
      const integrity = sample('${A-Za-z0-9+/}{86}', `${seed} ${at}`);
      return `"node_modules/@aws-sdk/secret-${at}": { "integrity": "sha512-${integrity}==", "license": "MIT" },`;
    }),
  'yarn.lock with sha1 in base64': (seed) =>
    lines(30, (at) => `aws-secret@^1: integrity sha1-${sample('${A-Za-z0-9+/}{27}', `${seed} ${at}`)}=`),
  'go.sum': (seed) =>
    lines(
      30,
      (at) =>
        `github.com/aws/aws-sdk-go/secretsmanager v1.${at}.0 h1:${sample('${A-Za-z0-9+/}{43}', `${seed} ${at}`)}=`,
    ),
  'image in a data URL': (seed) => `.aws-secret { background: url(data:image/png;base64,${base64(seed, 6000)}) }\n`,
  'image in base64, wrapped at 76': (seed) => `aws_secret_image = """\n${wrapped(base64(seed, 6000), 76)}\n"""\n`,
  'block of base64 wrapped at 40': (seed) => `aws_secret_image =\n${wrapped(base64(seed, 1200), 40)}\n`,
  'public key': (seed) =>
    `aws secret\n-----BEGIN PUBLIC KEY-----\n${wrapped(base64(seed, 300), 64)}\n-----END PUBLIC KEY-----\n`,
  'certificate with a short last line of 40': (seed) =>
    `aws secret:\n-----BEGIN CERTIFICATE-----\n${wrapped(sample('${A-Za-z0-9+/}{680}', seed), 64)}\n-----END CERTIFICATE-----\n`,
  'minified JavaScript': (seed) =>
    lines(
      40,
      (at) =>
        `var aws${at}=function(secret,e){return secret.${sample('${a-z}{3}', `${seed} ${at}`)}(e)||awsSecretKey(e).split("")};`,
    ),
  'long identifiers': () => lines(IDENTIFIERS.length, (at) => `aws.secret = ${IDENTIFIERS[at]};`),
  'Java package paths': () => lines(JAVA_PATHS.length, (at) => `aws.secret.key.class=${JAVA_PATHS[at]}`),
  'S3 ETags': (seed) =>
    lines(10, (at) => `aws s3 secret-bucket ETag: "${sample('${0-9a-f}{32}', `${seed} ${at}`)}-12" size 40`),
  'container image digests': (seed) =>
    lines(10, (at) => `image: 1.dkr.ecr.amazonaws.com/secret-app@sha256:${sample('${0-9a-f}{64}', `${seed} ${at}`)}`),
  UUIDs: (seed) =>
    lines(10, (at) => {
      const id = sample('${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}', `${seed} ${at}`);
      return `aws_secret_key_id: ${id}`;
    }),
  'time zones': () => 'Asia/Tokyo\nAsia/Kuala_Lumpur\nASIA/HO_CHI_MINH\nASIAPACIFIC\nAsia/Ust-Nera\n',
  'region names in capitals': () =>
    ['§NORTHEAST = 1', 'REGION_§SOUTHEAST', 'case §SOUTHWEST:', '"§REGIONAL2"', '']
      .join('\n')
      .replaceAll('§', 'ASIAPACIFIC'),
  'a sentence in capitals': () => 'TODAYINASIAASACKOFRICEFELLOVER\nTODAYIN ASIAASACKOFRICEFELLOVER\n',
  'CSRF tokens': (seed) =>
    `<meta name="csrf-token" content="${base64(seed, 64)}">\nauthenticity_token: "${sample('${A-Za-z0-9+/}{40}', seed)}"\n`,
  'a 40 character value whose name is not secret': (seed) =>
    `aws_request_id: ${sample('${A-Za-z0-9+/}{40}', seed)}\naws_bucket = ${sample('${A-Za-z0-9+/}{40}', seed + 1)}\n`,
  'resource ids': (seed) =>
    ['AIDA', 'AROA', 'AGPA', 'AIPA', 'ANPA', 'ANVA', 'APKA', 'ASCA']
      .map((prefix) => `${sample(`${prefix}\${A-Z2-7}{17}`, seed)} ${sample(`${prefix}\${A-Z2-7}{16}`, seed)}\n`)
      .join(''),
  'random base64 in one line': (seed) => `secret ${base64(seed, 30_000)}\n`,
  'Secrets Manager references': () =>
    'aws_secret_arn = arn:aws:secretsmanager:eu-west-1:123456789012:secret:production/database/password-AbCdEf\nvalueFrom: aws/reference/secretsmanager/production1\n',
  'variables and calls': () =>
    `aws_secret_access_key = var.aws_secret_access_key_for_production_use
AWS_SECRET_ACCESS_KEY=$(aws ssm get-parameter --name /production/app/aws/secret)
secretAccessKey: config.get<string>('aws.s3.credentials.secretAccessKey'),
aws_secret_access_key = "{{ lookup('env', 'AWS_SECRET_ACCESS_KEY') }}"
aws_secret_access_key: <%= Rails.application.credentials.dig(:aws, :secret_access_key) %>
`,
};

test.each(Object.entries(TRAPS))('%s: no finding', async (_, textOf) => {
  for (const seed of SEEDS) {
    const result = await scanFiles({ 'src/file.txt': textOf(seed) });
    expect(linesOf(result)).toEqual([]);
  }
});

/** Texts that stand next to a key id and must not be taken for its secret. */
const NEIGHBOURS: Readonly<Record<string, (seed: number) => string>> = {
  'commit id': (seed) => sample('${0-9a-f}{40}', seed),
  'block of base64 lines of 40': (seed) => wrapped(base64(seed, 600), 40),
  'block of base64 lines of 40, quoted': (seed) =>
    wrapped(sample('${A-Za-z0-9+/}{400}', seed), 40).replace(/^.*$/gm, '  "$&",'),
  'package path': () => 'com/amazonaws/auth/BasicAWSCredentials12',
  'long identifier': () => 'AbstractSingletonProxyFactoryBeanManager',
  'documentation secret': () => 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  '40 characters of a longer run': (seed) => sample('${A-Za-z0-9+/}{41}', seed),
  'base64 of 29 bytes, with padding': (seed) => `${sample('${A-Za-z0-9+/}{39}', seed)}=`,
};

test.each(Object.entries(NEIGHBOURS))('key id beside %s: the id alone is found', async (_, textOf) => {
  await expectFound(
    SEEDS.map((seed) => {
      const { id } = keysOf(seed);
      const content = `key ${id}\n\n${textOf(seed)}\n`;
      return { path: 'a.txt', content, found: [expected(content, 'shape', { rule: KEY_ID, value: id })] };
    }),
  );
});

function lines(count: number, lineOf: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => `${lineOf(at)}\n`).join('');
}

/** `length` characters of base64 over random bytes. */
function base64(seed: number, length: number): string {
  const bytes = Buffer.from(sample(`\${\u0000-\u00ff}{${Math.ceil((length * 3) / 4)}}`, seed), 'latin1');
  return bytes.toString('base64').slice(0, length);
}

function wrapped(text: string, width: number): string {
  return text.replace(new RegExp(`.{${width}}(?!$)`, 'g'), '$&\n');
}

test('secrets of others: found by no rule of AWS', async () => {
  const [a, b] = [sample('${A-Za-z0-9}{40}', 1), sample('${A-Za-z0-9+/}{40}', 2)];
  const { findings } = await scanFiles({ 'a.txt': `STRIPE_SECRET=${a}\nclient_secret: ${b}\n` });
  expect(findings.map(({ rule }) => rule.id)).toEqual(['generic-credential', 'generic-credential']);
});
