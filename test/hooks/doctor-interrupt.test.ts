import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { makeRepo } from './helper.ts';
import { ENV } from './ports.ts';

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s while the hook runs: nothing stays, and the process ends by the signal',
  async (signal) => {
    const repo = await makeRepo();
    repo.write('.git/hooks/pre-commit', '#!/bin/sh\ntouch "$STARTED"\nsleep 20\n', 0o755);
    await repo.install();
    const temporary = repo.path('../temporary');
    mkdirSync(temporary);
    writeFileSync(repo.path('../run.mjs'), await bundledRunner());
    const started = repo.path('../started');
    const child = spawn(process.execPath, [repo.path('../run.mjs'), repo.top], {
      env: { ...ENV, TMPDIR: temporary, STARTED: started },
      detached: true,
      stdio: 'inherit',
    });
    const ended = new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
    while (!existsSync(started)) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(readdirSync(temporary)).toHaveLength(1);
    // A terminal sends Ctrl-C to the whole group.
    process.kill(signal === 'SIGINT' ? -(child.pid ?? 0) : (child.pid ?? 0), signal);
    expect(await ended).toBe(signal);
    expect(readdirSync(temporary)).toEqual([]);
  },
);

/** Node 20 cannot start TypeScript. */
async function bundledRunner(): Promise<string> {
  const contents = `
    import { runDoctor } from './src/hooks/doctor.ts';
    import { git, processes } from './test/hooks/ports.ts';
    await runDoctor({ git, processes, cwd: process.argv[2] });
  `;
  const result = await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, '../..'), loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    external: ['node:*'],
  });
  return result.outputFiles[0]?.text ?? '';
}
