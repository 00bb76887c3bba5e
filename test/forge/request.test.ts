import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Fetch, ForgeKind } from '../../src/forge/forge.ts';
import { forgeOf } from '../../src/forge/forge-of.ts';
import { isForbidden } from '../../src/forge/is-forbidden.ts';
import { loadWords } from '../../src/messages/load.ts';
import { Secret } from '../../src/model/secret.ts';
import { ForgeError } from '../../src/util/errors.ts';
import { sample } from '../helpers/sample.ts';
import { failureOf } from './failure-of.ts';
import { type FakeForge, type Fault, NOW, startForge } from './server.ts';

const KINDS: readonly ForgeKind[] = ['github', 'gitlab', 'gitea', 'bitbucket'];
/** Long enough that only what should run into it does. */
const SHORT = 150;

function upsert(server: FakeForge): Promise<unknown> {
  return forgeOf(server.place, server.options).upsertComment('a finding');
}

/** Everything that could be printed of an error. */
function everythingOf(error: unknown): string {
  const text = inspect(error, { depth: 12, showHidden: true });
  return `${text}${JSON.stringify(error)}${error instanceof Error ? error.stack : ''}`;
}

describe.each(KINDS)('%s', (kind) => {
  test('a server that fails for a moment is asked again, later and later', async () => {
    await using server = await startForge(kind);
    server.faults.push({ on: 'GET ', status: 500 }, { on: 'GET ', reset: true }, { on: 'GET ', status: 503 });
    expect(await upsert(server)).toBe('created');
    expect(server.waits).toEqual([1000, 2000, 4000]);
  });

  test('a server that fails for ever is given up after four times', async () => {
    await using server = await startForge(kind);
    for (let i = 0; i < 9; i++) server.faults.push({ on: 'GET ', reset: true });
    const error = await failureOf(upsert(server));
    expect(error).toMatchObject({ code: 'forge-unreachable', facts: { method: 'GET' } });
    expect(error.cause).toBeInstanceOf(Error);
    expect(server.faults).toHaveLength(5);
  });

  test('a rate limit is waited for, also where a comment is created', async () => {
    await using server = await startForge(kind);
    server.faults.push(
      { on: 'GET ', status: 429, headers: { 'retry-after': '7' } },
      { on: 'POST ', status: 429, headers: { 'retry-after': '11' } },
    );
    expect(await upsert(server)).toBe('created');
    expect(server.waits).toEqual([7000, 11_000]);
    expect(server.state.comments).toHaveLength(1);
  });

  test('a rate limit that lasts too long is given up, with the time when it ends', async () => {
    await using server = await startForge(kind);
    server.faults.push({ status: 429, headers: { 'retry-after': '3600' } });
    const error = await failureOf(upsert(server));
    expect(error).toMatchObject({ code: 'forge-rate-limited', facts: { again: '2026-01-02T04:04:05.000Z' } });
    expect(server.waits).toEqual([]);
  });

  test('limits that come again and again are given up within two minutes', async () => {
    await using server = await startForge(kind);
    for (let i = 0; i < 500; i++) server.faults.push({ status: 429, headers: { 'retry-after': '0' } });
    expect(await failureOf(upsert(server))).toMatchObject({ code: 'forge-rate-limited' });
    let waited = 0;
    for (const wait of server.waits) waited += wait;
    expect(waited).toBeLessThanOrEqual(120_000);
  });

  test('a token that the forge does not know is no question of rights', async () => {
    await using server = await startForge(kind);
    const options = { ...server.options, token: new Secret(sample('${A-Za-z0-9}{36}', 'wrong')) };
    const error = await failureOf(forgeOf(server.place, options).upsertComment('x'));
    expect(error).toMatchObject({ code: 'forge-unauthorized', facts: { status: 401 } });
    expect(isForbidden(error)).toBe(false);
  });

  test('a token that only reads is told from a failure', async () => {
    await using server = await startForge(kind);
    server.state.rights = 'read';
    const error = await failureOf(upsert(server));
    expect(error).toMatchObject({ code: 'forge-forbidden', facts: { method: 'POST', status: 403 } });
    expect(isForbidden(error)).toBe(true);
    expect(server.waits).toEqual([]);
  });

  test('the token is in no error, whatever the server says back', async () => {
    await using server = await startForge(
      kind,
      kind === 'bitbucket' ? `me@example.org:${sample('${A-Za-z0-9}{30}')}` : undefined,
    );
    const secrets = [server.token, server.token.split(':').at(-1) ?? '', btoa(server.token)];
    const echo = `you sent ${server.token} as Basic ${btoa(server.token)} or ${encodeURIComponent(server.token)}`;
    const faults: readonly Fault[] = [
      { status: 400, text: JSON.stringify({ message: echo }) },
      { status: 400, text: JSON.stringify({ message: `${'x'.repeat(290)}${server.token}` }) },
      { status: 400, text: JSON.stringify({ message: { body: [echo] } }) },
      { status: 403, text: JSON.stringify({ error: { message: echo } }) },
      { status: 404, text: echo },
      { status: 200, text: echo },
      { status: 302, headers: { location: `https://${'a'.repeat(5)}.invalid/${server.token}` } },
      { reset: true },
    ];
    const end = kind === 'gitlab' ? 'GET /notes' : 'GET /comments';
    for (const fault of faults) {
      server.faults.push(...Array.from({ length: 4 }, () => ({ ...fault, on: end })));
      const error = await failureOf(upsert(server));
      server.faults.length = 0;
      for (const language of ['en', 'ja'] as const) {
        const text = everythingOf(error) + (await loadWords(language)).say(`error.${error.code}`, error.facts);
        for (const secret of secrets) expect(text).not.toContain(secret);
        expect(text).not.toContain(server.token.slice(-12));
      }
    }
  });

  test('an answer that is no JSON, or not what was asked for, is an error', async () => {
    await using server = await startForge(kind);
    const end = kind === 'gitlab' ? 'GET /notes' : 'GET /comments';
    for (const text of ['<html>', '', '{"a":', '"text"', 'null', '{}']) {
      server.faults.push({ on: end, status: 200, text });
      expect(await failureOf(upsert(server)), text).toMatchObject({ code: 'forge-bad-answer' });
    }
    expect(server.state.comments).toEqual([]);
  });

  test('lists of anything are read without failing', async () => {
    await using server = await startForge(kind);
    const list = [null, 1, 'x', [], {}, { body: 7, user: null, content: [], author: 'x' }, { body: { a: 1 } }];
    const text = JSON.stringify(kind === 'bitbucket' ? { values: list } : list);
    server.faults.push({ on: kind === 'gitlab' ? 'GET /notes' : 'GET /comments', status: 200, text });
    expect(await upsert(server)).toBe('created');
  });

  test('an answer that does not come is given up, and asked for again', async () => {
    await using server = await startForge(kind);
    server.faults.push({ silent: true }, { silent: true }, { silent: true }, { silent: true });
    const done = forgeOf(server.place, { ...server.options, timeout: SHORT }).hasComment();
    expect(await failureOf(done)).toMatchObject({ code: 'forge-unreachable', facts: { detail: 'ETIMEDOUT' } });
    expect(server.waits).toEqual([1000, 2000, 4000]);
  });

  test('aborting ends it with the reason, while an answer is waited for', async () => {
    await using server = await startForge(kind);
    server.faults.push({ silent: true });
    const controller = new AbortController();
    const reason = new Error('stop');
    const done = forgeOf(server.place, { ...server.options, signal: controller.signal }).upsertComment('x');
    while (server.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort(reason);
    await expect(done).rejects.toBe(reason);
  });

  test('aborting ends it with the reason, during a wait and before the start', async () => {
    await using server = await startForge(kind);
    const controller = new AbortController();
    const reason = new Error('stop');
    const sleep = async () => controller.abort(reason);
    const forge = forgeOf(server.place, { ...server.options, signal: controller.signal, sleep });
    server.faults.push({ status: 500 });
    await expect(forge.upsertComment('x')).rejects.toBe(reason);
    const asked = server.asked.length;
    await expect(forge.hasComment()).rejects.toBe(reason);
    expect(server.asked).toHaveLength(asked);
  });

  test('a token that no header can hold is refused without being told', async () => {
    await using server = await startForge(kind);
    const value = `${sample('${A-Za-z0-9}{20}')}\n${sample('${A-Za-z0-9}{20}', 2)}`;
    const make = () => forgeOf(server.place, { ...server.options, token: new Secret(value) });
    expect(make).toThrow(expect.objectContaining({ code: 'forge-bad-token', facts: {} }));
  });
});

describe('GitHub', () => {
  test('an answer without an end is cut off', async () => {
    await using server = await startForge('github');
    const endless: Fetch = async () => {
      const chunk = new Uint8Array(8 * 1024 * 1024);
      return new Response(new ReadableStream({ pull: (controller) => controller.enqueue(chunk) }));
    };
    const done = forgeOf(server.place, { ...server.options, fetch: endless }).hasComment();
    expect(await failureOf(done)).toMatchObject({ code: 'forge-bad-answer', facts: { detail: '> 67108864' } });
  });

  test('a spent limit is waited for until it is reset, a secondary one for a minute', async () => {
    await using server = await startForge('github');
    const spent = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 30) };
    const message = 'You have exceeded a secondary rate limit.';
    server.faults.push(
      { on: 'GET ', status: 403, headers: spent },
      { on: 'GET ', status: 403, text: JSON.stringify({ message }), headers: { 'x-ratelimit-reset': '9999999999' } },
    );
    expect(await upsert(server)).toBe('created');
    expect(server.waits).toEqual([31_000, 60_000]);
  });

  test('a list that does not end is given up', async () => {
    await using server = await startForge('github');
    const headers = { link: '<?page=2>; rel="next"' };
    for (let i = 0; i < 300; i++) server.faults.push({ on: 'GET /comments', status: 200, text: '[]', headers });
    expect(await failureOf(upsert(server))).toMatchObject({ code: 'forge-bad-answer' });
  });
});

test('GitLab: a limit is waited for until it is reset', async () => {
  await using server = await startForge('gitlab');
  server.faults.push({ status: 429, headers: { 'ratelimit-reset': String(NOW / 1000 + 5) } });
  expect(await upsert(server)).toBe('created');
  expect(server.waits).toEqual([6000]);
});

test('other errors are no question of rights', () => {
  expect([new Error('x'), null, new ForgeError('forge-unreachable')].map(isForbidden)).toEqual([false, false, false]);
});
