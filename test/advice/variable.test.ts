import { expect, test } from 'vitest';
import { nameSecrets, variableFrom } from '../../src/advice/variable.ts';
import { Secret } from '../../src/model/secret.ts';
import { valueFrom } from './lines.ts';

const KEY = { id: 'aws-access-key-id', env: 'AWS_ACCESS_KEY_ID' };
const SECRET = { id: 'aws-secret-access-key', env: 'AWS_SECRET_ACCESS_KEY' };

const one = (seed: number, name: string | null, rule = SECRET) => ({ secret: new Secret(valueFrom(seed)), rule, name });
const names = (...found: Parameters<typeof nameSecrets>[0]) => nameSecrets(found).map(({ variable }) => variable);

test('the only value of a rule gets the name that SDKs read', () => {
  expect(names(one(1, 'prod_secret'), one(2, 'id', KEY))).toEqual(['AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID']);
});

test('several values are named after what they are assigned to', () => {
  expect(names(one(1, 'prod_aws_secret_access_key'), one(2, 's3Secret'))).toEqual([
    'PROD_AWS_SECRET_ACCESS_KEY',
    'S3_SECRET',
  ]);
});

test('values without telling names are numbered', () => {
  expect(names(one(1, null), one(2, 'secret'), one(3, 'aws_secret_access_key'))).toEqual([
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SECRET_ACCESS_KEY_2',
    'AWS_SECRET_ACCESS_KEY_3',
  ]);
});

test('one value is one name, under whatever rule and name it is found', () => {
  expect(names(one(1, null), one(1, 'late_name'), one(1, 'x', KEY), one(2, 'other'))).toEqual(['LATE_NAME', 'OTHER']);
});

test('two rules never share a name', () => {
  expect(
    names(one(1, 'x'), one(2, 'y', { id: 'other', env: SECRET.env }), one(3, 'AWS_ACCESS_KEY_ID'), one(4, 'z', KEY)),
  ).toEqual(['X', 'Y', 'AWS_ACCESS_KEY_ID', 'AWS_ACCESS_KEY_ID_2']);
});

test.each([
  ['awsSecretAccessKey', 'AWS_SECRET_ACCESS_KEY'],
  ['config.fog_credentials', 'FOG_CREDENTIALS'],
  ['AWSSecretKey', 'AWS_SECRET_KEY'],
  ['process.env.S3_SECRET', 'S3_SECRET'],
  ["ENV['S3_SECRET']", 'S3_SECRET'],
  ['aws.prod.secret-key', 'AWS_PROD_SECRET_KEY'],
  ['secret', null],
  ['1password', null],
  ['秘密', null],
  ['', null],
])('%s becomes %s', (name, variable) => {
  expect(variableFrom(name)).toBe(variable);
});
