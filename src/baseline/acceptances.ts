/*
 * Owns what makes a scan pass over findings: the baseline, and files of other scanners where they are wanted. Does not own
 * acceptances of a configuration (config/).
 */

import { join, relative, sep } from 'node:path';
import type { Accept } from '../model/acceptance.ts';
import type { ConfigNote, ScanResult } from '../model/scan-result.ts';
import type { ShardEntry } from '../model/shard.ts';
import { type AcceptByOptions, acceptBy } from './accept-by.ts';
import { textAt, topOf } from './baseline-file.ts';
import { BASELINE_FILE } from './entry.ts';
import { FOREIGN_FILES, type ForeignText } from './foreign/parse-foreign.ts';
import { indexBaseline } from './index-baseline.ts';
import { parseBaseline } from './parse-baseline.ts';
import { entriesFor, type NoteOptions, notesOn } from './usage.ts';

/** What acceptances are read from: the work tree, or another revision. */
export interface AcceptanceTexts {
  /** Null when there is none. */
  readonly baseline: string | null;
  readonly foreign?: readonly ForeignText[];
}

export interface AcceptanceOptions extends AcceptByOptions {
  /** Where paths of findings count from, seen from the top of the work tree: `` (when left out) or `sub/folder`. */
  readonly from?: string;
}

/**
 * What the texts accept. Where the baseline says anything of a finding, other scanners are not asked.
 * @throws ConfigError when a text cannot be understood
 */
export async function acceptancesFrom(texts: AcceptanceTexts, options: AcceptanceOptions): Promise<Accept> {
  const entries = indexBaseline(texts.baseline ?? '', options.file);
  const own = acceptBy(entries, options);
  const { foreign = [] } = texts;
  if (foreign.length === 0) return own;
  const [{ parseForeign }, { acceptForeign }] = await Promise.all([
    import('./foreign/parse-foreign.ts'),
    import('./foreign/match-marks.ts'),
  ]);
  const other = acceptForeign(foreign.map(parseForeign), options.from);
  return (finding) => (entries.get(finding.fingerprint) === undefined ? other(finding) : own(finding));
}

/** What is accepted in a work tree. */
export interface LoadedAcceptances {
  readonly accept: Accept;
  /** What reports must tell of the baseline after a scan. */
  readonly notesOn: (result: ScanResult, left: NoteOptions['left']) => readonly ConfigNote[];
  /** What whoever merges several scans needs for those notes. */
  readonly entriesFor: (result: ScanResult, left: NoteOptions['left']) => readonly ShardEntry[];
}

/** How acceptances of a work tree are loaded. */
export interface LoadOptions {
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Read the files of other scanners, too. */
  readonly compat: boolean;
  /** The folder that paths of findings count from, absolute; the top of the work tree when left out. */
  readonly from?: string | undefined;
}

/**
 * The acceptances of the work tree that `cwd` is in; none outside of one.
 * @throws ConfigError when a file cannot be read or understood
 */
export async function loadAcceptances(cwd: string, { today, compat, from }: LoadOptions): Promise<LoadedAcceptances> {
  const top = topOf(cwd);
  if (top === null) return { accept: () => null, notesOn: () => [], entriesFor: () => [] };
  const baseline = textAt(join(top, BASELINE_FILE));
  const foreign = compat ? foreignTexts(top) : [];
  // Both from the same folder: one of the two may be told by way of a symbolic link.
  const below =
    from === undefined
      ? ''
      : relative(topOf(from) ?? from, from)
          .split(sep)
          .join('/');
  return {
    accept: await acceptancesFrom({ baseline, foreign }, { today, from: below }),
    notesOn: (result, left) => (baseline === null ? [] : notesOn(indexBaseline(baseline), result, { today, left })),
    entriesFor: (result, left) =>
      baseline === null ? [] : entriesFor(parseBaseline(baseline), result, { today, left }),
  };
}

/** The files of other scanners that are there. */
export function foreignTexts(top: string): ForeignText[] {
  return FOREIGN_FILES.flatMap((file) => {
    const text = textAt(join(top, file));
    return text === null ? [] : [{ file, text }];
  });
}
