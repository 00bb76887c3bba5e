/*
 * The tarball that users get: packed, installed into an empty folder without network, and used.
 */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../helpers/run-cli.ts';
import { awsPair } from '../helpers/sample.ts';
import { Repo, withFolder } from '../helpers/with-repo.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('the packed package installs into an empty folder, blocks a commit and scans the history', async () => {
  await withFolder(async (dir) => {
    const env = { HOME: dir, npm_config_cache: join(dir, 'cache') };
    const pack = async (what: string): Promise<string> => {
      const packed = await run('npm', ['pack', '--silent', '--pack-destination', dir, what], { cwd: ROOT, env });
      expect(packed.code, packed.stderr).toBe(0);
      return join(dir, packed.stdout.trim());
    };
    // The grammars come from where npm has put them: the test has no network.
    const tarballs = [await pack('.'), await pack(join(ROOT, 'node_modules/@vscode/tree-sitter-wasm'))];

    const app = join(dir, 'app');
    mkdirSync(app);
    writeFileSync(join(app, 'package.json'), '{"name":"app","version":"1.0.0","private":true}\n');
    const installed = await run('npm', ['install', '--save-dev', '--offline', '--no-audit', ...tarballs], {
      cwd: app,
      env,
    });
    expect(installed.code, installed.stderr).toBe(0);
    expect(readdirSync(join(app, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      '@vscode',
      'leakgate',
    ]);

    const repo = new Repo(app);
    await repo.git('init', '-q', '-b', 'main');
    repo.write('.gitignore', 'node_modules/\n');
    const init = await run('npx', ['--no-install', 'leakgate', 'init', '--yes'], { cwd: app, env });
    expect(init.code, init.stderr + init.stdout).toBe(0);

    const { id, secret } = awsPair('package');
    repo.write('config.rb', `aws_access_key_id: '${id}',\naws_secret_access_key: '${secret}'\n`);
    await repo.git('add', '-A');
    const blocked = await repo.tryGit(['commit', '-m', 'leak']);
    expect(blocked.code).not.toBe(0);
    expect(blocked.stdout + blocked.stderr).toContain('config.rb:2:25');
    expect(blocked.stdout + blocked.stderr).not.toContain(secret);

    const fixed = await run('npx', ['--no-install', 'leakgate', 'fix', '--apply'], { cwd: app, env });
    expect(fixed.code, fixed.stderr + fixed.stdout).toBe(0);
    expect(readFileSync(join(app, 'config.rb'), 'utf8')).toContain(
      "aws_secret_access_key: ENV.fetch('AWS_SECRET_ACCESS_KEY')",
    );
    const undone = await run('npx', ['--no-install', 'leakgate', 'fix', '--undo'], { cwd: app, env });
    expect(undone.code, undone.stderr).toBe(0);

    await repo.git('commit', '-q', '--no-verify', '-m', 'leak');
    const scanned = await run('npx', ['--no-install', 'leakgate', '--format', 'json'], { cwd: app, env });
    expect(scanned.code).toBe(1);
    expect((JSON.parse(scanned.stdout) as { findings: unknown[] }).findings).toHaveLength(1);

    await expectImportable(app);
    for (const settings of TYPE_SETTINGS) await expectTyped(app, settings);
  });
});

/** With `import` and with `require`, from a bare specifier. */
async function expectImportable(app: string): Promise<void> {
  const use =
    "scan({ mode: 'history', threads: 2 }).then(({ findings }) => console.log(rules.length > 0, findings.length))";
  const programs = {
    'use.mjs': `import { rules, scan } from 'leakgate'; ${use}`,
    'use.cjs': `const { rules, scan } = require('leakgate'); ${use}`,
  };
  for (const [file, text] of Object.entries(programs)) {
    writeFileSync(join(app, file), text);
    const ran = await run(process.execPath, [file], { cwd: app });
    expect(ran).toEqual({ code: 0, stdout: 'true 1\n', stderr: '' });
  }
}

/** How readers of the types may be set up. */
const TYPE_SETTINGS = [
  { module: 'nodenext', moduleResolution: 'nodenext', lib: ['es2023'], types: ['node'] },
  { module: 'esnext', moduleResolution: 'bundler', lib: ['es2023', 'dom'], types: [] },
];

/** A program in TypeScript, with the strictest settings, to which the types of the package are enough. */
async function expectTyped(app: string, settings: (typeof TYPE_SETTINGS)[number]): Promise<void> {
  const program = `import { createScanner, defineRule, type Finding, LeakgateError, report, rules, scan } from 'leakgate';
const own = await defineRule({ id: 'acme-token', title: 'Acme', pattern: 'acme_[0-9a-f]{16}', examples: ['acme_\${0-9a-f}{16}'] });
const run = scan({ mode: 'range', range: { from: 'a', to: 'b' }, rules: [...rules, own] });
for await (const event of run) if (event.type === 'finding') event.finding.places.map(({ line }) => line.toFixed());
const findings: readonly Finding[] = (await run).findings;
const text: string = await report(await run, { format: 'sarif', findings });
const value: string | undefined = createScanner().scan(text, { path: 'a.ts' })[0]?.secret.expose();
// @ts-expect-error no such mode
scan({ mode: 'everything' });
// @ts-expect-error a range is needed
scan({ mode: 'range' });
export const code = (error: unknown) => (error instanceof LeakgateError ? error.code : value);
`;
  writeFileSync(join(app, 'use.mts'), program);
  const typeRoots = [join(ROOT, 'node_modules/@types')];
  const compilerOptions = {
    ...settings,
    typeRoots,
    target: 'es2023',
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
  };
  writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.mts'] }));
  const checked = await run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.'], { cwd: app });
  expect(checked.stdout + checked.stderr).toBe('');
}
