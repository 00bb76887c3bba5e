import { expect, test } from 'vitest';
import { forgeOf } from '../../src/forge/forge-of.ts';
import { isForbidden } from '../../src/forge/is-forbidden.ts';
import { ForgeError } from '../../src/util/errors.ts';
import { sample } from '../helpers/sample.ts';
import { failureOf } from './failure-of.ts';
import { startForge } from './server.ts';

test('projects in groups of groups and numbers of projects are one part of the path', async () => {
  await using server = await startForge('gitlab');
  for (const repository of ['a/b/c', '4711']) {
    const forge = forgeOf({ ...server.place, repository }, server.options);
    await failureOf(forge.upsertComment('x'));
    const path = `/projects/${encodeURIComponent(repository)}/merge_requests/7/notes`;
    expect(server.requests.at(-1)?.path).toBe(path);
  }
});

test('a job token cannot comment, which is no failure of the gate', async () => {
  await using server = await startForge('gitlab', sample('glcbt-64_${A-Za-z0-9}{20}'));
  const forge = forgeOf(server.place, server.options);
  for (const work of [forge.upsertComment('x'), forge.hasComment(), forge.setLabel('x', true)]) {
    const error = await failureOf(work);
    expect(error.code).toBe('forge-job-token');
    expect(error.cause).toBeInstanceOf(ForgeError);
    expect(isForbidden(error)).toBe(true);
  }
});
