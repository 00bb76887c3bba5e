/*
 * Owns what the pretty report says of a configuration that changes what is found: nothing of it works unseen.
 */

import type { ConfigNote, ScanResult } from '../../model/scan-result.ts';
import type { Pen } from './pen.ts';

/** Allowlists that were in force, and what in the configuration is not done as its author may think. */
export function configuredLines({ configured }: ScanResult, pen: Pen): string[] {
  if (configured === undefined) return [];
  const { allowlists, notes } = configured;
  const lines = notes.map((note) => pen.colors.dim(noteText(note, pen)));
  if (allowlists.length > 0) {
    const files = allowlists.map((file) => pen.text(file)).join(pen.words.say('report.comma'));
    lines.push(pen.colors.yellow(pen.words.say('report.allowlists', { files })));
  }
  return lines;
}

function noteText({ code, file, what }: ConfigNote, pen: Pen): string {
  return pen.words.say(`config-note.${code}`, { file: pen.text(file), what: pen.text(what) });
}
