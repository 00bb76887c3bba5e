/*
 * Owns one run of the command line: the only place where errors become words.
 */

import { loadConfig } from '../config/load.ts';
import { loadWords } from '../messages/load.ts';
import type { Words } from '../messages/words.ts';
import type { RunCommand } from './context.ts';
import type { ExitCode } from './exit-code.ts';
import { inWords } from './in-words.ts';
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
  baseline: async () => (await import('./commands/baseline.ts')).baseline,
  audit: async () => (await import('./commands/audit.ts')).audit,
  ci: async () => (await import('./commands/ci.ts')).ci,
  merge: async () => (await import('./commands/merge.ts')).merge,
  push: async () => (await import('./commands/push.ts')).push,
  message: async () => (await import('./commands/message.ts')).message,
  fix: async () => (await import('./commands/fix.ts')).fix,
  respond: async () => (await import('./commands/respond.ts')).respond,
  purge: async () => (await import('./commands/purge.ts')).purge,
  rules: async () => (await import('./commands/rules.ts')).rules,
  config: async () => (await import('./commands/config.ts')).config,
};

/** What these go by is not what the work tree says: that comes with what they are to judge. */
const GATES: ReadonlySet<string> = new Set(['ci', 'push', 'message', 'merge']);

/** Runs leakgate with the words after the program's name. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let words = await loadWords(languageOf(undefined, undefined, io.env));
  try {
    const args = parse(argv);
    const flag = args.values.get('lang')?.[0];
    words = await loadWords(languageOf(flag, undefined, io.env));
    if (args.booleans.has('help') || args.booleans.has('version')) return await printAbout(args, io, words);
    const config = GATES.has(args.command.name) ? {} : await loadConfig(io.cwd);
    words = await loadWords(languageOf(flag, config.lang, io.env));
    const color = usesColor(args.values.get('color')?.[0] ?? config.color, io.env, io.stdout.isTerminal);
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
