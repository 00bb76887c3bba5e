import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fetchRefs, remoteOf, remoteRef } from '../../src/git/fetch-refs.ts';
import { isLeakgateError } from '../../src/util/errors.ts';
import { Repo, withRepo } from '../helpers/with-repo.ts';

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url));

describe('nothing that a repository configures is run', () => {
  test('a protocol that is a command', () =>
    withClone(async ({ repo }) => {
      await repo.git('remote', 'set-url', 'origin', `ext::sh -c touch% ${repo.path('ran')}`);
      await repo.git('config', 'protocol.ext.allow', 'always');
      expect(await codeOf(fetchFrom(repo, ['refs/heads/main']))).toBe('git-failed');
      expect(existsSync(repo.path('ran'))).toBe(false);
    }));

  test('a program in place of git-upload-pack', () =>
    withClone(async ({ repo }) => {
      await repo.git('config', 'remote.origin.uploadpack', `touch ${repo.path('ran')}; git-upload-pack`);
      await fetchFrom(repo, ['refs/heads/main']);
      await remoteRef({ cwd: repo.dir, remote: 'origin', ref: 'refs/heads/main' });
      expect(existsSync(repo.path('ran'))).toBe(false);
    }));

  test('a hook', () =>
    withClone(async ({ repo }) => {
      for (const hook of ['reference-transaction', 'post-fetch']) {
        repo.write(`.git/hooks/${hook}`, `#!/bin/sh\ntouch '${repo.path('ran')}'\n`);
        chmodSync(repo.path('.git', 'hooks', hook), 0o755);
      }
      await fetchFrom(repo, ['refs/heads/main']);
      expect(existsSync(repo.path('ran'))).toBe(false);
    }));

  test.each([`--upload-pack=touch ran`, '-v', 'main', '+refs/heads/main:refs/heads/x', 'refs/heads/*'])(
    '%s in place of a ref: refused',
    (want) =>
      withClone(async ({ repo }) => {
        expect(await codeOf(fetchFrom(repo, [want]))).toBe('no-such-revision');
      }),
  );
});

test('brings commits by ref or id, and changes no ref', () =>
  withClone(async ({ origin, repo }) => {
    const refs = await repo.git('for-each-ref');
    const head = await origin.commit({ a: '2' });
    await origin.git('tag', 'v1');
    await fetchFrom(repo, ['refs/heads/main']);
    expect(await repo.git('cat-file', '-t', head)).toBe('commit');
    const next = await origin.commit({ a: '3' });
    await origin.commit({ a: '4' });
    await fetchFrom(repo, [next]);
    expect(await repo.git('cat-file', '-t', next)).toBe('commit');
    expect(await repo.git('for-each-ref')).toBe(refs);
    expect(existsSync(repo.path('.git', 'FETCH_HEAD'))).toBe(false);
  }));

test('the id of a ref at the remote, and not of one that ends so', () =>
  withClone(async ({ origin, repo }) => {
    const main = await origin.git('rev-parse', 'main');
    const other = await origin.commit({ a: '2' });
    await origin.git('update-ref', 'refs/heads/a/refs/heads/topic', other);
    const ask = (ref: string) => remoteRef({ cwd: repo.dir, remote: 'origin', ref });
    expect(await ask('HEAD')).toBe(other);
    expect(await ask('refs/heads/topic')).toBeNull();
    expect(await ask('refs/heads/*')).toBeNull();
    expect(main).not.toBe(other);
  }));

test('credentials that CI systems configure are sent', () =>
  withClone(async ({ repo }) => {
    const seen: string[] = [];
    await withServer(seen, async (url) => {
      await repo.git('remote', 'set-url', 'origin', `${url}/app.git`);
      await repo.git('config', `http.${url}/.extraheader`, 'X-Ci: header');
      await repo.git('config', 'credential.helper', '!printf "username=ci\\npassword=pw\\n" #');
      expect(await codeOf(fetchFrom(repo, ['refs/heads/main']))).toBe('git-failed');
    });
    expect(seen).toContain(`header Basic ${Buffer.from('ci:pw').toString('base64')}`);
  }));

test('the remote: of the branch by its configuration, else origin, else the only one', () =>
  withRepo(async (repo) => {
    expect(await remoteOf(repo.dir, 'main')).toBeNull();
    await repo.git('remote', 'add', 'only', 'file:///dev/null');
    expect(await remoteOf(repo.dir, null)).toBe('only');
    await repo.git('remote', 'add', 'origin', 'file:///dev/null');
    expect(await remoteOf(repo.dir, '--get-all')).toBe('origin');
    await repo.git('config', 'branch.topic.remote', 'only');
    await repo.git('config', 'branch.main.remote', 'https://example.com/not-a-remote.git');
    expect(await remoteOf(repo.dir, 'topic')).toBe('only');
    expect(await remoteOf(repo.dir, 'main')).toBe('origin');
  }));

test('no other file lets git use the network or passwords', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const having = (text: RegExp) => files.filter((name) => text.test(readFileSync(join(SOURCES, name), 'utf8')));
  expect(having(/keepCredentials: true|GIT_ALLOW_PROTOCOL: (?!NO_PROTOCOL|'file')/)).toEqual(['git/fetch-refs.ts']);
  // Repositories of this machine are read where a clone of one is made.
  expect(having(/GIT_ALLOW_PROTOCOL: 'file'/)).toEqual(['git/run-alone.ts']);
});

interface Given {
  readonly origin: Repo;
  readonly repo: Repo;
}

async function withClone(act: (given: Given) => Promise<void>): Promise<void> {
  await withRepo(async (origin) => {
    await origin.commit({ a: '1' });
    const dir = join(origin.dir, '..', 'clone');
    await origin.git('clone', '-q', `file://${origin.dir}`, dir);
    await act({ origin, repo: new Repo(dir) });
  });
}

/** A server that wants a password and has nothing; notes the headers of each request. */
async function withServer(seen: string[], act: (url: string) => Promise<void>): Promise<void> {
  const server: Server = createServer((request, response) => {
    const { authorization } = request.headers;
    seen.push(`${request.headers['x-ci']} ${authorization}`);
    response.writeHead(authorization === undefined ? 401 : 404, { 'WWW-Authenticate': 'Basic realm="x"' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await act(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

function fetchFrom(repo: Repo, wants: readonly string[]): Promise<void> {
  return fetchRefs({ cwd: repo.dir, remote: 'origin', wants, amount: null });
}

async function codeOf(act: Promise<unknown>): Promise<string | null> {
  try {
    await act;
    return null;
  } catch (error) {
    if (isLeakgateError(error)) return error.code;
    throw error;
  }
}
