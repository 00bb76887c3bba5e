/*
 * Owns the English sentences of the command line itself.
 */

import type { Text } from '../text.ts';

export const cli = {
  'cli.error': 'leakgate: {message}',
  'cli.did-you-mean': 'Did you mean {suggestion}?',
  'cli.ask': 'Write this?',
  'cli.declined': 'Nothing was changed.',
  'cli.done': 'Done.',
  'cli.progress.scanning': 'Scanning',
  'cli.progress.left': '{time} left',
  'cli.help.usage': 'Usage:',
  'cli.help.commands': 'Commands:',
  'cli.help.flags': 'Flags:',
  'cli.help.exit':
    'Exit codes: 0 clean and complete, 1 findings, 2 usage error, internal error or incomplete. No flag changes them.',
  'cli.command.all': 'Scan the full history, the index and the working tree of this repository.',
  'cli.command.staged': 'Scan the commit being made: for the pre-commit hook.',
  'cli.command.history': 'Scan every object of the repository, or those that the commits of a range bring.',
  'cli.command.files': 'Scan files, folders and globs, or standard input (-).',
  'cli.command.init': 'Install the commit hook where git looks for it.',
  'cli.command.uninstall': 'Take out of the hooks what init wrote.',
  'cli.command.doctor': 'Prove that a commit with a key in it would be blocked.',
  'cli.command.rules': 'List what is looked for.',
  'cli.flag.format': 'How to print the report',
  'cli.flag.output': 'Write the report to a file as well; may be given several times',
  'cli.flag.lang': 'Language of the report',
  'cli.flag.color': 'When to use colour',
  'cli.flag.explain': 'Say why matches were not reported',
  'cli.flag.show-secrets': 'Print whole secrets',
  'cli.flag.verbose': 'Do not cut lists short',
  'cli.flag.name': 'File name for standard input: decides the replacement that is shown',
  'cli.flag.threads': 'Most threads to scan history with; as many as there are cores, up to 4, when left out',
  'cli.flag.memory': 'Most memory to keep objects of history in, in MB; 256 when left out',
  'cli.flag.no-cache': 'Neither use nor leave anything in the cache',
  'cli.flag.yes': 'Do not ask',
  'cli.flag.help': 'Print this',
  'cli.flag.version': 'Print the version',
} as const satisfies Record<string, Text>;
