/*
 * Owns what all dialects of YAML share: its quotes, plain values and comments.
 */

import type { AdviceNote } from '../../model/advice.ts';
import type { Embedding, Idiom, LineForm, Refusal } from './idiom.ts';

/** A dialect of YAML. */
export interface YamlDialect {
  readonly kind: string;
  /** The read inside a value. */
  readonly read: string;
  /** The read as the whole value, when it is not `read`. */
  readonly whole?: string;
  /** The read inside single quotes, when it is not `read`. */
  readonly inSingle?: string;
  readonly notes: readonly AdviceNote[];
  readonly lines?: readonly LineForm[];
  readonly refuse?: readonly Refusal[];
}

/** The idiom of a dialect that has an interpolation of its own. */
export function yaml(dialect: YamlDialect): Idiom {
  const { kind, read, notes, whole = read, inSingle = read, lines = [], refuse = [] } = dialect;
  const embed = (text: string): readonly Embedding[] => [{ how: 'embed', read: text }];
  return {
    kind,
    notes,
    lines,
    refuse,
    comments: ['#'],
    strictQuotes: true,
    quotes: [
      { open: '"', close: '"', escape: '\\', whole, inside: embed(read) },
      { open: "'", close: "'", escape: 'double', whole, inside: embed(inSingle) },
    ],
    bare: { style: 'yaml', whole, inside: read },
  };
}

/** A dialect without interpolation in which the value is left empty. */
export function emptyYaml(dialect: { kind: string; notes: readonly AdviceNote[] }): Idiom {
  const { kind, notes } = dialect;
  return {
    kind,
    notes,
    comments: ['#'],
    strictQuotes: true,
    quotes: [
      { open: '"', close: '"', escape: '\\', whole: '""', inside: [] },
      { open: "'", close: "'", escape: 'double', whole: '""', inside: [] },
    ],
    bare: { style: 'yaml', whole: '""', inside: null },
  };
}
