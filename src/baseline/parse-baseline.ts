/*
 * Owns reading the text of a baseline. Takes what `merge=union` leaves: any order, lines twice, lines that disagree.
 */

import { isDay } from '../util/day-of.ts';
import { ConfigError } from '../util/errors.ts';
import { memoised } from '../util/memoised.ts';
import { BASELINE_FILE, type Entry, KINDS, stricter } from './entry.ts';

/** An entry, and where it stands. */
export interface PlacedEntry extends Entry {
  /** From 1. */
  readonly line: number;
}

/** What a baseline says. */
export interface Baseline {
  /** By fingerprint. */
  readonly entries: ReadonlyMap<string, PlacedEntry>;
  /** Lines that people have added, each once, with their `#`. */
  readonly comments: readonly string[];
}

/** Explains the file to who opens it; the first lines of every baseline. */
export const HEADER: readonly string[] = [
  '# Findings that somebody has judged, one a line: rule, fingerprint, kind, until=DAY, reason. No secret can be read from it.',
  '# Written by leakgate baseline and leakgate audit. Without its line, a finding is reported again.',
];

/** What a file that is not there says. */
export const EMPTY: Baseline = { entries: new Map(), comments: [] };

const UNTIL = 'until=';
const FINGERPRINT = /^[0-9a-f]{32}$/;
/** Few of each stand in many lines. */
const isRule = memoised((word: string) => /^[\w.-]{1,200}$/.test(word), 10_000);
const isKnownDay = memoised(isDay, 10_000);
/** What `git merge` leaves where the attribute is not set. */
const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

/**
 * @param file its name for errors
 * @throws ConfigError when a line is neither an entry nor a comment: what cannot be understood must not be passed over
 */
export function parseBaseline(text: string, file: string = BASELINE_FILE): Baseline {
  const entries = new Map<string, PlacedEntry>();
  const comments = new Set<string>();
  let line = 0;
  for (const raw of text.replace(/^\ufeff/, '').split('\n')) {
    line++;
    const content = raw.trim();
    if (content === '') continue;
    if (content.startsWith('#')) {
      if (!HEADER.includes(content)) comments.add(content);
      continue;
    }
    const entry = entryOf(content, { file, line });
    const known = entries.get(entry.fingerprint);
    entries.set(entry.fingerprint, known === undefined ? entry : stricter(known, entry));
  }
  return { entries, comments: [...comments] };
}

function entryOf(content: string, { file, line }: { readonly file: string; readonly line: number }): PlacedEntry {
  const isLoose = content.includes('  ') || content.includes('\t');
  const entry = entryIn(isLoose ? content.replace(/[ \t]+/g, ' ') : content, line);
  if (entry !== null) return entry;
  const code = CONFLICT.test(content) ? 'baseline-conflict' : 'baseline-bad-line';
  throw new ConfigError(code, { path: file, line });
}

/** Null when it is none. Cut at blanks: one pattern for the whole line took several times as long. */
function entryIn(content: string, line: number): PlacedEntry | null {
  const afterRule = content.indexOf(' ');
  const afterFingerprint = content.indexOf(' ', afterRule + 1);
  const afterKind = content.indexOf(' ', afterFingerprint + 1);
  if (afterRule < 0 || afterFingerprint < 0 || afterKind < 0) return null;
  const rule = content.slice(0, afterRule);
  const fingerprint = content.slice(afterRule + 1, afterFingerprint);
  const word = content.slice(afterFingerprint + 1, afterKind);
  const kind = KINDS.find((each) => each === word);
  const rest = content.slice(afterKind + 1);
  const afterDay = rest.startsWith(UNTIL) ? rest.indexOf(' ') : null;
  const until = afterDay === null ? null : rest.slice(UNTIL.length, Math.max(afterDay, UNTIL.length));
  const reason = afterDay === null ? rest : rest.slice(afterDay + 1);
  if (kind === undefined || !isRule(rule) || !FINGERPRINT.test(fingerprint)) return null;
  if (reason.startsWith(UNTIL) || (until !== null && !isKnownDay(until))) return null;
  return { rule, fingerprint, kind, until, reason, line };
}
