/*
 * Owns an AWS on this machine: moto_server, with an account in which a key has leaked. Does not own what tests ask of it.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { AwsV4Signer } from 'aws4fetch';
import { childOf, readXml, textOf, type XmlElement } from '../../../src/live/xml.ts';

export interface MotoKey {
  readonly id: string;
  readonly secret: string;
}

export interface Moto extends AsyncDisposable {
  readonly origin: string;
  /** An operation of IAM or STS, as somebody whom nobody asks who he is; its result. */
  call(service: 'iam' | 'sts', action: string, parameters?: Readonly<Record<string, string>>): Promise<XmlElement>;
  /** A key for a new user. */
  user(name: string): Promise<MotoKey>;
  /** From now on signatures and policies count. */
  close(): Promise<void>;
}

const VERSIONS = { iam: '2010-05-08', sts: '2011-06-15' } as const;

/** Starts moto_server on a free port of this machine. */
export async function startMoto(): Promise<Moto> {
  const env = {
    PATH: process.env['PATH'],
    INITIAL_NO_AUTH_ACTION_COUNT: '1000000',
    MOTO_IAM_LOAD_MANAGED_POLICIES: 'true',
  };
  const child = spawn('moto_server', ['-H', '127.0.0.1', '-p', '0'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const origin = await originIn(child.stderr);
  const call: Moto['call'] = async (service, action, parameters = {}) => {
    const body = new URLSearchParams({ Action: action, Version: VERSIONS[service], ...parameters }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const key = { accessKeyId: 'nobody', secretAccessKey: 'nobody', service, region: 'us-east-1' };
    const signed = await new AwsV4Signer({ ...key, method: 'POST', url: `${origin}/`, headers, body }).sign();
    const response = await fetch(signed.url, { method: 'POST', headers: signed.headers, body });
    const text = await response.text();
    const result = childOf(readXml(text), `${action}Result`);
    if (!response.ok) throw new Error(`${action}: ${text}`);
    return result ?? { name: '', text: '', children: [] };
  };
  return {
    origin,
    call,
    user: async (name) => {
      await call('iam', 'CreateUser', { UserName: name });
      const key = childOf(await call('iam', 'CreateAccessKey', { UserName: name }), 'AccessKey');
      return { id: textOf(key, 'AccessKeyId'), secret: textOf(key, 'SecretAccessKey') };
    },
    close: async () => {
      const response = await fetch(`${origin}/moto-api/reset-auth`, { method: 'POST', body: '0' });
      if (!response.ok) throw new Error(`reset-auth: ${response.status}`);
    },
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}

/** Where it says that it is running. */
async function originIn(stderr: NodeJS.ReadableStream): Promise<string> {
  const said: string[] = [];
  for await (const line of createInterface({ input: stderr })) {
    said.push(line);
    const [origin] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (origin !== undefined) {
      stderr.resume();
      return origin;
    }
  }
  throw new Error(`moto_server did not start: ${said.join('\n')}`);
}
