/*
 * Owns the English sentences of: several runs that share the work, and merging what they hand over.
 */

import type { ShardErrorCode } from '../../util/errors.ts';
import type { Text } from '../text.ts';

export const shard = {
  'cli.command.merge': 'Merge what the runs of a matrix have handed over (--format blob), and report it.',
  'cli.flag.shard': 'Look at the Ith of N shares only; leakgate merge puts them together',
  'error.blob-needs-shard': 'The format blob is for leakgate, history, files and ci: no other command can be merged.',
  'error.blob-other-run': '{file} does not belong to {first}: {what} is another.',
  'error.blob-other-store':
    'The shards have not divided the same objects and files, so some may not have been looked at. Clone once, and hand the clone to all of them.',
  'error.blob-shows-secrets': 'The format blob never holds secrets. Leave out --show-secrets.',
  'error.blob-twice': '{file} and {first} are both shard {shard}.',
  'error.blob-unreadable': '{file} is not what leakgate --format blob writes ({detail}).',
  'error.merge-needs-files': 'Name the files, or a folder with the files, that the shards have written.',
  'error.shard-bad': '--shard cannot be {value}; it is I/N, for example 1/4, with N up to {most}.',
  'error.shard-of-stdin': 'Standard input cannot be divided. Leave out --shard and the format blob.',
  'error.shard-tells-forge': 'A shard knows its share only. Give {option} to leakgate merge.',
} as const satisfies Readonly<Record<`error.${ShardErrorCode}`, Text>> & Readonly<Record<string, Text>>;
