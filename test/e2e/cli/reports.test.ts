/*
 * Reports as files and on stdout: several at once, the same twice, in two languages, and never with a whole secret.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/report/index.ts';
import { awsPair } from '../../helpers/sample.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import { withFolder } from '../../helpers/with-repo.ts';
import { PLANTED, sharedFixture } from './fixture.ts';

const shared = sharedFixture();
/** GitLab wants to know when the scan was. */
const TIMES = /"(?:start|end)_time": "[^"]*"/g;
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

describe('--output', () => {
  it('several formats at once: each file is what --format prints, the exit code stays', () =>
    withFolder(async (dir) => {
      const outputs = FORMATS.flatMap((format) => ['--output', `${format}=${join(dir, format)}`]);
      const { code, stdout } = await runWarm(outputs, { cwd: shared.repo.dir });
      expect(code).toBe(1);
      for (const format of FORMATS) {
        const printed = await runWarm(['--format', format], { cwd: shared.repo.dir });
        const file = readFileSync(join(dir, format), 'utf8');
        expect(file.replace(TIMES, '')).toBe(printed.stdout.replace(TIMES, ''));
        if (format === 'pretty') expect(stdout).toBe(printed.stdout);
      }
    }));

  it('in colour on stdout: none in the file', () =>
    withFolder(async (dir) => {
      const args = ['--color', 'always', '--output', `pretty=${join(dir, 'out')}`];
      const { stdout } = await runWarm(args, { cwd: shared.repo.dir });
      expect(stdout).toContain('\x1b[');
      expect(readFileSync(join(dir, 'out'), 'utf8')).not.toContain('\x1b');
    }));

  it('of a clean scan: written too, exit 0', () =>
    withFolder(async (dir) => {
      const { code } = await runWarm(['--output', `json=${join(dir, 'out')}`], { cwd: shared.clean });
      expect(code).toBe(0);
      expect(JSON.parse(readFileSync(join(dir, 'out'), 'utf8'))).toMatchObject({ complete: true, findings: [] });
    }));
});

it.each(FORMATS)('--format %s: two runs are byte-equal', async (format) => {
  const args = ['--explain', '--format', format];
  const [first, second] = [
    await runWarm(args, { cwd: shared.repo.dir }),
    await runWarm(args, { cwd: shared.repo.dir }),
  ];
  const timeless = (run: typeof first) => ({ ...run, stdout: run.stdout.replace(TIMES, '') });
  expect(timeless(second)).toEqual(timeless(first));
});

describe('the language', () => {
  it.each([
    ['--lang ja', ['--lang', 'ja'], {}],
    ['LANG=ja_JP.UTF-8', [], { LANG: 'ja_JP.UTF-8' }],
    ['LC_ALL=ja_JP.UTF-8', [], { LC_ALL: 'ja_JP.UTF-8', LANG: 'en_US.UTF-8' }],
  ])('%s: Japanese, on stdout, on stderr and in help', async (_, args, env) => {
    expect((await runWarm(['history', ...args], { cwd: shared.repo.dir, env })).stdout).toMatch(JAPANESE);
    expect((await runWarm(['history', 'nowhere', ...args], { cwd: shared.repo.dir, env })).stderr).toMatch(JAPANESE);
    expect((await runWarm(['--help', ...args], { cwd: shared.repo.dir, env })).stdout).toMatch(JAPANESE);
  });

  it.each([
    ['--lang en over LANG=ja_JP.UTF-8', ['--lang', 'en'], { LANG: 'ja_JP.UTF-8' }],
    ['LANG=de_DE.UTF-8', [], { LANG: 'de_DE.UTF-8' }],
    ['no locale', [], { LANG: '' }],
  ])('%s: English', async (_, args, env) => {
    expect((await runWarm(['history', ...args], { cwd: shared.repo.dir, env })).stdout).not.toMatch(JAPANESE);
  });

  it('changes sentences only: rules, places and fingerprints stay', async () => {
    const parsed = async (lang: string) => {
      const { stdout } = await runWarm(['--format', 'json', '--lang', lang], { cwd: shared.repo.dir });
      const { findings } = JSON.parse(stdout) as { findings: Record<string, unknown>[] };
      return findings.map(({ rule, places, fingerprint }) => ({ rule, places, fingerprint }));
    };
    expect(await parsed('ja')).toEqual(await parsed('en'));
  });
});

describe('secrets', () => {
  const commands = [[], ['history'], ['files'], ['files', 'k8s.yaml']];
  const planted = PLANTED.slice(0, 4);
  const forms = planted.flatMap((secret) => [
    secret,
    Buffer.from(secret).toString('base64'),
    encodeURIComponent(secret),
    secret.slice(8, 32),
  ]);

  it.each(FORMATS)('--format %s: none is printed whole, nor much of one, nor encoded', async (format) => {
    for (const command of [...commands, ['--explain', '--verbose', '--color', 'always'], ['--lang', 'ja']]) {
      const { stdout, stderr } = await runWarm([...command, '--format', format], { cwd: shared.repo.dir });
      expect(stdout).not.toBe('');
      expect(forms.filter((form) => `${stdout}${stderr}`.includes(form))).toEqual([]);
    }
  });

  const forReaders = FORMATS.filter((format) => format !== 'blob');

  it.each(forReaders)('--format %s --show-secrets: those found are printed whole', async (format) => {
    const { stdout } = await runWarm(['--format', format, '--show-secrets'], { cwd: shared.repo.dir });
    expect(planted.filter((secret) => !stdout.includes(secret))).toEqual([]);
  });

  it('--format blob --show-secrets: refused, for it goes from run to run', async () => {
    const { code, stdout } = await runWarm(['--format', 'blob', '--show-secrets'], { cwd: shared.repo.dir });
    expect([code, stdout]).toEqual([2, '']);
  });

  it('a key id in a path is redacted wherever the path is printed', async () => {
    const { id } = awsPair('disk');
    for (const format of FORMATS) {
      const { stdout } = await runWarm(['files', '--format', format], { cwd: shared.repo.dir });
      expect(stdout.split('\n').filter((line) => line.includes(`disk-${id}`))).toEqual([]);
    }
  });
});
