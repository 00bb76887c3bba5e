/*
 * Owns reading standard input under a name.
 */

import { fstatSync } from 'node:fs';
import type { Source } from '../model/blob.ts';
import { CoverageCounter } from './coverage-counter.ts';

/** Reads `stream` to its end as one file called `name`. Never holds more than one piece of it. */
export function stdinSource(stream: AsyncIterable<Uint8Array>, name: string): Source {
  return {
    async read(sink) {
      const coverage = new CoverageCounter();
      coverage.expected = 1;
      if (isFolder(stream)) {
        coverage.skip(name, 'unreadable', 'EISDIR');
        return coverage.result();
      }
      sink.begin({ kind: 'stdin', origin: 'stdin', path: name, oid: null, size: null });
      for await (const piece of stream) {
        coverage.bytes += piece.length;
        sink.push(piece);
      }
      coverage.files = 1;
      await sink.end();
      return coverage.result();
    },
  };
}

/** Node reads a folder on standard input (`< .`) as if it were empty. */
function isFolder(stream: AsyncIterable<Uint8Array>): boolean {
  return 'fd' in stream && typeof stream.fd === 'number' && stream.fd >= 0 && fstatSync(stream.fd).isDirectory();
}
