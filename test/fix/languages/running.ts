/*
 * Owns running marked programs as they were and as they are fixed, with their values in the environment.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { valuesIn } from '../../../src/fix/rewrite/values-in.ts';
import type { Refusal } from '../../../src/model/fix.ts';
import { rewriteMarked } from '../fixing.ts';

/** What a program printed, and what the fix left. */
export interface Both {
  readonly before: string;
  readonly after: string;
  readonly refused: readonly Refusal[];
  /** Values, as written, that the fixed program still shows. */
  readonly shown: readonly string[];
}

/** True when `command` is on this machine. */
export function has(command: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
}

/** The marked program of a language. */
export function programOf(name: string): string {
  return readFileSync(new URL(`./programs/${name}.txt`, import.meta.url), 'utf8');
}

/** Runs `marked` as it was written and as it is fixed. `command` gives what runs a file. */
export async function runBoth(
  name: string,
  marked: string,
  command: (file: string) => readonly string[],
): Promise<Both> {
  const result = await rewriteMarked(name, marked);
  if (result === null) throw new Error('the text could not be masked');
  const { masked, reads, refused } = result;
  const text = masked.unmask(masked.text);
  const fixed = masked.unmask(result.after);
  const { targets } = await valuesIn({ path: name, text, targets: [...masked.masked.values()] });
  const values = new Map(targets.map(({ start, secret }) => [start, secret.expose()]));
  const env = Object.fromEntries(reads.map(({ target, stored }) => [stored, values.get(target.start) ?? '']));
  const written = targets.map(({ start, end }) => text.slice(start, end));
  return {
    before: output({ name, text, command, env: {} }),
    after: output({ name, text: fixed, command, env }),
    refused: refused.flatMap(({ reasons }) => reasons),
    shown: written.filter((value) => fixed.includes(value)),
  };
}

interface Run {
  readonly name: string;
  readonly text: string;
  readonly command: (file: string) => readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

function output({ name, text, command, env }: Run): string {
  const folder = mkdtempSync(join(tmpdir(), 'leakgate-run-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, text);
    const [program = '', ...args] = command(file);
    const { HOME = folder, PATH = '' } = process.env;
    const run = spawnSync(program, args, {
      cwd: folder,
      env: { HOME, PATH, LANG: 'C.UTF-8', ...env },
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`${program} failed: ${run.stderr}\n${text}`);
    return run.stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
