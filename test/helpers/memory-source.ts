/*
 * Owns a source whose files are values of the test: what the engine makes of content, without a disk or git.
 */

import { Buffer } from 'node:buffer';
import { RULES } from '../../rules/index.ts';
import { type ScanPlan, scan } from '../../src/engine/scan.ts';
import { atConfidence } from '../../src/match/at-confidence.ts';
import type { Source } from '../../src/model/blob.ts';
import type { RuleDef } from '../../src/model/rule.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** When all scans of tests take place. */
export const NOW: number = Date.UTC(2026, 5, 1);

/** Hands over `files`, each in pieces of `piece` bytes, or whole. */
export function memorySource(files: Files, piece: number = Number.POSITIVE_INFINITY): Source {
  return {
    async read(sink) {
      let bytes = 0;
      for (const [path, text] of Object.entries(files)) {
        const content = typeof text === 'string' ? Buffer.from(text) : text;
        bytes += content.length;
        sink.begin({ kind: 'file', origin: 'worktree', path, oid: null, size: content.length });
        for (let at = 0; at < content.length; at += piece) sink.push(content.subarray(at, at + piece));
        await sink.end();
      }
      const count = Object.keys(files).length;
      return { objects: 0, files: count, bytes, skipped: [], excluded: [], remembered: 0, expected: count };
    },
  };
}

/** What is applied when nothing is asked for. */
export const USUAL_RULES: readonly RuleDef[] = atConfidence(RULES, 'medium');

/** Scans `files` with the usual rules. */
export function scanFiles(
  files: Files,
  plan: Partial<ScanPlan> & { readonly piece?: number } = {},
): Promise<ScanResult> {
  const { piece, ...rest } = plan;
  return scan({
    mode: 'files',
    rules: USUAL_RULES,
    sources: [memorySource(files, piece)],
    now: NOW,
    accounts: { own: [], canary: [] },
    explain: true,
    limits: { threads: 1, memory: 256 * 1024 * 1024 },
    ...rest,
  });
}
