import { describe, expect, test } from 'vitest';
import type { ForgeKind } from '../../src/forge/forge.ts';
import { forgeOf } from '../../src/forge/forge-of.ts';
import { startForge } from './server.ts';

const KINDS: readonly ForgeKind[] = ['github', 'gitlab', 'gitea'];

describe.each(KINDS)('%s', (kind) => {
  test('a label is set, is there, is taken off, is gone', async () => {
    await using server = await startForge(kind);
    const forge = forgeOf(server.place, server.options);
    server.state.labels.add('bug');
    server.state.known.set('bug', { id: 3, color: 'ffffff' });
    expect(await forge.setLabel('secrets', true)).toBe('set');
    expect(await forge.setLabel('secrets', true)).toBe('unchanged');
    expect([...server.state.labels]).toEqual(['bug', 'secrets']);
    expect(await forge.setLabel('secrets', false)).toBe('removed');
    expect(await forge.setLabel('secrets', false)).toBe('unchanged');
    expect([...server.state.labels]).toEqual(['bug']);
    expect(server.wrong).toEqual([]);
  });

  test.each(['a/b', 'a b', '50%', 'a?b#c', '%2e%2e', 'ラベル', '../..', 'a&b=c'])(
    'a label %j reaches the forge as it is',
    async (name) => {
      await using server = await startForge(kind);
      const forge = forgeOf(server.place, server.options);
      expect(await forge.setLabel(name, true)).toBe('set');
      expect([...server.state.labels]).toEqual([name]);
      expect(await forge.setLabel(name, false)).toBe('removed');
      expect([...server.state.labels]).toEqual([]);
      expect(server.wrong).toEqual([]);
    },
  );

  test.each(['', '.', '..', ' a', 'a,b', 'a\nb', '\ud800', 'x'.repeat(51)])('a label %j is refused', async (name) => {
    await using server = await startForge(kind);
    const done = forgeOf(server.place, server.options).setLabel(name, false);
    await expect(done).rejects.toMatchObject({ code: 'forge-bad-label' });
    expect(server.asked).toEqual([]);
  });

  test('a failure on the way is tried again', async () => {
    await using server = await startForge(kind);
    const method = kind === 'gitlab' ? 'PUT ' : 'POST /labels';
    server.faults.push({ on: 'GET ', status: 503 });
    if (kind !== 'gitea') server.faults.push({ on: method, status: 500, done: true });
    expect(await forgeOf(server.place, server.options).setLabel('secrets', true)).toBe('set');
    expect([...server.state.labels]).toEqual(['secrets']);
  });

  test('a label that somebody took off at the same time counts as removed', async () => {
    await using server = await startForge(kind);
    const forge = forgeOf(server.place, server.options);
    await forge.setLabel('secrets', true);
    server.faults.push({ on: kind === 'gitlab' ? 'PUT ' : 'DELETE ', status: 502, done: true });
    expect(await forge.setLabel('secrets', false)).toBe('removed');
  });
});

describe.each(['github', 'gitea'] as const)('%s', (kind) => {
  test('a label that the repository has not is made, with a colour', async () => {
    await using server = await startForge(kind);
    await forgeOf(server.place, server.options).setLabel('secrets', true);
    expect(server.state.known.get('secrets')?.color).toMatch(/^#?d73a4a$/);
  });

  test('a label that the repository has is taken', async () => {
    await using server = await startForge(kind);
    for (let i = 0; i < 120; i++) server.state.known.set(`label ${i}`, { id: 500 + i, color: '000000' });
    await forgeOf(server.place, server.options).setLabel('label 119', true);
    expect([...server.state.labels]).toEqual(['label 119']);
    expect(server.state.known.size).toBe(120);
  });
});

test('GitHub: a label is the same in another case', async () => {
  await using server = await startForge('github');
  server.state.labels.add('Secrets');
  expect(await forgeOf(server.place, server.options).setLabel('secrets', true)).toBe('unchanged');
});

test('GitHub: the label is found behind a page of others', async () => {
  await using server = await startForge('github');
  for (let i = 0; i < 100; i++) server.state.labels.add(`label ${i}`);
  server.state.labels.add('secrets');
  expect(await forgeOf(server.place, server.options).setLabel('secrets', true)).toBe('unchanged');
});

test('Gitea: a label of the organisation is taken', async () => {
  await using server = await startForge('gitea');
  server.state.orgLabels = new Map([['secrets', 77]]);
  expect(await forgeOf(server.place, server.options).setLabel('secrets', true)).toBe('set');
  expect([...server.state.labels]).toEqual(['secrets']);
  expect(server.state.known.size).toBe(0);
});

test('Bitbucket: there are no labels', async () => {
  await using server = await startForge('bitbucket');
  const done = forgeOf(server.place, server.options).setLabel('secrets', true);
  await expect(done).rejects.toMatchObject({ code: 'forge-no-labels' });
  expect(server.asked).toEqual([]);
});
