/*
 * Owns asking the engine which rules find something in a text: with all rules, at every confidence, compiled once.
 */

import { Buffer } from 'node:buffer';
import { RULES } from '../../rules/index.ts';
import { BlobScanner } from '../../src/engine/blob-scanner.ts';
import { createKernelDetector } from '../../src/engine/kernel-detector.ts';
import type { BlobMatch } from '../../src/engine/pairs.ts';

let found: readonly BlobMatch[] = [];
const SCANNER = new BlobScanner({
  detector: createKernelDetector(RULES),
  hook: false,
  report: ({ matches }) => {
    found = matches;
  },
  skip: ({ what, why }) => {
    throw new Error(`${what}: ${why}`);
  },
  openArchive: async () => [],
});

/**
 * Ids of the rules of all findings in `text`, those of the other halves of pairs included; sorted, each once. What holds a
 * NUL is binary: one byte a character.
 */
export function rulesIn(text: string): string[] {
  const bytes = Buffer.from(text, text.includes('\0') ? 'latin1' : 'utf8');
  found = [];
  SCANNER.begin({ kind: 'file', origin: 'worktree', path: 'file.txt', oid: null, size: bytes.length });
  SCANNER.push(bytes);
  if (SCANNER.end() !== undefined) throw new Error('a text that is an archive');
  const ids = found.flatMap(({ match, partners }) => [match, ...partners.map((partner) => partner.match)]);
  return [...new Set(ids.map(({ rule }) => rule.id))].sort();
}
