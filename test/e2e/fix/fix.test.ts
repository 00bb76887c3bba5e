/*
 * `leakgate fix` in real repositories: what is shown, what is written, and that it can be taken back.
 */

import { chmodSync, mkdirSync, statSync, symlinkSync, unlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { report } from '../../helpers/run-cli.ts';
import { withRepo } from '../../helpers/with-repo.ts';
import {
  carrierwave,
  carrierwaveFixed,
  ENVIRONMENT,
  fix,
  PAIR,
  PASSWORD,
  snapshot,
  stage,
  staged,
  textOf,
} from './scene.ts';

const NAME = 'DATABASE_PASSWORD';
const INITIALIZER = 'config/initializers/carrierwave.rb';
const PYTHON = `URL = "postgres://app:${PASSWORD}@db.internal/prod"\n`;

test('shows a diff without the secret, and changes nothing', () =>
  withRepo(async (repo) => {
    await stage(repo, { [INITIALIZER]: carrierwave() });
    const before = await snapshot(repo);
    const { code, stdout } = await fix(repo);
    expect(code).toBe(1);
    expect(stdout).toContain('@@ -4,2 +4,2 @@');
    expect(stdout).toContain("+    aws_access_key_id: ENV.fetch('AWS_ACCESS_KEY_ID'),");
    expect(stdout).toContain('npx leakgate fix --apply');
    expect(stdout).not.toContain(PAIR.secret);
    expect(await snapshot(repo)).toEqual(before);
  }));

test('--apply replaces the literals, keeps the values in .env, and the commit is clean', () =>
  withRepo(async (repo) => {
    await stage(repo, { [INITIALIZER]: carrierwave() });
    const { code, stdout, stderr } = await fix(repo, '--apply');
    expect(code, stdout + stderr).toBe(0);
    expect(textOf(repo, INITIALIZER)).toBe(carrierwaveFixed());
    expect(await staged(repo, INITIALIZER)).toBe(carrierwaveFixed());
    expect(textOf(repo, '.env')).toBe(ENVIRONMENT);
    expect(statSync(repo.path('.env')).mode & 0o777).toBe(0o600);
    expect(textOf(repo, '.env.example')).toBe('AWS_ACCESS_KEY_ID=\nAWS_SECRET_ACCESS_KEY=\n');
    expect((await repo.tryGit(['check-ignore', '.env'])).code).toBe(0);
    expect((await report(['staged'], { cwd: repo.dir })).findings).toEqual([]);
  }));

test('fixed twice is fixed once', () =>
  withRepo(async (repo) => {
    await stage(repo, { [INITIALIZER]: carrierwave(), 'db.py': PYTHON });
    await fix(repo, '--apply');
    const once = await snapshot(repo);
    expect((await fix(repo, '--apply')).code).toBe(0);
    expect((await fix(repo, '--apply', '.')).code).toBe(0);
    expect(await snapshot(repo)).toEqual(once);
  }));

test('--undo brings everything back, byte for byte', () =>
  withRepo(async (repo) => {
    await repo.commit({ '.gitignore': 'node_modules\n', '.env.example': 'A=' });
    await stage(repo, { [INITIALIZER]: carrierwave('\r\n'), 'db.py': `\ufeff${PYTHON}` });
    repo.write('db.py', `\ufeff${PYTHON}# more\n`);
    const before = await snapshot(repo);
    expect((await fix(repo, '--apply')).code).toBe(0);
    expect(await snapshot(repo)).not.toEqual(before);
    expect((await fix(repo, '--undo')).code).toBe(0);
    expect(await snapshot(repo)).toEqual(before);
    const again = await fix(repo, '--undo');
    expect(again.code).toBe(2);
  }));

describe('index and working tree', () => {
  test('a file staged in part keeps its unstaged changes', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.rb': 'a = 1\nb = 2\nc = 3\n' });
      await stage(repo, { 'a.rb': `a = 1\nKEY = '${PAIR.id}'\nSECRET_ACCESS_KEY = '${PAIR.secret}'\nb = 2\nc = 3\n` });
      repo.write('a.rb', `zero = 0\na = 1\nKEY = '${PAIR.id}'\nSECRET_ACCESS_KEY = '${PAIR.secret}'\nb = 2\nc = 4\n`);
      expect((await fix(repo, '--apply')).code).toBe(0);
      const fixed = "KEY = ENV.fetch('AWS_ACCESS_KEY_ID')\nSECRET_ACCESS_KEY = ENV.fetch('AWS_SECRET_ACCESS_KEY')\n";
      expect(await staged(repo, 'a.rb')).toBe(`a = 1\n${fixed}b = 2\nc = 3\n`);
      expect(textOf(repo, 'a.rb')).toBe(`zero = 0\na = 1\n${fixed}b = 2\nc = 4\n`);
    }));

  test('a file that is staged and no longer on disk is fixed in the index alone', () =>
    withRepo(async (repo) => {
      await stage(repo, { 'db.py': PYTHON });
      unlinkSync(repo.path('db.py'));
      expect((await fix(repo, '--apply')).code).toBe(0);
      expect(await staged(repo, 'db.py')).toContain("os.environ['DATABASE_PASSWORD']");
      expect(await repo.git('status', '--short')).toContain('AD db.py');
    }));

  test('line ends, marks, modes and other encodings stay', () =>
    withRepo(async (repo) => {
      const latin1 = Buffer.from(`# caf\u00e9\n${PYTHON}`, 'latin1');
      await stage(repo, { 'crlf.rb': carrierwave('\r\n'), 'mark.py': `\ufeff${PYTHON}`, 'latin1.py': latin1 });
      chmodSync(repo.path('crlf.rb'), 0o755);
      await repo.git('add', 'crlf.rb');
      expect((await fix(repo, '--apply')).code).toBe(0);
      expect(textOf(repo, 'crlf.rb')).toBe(carrierwaveFixed('\r\n'));
      expect(statSync(repo.path('crlf.rb')).mode & 0o777).toBe(0o755);
      expect(await repo.git('ls-files', '--stage', 'crlf.rb')).toMatch(/^100755/);
      expect(textOf(repo, 'mark.py')).toMatch(/^\ufeffimport os/);
      expect(Buffer.from(await staged(repo, 'latin1.py'), 'utf8').length).toBeGreaterThan(0);
    }));

  test('the first commit of all, and names with blanks and other letters', () =>
    withRepo(async (repo) => {
      await stage(repo, { 'über uns/a b.py': PYTHON });
      expect((await fix(repo, '--apply')).code).toBe(0);
      expect(textOf(repo, 'über uns/a b.py')).toContain('os.environ');
    }));

  test('links are not followed', () =>
    withRepo(async (repo) => {
      await stage(repo, { 'real.py': PYTHON });
      symlinkSync('real.py', repo.path('link.py'));
      await repo.git('add', 'link.py');
      expect((await fix(repo, '--apply')).code).toBe(0);
      expect(await repo.git('ls-files', '--stage', 'link.py')).toMatch(/^120000/);
      expect(textOf(repo, 'real.py')).toContain('os.environ');
    }));
});

describe('.env', () => {
  test('a value that it has keeps its name', () =>
    withRepo(async (repo) => {
      await repo.commit({ '.gitignore': '.env\n' });
      repo.write('.env', `MY_DB='${PASSWORD}'\n`);
      await stage(repo, { 'db.py': PYTHON });
      expect((await fix(repo, '--apply')).code).toBe(0);
      expect(textOf(repo, 'db.py')).toContain("os.environ['MY_DB']");
      expect(textOf(repo, '.env')).toBe(`MY_DB='${PASSWORD}'\n`);
    }));

  test('a name that stands for another value is not taken', () =>
    withRepo(async (repo) => {
      await repo.commit({ '.gitignore': '.env\n' });
      repo.write('.env', `${NAME}=other\n`);
      await stage(repo, { 'db.py': PYTHON });
      expect((await fix(repo, '--apply')).code).toBe(0);
      expect(textOf(repo, '.env')).toBe(`${NAME}=other\n${NAME}_2=${PASSWORD}\n`);
    }));

  test('an empty one is filled', () =>
    withRepo(async (repo) => {
      await repo.commit({ '.gitignore': '.env\n' });
      repo.write('.env', 'DATABASE_PASSWORD=\nB=1\n');
      await stage(repo, { 'db.py': PYTHON });
      expect((await fix(repo, '--apply')).code).toBe(0);
      expect(textOf(repo, '.env')).toBe(`DATABASE_PASSWORD=${PASSWORD}\nB=1\n`);
    }));

  test('the nearest one is used', () =>
    withRepo(async (repo) => {
      await repo.commit({ '.gitignore': '.env\n', 'app/a': '' });
      repo.write('app/.env', 'A=1\n');
      await stage(repo, { 'app/src/db.py': PYTHON });
      expect((await fix(repo, '--apply')).code).toBe(0);
      expect(textOf(repo, 'app/.env')).toBe(`A=1\nDATABASE_PASSWORD=${PASSWORD}\n`);
      expect(textOf(repo, 'app/.env.example')).toBe('DATABASE_PASSWORD=\n');
    }));

  test('one that is staged leaves the index, and is ignored', () =>
    withRepo(async (repo) => {
      await stage(repo, { '.env': ENVIRONMENT, 'a.rb': 'a = 1\n' });
      const { code, stdout } = await fix(repo, '--apply');
      expect(code, stdout).toBe(0);
      expect(await repo.git('ls-files')).toBe('a.rb');
      expect(textOf(repo, '.env')).toBe(ENVIRONMENT);
      expect((await repo.tryGit(['check-ignore', '.env'])).code).toBe(0);
    }));

  test('one that is tracked leaves the index when it gets a value', () =>
    withRepo(async (repo) => {
      await repo.commit({ '.env': 'A=1\n' });
      await stage(repo, { 'db.py': PYTHON });
      expect((await fix(repo, '--apply')).code).toBe(0);
      expect(await repo.git('ls-files')).toBe('db.py');
      expect(textOf(repo, '.env')).toBe(`A=1\nDATABASE_PASSWORD=${PASSWORD}\n`);
    }));
});

describe('what is left alone', () => {
  test.each([
    ['a generated file', 'a.py', `# @generated by x\n${PYTHON}`],
    ['a file with conflict markers', 'a.py', `<<<<<<< a\n${PYTHON}=======\n>>>>>>> b\n`],
    ['recorded data', 'test/fixtures/a.py', PYTHON],
    ['JSON', 'a.json', `{ "database": { "url": "postgres://app:${PASSWORD}@db.internal/prod" } }\n`],
    ['a constant', 'A.php', `<?php\nconst URL = 'postgres://app:${PASSWORD}@db.internal/prod';\n`],
  ])('%s', (_, path, content) =>
    withRepo(async (repo) => {
      await stage(repo, { [path]: content });
      const before = await snapshot(repo);
      const { code, stdout } = await fix(repo, '--apply');
      expect(code, stdout).toBe(1);
      expect(stdout).not.toContain(PASSWORD);
      expect(await snapshot(repo)).toEqual(before);
    }),
  );

  test('a path in conflict makes it incomplete', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.py': 'a = 1\n' });
      await repo.git('checkout', '-q', '-b', 'other');
      await repo.commit({ 'a.py': 'a = 2\n' });
      await repo.git('checkout', '-q', 'main');
      await repo.commit({ 'a.py': 'a = 3\n' });
      await repo.tryGit(['merge', 'other']);
      expect((await fix(repo, '--apply')).code).toBe(2);
    }));
});

describe('what is meant', () => {
  test('files that are named, on disk and where they are staged', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.py': PYTHON, 'b.py': PYTHON });
      const { code, stdout } = await fix(repo, '--apply', 'a.py');
      expect(code).toBe(0);
      expect(textOf(repo, 'a.py')).toContain('os.environ');
      expect(await repo.git('status', '--short', 'a.py', 'b.py')).toBe(' M a.py');
      expect(stdout).toContain('leakgate respond');
    }));

  test('from a folder below the top', () =>
    withRepo(async (repo) => {
      mkdirSync(repo.path('src'));
      await repo.commit({ 'src/a.py': PYTHON, 'b.py': PYTHON });
      const { fixIn } = { fixIn: (await import('../../helpers/warm-cli.ts')).runWarm };
      expect((await fixIn(['fix', '--apply', 'a.py'], { cwd: repo.path('src') })).code).toBe(0);
      expect(await repo.git('status', '--short', 'src', 'b.py')).toBe(' M src/a.py');
    }));

  test('one finding of several', () =>
    withRepo(async (repo) => {
      await stage(repo, { 'a.py': PYTHON, [INITIALIZER]: carrierwave() });
      const { findings } = await report(['staged'], { cwd: repo.dir });
      const wanted = findings.find(({ rule }) => rule === 'aws-secret-access-key')?.fingerprint ?? '';
      await fix(repo, '--apply', '--finding', wanted.slice(0, 8));
      expect(textOf(repo, INITIALIZER)).toBe(carrierwaveFixed());
      expect(textOf(repo, 'a.py')).toBe(PYTHON);
    }));

  test.each([
    ['a finding that is not there', ['--finding', 'ffff']],
    ['nobody to ask', ['--interactive']],
    ['an undo of a part', ['--undo', 'a.py']],
    ['a format of scans', ['--format', 'sarif']],
    ['nothing to undo', ['--undo']],
  ])('%s is an error', (_, args) =>
    withRepo(async (repo) => {
      await stage(repo, { 'a.py': PYTHON });
      const before = await snapshot(repo);
      const { code, stdout, stderr } = await fix(repo, ...args);
      expect(code).toBe(2);
      expect(stderr).not.toBe('');
      expect(stdout).not.toContain(PASSWORD);
      expect(await snapshot(repo)).toEqual(before);
    }),
  );
});

test('AWS clients: the arguments go, or stay and read the environment', () =>
  withRepo(async (repo) => {
    const client = (credentials: string) =>
      `const { S3Client } = require('@aws-sdk/client-s3');\nmodule.exports = new S3Client({ region: 'r'${credentials} });\n`;
    const before = client(`, credentials: { accessKeyId: '${PAIR.id}', secretAccessKey: '${PAIR.secret}' }`);
    await stage(repo, { 's3.js': before });
    expect((await fix(repo, '--apply')).code).toBe(0);
    expect(textOf(repo, 's3.js')).toBe(client(''));
    expect(textOf(repo, '.env')).toBe(ENVIRONMENT);
    await fix(repo, '--undo');
    expect((await fix(repo, '--apply', '--keep-arguments')).code).toBe(0);
    expect(textOf(repo, 's3.js')).toContain('accessKeyId: process.env.AWS_ACCESS_KEY_ID');
  }));

test('--format json is for programs, and holds no secret', () =>
  withRepo(async (repo) => {
    await stage(repo, { 'a.py': PYTHON });
    const { code, stdout } = await fix(repo, '--format', 'json');
    expect(code).toBe(1);
    expect(stdout).not.toContain(PASSWORD);
    const { files, applied } = JSON.parse(stdout) as { files: { path: string; where: string[] }[]; applied: boolean };
    expect(applied).toBe(false);
    expect(files.map(({ path }) => path)).toEqual(['a.py', '.env', '.gitignore', '.env.example']);
    expect(files[0]?.where).toEqual(['index', 'worktree']);
  }));

describe('what a comment allows', () => {
  const NOTE = '# leakgate:allow * a key for tests';

  test('is left alone, also where its value is replaced elsewhere in the file', () =>
    withRepo(async (repo) => {
      const kept = `${NOTE}\nOLD = "postgres://app:${PASSWORD}@db.internal/prod"\n`;
      await stage(repo, { 'db.py': `${kept}\n\n${PYTHON}` });
      expect((await fix(repo, '--apply')).code).toBe(0);
      expect(textOf(repo, 'db.py')).toContain(kept);
      expect(textOf(repo, 'db.py')).toContain("os.environ['DATABASE_PASSWORD']");
      expect((await report(['staged'], { cwd: repo.dir })).findings).toEqual([]);
    }));

  test('is left alone as the half of a pair, and not shown', () =>
    withRepo(async (repo) => {
      const idLine = `    aws_access_key_id: '${PAIR.id}',`;
      const content = carrierwave().replace(idLine, `${idLine} # leakgate:allow aws-access-key-id public`);
      await stage(repo, { [INITIALIZER]: content });
      const shown = await fix(repo);
      expect(shown.stdout).not.toContain(PAIR.id);
      expect((await fix(repo, '--apply')).code).toBe(0);
      expect(textOf(repo, INITIALIZER)).toBe(content.replace(`'${PAIR.secret}'`, "ENV.fetch('AWS_SECRET_ACCESS_KEY')"));
      expect(textOf(repo, '.env')).not.toContain(PAIR.id);
    }));

  test('alone: there is nothing to fix', () =>
    withRepo(async (repo) => {
      await stage(repo, { 'db.py': `${NOTE}\n${PYTHON}` });
      const before = await snapshot(repo);
      expect((await fix(repo, '--apply')).code).toBe(0);
      expect(await snapshot(repo)).toEqual(before);
    }));
});
