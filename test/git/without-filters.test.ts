import { expect, test } from 'vitest';
import { gitText } from '../../src/git/spawn.ts';
import { withoutFilters } from '../../src/git/without-filters.ts';
import { withRepo } from '../helpers/with-repo.ts';

test('filters in any configuration: off, other settings of the environment stay', async () => {
  await withRepo(async (repo) => {
    await repo.git('config', 'filter.a.b=c.clean', 'cat');
    await repo.git('config', 'filter.a.b=c.required', 'true');
    process.env['GIT_CONFIG_COUNT'] = '2';
    Object.assign(process.env, { GIT_CONFIG_KEY_0: 'filter.Env.process', GIT_CONFIG_VALUE_0: 'cat' });
    Object.assign(process.env, { GIT_CONFIG_KEY_1: 'user.nick', GIT_CONFIG_VALUE_1: 'nick' });
    try {
      const options = { cwd: repo.dir, env: await withoutFilters(repo.dir) };
      const values = ['filter.a.b=c.clean', 'filter.a.b=c.required', 'filter.Env.process', 'user.nick'].map((key) =>
        gitText(['config', key], options),
      );
      expect(await Promise.all(values)).toEqual(['', 'false', '', 'nick']);
    } finally {
      for (const name of ['COUNT', 'KEY_0', 'VALUE_0', 'KEY_1', 'VALUE_1']) delete process.env[`GIT_CONFIG_${name}`];
    }
  });
});
