/*
 * Owns one run of the command line: the only place where errors become words.
 */

import { loadConfig } from '../config/load.ts';
import { loadWords } from '../messages/load.ts';
import type { Words } from '../messages/words.ts';
import { printable } from '../report/printable.ts';
import { errnoOf, isLeakgateError, type LeakgateError } from '../util/errors.ts';
import type { RunCommand } from './context.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { parse, type RawArgs } from './parse.ts';
import { languageOf, usesColor } from './speech.ts';

/** Each command is loaded when it runs. */
const RUN: Readonly<Record<string, () => Promise<RunCommand>>> = {
  '': async () => (await import('./commands/all.ts')).all,
  staged: async () => (await import('./commands/staged.ts')).staged,
  history: async () => (await import('./commands/history.ts')).history,
  files: async () => (await import('./commands/files.ts')).files,
  init: async () => (await import('./commands/init.ts')).init,
  uninstall: async () => (await import('./commands/uninstall.ts')).uninstall,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  fix: async () => (await import('./commands/fix.ts')).fix,
  rules: async () => (await import('./commands/rules.ts')).rules,
};

/** Runs leakgate with the words after the program's name. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let words = await loadWords(languageOf(undefined, undefined, io.env));
  try {
    const args = parse(argv);
    const flag = args.values.get('lang')?.[0];
    words = await loadWords(languageOf(flag, undefined, io.env));
    if (args.booleans.has('help') || args.booleans.has('version')) return await printAbout(args, io, words);
    const config = await loadConfig(io.cwd);
    words = await loadWords(languageOf(flag, config.lang, io.env));
    const color = usesColor(args.values.get('color')?.[0], io.env, io.stdout.isTerminal);
    const run = await RUN[args.command.name]?.();
    return run === undefined ? 2 : await run({ args, io, config, words, color });
  } catch (error) {
    io.stderr.write(`${words.say('cli.error', { message: inWords(error, words) })}\n`);
    return 2;
  }
}

async function printAbout(args: RawArgs, io: Io, words: Words): Promise<ExitCode> {
  const { helpFor } = await import('./help.ts');
  io.stdout.write(args.booleans.has('help') ? helpFor(args.command, words) : `leakgate ${__VERSION__}\n`);
  return 0;
}

function inWords(error: unknown, words: Words): string {
  if (isLeakgateError(error)) return sentence(error, words);
  const errno = errnoOf(error);
  const detail = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error && errno === null ? `\n${error.stack ?? ''}` : '';
  return words.say('error.internal', { detail: printableLines(detail) }) + stack;
}

function sentence(error: LeakgateError, words: Words): string {
  const facts = Object.fromEntries(
    Object.entries(error.facts).map(([key, value]) => [key, printableLines(String(value))]),
  );
  const text = words.say(`error.${error.code}`, facts);
  return facts['suggestion'] ? `${text} ${words.say('cli.did-you-mean', facts)}` : text;
}

/** Paths and git's messages come from the scanned repository: nothing in them may steer the terminal. Lines stay lines. */
function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
