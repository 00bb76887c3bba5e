/*
 * Owns the text of the progress line: what is known, and what of it fits. Does not own when it is drawn (progress.ts).
 */

import type { Words } from '../messages/words.ts';
import { amount, size } from '../report/pretty/amounts.ts';
import { displayWidth } from '../report/pretty/text-width.ts';

/** How far a scan is. */
export interface ProgressState {
  /** Objects that are known of; 0 while nobody knows. */
  readonly expected: number;
  readonly objects: number;
  readonly bytes: number;
  readonly found: number;
  /** Milliseconds since the scan began. */
  readonly elapsed: number;
}

const BAR = 20;

/** A part of the line; those of the highest rank are left out first when the terminal is narrow. */
interface Part {
  readonly text: string;
  readonly rank: number;
}

/** One line of at most `columns` terminal columns. */
export function progressLine(state: ProgressState, words: Words, columns: number): string {
  let parts = partsOf(state, words);
  const line = () => parts.map(({ text }) => text).join('  ');
  while (displayWidth(line()) > columns) {
    const last = Math.max(...parts.map(({ rank }) => rank));
    parts = parts.filter(({ rank }) => rank !== last);
  }
  return line();
}

function partsOf(state: ProgressState, words: Words): Part[] {
  const { expected, objects, bytes, found, elapsed } = state;
  const scanning = { text: words.say('cli.progress.scanning'), rank: 1 };
  const findings = { text: words.say('report.findings', amount(found)), rank: 2 };
  const speed = { text: `${size(Math.round((bytes * 1000) / Math.max(elapsed, 1)))}/s`, rank: 5 };
  if (expected === 0) return [scanning, { text: amount(objects).n, rank: 3 }, speed, findings];
  // The number expected can be a guess.
  const share = Math.min(objects / expected, 1);
  const filled = Math.floor(share * BAR);
  const percent = { text: `${Math.floor(share * 100)}%`, rank: 0 };
  const bar = { text: `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}]`, rank: 6 };
  const counts = { text: `${amount(objects).n}/${amount(Math.max(expected, objects)).n}`, rank: 3 };
  const left = { text: words.say('cli.progress.left', { time: clock(elapsed / share - elapsed) }), rank: 4 };
  return [scanning, percent, bar, counts, speed, ...(share > 0 && share < 1 ? [left] : []), findings];
}

/** Milliseconds as `m:ss`, or `h:mm:ss`. */
function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const end = `:${String(seconds % 60).padStart(2, '0')}`;
  return hours === 0 ? `${minutes}${end}` : `${hours}:${String(minutes).padStart(2, '0')}${end}`;
}
