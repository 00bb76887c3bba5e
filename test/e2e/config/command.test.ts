/*
 * `leakgate config`: every value with where it is from; and what a configuration sets for all commands.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runWarm } from '../../helpers/warm-cli.ts';
import { withRepo } from '../../helpers/with-repo.ts';

type Row = { readonly key: string; readonly value: string; readonly file: string | null; readonly line: number | null };

describe('leakgate config', () => {
  it('prints each value with its file and line, and what holds anyway', () =>
    withRepo(async (repo) => {
      repo.write('.gitignore', 'leakgate.local.toml\n');
      repo.write('team.toml', 'exclude = ["vendor/"]\n[limits]\nthreads = 2\nmemory = 64\n');
      repo.write('leakgate.toml', 'extends = "./team.toml"\nexclude = ["dist/"]\n[limits]\nthreads = 3\n');
      repo.write('leakgate.local.toml', 'lang = "en"\n');
      repo.write('sub/x', '');
      const { code, stdout } = await runWarm(['config', '--format', 'json'], { cwd: repo.path('sub') });
      const rows = JSON.parse(stdout) as Row[];
      expect(code).toBe(0);
      expect(rows.map(({ key, value, file, line }) => `${key}=${value} ${file}:${line}`)).toEqual([
        'color=auto null:null',
        'compat=false null:null',
        'exclude=vendor/ team.toml:1',
        'exclude=dist/ leakgate.toml:2',
        'extends=./team.toml leakgate.toml:1',
        'gate.bypass=refuse null:null',
        'gate.changes=block null:null',
        'lang=en leakgate.local.toml:1',
        'limits.budget=auto null:null',
        'limits.memory=64 team.toml:4',
        'limits.threads=3 leakgate.toml:4',
      ]);
      for (const flags of [['--print'], []]) {
        const table = (await runWarm(['config', ...flags], { cwd: repo.dir })).stdout;
        expect(table).toMatch(/^exclude +vendor\/ +team\.toml:1$/m);
        expect(table).toMatch(/^compat +false +built-in$/m);
      }
    }));

  it('prints the schema that is shipped', () =>
    withRepo(async (repo) => {
      const { code, stdout } = await runWarm(['config', '--schema'], { cwd: repo.dir });
      const shipped = readFileSync(new URL('../../../docs/leakgate.schema.json', import.meta.url), 'utf8');
      expect([code, JSON.parse(stdout)]).toEqual([0, JSON.parse(shipped)]);
    }));

  it('text of the repository does not steer the terminal', () =>
    withRepo(async (repo) => {
      repo.write('leakgate.toml', 'exclude = ["a\\u001b[2Jb\\u202e"]\n');
      const { stdout } = await runWarm(['config'], { cwd: repo.dir });
      expect(stdout).not.toMatch(/[\u001b\u202e]/);
    }));

  it.each([
    ['--format', 'sarif'],
    ['x', ''],
  ])('%s %s: exit 2', (...args) =>
    withRepo(async (repo) => {
      expect((await runWarm(['config', ...args.filter(Boolean)], { cwd: repo.dir })).code).toBe(2);
    }),
  );
});

it('color: the configuration decides, and the flag goes first', () =>
  withRepo(async (repo) => {
    repo.write('leakgate.toml', 'color = "always"\n');
    repo.write('a.txt', 'x\n');
    expect((await runWarm(['files'], { cwd: repo.dir })).stdout).toContain('\u001b[');
    expect((await runWarm(['files', '--color', 'never'], { cwd: repo.dir })).stdout).not.toContain('\u001b[');
  }));
