/*
 * Owns a server on this machine that answers as a forge's API does: who asks, what fails, what was asked. Does not own the
 * paths of each forge (routes.ts).
 */

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ForgeKind, ForgeOptions, ForgePlace } from '../../src/forge/forge.ts';
import { Secret } from '../../src/model/secret.ts';
import { sample } from '../helpers/sample.ts';
import { ROUTES } from './routes.ts';

export interface User {
  readonly id: number;
  readonly login: string;
  readonly isBot?: boolean;
}

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: User;
  readonly system?: boolean;
  readonly deleted?: boolean;
}

/** What the server holds, to be changed and looked at by tests. */
export interface State {
  user: User;
  readonly comments: Comment[];
  /** Names of the labels on the pull request. */
  readonly labels: Set<string>;
  /** Labels of the repository by name. */
  readonly known: Map<string, { readonly id: number; readonly color: string }>;
  /** Labels of the organisation by name; null where the owner is a person. */
  orgLabels: Map<string, number> | null;
  /** What the token may: everything, only read, or not even ask who it is. */
  rights: 'all' | 'read' | 'nameless' | 'nameless-without-graphql';
  nextId: number;
}

export interface Asked {
  readonly method: string;
  /** Without the base path; encoded as it was sent. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: IncomingMessage['headers'];
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
}

/** One request that goes wrong. */
export interface Fault {
  /** `POST /comments`: method and end of the path; every request when left out. */
  readonly on?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The bytes of the body, as they are. */
  readonly text?: string;
  /** The connection ends without an answer. */
  readonly reset?: boolean;
  /** No answer comes at all. */
  readonly silent?: boolean;
  /** What was asked is done all the same. */
  readonly done?: boolean;
}

export interface FakeForge extends AsyncDisposable {
  readonly place: ForgePlace;
  readonly origin: string;
  readonly state: State;
  readonly faults: Fault[];
  /** Every request, as `METHOD /path?query`. */
  readonly asked: string[];
  readonly requests: Asked[];
  /** Requests that no such forge takes: wrong paths, headers, bodies. */
  readonly wrong: string[];
  readonly token: string;
  /** ms waited, in order. */
  readonly waits: number[];
  readonly options: ForgeOptions;
}

const BASE: Readonly<Record<ForgeKind, string>> = {
  github: '/api/v3',
  gitlab: '/api/v4',
  gitea: '/api/v1',
  bitbucket: '/2.0',
};
/** When tests happen, in ms since 1970. */
export const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);

/** A forge with the pull request 7 of acme/shop, which nobody has commented. */
export async function startForge(kind: ForgeKind, token = sample('${A-Za-z0-9}{36}', kind)): Promise<FakeForge> {
  const state: State = {
    user: { id: 41, login: 'leakgate-writer' },
    comments: [],
    labels: new Set(),
    known: new Map(),
    orgLabels: null,
    rights: 'all',
    nextId: 1,
  };
  const log = { faults: [] as Fault[], asked: [] as string[], requests: [] as Asked[], wrong: [] as string[] };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => log.wrong.push(String(error)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const waits: number[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await read(request);
    log.asked.push(`${asked.method} ${asked.path}${asked.query.size > 0 ? `?${asked.query}` : ''}`);
    log.requests.push(asked);
    const fault = takeFault(asked);
    const reply = fault === null || fault.done ? route(asked) : { status: 500 };
    if (fault?.silent) return;
    if (fault?.reset) {
      request.socket.destroy();
      return;
    }
    const body = fault?.text ?? JSON.stringify(fault === null ? reply.json : { message: 'something went wrong' });
    const headers = { 'content-type': 'application/json', ...(fault === null ? reply.headers : fault.headers) };
    response.writeHead(fault?.status ?? reply.status, headers);
    response.end(reply.status === 204 ? undefined : body);
  }

  function route(asked: Asked): Reply {
    const expected = headerOf(kind, token);
    if (asked.headers[expected.name] !== expected.value) return { status: 401, json: { message: 'Bad credentials' } };
    if (asked.headers['user-agent'] !== 'leakgate') return wrong(asked, 'user-agent');
    const hasBody = asked.method !== 'GET' && asked.method !== 'DELETE';
    if (hasBody && asked.headers['content-type'] !== 'application/json') return wrong(asked, 'content-type');
    return ROUTES[kind]({ asked, state, origin: origin + BASE[kind] }) ?? wrong(asked, 'no route');
  }

  function wrong(asked: Asked, why: string): Reply {
    log.wrong.push(`${why}: ${asked.method} ${asked.path} ${JSON.stringify(asked.body)}`);
    return { status: 404, json: { message: 'Not Found' } };
  }

  function takeFault({ method, path }: Asked): Fault | null {
    const index = log.faults.findIndex(({ on = '' }) => {
      const [verb = '', end = ''] = on.split(' ');
      return on === '' || (verb === method && path.endsWith(end));
    });
    return log.faults.splice(index, index < 0 ? 0 : 1)[0] ?? null;
  }

  async function read(request: IncomingMessage): Promise<Asked> {
    const url = new URL(request.url ?? '', origin);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const body = (text === '' ? {} : JSON.parse(text)) as Readonly<Record<string, unknown>>;
    // GitHub Enterprise has GraphQL beside /api/v3.
    const path = url.pathname.startsWith(BASE[kind]) ? url.pathname.slice(BASE[kind].length) : url.pathname;
    return { method: request.method ?? '', path, query: url.searchParams, body, headers: request.headers };
  }

  let clock = NOW;
  return {
    ...log,
    place: { kind, apiUrl: origin + BASE[kind], repository: 'acme/shop', number: 7 },
    origin,
    state,
    token,
    waits,
    options: {
      token: new Secret(token),
      fetch,
      now: () => clock,
      sleep: async (ms) => {
        waits.push(ms);
        clock += ms;
      },
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function headerOf(kind: ForgeKind, token: string): { readonly name: string; readonly value: string } {
  if (kind === 'gitlab') return { name: token.startsWith('glcbt-') ? 'job-token' : 'private-token', value: token };
  if (kind === 'gitea') return { name: 'authorization', value: `token ${token}` };
  if (kind === 'bitbucket' && token.includes(':')) {
    return { name: 'authorization', value: `Basic ${Buffer.from(token).toString('base64')}` };
  }
  return { name: 'authorization', value: `Bearer ${token}` };
}
