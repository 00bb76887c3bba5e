/*
 * Owns argv → what was typed. Pure: reads no file, no environment.
 */

import { parseArgs } from 'node:util';
import { closest } from '../util/closest.ts';
import { UsageError } from '../util/errors.ts';
import { COMMANDS, type Command, FLAGS, type Flag, flagsOf } from './flags.ts';

/** The command line as typed. */
export interface RawArgs {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly booleans: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/**
 * Parses the words after the program's name.
 * @throws UsageError for an unknown command or flag, a flag the command does not have, or a value that is not a choice or
 * out of bounds
 */
export function parse(argv: readonly string[]): RawArgs {
  const [first = '', ...rest] = argv;
  const isFlag = first === '' || (first.startsWith('-') && first !== '-');
  const command = commandNamed(isFlag ? '' : first);
  const { operands, booleans, values } = readTokens(isFlag ? argv : rest, command);
  const isOver = booleans.has('help') || booleans.has('version');
  if (!isOver && operands.length > 0 && command.operands === '') {
    throw new UsageError('unexpected-argument', { argument: operands[0] ?? '', command: command.name });
  }
  return { command, operands, booleans, values };
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  const suggestion = closest(name, COMMANDS.map((candidate) => candidate.name).filter(Boolean)) ?? '';
  throw new UsageError('unknown-command', { command: name, suggestion });
}

function readTokens(argv: readonly string[], command: Command): Omit<RawArgs, 'command'> {
  const options = Object.fromEntries(
    FLAGS.map(({ name, type, short }) => [name, { type, multiple: true, ...(short === undefined ? {} : { short }) }]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  const operands: string[] = [];
  const booleans = new Set<string>();
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = flagNamed(token.name, token.rawName, command);
    if (flag.type === 'boolean') booleans.add(checkBoolean(flag, token.value));
    else
      values.set(flag.name, [...(flag.multiple ? (values.get(flag.name) ?? []) : []), checkValue(flag, token.value)]);
  }
  return { operands, booleans, values };
}

function flagNamed(name: string, written: string, command: Command): Flag {
  const flag = flagsOf(command).find((candidate) => candidate.name === name);
  if (flag !== undefined) return flag;
  const suggestion = closest(name, command.flags);
  throw new UsageError('unknown-option', { option: written, suggestion: suggestion === null ? '' : `--${suggestion}` });
}

function checkBoolean(flag: Flag, value: string | undefined): string {
  if (value !== undefined) throw new UsageError('bad-option-value', { option: `--${flag.name}`, value, choices: '' });
  return flag.name;
}

function checkValue(flag: Flag, value: string | undefined): string {
  if (value === undefined || value === '')
    throw new UsageError('missing-argument', { option: `--${flag.name}`, value: flag.value ?? '' });
  if (flag.choices !== undefined && !flag.choices.includes(value)) {
    throw new UsageError('bad-option-value', { option: `--${flag.name}`, value, choices: flag.choices.join(', ') });
  }
  checkBounds(flag, value);
  return value;
}

function checkBounds({ name, bounds }: Flag, value: string): void {
  if (bounds === undefined) return;
  const isWithin = /^\d+$/.test(value) && Number(value) >= bounds.least && Number(value) <= bounds.most;
  if (!isWithin) throw new UsageError('bad-number', { option: `--${name}`, value, ...bounds });
}
