/*
 * Owns reading what runs have handed over (blob.ts): text of unknown origin, checked in full. Does not own whether several
 * belong together (cli/merge).
 */

import type { SourceCoverage } from '../../model/blob.ts';
import type { Gate } from '../../model/gate.ts';
import type { Configured } from '../../model/scan-result.ts';
import type { Shard } from '../../model/shard.ts';
import { ConfigError } from '../../util/errors.ts';
import { BLOB_VERSION } from '../blob.ts';
import { configured, coverage, gate, shardShape } from './blob-shapes.ts';
import { KnownSecrets } from './known-secrets.ts';
import { openTables, type RefNames } from './open-tables.ts';
import { object, oneOf, orNull, refuse, type Shape, ShapeError } from './shape.ts';

/** What one run has handed over. */
export interface ReadBlob extends Shard {
  readonly coverage: SourceCoverage;
  readonly configured: Configured | null;
  readonly gate: Gate | null;
}

/** Reads blobs of one set: equal secrets, and equal refs, of all of them are told to be so. */
export class BlobReader {
  readonly #secrets = new KnownSecrets();
  readonly #refs: RefNames = { names: [], numbers: new Map() };

  /**
   * @param file for the error
   * @throws ConfigError when `text` is not what a run of this version hands over
   */
  read(text: string, file: string): ReadBlob {
    try {
      return this.#read(JSON.parse(text));
    } catch (cause) {
      // A nesting that is too deep for the parser is none of ours.
      if (cause instanceof ShapeError || cause instanceof SyntaxError || cause instanceof RangeError)
        throw new ConfigError('blob-unreadable', {
          file,
          detail: cause instanceof ShapeError ? cause.message : 'JSON',
        });
      throw cause;
    }
  }

  #read(value: unknown): ReadBlob {
    const { tables } = outer(value, 'blob');
    const opened = openTables(tables, { secrets: this.#secrets, refs: this.#refs });
    const told = object<{ shard: ReadBlob }>({
      shard: object<ReadBlob>({ ...shardShape(opened), coverage, configured: orNull(configured), gate: orNull(gate) }),
    });
    return told(value, 'blob').shard;
  }
}

const version: Shape<number> = (value, at) => (value === BLOB_VERSION ? BLOB_VERSION : refuse(at));
const anything: Shape<unknown> = (value) => value;
const outer = object<{ leakgate: string; version: number; tables: unknown }>({
  leakgate: oneOf(['blob']),
  version,
  tables: anything,
});
