import { describe, expect, test } from 'vitest';
import type { ForgeKind } from '../../src/forge/forge.ts';
import { forgeOf } from '../../src/forge/forge-of.ts';
import { longestComment } from '../../src/forge/longest-comment.ts';
import { type FakeForge, startForge, type User } from './server.ts';

const KINDS: readonly ForgeKind[] = ['github', 'gitlab', 'gitea', 'bitbucket'];
const STRANGER: User = { id: 666, login: 'stranger' };

/** The marker as the forge's own comments have it, from a comment that was made. */
async function markerOf(kind: ForgeKind): Promise<string> {
  await using server = await startForge(kind);
  await forgeOf(server.place, server.options).upsertComment('x');
  return server.state.comments[0]?.body.split('\n')[0] ?? '';
}

function addComment({ state }: FakeForge, body: string, user: User): number {
  const id = state.nextId++;
  state.comments.push({ id, body, user });
  return id;
}

function written({ asked }: FakeForge): readonly string[] {
  return asked.filter((line) => !line.startsWith('GET ') && !line.endsWith('/graphql'));
}

describe.each(KINDS)('%s', (kind) => {
  test('the first comment is created, the second updates it, the same again changes nothing', async () => {
    await using server = await startForge(kind);
    const forge = forgeOf(server.place, server.options);
    expect(await forge.hasComment()).toBe(false);
    expect(await forge.upsertComment('one finding')).toBe('created');
    expect(await forge.hasComment()).toBe(true);
    expect(await forge.upsertComment('no finding')).toBe('updated');
    expect(await forge.upsertComment('no finding\r\n')).toBe('unchanged');
    expect(server.state.comments.map(({ body }) => body.split('\n').at(-1))).toEqual(['no finding']);
    expect(written(server)).toHaveLength(2);
    expect(server.wrong).toEqual([]);
  });

  test('line ends that the forge has changed are no change', async () => {
    await using server = await startForge(kind);
    const forge = forgeOf(server.place, server.options);
    await forge.upsertComment('a\nb\n');
    for (const comment of server.state.comments) comment.body = comment.body.replaceAll('\n', '\r\n').trimEnd();
    expect(await forge.upsertComment('a\nb\n')).toBe('unchanged');
  });

  test('a comment of somebody else with the marker is left alone', async () => {
    const marker = await markerOf(kind);
    await using server = await startForge(kind);
    addComment(server, `${marker}\n\nmine now`, STRANGER);
    const forge = forgeOf(server.place, server.options);
    expect(await forge.hasComment()).toBe(false);
    expect(await forge.upsertComment('a finding')).toBe('created');
    expect(server.state.comments.map(({ user }) => user.id)).toEqual([STRANGER.id, server.state.user.id]);
    expect(server.state.comments[0]?.body).toBe(`${marker}\n\nmine now`);
    expect(await forge.upsertComment('another')).toBe('updated');
    expect(server.state.comments).toHaveLength(2);
  });

  test('a comment of the same user that only quotes the marker is left alone', async () => {
    const marker = await markerOf(kind);
    await using server = await startForge(kind);
    addComment(server, `see ${marker}`, server.state.user);
    expect(await forgeOf(server.place, server.options).upsertComment('a finding')).toBe('created');
  });

  test('the comment is found behind 250 others', async () => {
    const marker = await markerOf(kind);
    await using server = await startForge(kind);
    for (let i = 0; i < 250; i++) addComment(server, `comment ${i}`, STRANGER);
    const id = addComment(server, `${marker}\n\nold`, server.state.user);
    expect(await forgeOf(server.place, server.options).upsertComment('new')).toBe('updated');
    expect(server.state.comments.find((comment) => comment.id === id)?.body).toContain('new');
    const pages = server.asked.filter((line) => /^GET .*(?:comments|notes)/.test(line));
    expect(pages).toHaveLength(kind === 'gitea' ? 1 : 3);
    expect(server.wrong).toEqual([]);
  });

  test('a comment that is gone when it is updated is created again', async () => {
    await using server = await startForge(kind);
    const forge = forgeOf(server.place, server.options);
    await forge.upsertComment('old');
    const method = kind === 'github' || kind === 'gitea' ? 'PATCH' : 'PUT';
    server.faults.push({ on: `${method} `, status: 404 });
    expect(await forge.upsertComment('new')).toBe('created');
  });

  test('a POST that was done but not answered is not sent twice', async () => {
    await using server = await startForge(kind);
    const end = kind === 'gitlab' ? '/notes' : '/comments';
    server.faults.push({ on: `POST ${end}`, status: 502, done: true }, { on: `GET ${end}`, status: 503 });
    expect(await forgeOf(server.place, server.options).upsertComment('a finding')).toBe('created');
    expect(server.state.comments).toHaveLength(1);
    expect(written(server)).toHaveLength(1);
  });

  test('a POST that broke off and was not done is sent again', async () => {
    await using server = await startForge(kind);
    server.faults.push({ on: 'POST ', reset: true }, { on: 'POST ', status: 500 });
    expect(await forgeOf(server.place, server.options).upsertComment('a finding')).toBe('created');
    expect(server.state.comments).toHaveLength(1);
    expect(server.waits).toEqual([1000, 2000]);
  });

  test('a server that always fails is given up', async () => {
    await using server = await startForge(kind);
    for (let i = 0; i < 9; i++) server.faults.push({ on: 'POST ', status: 500 });
    const done = forgeOf(server.place, server.options).upsertComment('a finding');
    await expect(done).rejects.toMatchObject({ code: 'forge-failed', facts: { method: 'POST', status: 500 } });
    expect(server.faults).toHaveLength(5);
  });

  test('the longest body is taken, a longer one is refused before anything is sent', async () => {
    await using server = await startForge(kind);
    const forge = forgeOf(server.place, server.options);
    const longest = longestComment(kind);
    await expect(forge.upsertComment('x'.repeat(longest + 1))).rejects.toMatchObject({ code: 'forge-too-long' });
    expect(server.asked).toEqual([]);
    // Lines that begin with a slash grow on GitLab.
    expect(await forge.upsertComment('/a\n'.repeat(longest / 3))).toBe('created');
  });
});

describe('tokens that may not ask who they are', () => {
  const BOT: User = { id: 7, login: 'github-actions[bot]', isBot: true };
  const OTHER_BOT: User = { id: 8, login: 'other[bot]', isBot: true };

  test('GitHub: a workflow updates the comment of its bot and not of another', async () => {
    await using server = await startForge('github');
    Object.assign(server.state, { user: BOT, rights: 'nameless' });
    addComment(server, '<!-- leakgate:comment -->\n\nold', OTHER_BOT);
    const forge = forgeOf(server.place, server.options);
    expect(await forge.upsertComment('one')).toBe('created');
    expect(await forge.upsertComment('two')).toBe('updated');
    expect(server.state.comments.map(({ body }) => body.split('\n').at(-1))).toEqual(['old', 'two']);
    expect(server.wrong).toEqual([]);
  });

  test('GitHub: a person who is named as an app is not the app', async () => {
    await using server = await startForge('github');
    Object.assign(server.state, { user: { ...BOT, login: 'github-actions' }, rights: 'nameless' });
    addComment(server, '<!-- leakgate:comment -->\n\nmine', { id: 9, login: 'github-actions' });
    expect(await forgeOf(server.place, server.options).upsertComment('one')).toBe('created');
  });

  test('GitHub without GraphQL: the comment of a bot is updated, that of a person never', async () => {
    await using server = await startForge('github');
    Object.assign(server.state, { user: BOT, rights: 'nameless-without-graphql' });
    addComment(server, '<!-- leakgate:comment -->\n\nmine', STRANGER);
    const forge = forgeOf(server.place, server.options);
    expect(await forge.upsertComment('one')).toBe('created');
    expect(await forge.upsertComment('two')).toBe('updated');
    expect(server.state.comments[0]?.body).toContain('mine');
  });

  test('Gitea: a job updates the comment of jobs', async () => {
    await using server = await startForge('gitea');
    Object.assign(server.state, { user: { id: -2, login: 'gitea-actions' }, rights: 'nameless' });
    addComment(server, '<!-- leakgate:comment -->\n\nmine', STRANGER);
    const forge = forgeOf(server.place, server.options);
    expect(await forge.upsertComment('one')).toBe('created');
    expect(await forge.upsertComment('two')).toBe('updated');
    expect(server.state.comments[0]?.body).toContain('mine');
  });

  test('Gitea: a token without the scope to ask is refused instead of commenting again and again', async () => {
    await using server = await startForge('gitea');
    const message = 'token does not have at least one of required scope(s): [read:user]';
    server.faults.push({ on: 'GET /user', status: 403, text: JSON.stringify({ message }) });
    const done = forgeOf(server.place, server.options).upsertComment('one');
    await expect(done).rejects.toMatchObject({ code: 'forge-forbidden', facts: { path: '/api/v1/user' } });
  });

  test('Bitbucket: being let write a comment is the proof that it is the own one', async () => {
    await using server = await startForge('bitbucket');
    server.state.rights = 'nameless';
    addComment(server, '[//]: # "leakgate:comment"\n\nmine', STRANGER);
    const forge = forgeOf(server.place, server.options);
    expect(await forge.upsertComment('one')).toBe('created');
    expect(await forge.upsertComment('two')).toBe('updated');
    expect(await forge.upsertComment('two')).toBe('unchanged');
    expect(server.state.comments.map(({ body }) => body.split('\n').at(-1))).toEqual(['mine', 'two']);
  });
});

describe('what is no comment', () => {
  test('GitLab: a note of the system with the marker', async () => {
    await using server = await startForge('gitlab');
    const { state } = server;
    state.comments.push({ id: state.nextId++, body: '<!-- leakgate:comment -->', user: state.user, system: true });
    expect(await forgeOf(server.place, server.options).upsertComment('one')).toBe('created');
  });

  test('Bitbucket: a comment that was deleted', async () => {
    await using server = await startForge('bitbucket');
    const { state } = server;
    state.comments.push({ id: state.nextId++, body: '[//]: # "leakgate:comment"', user: state.user, deleted: true });
    expect(await forgeOf(server.place, server.options).upsertComment('one')).toBe('created');
  });
});

test('GitLab: lines of the report are no quick actions', async () => {
  await using server = await startForge('gitlab');
  const forge = forgeOf(server.place, server.options);
  const body = '/merge\n  /approve\na /close\n/ no command\n\t/label ~x';
  expect(await forge.upsertComment(body)).toBe('created');
  const [, , ...lines] = server.state.comments[0]?.body.split('\n') ?? [];
  expect(lines).toEqual(['\\/merge', '  \\/approve', 'a /close', '/ no command', '\t\\/label ~x']);
  expect(await forge.upsertComment(body)).toBe('unchanged');
});
