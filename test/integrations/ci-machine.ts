/*
 * Owns a stand-in for a machine of a CI service: a checkout, a folder for temporary files, and an `npm` on PATH that
 * "installs" a leakgate which notes down how it was started.
 */

import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../helpers/run-cli.ts';
import { Repo, withFolder } from '../helpers/with-repo.ts';

export interface CiMachine {
  readonly repo: Repo;
  /** Runs a script as GitHub runs `shell: bash`; what it writes to GITHUB_OUTPUT is in `outputs`. */
  bash(script: string, env: Readonly<Record<string, string>>): Promise<CiRun>;
  /** The arguments of the last `npm` and of the last `leakgate`; null when it did not run. */
  startedWith(program: 'npm' | 'leakgate'): readonly string[] | null;
  /** The token that leakgate was given; empty for none. */
  token(): string;
}

export interface CiRun {
  readonly code: number | null;
  readonly output: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs `test` on such a machine; its leakgate exits with `status`. */
export function withCiMachine(status: number, test: (machine: CiMachine) => Promise<void>): Promise<void> {
  return withFolder(async (dir) => {
    const repo = new Repo(join(dir, 'check out'));
    for (const name of ['check out', 'temp', 'programs', 'notes']) mkdirSync(join(dir, name));
    await repo.git('init', '-q', '-b', 'main');
    await repo.commit({ 'readme.txt': 'hello\n' });
    writeProgram(join(dir, 'programs/npm'), npmScript(join(dir, 'notes'), status));
    await test(machineIn(dir, repo));
  });
}

function machineIn(dir: string, repo: Repo): CiMachine {
  const note = (name: string): string => join(dir, 'notes', name);
  return {
    repo,
    bash: async (script, env) => {
      writeFileSync(note('step.sh'), script);
      writeFileSync(note('output'), '');
      const args = ['--noprofile', '--norc', '-eo', 'pipefail', note('step.sh')];
      const path = `${join(dir, 'programs')}:${process.env['PATH'] ?? ''}`;
      const own = { PATH: path, RUNNER_TEMP: join(dir, 'temp'), GITHUB_OUTPUT: note('output') };
      const { code, stdout, stderr } = await run('bash', args, { cwd: repo.dir, env: { ...own, ...env } });
      return { code, output: stdout + stderr, outputs: outputsIn(readFileSync(note('output'), 'utf8')) };
    },
    startedWith: (program) => {
      if (!existsSync(note(program))) return null;
      return readFileSync(note(program), 'utf8').split('\0').slice(0, -1);
    },
    token: () => readFileSync(note('token'), 'utf8'),
  };
}

function outputsIn(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').filter(Boolean);
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

function npmScript(notes: string, status: number): string {
  return `#!/bin/sh
printf '%s\\0' "$@" > '${notes}/npm'
mkdir -p node_modules/.bin
cat > node_modules/.bin/leakgate <<'EOF'
#!/bin/sh
printf '%s\\0' "$@" > '${notes}/leakgate'
printf %s "$GITHUB_TOKEN" > '${notes}/token'
exit ${status}
EOF
chmod +x node_modules/.bin/leakgate
`;
}

function writeProgram(path: string, text: string): void {
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}
