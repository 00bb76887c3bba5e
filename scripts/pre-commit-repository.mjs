/*
 * Writes the repository that people name in `.pre-commit-config.yaml`: the built program without scripts and development
 * dependencies. npm 11 cannot build a package from git while it installs globally, which the framework has it do, so the
 * repository of the source does not serve. Part of a release, after the build; docs/HOOKS.md says how it is used.
 *
 *   node scripts/pre-commit-repository.mjs FOLDER
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node scripts/pre-commit-repository.mjs FOLDER');

const { name, version, description, license, bin, engines, dependencies, type } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const manifest = { name, version, description, license, type, bin, engines, dependencies };
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
for (const part of ['bin', 'dist', '.pre-commit-hooks.yaml', 'LICENSE', 'THIRD-PARTY-LICENSES.txt']) {
  cpSync(join(root, part), join(folder, part), { recursive: true });
}
