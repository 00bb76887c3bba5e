/*
 * Owns a git server on this machine: `git http-backend` behind a server of node, as git-http-backend(1) describes it.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CLEAN_ENV } from '../../helpers/clean-env.ts';

export interface GitServer extends AsyncDisposable {
  /** Of the folder that is served. */
  readonly url: string;
}

/** Serves the repositories in `folder`, for reading and pushing. */
export async function serveGit(folder: string): Promise<GitServer> {
  const server = createServer((request, response) => answer(folder, request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const child = spawn('git', ['http-backend'], { env: { ...CLEAN_ENV, ...cgiOf(folder, request) } });
  request.pipe(child.stdin);
  child.stdin.on('error', () => undefined);
  child.stderr.resume();
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  child.on('close', () => respond(Buffer.concat(pieces), response));
}

function cgiOf(folder: string, { url = '/', method = '', headers }: IncomingMessage): Record<string, string> {
  const { pathname, search } = new URL(url, 'http://localhost');
  return {
    GIT_PROJECT_ROOT: folder,
    GIT_HTTP_EXPORT_ALL: '1',
    // Who is known may push.
    REMOTE_USER: 'test',
    REMOTE_ADDR: '127.0.0.1',
    PATH_INFO: decodeURIComponent(pathname),
    QUERY_STRING: search.slice(1),
    REQUEST_METHOD: method,
    CONTENT_TYPE: headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
    ...(headers['content-length'] === undefined ? {} : { CONTENT_LENGTH: headers['content-length'] }),
    GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
  };
}

/** Headers until an empty line, `Status` among them (RFC 3875, 6.3). */
function respond(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n');
  const lines = output.subarray(0, end).toString('latin1').split('\r\n');
  const headers = lines.map((line) => line.split(': ') as [string, string]);
  const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200';
  for (const [name, value] of headers) if (name !== 'Status') response.setHeader(name, value);
  response.writeHead(Number.parseInt(status, 10));
  response.end(output.subarray(end + 4));
}
