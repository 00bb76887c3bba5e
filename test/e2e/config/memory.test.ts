/*
 * The memory of earlier scans notices what a configuration changes: a second scan says what a fresh one says.
 */

import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { report } from '../../helpers/run-cli.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { pairFile } from '../history/pair.ts';
import { idLine } from './told.ts';

async function history(repo: Repo, ...args: string[]) {
  mkdirSync(repo.path('../state'), { recursive: true });
  const env = { XDG_STATE_HOME: repo.path('../state') };
  const { findings, complete, code, coverage } = await report(['history', ...args], { cwd: repo.dir, env });
  return { result: { findings, complete, code, skipped: coverage.skipped }, remembered: coverage.remembered };
}

const CONFIGS = [
  '',
  'severity.aws-access-key-id = "off"\n',
  'severity.aws-access-key-id = "low"\n',
  'exclude = ["vendor/"]\n',
  'exclude = ["vendor/", "!vendor/"]\n',
  'allow.paths = ["vendor/"]\n',
  'allow.paths = ["src/"]\n',
  'allow.rules = ["aws-secret-access-key"]\n',
];

/** Each to another one, so that all of them come before and after. */
const STEPS = CONFIGS.map((before, at) => [before, CONFIGS[(at + 3) % CONFIGS.length] ?? ''] as const);

it.each(STEPS)('from %j to %j', (before, after) =>
  withRepo(async (repo) => {
    for (let version = 0; version < 3; version++)
      await repo.commit({
        'vendor/a.txt': `${version}\n${idLine(1)}`,
        'src/a.txt': `${version}\n${idLine(1)}`,
        'src/pair.txt': `${version}\n${pairFile(2)}`,
      });
    repo.write('leakgate.toml', before);
    await history(repo);
    repo.write('leakgate.toml', after);
    const fresh = (await history(repo, '--no-cache')).result;
    expect((await history(repo)).result).toEqual(fresh);
    await repo.commit({ 'vendor/b.txt': idLine(3), 'src/a.txt': idLine(1) });
    const again = await history(repo);
    expect(again.result).toEqual((await history(repo, '--no-cache')).result);
    expect(again.remembered).toBeGreaterThan(0);
  }),
);
