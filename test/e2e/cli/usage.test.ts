/*
 * Command lines: wrong ones are refused with a hint and exit code 2 before anything is scanned; --help and --version work
 * everywhere.
 */

import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runWarm } from '../../helpers/warm-cli.ts';
import { withFolder } from '../../helpers/with-repo.ts';
import { sharedFixture } from './fixture.ts';

const shared = sharedFixture();
const COMMANDS = ['staged', 'history', 'files', 'init', 'uninstall', 'doctor', 'rules'];

describe('a word that is not known', () => {
  it.each([
    [['histroy'], 'history'],
    [['stagged'], 'staged'],
    [['unistall'], 'uninstall'],
    [['file'], 'files'],
    [['history', '--fromat', 'json'], '--format'],
    [['--show-secret'], '--show-secrets'],
    [['files', '--nane', 'x', '-'], '--name'],
    [['init', '--yess'], '--yes'],
  ])('%j: exit 2, %s is suggested', async (args, suggestion) => {
    const { code, stdout, stderr } = await runWarm(args, { cwd: shared.repo.dir });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`Did you mean ${suggestion}?`);
  });

  it.each([[['frobnicate']], [['--frobnicate']], [['-q']], [['history', '-x']], [['']]])(
    '%j: exit 2, nothing is suggested',
    async (args) => {
      const { code, stderr } = await runWarm(args, { cwd: shared.clean });
      expect(code).toBe(2);
      expect(stderr).not.toContain('Did you mean');
    },
  );
});

describe('a value that does not fit', () => {
  it.each([
    [['--format', 'xml']],
    [['--format']],
    [['--format=']],
    [['history', '--lang', 'de']],
    [['--color', 'sometimes']],
    [['--explain=yes']],
    [['--output', 'report.json']],
    [['--output', 'xml=report.xml']],
    [['--output', 'json=']],
    [['--output']],
    [['staged', 'a.txt']],
    [['staged', '--name', 'x']],
    [['history', '--yes']],
    [['rules', 'aws']],
    [['init', '--format', 'json']],
    [['--threads', '0']],
    [['history', '--memory', '63']],
    [['--memory']],
    [['--no-cache=1']],
    [['files', '--no-cache']],
  ])('%j: exit 2, one line on stderr, no report', async (args) => {
    const { code, stdout, stderr } = await runWarm(args, { cwd: shared.repo.dir });
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  });

  it('an output that cannot be written: exit 2', () =>
    withFolder(async (dir) => {
      const { code, stderr } = await runWarm(['files', '--output', 'json=no/such/folder.json'], { cwd: dir });
      expect(code).toBe(2);
      expect(stderr).toContain('folder.json');
      expect(existsSync(join(dir, 'no'))).toBe(false);
    }));
});

describe('--help and --version', () => {
  it.each([[[]], ...COMMANDS.map((command) => [[command]])])(
    '%j --help: exit 0, says how it is used',
    async (command) => {
      const { code, stdout, stderr } = await runWarm([...command, '--help'], { cwd: tmpdir() });
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain(['leakgate', ...command].join(' '));
      expect((await runWarm([...command, '-h'], { cwd: tmpdir() })).stdout).toBe(stdout);
    },
  );

  it.each([[[]], ...COMMANDS.map((command) => [[command]])])('%j --version: exit 0', async (command) => {
    const { code, stdout } = await runWarm([...command, '--version'], { cwd: tmpdir() });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^leakgate \d+\.\d+\.\d+\n$/)]);
  });

  it('--help names every command', async () => {
    const { stdout } = await runWarm(['--help'], { cwd: tmpdir() });
    for (const command of COMMANDS) expect(stdout).toContain(`\n  ${command}`);
  });

  it('--help in a folder with a broken configuration: exit 0', () =>
    withFolder(async (dir) => {
      const { writeFileSync } = await import('node:fs');
      writeFileSync(join(dir, 'leakgate.toml'), '= broken');
      expect((await runWarm(['--help'], { cwd: dir })).code).toBe(0);
    }));
});

it('leakgate files ./-: a file named -, not standard input', () =>
  withFolder(async (dir) => {
    const { code, stderr } = await runWarm(['files', './-'], { cwd: dir, input: 'nothing\n' });
    expect([code, stderr]).toEqual([2, expect.stringContaining('./-')]);
  }));
