/*
 * Owns running programs before and after a fix: what they print has to stay the same when the environment has the values.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { valuesIn } from '../../../src/fix/rewrite/values-in.ts';
import { rewriteMarked } from '../fixing.ts';

/** Harmless words with every character that quotes, formats or shells read as something else. */
export const VALUES = {
  PLAIN: 'plain-word-1',
  QUOTES: `it's "quoted" \`three\` times`,
  SLASHES: 'back\\slash\\n and /slash/',
  DOLLARS: '$HOME ${x} $(y) #{z}',
  PERCENTS: '50% of %s and %d',
  BRACES: '{a} {{b}} {}',
  LETTERS: 'schlüssel ☃ 鍵 𝄞',
  LINES: '-----BEGIN-----\nabc\n  def\n-----END-----\n',
} as const;

export type ValueName = keyof typeof VALUES;

/** True when `command` is here, of `least` or later. */
export function hasVersion(command: string, flag: string, least: readonly [major: number, minor: number]): boolean {
  const { stdout, stderr, status } = spawnSync(command, [flag], { encoding: 'utf8' });
  const [, major = '', minor = '0'] = /(\d+)(?:\.(\d+))?/.exec(`${stdout}${stderr}`) ?? [];
  if (status !== 0) return false;
  return Number(major) > least[0] || (Number(major) === least[0] && Number(minor) >= least[1]);
}

/** A program: its name, its text with marks, and how it is run in the folder that it is in. */
export interface Program {
  readonly name: string;
  readonly marked: string;
  readonly run: readonly string[];
  /** Settings of compilers. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the program as it was written, fixes it, and runs it again with the variables set. Gives the new text. */
export async function expectSameOutput({ name, marked, run, env = {} }: Program): Promise<string> {
  const before = outputOf({ name, run, env, text: marked.replace(/«(?:[A-Z]+\|)?([^»]*)»/g, '$1') });
  const text = await fixedText(name, marked);
  const after = outputOf({ name, run, text, env: { ...env, ...VALUES } });
  expect(after).toEqual(before);
  expect(before.split('\n').length).toBeGreaterThan(10);
  return text;
}

/** The new text; every value has to be read as what it is. */
async function fixedText(name: string, marked: string): Promise<string> {
  const result = await rewriteMarked(name, marked);
  if (result === null) throw new Error('the text could not be masked');
  const { masked, refused, after, reads } = result;
  expect(refused).toEqual([]);
  const read = await valuesIn({ path: name, text: masked.unmask(masked.text), targets: [...masked.masked.values()] });
  expect(read.unreadable).toEqual([]);
  for (const { target, variable } of reads) {
    const value = read.targets.find(({ start }) => start === target.start)?.secret.expose();
    expect({ variable, value }).toEqual({ variable, value: VALUES[variable as ValueName] });
  }
  return masked.unmask(after);
}

interface Run {
  readonly name: string;
  readonly text: string;
  readonly run: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

function outputOf({ name, text, run: [command = '', ...args], env }: Run): string {
  const folder = mkdtempSync(join(tmpdir(), 'leakgate-run-'));
  try {
    writeFileSync(join(folder, name), text);
    const { HOME = folder, PATH = '' } = process.env;
    const result = spawnSync(command, args, {
      cwd: folder,
      env: { HOME, PATH, LANG: 'C.UTF-8', ...env },
      encoding: 'utf8',
    });
    if (result.status !== 0) throw new Error(`${command} failed: ${result.stderr}${result.stdout}\n${text}`);
    return result.stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A mark for a value, as a literal in double quotes of C and its descendants has it. */
export function escaped(name: ValueName): string {
  const text = VALUES[name].replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n');
  return `«${name}|${text}»`;
}

/** A mark for a value that is written as it is. */
export function verbatim(name: ValueName): string {
  return `«${name}|${VALUES[name]}»`;
}
