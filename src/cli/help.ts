/*
 * Owns --help, made from the tables in flags.ts.
 */

import type { Words } from '../messages/words.ts';
import { COMMANDS, type Command, flagsOf } from './flags.ts';

/** The help text of one command; the one without a name gets the overview as well. */
export function helpFor(command: Command, words: Words): string {
  const usage = ['leakgate', command.name, command.operands].filter(Boolean).join(' ');
  const parts = [`${words.say('cli.help.usage')} ${usage} [--flags]`, '', words.say(command.help)];
  if (command.name === '')
    parts.push('', words.say('cli.help.commands'), ...table(COMMANDS.slice(1).map((each) => commandRow(each, words))));
  parts.push('', words.say('cli.help.flags'), ...table(flagRows(command, words)), '', words.say('cli.help.exit'));
  return `${parts.join('\n')}\n`;
}

function commandRow({ name, operands, help }: Command, words: Words): [string, string] {
  return [`${name} ${operands}`.trim(), words.say(help)];
}

function flagRows(command: Command, words: Words): [string, string][] {
  return flagsOf(command).map(({ name, short, value, choices, bounds, help }) => {
    const left = `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
    const range = bounds === undefined ? choices?.join(', ') : `${bounds.least}–${bounds.most}`;
    return [left, words.say(help) + (range === undefined ? '' : ` (${range})`)];
  });
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
