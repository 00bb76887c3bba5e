/*
 * Keys of one environment within another.
 */

import { expect, it } from 'vitest';
import { runWarm } from '../../helpers/warm-cli.ts';
import { withRepo } from '../../helpers/with-repo.ts';
import { idLine, type Told, told } from './told.ts';

type Placed = Told['findings'][number] & {
  readonly environment: { readonly account: string; readonly misplacedIn: string | null } | null;
};

it.each(['files', 'history', 'staged'])(
  'a key of production at a path of staging is critical, by leakgate %s',
  (command) =>
    withRepo(async (repo) => {
      await repo.commit({ 'start.txt': 'x\n' });
      repo.write('stage/app.env', idLine(1));
      repo.write('prod/app.env', idLine(2));
      const before = await told(repo, ['files']);
      const accounts = before.findings.map(({ aws }) => aws?.account ?? '');
      const list = accounts.map((account) => `"${account}"`).join(', ');
      repo.write(
        'leakgate.toml',
        `[[environments]]
name = "production"
accounts = [${list}]
paths = ["/prod/"]
[[environments]]
name = "staging"
accounts = []
paths = ["/stage/"]
`,
      );
      await repo.git('add', '-A');
      if (command === 'history') await repo.commit({});
      const { findings } = await told(repo, [command]);
      const seen = (findings as readonly Placed[]).map(({ severity, environment, places }) => [
        places[0]?.path,
        severity === 'critical',
        environment,
      ]);
      expect(seen).toEqual([
        ['stage/app.env', true, { account: 'production', misplacedIn: 'staging' }],
        ['prod/app.env', false, { account: 'production', misplacedIn: null }],
      ]);
      const { stdout } = await runWarm([command], { cwd: repo.dir });
      expect(stdout).toContain('staging');
    }),
);
