/*
 * Owns what the pretty report says of a configuration that changes what is found: nothing of it works unseen.
 */

import type { ConfigNote, ScanResult, SilencedRule } from '../../model/scan-result.ts';
import { groupBy } from '../../util/group-by.ts';
import { heldBack } from '../held-back.ts';
import { amount } from './amounts.ts';
import { limited, type Pen } from './pen.ts';

/** Names shown without --verbose. */
const SHOWN = 8;

/** Allowlists that were in force, rules and paths that were left out, and what is not done as its author may think. */
export function configuredLines(result: ScanResult, pen: Pen): string[] {
  const { configured } = result;
  if (configured === undefined) return [];
  const { dim, yellow } = pen.colors;
  const { allowlists, notes, silenced, excluded } = configured;
  const lines = notes.map((note) => dim(noteText(note, pen)));
  if (allowlists.length > 0)
    lines.push(yellow(pen.words.say('report.allowlists', { files: allowlistNames(allowlists, result, pen) })));
  const groups = groupBy(silenced, ({ how, file }) => `${how} ${file}`);
  for (const rules of groups.values()) lines.push(yellow(silencedText(rules, pen)));
  if (excluded.length > 0) lines.push(yellow(pen.words.say('report.excluded-paths', { paths: joined(excluded, pen) })));
  return lines;
}

/** Each file, with how many it held back where that is known. */
function allowlistNames(files: readonly string[], result: ScanResult, pen: Pen): string {
  const counts = heldBack(result);
  const names = files.map((file) => {
    const count = counts?.get(file);
    return count === undefined
      ? pen.text(file)
      : pen.words.say('report.held-back', { ...amount(count), file: pen.text(file) });
  });
  return names.join(pen.words.say('report.comma'));
}

/** @param rules of one file, of one kind */
function silencedText(rules: readonly SilencedRule[], pen: Pen): string {
  const [first] = rules;
  const names = joined(
    rules.map(({ rule }) => rule),
    pen,
  );
  return pen.words.say(`report.silenced-${first?.how ?? 'off'}`, { file: pen.text(first?.file ?? ''), rules: names });
}

/** The first few, and how many more. */
function joined(names: readonly string[], pen: Pen): string {
  const { shown, left } = limited(pen, names, SHOWN);
  const more = left > 0 ? [pen.words.say('report.more-json', amount(left))] : [];
  return [...shown.map((name) => pen.text(name)), ...more].join(pen.words.say('report.comma'));
}

function noteText({ code, file, what }: ConfigNote, pen: Pen): string {
  return pen.words.say(`config-note.${code}`, { file: pen.text(file), what: pen.text(what) });
}
