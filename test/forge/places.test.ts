/*
 * Where the token goes, and where it never goes.
 */

import { describe, expect, test } from 'vitest';
import type { Fetch, ForgeKind, ForgePlace } from '../../src/forge/forge.ts';
import { forgeOf } from '../../src/forge/forge-of.ts';
import { failureOf } from './failure-of.ts';
import { type FakeForge, startForge } from './server.ts';

const KINDS: readonly ForgeKind[] = ['github', 'gitlab', 'gitea', 'bitbucket'];

function upsert(server: FakeForge): Promise<unknown> {
  return forgeOf(server.place, server.options).upsertComment('a finding');
}

describe.each(KINDS)('%s', (kind) => {
  test('a redirect to another place is not followed', async () => {
    await using server = await startForge(kind);
    await using other = await startForge(kind, server.token);
    for (const status of [301, 302, 307, 308]) {
      for (const on of ['GET ', 'POST ']) {
        server.faults.push({ on, status, headers: { location: `${other.place.apiUrl}/elsewhere` } });
        expect(await failureOf(upsert(server))).toMatchObject({ code: 'forge-other-place' });
      }
    }
    expect(other.asked).toEqual([]);
    expect(server.state.comments).toEqual([]);
  });

  test('redirects in the same place are followed, but not for ever, and no POST becomes a GET', async () => {
    await using server = await startForge(kind);
    const { pathname } = new URL(server.place.apiUrl);
    server.faults.push({ on: 'GET ', status: 301, headers: { location: `${pathname}/user` } });
    expect(await upsert(server)).toBe('created');
    for (let i = 0; i < 9; i++) server.faults.push({ on: 'GET ', status: 302, headers: { location: server.origin } });
    expect(await failureOf(upsert(server))).toMatchObject({ code: 'forge-other-place' });
    server.faults.length = 0;
    server.state.comments.length = 0;
    server.faults.push({ on: 'POST ', status: 302, headers: { location: server.place.apiUrl } });
    expect(await failureOf(upsert(server))).toMatchObject({ code: 'forge-other-place', facts: { method: 'POST' } });
  });

  test.each([
    'http://forge.example/api',
    'http://127.0.0.1.example/api',
    'http://localhost.example',
    'http://0x7f.1.example',
    'ftp://localhost/',
    'https://user:secret@forge.example/',
    'https://forge.example/?a=b',
    'https://forge.example/#a',
    'forge.example',
    '',
  ])('the token is not sent to %j', async (apiUrl) => {
    await using server = await startForge(kind);
    const place: ForgePlace = { ...server.place, apiUrl };
    expect(() => forgeOf(place, server.options)).toThrow(expect.objectContaining({ code: 'forge-bad-url' }));
    expect(() => forgeOf(place, server.options)).not.toThrow(/secret/);
  });

  test.each(['https://forge.example/api/', 'http://localhost:3000', 'http://[::1]:3000/x'])(
    'the token is sent to %j',
    async (apiUrl) => {
      await using server = await startForge(kind);
      const urls: string[] = [];
      const record: Fetch = async (url) => {
        urls.push(url);
        return new Response('{}', { status: 401 });
      };
      const forge = forgeOf({ ...server.place, apiUrl }, { ...server.options, fetch: record });
      expect(await failureOf(forge.hasComment())).toMatchObject({ code: 'forge-unauthorized' });
      expect(urls[0]).toBe(`${apiUrl.replace(/\/$/, '')}/user`);
    },
  );

  test.each(['', 'acme', 'acme/', '/shop', 'acme/..', '../shop', 'acme/./shop', 'acme/sh\nop'])(
    'a repository %j is refused',
    async (repository) => {
      await using server = await startForge(kind);
      const place = { ...server.place, repository };
      expect(() => forgeOf(place, server.options)).toThrow(expect.objectContaining({ code: 'forge-bad-place' }));
    },
  );

  test.each([0, -1, 1.5, Number.NaN, 2 ** 60])('the number %d is refused', async (number) => {
    await using server = await startForge(kind);
    const place = { ...server.place, number };
    expect(() => forgeOf(place, server.options)).toThrow(expect.objectContaining({ code: 'forge-bad-place' }));
  });
});

test('GitHub: a link to another place is not followed', async () => {
  await using server = await startForge('github');
  await using other = await startForge('github', server.token);
  const link = `<${other.place.apiUrl}/repos/acme/shop/issues/7/comments?page=2>; rel="next"`;
  server.faults.push({ on: 'GET /comments', status: 200, text: '[]', headers: { link } });
  expect(await failureOf(upsert(server))).toMatchObject({ code: 'forge-other-place' });
  expect(other.asked).toEqual([]);
});

test('Bitbucket: a next page in another place is not followed', async () => {
  await using server = await startForge('bitbucket');
  const text = JSON.stringify({ values: [], next: 'https://elsewhere.invalid/2.0/' });
  server.faults.push({ on: 'GET /comments', status: 200, text });
  expect(await failureOf(upsert(server))).toMatchObject({ code: 'forge-other-place' });
});
