/*
 * Owns every command and flag as data: parsing, --help and the README's tables come from here.
 */

import type { MessageKey } from '../messages/words.ts';

/** One flag. Short names never touch the network, and no flag changes an exit code. */
export interface Flag {
  readonly name: string;
  readonly short?: string;
  readonly type: 'boolean' | 'string';
  readonly multiple?: boolean;
  /** What the value is, for --help. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** The value is a whole number within these bounds. */
  readonly bounds?: { readonly least: number; readonly most: number };
  readonly help: MessageKey;
}

/** One command. */
export interface Command {
  /** Empty for the command that runs when none is named. */
  readonly name: string;
  /** What may follow, for --help. */
  readonly operands: string;
  readonly flags: readonly string[];
  readonly help: MessageKey;
}

export const FLAGS: readonly Flag[] = [
  {
    name: 'format',
    type: 'string',
    value: 'FORMAT',
    choices: ['pretty', 'json', 'jsonl', 'sarif'],
    help: 'cli.flag.format',
  },
  { name: 'output', type: 'string', multiple: true, value: 'FORMAT=FILE', help: 'cli.flag.output' },
  { name: 'lang', type: 'string', value: 'LANG', choices: ['en', 'ja'], help: 'cli.flag.lang' },
  { name: 'color', type: 'string', value: 'WHEN', choices: ['auto', 'always', 'never'], help: 'cli.flag.color' },
  {
    name: 'confidence',
    type: 'string',
    value: 'LEVEL',
    choices: ['high', 'medium', 'low'],
    help: 'cli.flag.confidence',
  },
  { name: 'explain', type: 'boolean', help: 'cli.flag.explain' },
  { name: 'show-secrets', type: 'boolean', help: 'cli.flag.show-secrets' },
  { name: 'verbose', short: 'v', type: 'boolean', help: 'cli.flag.verbose' },
  { name: 'name', type: 'string', value: 'NAME', help: 'cli.flag.name' },
  { name: 'threads', type: 'string', value: 'N', bounds: { least: 1, most: 64 }, help: 'cli.flag.threads' },
  { name: 'memory', type: 'string', value: 'MB', bounds: { least: 64, most: 1024 * 1024 }, help: 'cli.flag.memory' },
  { name: 'no-cache', type: 'boolean', help: 'cli.flag.no-cache' },
  { name: 'apply', type: 'boolean', help: 'cli.flag.apply' },
  { name: 'interactive', short: 'i', type: 'boolean', help: 'cli.flag.interactive' },
  { name: 'finding', type: 'string', multiple: true, value: 'ID', help: 'cli.flag.finding' },
  { name: 'keep-arguments', type: 'boolean', help: 'cli.flag.keep-arguments' },
  { name: 'undo', type: 'boolean', help: 'cli.flag.undo' },
  { name: 'yes', short: 'y', type: 'boolean', help: 'cli.flag.yes' },
  { name: 'help', short: 'h', type: 'boolean', help: 'cli.flag.help' },
  { name: 'version', short: 'V', type: 'boolean', help: 'cli.flag.version' },
];

const REPORT = ['format', 'output', 'lang', 'color', 'explain', 'show-secrets', 'verbose', 'help', 'version'];
const SCAN = [...REPORT, 'confidence', 'threads', 'memory'];
const SPEAK = ['lang', 'color', 'help', 'version'];

export const COMMANDS: readonly Command[] = [
  { name: '', operands: '', flags: [...SCAN, 'no-cache'], help: 'cli.command.all' },
  { name: 'staged', operands: '', flags: SCAN, help: 'cli.command.staged' },
  { name: 'history', operands: '[RANGE]', flags: [...SCAN, 'no-cache'], help: 'cli.command.history' },
  { name: 'files', operands: '[GLOB…] | -', flags: [...SCAN, 'name'], help: 'cli.command.files' },
  {
    name: 'fix',
    operands: '[GLOB…]',
    flags: [
      ...SPEAK,
      'apply',
      'interactive',
      'finding',
      'keep-arguments',
      'undo',
      'format',
      'confidence',
      'show-secrets',
      'verbose',
    ],
    help: 'cli.command.fix',
  },
  { name: 'init', operands: '', flags: [...SPEAK, 'yes'], help: 'cli.command.init' },
  { name: 'uninstall', operands: '', flags: [...SPEAK, 'yes'], help: 'cli.command.uninstall' },
  { name: 'doctor', operands: '', flags: SPEAK, help: 'cli.command.doctor' },
  {
    name: 'rules',
    operands: '[list | show ID | check | test FILE]',
    flags: [...SPEAK, 'format'],
    help: 'cli.command.rules',
  },
];
