import { expect, test } from 'vitest';
import { tokenFrom } from '../../src/forge/authorization.ts';

test.each([
  ['github', { GITHUB_TOKEN: 'a', GH_TOKEN: 'b' }, 'a'],
  ['github', { GITHUB_TOKEN: '', GH_TOKEN: 'b' }, 'b'],
  ['github', { GITHUB_TOKEN: 'a', LEAKGATE_FORGE_TOKEN: 'c' }, 'c'],
  ['gitlab', { CI_JOB_TOKEN: 'a', GITLAB_TOKEN: 'b' }, 'b'],
  ['gitlab', { CI_JOB_TOKEN: 'a' }, 'a'],
  ['gitea', { FORGEJO_TOKEN: 'a' }, 'a'],
  ['gitea', { FORGEJO_TOKEN: 'a', GITEA_TOKEN: 'b' }, 'b'],
  ['bitbucket', { BITBUCKET_TOKEN: ' a\n' }, 'a'],
  ['github', { LEAKGATE_FORGE_TOKEN: ' ', GITHUB_TOKEN: 'a' }, 'a'],
] as const)('%s: the token of %j', (kind, env, expected) => {
  expect(tokenFrom(kind, env)?.expose()).toBe(expected);
});

test.each([
  ['gitea', { GITHUB_TOKEN: 'a', GH_TOKEN: 'b', GITLAB_TOKEN: 'c', CI_JOB_TOKEN: 'd', BITBUCKET_TOKEN: 'e' }],
  ['github', { GITEA_TOKEN: 'a', FORGEJO_TOKEN: 'b', GITLAB_TOKEN: 'c', CI_JOB_TOKEN: 'd', BITBUCKET_TOKEN: 'e' }],
  ['gitlab', { GITEA_TOKEN: 'a', FORGEJO_TOKEN: 'b', GITHUB_TOKEN: 'c', GH_TOKEN: 'd', BITBUCKET_TOKEN: 'e' }],
  ['bitbucket', { GITEA_TOKEN: 'a', FORGEJO_TOKEN: 'b', GITHUB_TOKEN: 'c', GH_TOKEN: 'd', GITLAB_TOKEN: 'e' }],
  ['github', {}],
] as const)('%s: no token of another forge is taken', (kind, env) => {
  expect(tokenFrom(kind, env)).toBeNull();
});
