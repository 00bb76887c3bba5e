/*
 * Owns every command and flag as data: parsing, --help and the README's tables come from here.
 */

import type { MessageKey } from '../messages/words.ts';
import { type Bounds, MEMORY, THREADS } from '../model/limit-bounds.ts';
import { FORMATS } from '../report/index.ts';

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
  readonly bounds?: Bounds;
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
    choices: FORMATS,
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
  { name: 'threads', type: 'string', value: 'N', bounds: THREADS, help: 'cli.flag.threads' },
  { name: 'memory', type: 'string', value: 'MB', bounds: MEMORY, help: 'cli.flag.memory' },
  { name: 'print', type: 'boolean', help: 'cli.flag.print' },
  { name: 'schema', type: 'boolean', help: 'cli.flag.schema' },
  { name: 'no-cache', type: 'boolean', help: 'cli.flag.no-cache' },
  { name: 'apply', type: 'boolean', help: 'cli.flag.apply' },
  { name: 'interactive', short: 'i', type: 'boolean', help: 'cli.flag.interactive' },
  { name: 'finding', type: 'string', multiple: true, value: 'ID', help: 'cli.flag.finding' },
  { name: 'keep-arguments', type: 'boolean', help: 'cli.flag.keep-arguments' },
  { name: 'undo', type: 'boolean', help: 'cli.flag.undo' },
  { name: 'hooks', type: 'string', value: 'HOOK,…', help: 'cli.flag.hooks' },
  { name: 'yes', short: 'y', type: 'boolean', help: 'cli.flag.yes' },
  { name: 'reason', type: 'string', value: 'TEXT', help: 'cli.flag.reason' },
  { name: 'until', type: 'string', value: 'DAY', help: 'cli.flag.until' },
  {
    name: 'kind',
    type: 'string',
    value: 'KIND',
    choices: ['accepted', 'false-alarm', 'revoked'],
    help: 'cli.flag.kind',
  },
  { name: 'rule', type: 'string', multiple: true, value: 'ID', help: 'cli.flag.rule' },
  { name: 'prune', type: 'boolean', help: 'cli.flag.prune' },
  {
    name: 'severity',
    type: 'string',
    value: 'LEVEL',
    choices: ['critical', 'high', 'medium', 'low'],
    help: 'cli.flag.severity',
  },
  { name: 'all', type: 'boolean', help: 'cli.flag.all' },
  { name: 'stats', type: 'boolean', help: 'cli.flag.stats' },
  { name: 'from', type: 'string', value: 'REV', help: 'cli.flag.from' },
  { name: 'to', type: 'string', value: 'REV', help: 'cli.flag.to' },
  { name: 'fetch', type: 'boolean', help: 'cli.flag.fetch' },
  { name: 'comment', type: 'boolean', help: 'cli.flag.comment' },
  { name: 'label', type: 'string', value: 'NAME', help: 'cli.flag.label' },
  { name: 'forge-url', type: 'string', value: 'URL', help: 'cli.flag.forge-url' },
  { name: 'budget', type: 'string', value: 'TIME', help: 'cli.flag.budget' },
  {
    name: 'over-budget',
    type: 'string',
    value: 'VERDICT',
    choices: ['reject', 'accept'],
    help: 'cli.flag.over-budget',
  },
  { name: 'shard', type: 'string', value: 'I/N', help: 'cli.flag.shard' },
  { name: 'help', short: 'h', type: 'boolean', help: 'cli.flag.help' },
  { name: 'version', short: 'V', type: 'boolean', help: 'cli.flag.version' },
];

const REPORT = ['format', 'output', 'lang', 'color', 'explain', 'show-secrets', 'verbose', 'help', 'version'];
const SCAN = [...REPORT, 'confidence', 'threads', 'memory'];
const SPEAK = ['lang', 'color', 'help', 'version'];

export const COMMANDS: readonly Command[] = [
  { name: '', operands: '', flags: [...SCAN, 'no-cache', 'shard'], help: 'cli.command.all' },
  { name: 'staged', operands: '', flags: SCAN, help: 'cli.command.staged' },
  { name: 'history', operands: '[RANGE]', flags: [...SCAN, 'no-cache', 'shard'], help: 'cli.command.history' },
  { name: 'files', operands: '[GLOB…] | -', flags: [...SCAN, 'name', 'shard'], help: 'cli.command.files' },
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
  {
    name: 'baseline',
    operands: '[PATH…] | list | import [FILE…]',
    flags: [
      ...SPEAK,
      'reason',
      'until',
      'kind',
      'finding',
      'rule',
      'prune',
      'yes',
      'format',
      'confidence',
      'threads',
      'memory',
      'verbose',
    ],
    help: 'cli.command.baseline',
  },
  {
    name: 'audit',
    operands: '[PATH…]',
    flags: [
      ...SPEAK,
      'rule',
      'severity',
      'all',
      'stats',
      'format',
      'confidence',
      'threads',
      'memory',
      'show-secrets',
      'verbose',
    ],
    help: 'cli.command.audit',
  },
  {
    name: 'ci',
    operands: '',
    flags: [...SCAN, 'no-cache', 'from', 'to', 'fetch', 'comment', 'label', 'forge-url', 'shard'],
    help: 'cli.command.ci',
  },
  {
    name: 'merge',
    operands: 'FILE…',
    flags: ['format', 'output', 'explain', 'verbose', ...SPEAK, 'comment', 'label', 'forge-url'],
    help: 'cli.command.merge',
  },
  { name: 'push', operands: '[REMOTE URL]', flags: [...SCAN, 'budget', 'over-budget'], help: 'cli.command.push' },
  { name: 'message', operands: 'FILE', flags: SPEAK, help: 'cli.command.message' },
  { name: 'init', operands: '', flags: [...SPEAK, 'hooks', 'yes'], help: 'cli.command.init' },
  { name: 'uninstall', operands: '', flags: [...SPEAK, 'yes'], help: 'cli.command.uninstall' },
  { name: 'doctor', operands: '', flags: SPEAK, help: 'cli.command.doctor' },
  {
    name: 'rules',
    operands: '[list | show ID | check | test FILE]',
    flags: [...SPEAK, 'format'],
    help: 'cli.command.rules',
  },
  { name: 'config', operands: '', flags: [...SPEAK, 'print', 'schema', 'format'], help: 'cli.command.config' },
];
