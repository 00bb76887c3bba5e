/*
 * Owns a server on this machine that answers as STS, IAM and CloudTrail do, and checks signatures by itself. Does not own
 * what each test has in it.
 */

import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LivePorts } from '../../src/live/ports.ts';

/** A key as AWS has it. */
export interface Key {
  readonly secret: string;
  readonly token?: string;
  readonly user?: string;
  /** Of the session; in the past when it is over. */
  readonly isOver?: boolean;
}

export interface Asked {
  /** `GetCallerIdentity`, `LookupEvents`. */
  readonly action: string;
  readonly form: URLSearchParams;
  readonly json: Readonly<Record<string, unknown>>;
  readonly keyId: string;
  /** Of what was signed: `us-east-1/sts`. */
  readonly scope: string;
  /** ms since 1970, as it was signed. */
  readonly at: number;
}

/** A request that goes wrong; the first one that fits is taken, once. */
export interface Fault {
  readonly action?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly reset?: true;
  readonly silent?: true;
}

export interface FakeAws extends AsyncDisposable {
  readonly origin: string;
  readonly keys: Map<string, Key>;
  readonly faults: Fault[];
  readonly asked: Asked[];
  /** ms waited, in order. */
  readonly waits: number[];
  readonly ports: LivePorts;
  /** Answers operations beside GetCallerIdentity: the text of the answer; null for AccessDenied. */
  answer: (asked: Asked) => string | null;
  /** ms by which the server is ahead. */
  ahead: number;
}

export const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);
export const ACCOUNT = '123456789012';
const FIFTEEN_MINUTES = 15 * 60_000;

export async function startAws(): Promise<FakeAws> {
  let clock = NOW;
  const waits: number[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const asked = askedOf(request, body);
    aws.asked.push(asked);
    const index = aws.faults.findIndex(({ action }) => action === undefined || action === asked.action);
    const fault = index < 0 ? undefined : aws.faults.splice(index, 1)[0];
    if (fault?.silent) return;
    if (fault?.reset) {
      request.socket.destroy();
      return;
    }
    const reply = fault ?? replyTo(aws, { asked, request, body, now: clock + aws.ahead });
    response.sendDate = false;
    const date = new Date(clock + aws.ahead).toUTCString();
    response.writeHead(reply.status ?? 500, { date, 'content-type': 'text/xml', ...reply.headers });
    response.end(reply.text ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = new URL(origin);
  const aws: FakeAws = {
    ...{ origin, keys: new Map(), faults: [], asked: [], waits, ahead: 0, answer: () => null },
    ports: {
      fetch,
      now: () => clock,
      random: () => 0,
      sleep: async (ms) => {
        waits.push(ms);
        clock += ms;
      },
      endpoints: new Map([
        ['sts', url],
        ['iam', url],
        ['cloudtrail', url],
      ]),
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return aws;
}

/** What STS says of an error, as published in its documentation. */
export function errorXml(code: string, message = 'something went wrong'): string {
  return `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error>
    <Type>Sender</Type>
    <Code>${code}</Code>
    <Message>${message}</Message>
  </Error>
  <RequestId>7c9c1b2e-0000-4000-8000-5d1f3a1b2c3d</RequestId>
</ErrorResponse>
`;
}

/** An answer of the query protocol. */
export function resultXml(action: string, inner: string): string {
  return `<${action}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><${action}Result>${inner}</${action}Result><ResponseMetadata><RequestId>7c9c1b2e</RequestId></ResponseMetadata></${action}Response>`;
}

interface Request {
  readonly asked: Asked;
  readonly request: IncomingMessage;
  readonly body: string;
  readonly now: number;
}

function replyTo(aws: FakeAws, { asked, request, body, now }: Request): Fault {
  const key = aws.keys.get(asked.keyId);
  const token = request.headers['x-amz-security-token'];
  if (key === undefined || key.token !== token) return refused('InvalidClientTokenId');
  if (signatureOf(request, body, key.secret) !== sentSignature(request)) return refused('SignatureDoesNotMatch');
  if (Math.abs(now - asked.at) > FIFTEEN_MINUTES) {
    return refused('SignatureDoesNotMatch', 'Signature expired: 20260102T000000Z is now earlier than 20260102T010000Z');
  }
  if (key.isOver) return refused('ExpiredToken');
  const text = asked.action === 'GetCallerIdentity' ? identityXml(key.user ?? 'app') : aws.answer(asked);
  return text === null ? refused('AccessDenied') : { status: 200, text };
}

function identityXml(user: string): string {
  const who = `<Arn>arn:aws:iam::${ACCOUNT}:user/${user}</Arn><UserId>AIDAEXAMPLE</UserId><Account>${ACCOUNT}</Account>`;
  return resultXml('GetCallerIdentity', who);
}

function refused(code: string, message?: string): Fault {
  return { status: 403, text: errorXml(code, message) };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function askedOf(request: IncomingMessage, body: string): Asked {
  const target = String(request.headers['x-amz-target'] ?? '');
  const form = new URLSearchParams(target === '' ? body : '');
  const [, keyId = '', region = '', service = ''] =
    /Credential=(\w+)\/\d{8}\/([\w-]+)\/(\w+)\/aws4_request/.exec(request.headers.authorization ?? '') ?? [];
  const date = String(request.headers['x-amz-date']);
  const at = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  const json = (target === '' ? {} : JSON.parse(body)) as Readonly<Record<string, unknown>>;
  const action = form.get('Action') ?? target.split('.').at(-1) ?? '';
  return { action, form, json, keyId, scope: `${region}/${service}`, at };
}

function sentSignature(request: IncomingMessage): string {
  return /Signature=([0-9a-f]{64})$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
}

/** AWS Signature Version 4, as "Create a signed AWS API request" has it. */
function signatureOf(request: IncomingMessage, body: string, secret: string): string {
  const authorization = request.headers.authorization ?? '';
  const names = /SignedHeaders=([\w;-]+)/.exec(authorization)?.[1] ?? '';
  const scope = /Credential=\w+\/([\w/-]+)/.exec(authorization)?.[1] ?? '';
  const headers = names.split(';').map((name) => `${name}:${request.headers[name]}\n`);
  const canonical = ['POST', request.url, '', headers.join(''), names, sha256(body)].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  let key: string | Buffer = `AWS4${secret}`;
  for (const part of scope.split('/')) key = createHmac('sha256', key).update(part).digest();
  return createHmac('sha256', key).update(toSign).digest('hex');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
