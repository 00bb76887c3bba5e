/*
 * docs/LIBRARY.md is true: its programs run on the built package, and print what stands below them.
 */

import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as library from '../../src/index.ts';
import { run } from '../helpers/run-cli.ts';
import { awsPair } from '../helpers/sample.ts';
import { type Repo, withRepo } from '../helpers/with-repo.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = readFileSync(new URL('../../docs/LIBRARY.md', import.meta.url), 'utf8');
/** Programs, and what they print when that is said. */
const PROGRAMS = [...PAGE.matchAll(/^```[jt]s\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```)?/gm)].map(
  ([, program = '', output]) => ({ program, output }),
);

/** A repository with a key pair in it, in which the package is installed. */
async function prepare(repo: Repo): Promise<void> {
  const { id, secret } = awsPair('readme');
  repo.write('.git/info/exclude', 'node_modules\n');
  await repo.commit({ 'config/s3.rb': `aws_access_key_id: '${id}',\naws_secret_access_key: '${secret}',\n` }, 'S3');
  mkdirSync(repo.path('node_modules'));
  symlinkSync(ROOT, repo.path('node_modules', 'leakgate'));
}

describe('programs', () => {
  test('are all there', () => {
    expect(PROGRAMS).toHaveLength(6);
  });

  test.each(PROGRAMS)('$program', async ({ program, output }) => {
    await withRepo(async (repo) => {
      await prepare(repo);
      repo.write('node_modules/program.mjs', program);
      const { code, stdout, stderr } = await run(process.execPath, ['node_modules/program.mjs'], { cwd: repo.dir });
      expect(code, stderr).toBe(0);
      if (output !== undefined) expect(stdout.replace(/\n+$/, '\n')).toBe(output);
    });
  });
});

test('everything that is exported is told of', () => {
  // What a value is wrapped in shows in the examples.
  const names = Object.keys(library).filter((name) => name !== 'Secret');
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(PAGE))).toEqual([]);
});
