/*
 * What is asked of AWS is understood by moto, which checks signatures and policies as AWS does; its answers are understood.
 */

import { afterAll, beforeAll, expect } from 'vitest';
import { endpointOverrides } from '../../../src/live/endpoints.ts';
import { type LiveRequest, liveFacts } from '../../../src/live/live-facts.ts';
import { type AskedCredential, livenessOf } from '../../../src/live/liveness-of.ts';
import type { LivePorts } from '../../../src/live/ports.ts';
import { textOf } from '../../../src/live/xml.ts';
import { Secret } from '../../../src/model/secret.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { withRepo } from '../../helpers/with-repo.ts';
import { isOnPath, testWith } from '../integrations/tool.ts';
import { type Moto, type MotoKey, startMoto } from './moto-server.ts';

const test = testWith('moto_server');
const IF = 'where moto_server is on PATH';
const ACCOUNT = '123456789012';
const ALL = policy('*');
const BUCKETS = policy('s3:*');

let moto: Moto;
let ports: LivePorts;
let app: MotoKey;
let admin: MotoKey;
let session: MotoKey & { readonly token: string };

beforeAll(async () => {
  if (!isOnPath('moto_server')) return;
  moto = await startMoto();
  const endpoints = endpointOverrides(['sts', 'iam'].map((service) => `${service}=${moto.origin}`));
  const sleep = async (): Promise<void> => undefined;
  ports = { fetch, sleep, now: Date.now, random: () => 0, endpoints };
  [app, admin] = [await moto.user('app'), await moto.user('admin')];
  await policies();
  session = await assumed();
  await moto.close();
});

afterAll(async () => {
  await moto?.[Symbol.asyncDispose]();
});

function policy(action: string): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] });
}

async function policies(): Promise<void> {
  await moto.call('iam', 'PutUserPolicy', { UserName: 'admin', PolicyName: 'all', PolicyDocument: ALL });
  await moto.call('iam', 'PutUserPolicy', { UserName: 'app', PolicyName: 'buckets & more', PolicyDocument: BUCKETS });
  const created = { PolicyName: 'AWSCompromisedKeyQuarantineV3', PolicyDocument: policy('iam:GetUser') };
  await moto.call('iam', 'CreatePolicy', created);
  for (const arn of [
    `arn:aws:iam::${ACCOUNT}:policy/${created.PolicyName}`,
    'arn:aws:iam::aws:policy/AmazonS3FullAccess',
  ]) {
    await moto.call('iam', 'AttachUserPolicy', { UserName: 'app', PolicyArn: arn });
  }
  await moto.call('iam', 'CreateGroup', { GroupName: 'uploaders' });
  await moto.call('iam', 'PutGroupPolicy', { GroupName: 'uploaders', PolicyName: 'put', PolicyDocument: BUCKETS });
  await moto.call('iam', 'AddUserToGroup', { GroupName: 'uploaders', UserName: 'app' });
}

async function assumed(): Promise<MotoKey & { readonly token: string }> {
  const trust = '{"Version":"2012-10-17","Statement":[]}';
  await moto.call('iam', 'CreateRole', { RoleName: 'deploy', AssumeRolePolicyDocument: trust });
  const arn = `arn:aws:iam::${ACCOUNT}:role/deploy`;
  const result = await moto.call('sts', 'AssumeRole', { RoleArn: arn, RoleSessionName: 'test' });
  const part = (name: string): string => textOf(result, 'Credentials', name);
  return { id: part('AccessKeyId'), secret: part('SecretAccessKey'), token: part('SessionToken') };
}

function asked(key: MotoKey, overrides: Partial<AskedCredential> = {}): AskedCredential {
  return { keyId: key.id, secret: new Secret(key.secret), canary: null, ...overrides };
}

function request(responder: MotoKey, overrides: Partial<LiveRequest> = {}): LiveRequest {
  return {
    ...{ keyId: app.id, asked: null, user: null, account: ACCOUNT, deactivate: false },
    responder: { keyId: responder.id, secret: new Secret(responder.secret), sessionToken: null },
    ...overrides,
  };
}

test(`a key, a session, another's secret and a key that is gone are told apart (${IF})`, async () => {
  const arn = `arn:aws:iam::${ACCOUNT}:user/app`;
  expect(await livenessOf(asked(app), ports)).toMatchObject({ state: 'live', arn, account: ACCOUNT });
  const states = [];
  const gone = `${app.id.slice(0, -4)}AAAA`;
  for (const each of [
    asked(session, { sessionToken: new Secret(session.token) }),
    asked(session, { sessionToken: new Secret(session.token.slice(1)) }),
    asked(app, { secret: new Secret(admin.secret) }),
    asked(app, { keyId: gone }),
  ]) {
    states.push((await livenessOf(each, ports)).state);
  }
  expect(states).toEqual(['live', 'inactive', 'wrong-secret', 'inactive']);
});

test(`another identity learns everything of the key, and deactivates it (${IF})`, async () => {
  const before = await liveFacts(request(admin, { asked: asked(app) }), ports);
  expect(before).toMatchObject({
    liveness: { state: 'live' },
    lastUsed: { user: 'app' },
    ...{ status: 'Active', quarantine: 'AWSCompromisedKeyQuarantineV3', deactivated: false, failures: [] },
  });
  const documents = new Map(before.policies.map(({ name, document }) => [name, JSON.parse(document ?? 'null')]));
  expect([...documents.keys()].sort()).toEqual(
    ['AWSCompromisedKeyQuarantineV3', 'AmazonS3FullAccess', 'buckets & more', 'put'].sort(),
  );
  expect(documents.get('buckets & more')).toEqual(JSON.parse(BUCKETS));
  expect(documents.get('AmazonS3FullAccess')).toMatchObject({ Statement: [{ Effect: 'Allow' }] });
  expect(await liveFacts(request(admin, { deactivate: true }), ports)).toMatchObject({
    deactivated: true,
    failures: [],
  });
  expect(await liveFacts(request(admin), ports)).toMatchObject({ status: 'Inactive' });
});

test(`an identity that may nothing is told so, operation by operation (${IF})`, async () => {
  const visitor = request({ id: session.id, secret: session.secret });
  const responder = { keyId: session.id, secret: new Secret(session.secret), sessionToken: new Secret(session.token) };
  const facts = await liveFacts({ ...visitor, responder, user: 'app', deactivate: true }, ports);
  expect(facts).toMatchObject({ lastUsed: null, status: null, quarantine: null, policies: [], deactivated: false });
  expect(new Set(facts.failures.map(({ code }) => code))).toEqual(new Set(['AccessDenied']));
  expect(facts.failures.map(({ operation }) => operation)).toContain('UpdateAccessKey');
});

test(`the leaked user may not respond, with another key either (${IF})`, async () => {
  await expect(liveFacts(request(app), ports)).rejects.toMatchObject({ code: 'live-responder-is-leaked' });
  const own = request(app, { keyId: admin.id, asked: asked(admin) });
  expect((await liveFacts(own, ports)).failures).not.toEqual([]);
  const other = request(admin, { keyId: `${admin.id.slice(0, -4)}AAAA`, user: 'admin' });
  await expect(liveFacts(other, ports)).rejects.toMatchObject({ code: 'live-responder-is-user' });
});

test(`leakgate --verify finds a key of moto live (${IF})`, async () => {
  await withRepo(async (repo) => {
    repo.write('key.ini', `aws_access_key_id = ${admin.id}\naws_secret_access_key = ${admin.secret}\n`);
    const args = ['files', '--verify', '--endpoint', `sts=${moto.origin}`, '--format', 'json'];
    const { code, stdout } = await runCli(args, { cwd: repo.dir });
    expect(code).toBe(1);
    const arn = `arn:aws:iam::${ACCOUNT}:user/admin`;
    expect(JSON.parse(stdout).findings).toMatchObject([{ severity: 'critical', verified: { state: 'live', arn } }]);
  });
});
