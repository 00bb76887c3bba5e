/*
 * Real readers of `.env` read what is written for them: shells, node and, where it is installed, python-dotenv.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { DOTENV_FORMS, type DotenvReader } from '../../../src/fix/env/dotenv-forms.ts';
import { quoteDotenv, quoteDotenvFor, readDotenv, withVariables } from '../../../src/fix/env/dotenv-text.ts';
import { CLEAN_ENV } from '../../helpers/clean-env.ts';

const folder = mkdtempSync(join(tmpdir(), 'leakgate-dotenv-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What some reader or other takes for more than a character. */
const SPECIAL = [
  "'",
  '"',
  '$',
  '`',
  '\\',
  '\n',
  '\r',
  '#',
  ' ',
  '=',
  '\t',
  '~',
  '!',
  '{',
  '}',
  '(',
  ')',
  'n',
  'r',
  'x',
];
const PIECES = [
  ...SPECIAL,
  '${A}',
  '$(touch ran)',
  '`touch ran`',
  '\\n',
  '\nexport B=1\n',
  '# x\n',
  '\u00a0',
  '\u2028',
];

const character = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((each) => each !== '\0');
const value = fc.oneof(
  fc.array(character, { maxLength: 12 }).map((each) => each.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((each) => each.join('')),
  fc.array(fc.oneof(fc.constantFrom(...SPECIAL), character), { maxLength: 40 }).map((each) => each.join('')),
);

/** One program reads all of them: its failures cannot be shrunk, but come again. */
const VALUES = fc.sample(value, { numRuns: 1500, seed: 1 });

const SHARED: readonly DotenvReader[] = ['dotenv', 'node', 'ruby', 'python', 'compose', 'shell'];

test('every value is read back, and adding it again changes nothing', () => {
  fc.assert(
    fc.property(value, fc.constantFrom('', 'B=1', '\uFEFFB=1\r\n', "B='\n'\n", 'A=\n'), (each, text) => {
      const additions = [{ name: 'A', written: quoteDotenvFor(each).written }];
      const once = withVariables(text, additions);
      const read = readDotenv(once).findLast(({ name }) => name === 'A')?.value;
      if (text.includes('\r\n')) expect(withoutReturns(read)).toBe(withoutReturns(each));
      else expect(read).toBe(each);
      expect(withVariables(once, additions)).toBe(once);
    }),
    { numRuns: 3000 },
  );
});

test('a form that is given without more is read by all whom it is for', () => {
  fc.assert(
    fc.property(value, (each) => {
      const { written, misreadBy } = quoteDotenvFor(each);
      expect(misreadBy).not.toContain('shell');
      if (quoteDotenv(each) === null) return;
      expect(quoteDotenv(each)).toBe(written);
      expect(misreadBy.filter((reader) => SHARED.includes(reader))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test.skipIf(process.platform === 'win32').each(['sh', 'bash'])('%s reads every value, and runs nothing', (shell) => {
  const additions = VALUES.map((each, at) => ({ name: `V${at}`, written: quoteDotenvFor(each).written }));
  writeFileSync(join(folder, '.env'), withVariables('', additions));
  const printed = VALUES.map((_, at) => `"$V${at}"`).join(' ');
  const script = `PATH=/nonexistent; set -a; . ./.env; set +a; printf '%s\\0' ${printed}`;
  const read = outputOf(shell, ['-c', script]).split('\0').slice(0, -1);
  expect(VALUES.filter((each, at) => read[at] !== each)).toEqual([]);
  expect(readdirSync(folder)).toEqual(['.env']);
});

test('node reads all that is not said to be misread', () => {
  const { lines, values } = writtenFor('node');
  writeFileSync(join(folder, '.env'), lines);
  const script = join(folder, 'print.cjs');
  writeFileSync(script, 'process.stdout.write(JSON.stringify(process.env));');
  const read: Readonly<Record<string, string>> = JSON.parse(outputOf(process.execPath, ['--env-file=.env', script]));
  rmSync(script);
  expect(values.filter((each, at) => read[`V${at}`] !== each)).toEqual([]);
});

const hasPythonDotenv = spawnSync('python3', ['-c', 'import dotenv; dotenv.dotenv_values']).status === 0;

test.skipIf(!hasPythonDotenv)('python-dotenv reads all that is not said to be misread', () => {
  const { lines, values } = writtenFor('python');
  writeFileSync(join(folder, '.env'), lines);
  const script = 'import json, dotenv; print(json.dumps(dotenv.dotenv_values(".env")))';
  const read: Readonly<Record<string, string>> = JSON.parse(outputOf('python3', ['-c', script]));
  expect(values.filter((each, at) => read[`V${at}`] !== each)).toEqual([]);
});

/** A file whose lines all end in CRLF may have been converted by an editor. */
function withoutReturns(text: string | undefined): string | undefined {
  return text?.replace(/\r+\n/g, '\n');
}

/** All values in all forms that `reader` is said to read. */
function writtenFor(reader: DotenvReader): { lines: string; values: readonly string[] } {
  const written = DOTENV_FORMS.flatMap(({ fits, write, misread }) =>
    VALUES.filter((each) => fits.test(each) && !misread[reader]?.test(each)).map(
      (each) => [each, write(each)] as const,
    ),
  );
  const lines = written.map(([, each], at) => `V${at}=${each}\n`).join('');
  return { lines, values: written.map(([each]) => each) };
}

function outputOf(program: string, args: readonly string[]): string {
  const options = { cwd: folder, env: CLEAN_ENV, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = spawnSync(program, args, options);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}
