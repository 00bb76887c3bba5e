/*
 * What the package holds; test/slow/package.test.ts installs and uses it.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { expect, test } from 'vitest';
import { run } from '../helpers/run-cli.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('the package is as publishers of packages should make them', async () => {
  const { messages } = await publint({ pkgDir: ROOT, pack: false, strict: true });
  expect(messages).toEqual([]);
});

test('the types are those that the library shows, and no others', () => {
  const files = readdirSync(join(ROOT, 'dist/types'), { recursive: true, encoding: 'utf8' });
  const folders = new Set(files.filter((name) => name.endsWith('.d.ts')).map((name) => dirname(name)));
  expect([...folders].sort()).toEqual(['src', 'src/library', 'src/model', 'src/util']);
  for (const file of files.filter((name) => name.endsWith('.d.ts'))) {
    const text = readFileSync(join(ROOT, 'dist/types', file), 'utf8');
    expect(text, file).not.toMatch(/from '(?!\.)|\.ts'|import\(/);
  }
});

test('the package ships its licences and types, no rule examples and no sources', async () => {
  const listed = await run('npm', ['pack', '--dry-run', '--json'], { cwd: ROOT, env: { HOME: tmpdir() } });
  const [{ files }] = JSON.parse(listed.stdout) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  for (const path of [
    'bin/leakgate.js',
    'dist/cli.cjs',
    'dist/main.js',
    'dist/index.js',
    'dist/types/src/index.d.ts',
    'LICENSE',
    'THIRD-PARTY-LICENSES.txt',
  ]) {
    expect(paths).toContain(path);
  }
  expect(paths.filter((path) => /^(?:src|test|rules)\//.test(path))).toEqual([]);
  expect(readFileSync(join(ROOT, 'dist/cli.cjs'), 'utf8')).not.toContain('TODAYINASIA');
});
