import { expect, test } from 'vitest';
import { type CredentialSources, responderCredentials } from '../../src/live/responder-credentials.ts';
import { Secret } from '../../src/model/secret.ts';
import { awsPair, sample } from '../helpers/sample.ts';

const { id, secret } = awsPair('responder');
const OTHER = awsPair('other');
const TOKEN = sample('${A-Za-z0-9+/}{200}==', 'responder');
const FILE = `# ours
[default]
aws_access_key_id = ${OTHER.id}
aws_secret_access_key = ${OTHER.secret}

[ admin ]\r
aws_access_key_id=${id}\r
  aws_secret_access_key  =  ${secret}\r
region = eu-west-1
[admin-session]
aws_access_key_id = ${id}
aws_secret_access_key = ${secret}
aws_session_token = ${TOKEN}
[half]
aws_access_key_id = ${id}
`;

function sources(overrides: Partial<CredentialSources> = {}): CredentialSources {
  return { env: {}, credentialsFile: () => FILE, exported: async () => null, ...overrides };
}

test('keys of the environment are taken, with their session', async () => {
  const env = {
    AWS_ACCESS_KEY_ID: id,
    AWS_SECRET_ACCESS_KEY: secret,
    AWS_SESSION_TOKEN: TOKEN,
    AWS_PROFILE: 'default',
  };
  const found = await responderCredentials(null, sources({ env }));
  expect(found.keyId).toBe(id);
  expect(found.secret.equals(new Secret(secret))).toBe(true);
  expect(found.sessionToken?.equals(new Secret(TOKEN))).toBe(true);
});

test('a profile is read from the file, and goes before the environment', async () => {
  const env = { AWS_ACCESS_KEY_ID: OTHER.id, AWS_SECRET_ACCESS_KEY: OTHER.secret };
  expect(await responderCredentials('admin', sources({ env }))).toMatchObject({ keyId: id, sessionToken: null });
  expect((await responderCredentials('admin-session', sources())).sessionToken).not.toBeNull();
  expect(await responderCredentials(null, sources({ env: { AWS_PROFILE: 'admin' } }))).toMatchObject({ keyId: id });
});

test('a profile that is not in the file comes from the AWS command line', async () => {
  const asked: string[] = [];
  const exported = async (profile: string): Promise<string> => {
    asked.push(profile);
    return JSON.stringify({
      Version: 1,
      AccessKeyId: id,
      SecretAccessKey: secret,
      SessionToken: TOKEN,
      Expiration: 'x',
    });
  };
  for (const profile of ['sso', 'half']) {
    expect(await responderCredentials(profile, sources({ exported }))).toMatchObject({ keyId: id });
  }
  expect(asked).toEqual(['sso', 'half']);
});

test('the default profile is not taken by itself', async () => {
  await expect(responderCredentials(null, sources())).rejects.toMatchObject({ code: 'live-no-responder' });
  expect(await responderCredentials('default', sources())).toMatchObject({ keyId: OTHER.id });
});

test.each(['--profile', '-x', '', 'a b', 'a\nb', '$(id)', 'a;b', 'x'.repeat(200)])(
  'what cannot be the name of a profile is asked of nobody: %j',
  async (profile) => {
    const exported = async (): Promise<never> => expect.unreachable();
    await expect(responderCredentials(profile, sources({ exported }))).rejects.toMatchObject({
      code: 'live-bad-profile',
    });
  },
);

test.each(['', 'not json', '{}', '[]', 'null', JSON.stringify({ AccessKeyId: id, SecretAccessKey: 'a\nb' })])(
  'what the command line prints may be anything: %j',
  async (text) => {
    const asking = responderCredentials('sso', sources({ exported: async () => text, credentialsFile: () => null }));
    await expect(asking).rejects.toMatchObject({ code: 'live-no-profile', facts: { profile: 'sso' } });
  },
);
