/*
 * Owns every command and flag as data: parsing, --help and the README's tables come from here.
 */

import type { MessageKey } from '../messages/words.ts';
import { type Bounds, MEMORY, THREADS } from '../model/limit-bounds.ts';
import { FORMATS } from '../report/index.ts';
import { PURGE_FORMATS } from '../report/purge/formats.ts';
import { RESPONSE_FORMATS } from '../report/respond/index.ts';

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
  /** Values of --format, when they are not those of a scan. */
  readonly formats?: readonly string[];
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
  { name: 'notice', type: 'string', value: 'FILE', help: 'cli.flag.notice' },
  { name: 'account', type: 'string', value: 'DIGITS', help: 'cli.flag.account' },
  { name: 'user', type: 'string', value: 'NAME', help: 'cli.flag.user' },
  { name: 'policy', type: 'string', multiple: true, value: 'FILE', help: 'cli.flag.policy' },
  { name: 'cloudtrail', type: 'string', multiple: true, value: 'PATH', help: 'cli.flag.cloudtrail' },
  { name: 'usual-ip', type: 'string', multiple: true, value: 'ADDRESS', help: 'cli.flag.usual-ip' },
  { name: 'bucket', type: 'string', value: 'NAME', help: 'cli.flag.bucket' },
  { name: 'region', type: 'string', multiple: true, value: 'REGION', help: 'cli.flag.region' },
  { name: 'organization', type: 'string', value: 'ID', help: 'cli.flag.organization' },
  { name: 'since', type: 'string', value: 'DAY', help: 'cli.flag.since' },
  { name: 'live', type: 'boolean', help: 'cli.flag.live' },
  { name: 'deactivate', type: 'boolean', help: 'cli.flag.deactivate' },
  { name: 'secret-stdin', type: 'boolean', help: 'cli.flag.secret-stdin' },
  { name: 'profile', type: 'string', value: 'NAME', help: 'cli.flag.profile' },
  { name: 'done', type: 'string', multiple: true, value: 'STEP', help: 'cli.flag.done' },
  { name: 'not-done', type: 'string', multiple: true, value: 'STEP', help: 'cli.flag.not-done' },
  { name: 'verify', type: 'boolean', help: 'live.flag.verify' },
  {
    name: 'partition',
    type: 'string',
    multiple: true,
    value: 'NAME',
    choices: ['aws', 'aws-cn', 'aws-us-gov'],
    help: 'live.flag.partition',
  },
  { name: 'endpoint', type: 'string', multiple: true, value: 'SERVICE=URL', help: 'live.flag.endpoint' },
  { name: 'shard', type: 'string', value: 'I/N', help: 'cli.flag.shard' },
  { name: 'execute', type: 'boolean', help: 'cli.flag.execute' },
  { name: 'into', type: 'string', value: 'DIR', help: 'cli.flag.into' },
  { name: 'write', type: 'string', value: 'DIR', help: 'cli.flag.write' },
  { name: 'help', short: 'h', type: 'boolean', help: 'cli.flag.help' },
  { name: 'version', short: 'V', type: 'boolean', help: 'cli.flag.version' },
];

const REPORT = ['format', 'output', 'lang', 'color', 'explain', 'show-secrets', 'verbose', 'help', 'version'];
const SCAN = [...REPORT, 'confidence', 'threads', 'memory'];
/** Asks providers; hooks have none of it: they stay offline. */
const VERIFY = ['verify', 'partition', 'endpoint'];
const SPEAK = ['lang', 'color', 'help', 'version'];

export const COMMANDS: readonly Command[] = [
  { name: '', operands: '', flags: [...SCAN, 'no-cache', 'shard', ...VERIFY], help: 'cli.command.all' },
  { name: 'staged', operands: '', flags: SCAN, help: 'cli.command.staged' },
  {
    name: 'history',
    operands: '[RANGE]',
    flags: [...SCAN, 'no-cache', 'shard', ...VERIFY],
    help: 'cli.command.history',
  },
  { name: 'files', operands: '[GLOB…] | -', flags: [...SCAN, 'name', 'shard', ...VERIFY], help: 'cli.command.files' },
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
    name: 'purge',
    operands: '',
    flags: [
      ...SPEAK,
      'finding',
      'write',
      'execute',
      'into',
      'yes',
      'format',
      'confidence',
      'threads',
      'memory',
      'show-secrets',
      'verbose',
    ],
    formats: PURGE_FORMATS,
    help: 'cli.command.purge',
  },
  {
    name: 'ci',
    operands: '',
    flags: [...SCAN, 'no-cache', 'from', 'to', 'fetch', 'comment', 'label', 'forge-url', 'shard', ...VERIFY],
    help: 'cli.command.ci',
  },
  {
    name: 'merge',
    operands: 'FILE…',
    flags: ['format', 'output', 'explain', 'verbose', ...SPEAK, 'comment', 'label', 'forge-url'],
    help: 'cli.command.merge',
  },
  {
    name: 'respond',
    operands: '[KEY_ID]',
    flags: [
      ...SPEAK,
      'notice',
      'finding',
      'account',
      'user',
      'policy',
      'cloudtrail',
      'usual-ip',
      'bucket',
      'region',
      'organization',
      'since',
      'until',
      'live',
      'deactivate',
      'secret-stdin',
      'profile',
      'partition',
      'endpoint',
      'done',
      'not-done',
      'format',
      'output',
      'yes',
      'threads',
      'memory',
      'verbose',
    ],
    formats: RESPONSE_FORMATS,
    help: 'cli.command.respond',
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

/** The flags that `command` takes, in the order of `FLAGS`. */
export function flagsOf({ flags, formats }: Pick<Command, 'flags' | 'formats'>): readonly Flag[] {
  const own = FLAGS.filter(({ name }) => flags.includes(name));
  return formats === undefined
    ? own
    : own.map((flag) => (flag.name === 'format' ? { ...flag, choices: formats } : flag));
}
