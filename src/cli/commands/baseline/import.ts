/*
 * Owns `leakgate baseline import`: what other scanners were told becomes entries of findings that are there.
 */

import { relative, resolve, sep } from 'node:path';
import { foreignTexts } from '../../../baseline/acceptances.ts';
import { readBaseline, textAt } from '../../../baseline/baseline-file.ts';
import type { Foreign, Mark } from '../../../baseline/foreign/mark.ts';
import { markMatcher } from '../../../baseline/foreign/match-marks.ts';
import { FOREIGN_FILES, type ForeignText, parseForeign } from '../../../baseline/foreign/parse-foreign.ts';
import { printable } from '../../../report/printable.ts';
import { dayOf } from '../../../util/day-of.ts';
import { UsageError } from '../../../util/errors.ts';
import type { Context } from '../../context.ts';
import type { ExitCode } from '../../exit-code.ts';
import { writeJudged } from './accept.ts';
import type { Judged } from './judgement.ts';
import { type Scanned, scanned } from './scanned.ts';

/** @param names files; none: those of known names at the top of the work tree */
export async function importForeign(context: Context, names: readonly string[]): Promise<ExitCode> {
  const scan = await scanned(context);
  const texts = names.length === 0 ? foreignTexts(scan.top) : names.map((name) => namedText(name, context, scan.top));
  if (texts.length === 0) throw new UsageError('foreign-none', { files: FOREIGN_FILES.join(', ') });
  const before = readBaseline(scan.top);
  const judged = new Map<string, Judged>();
  for (const foreign of texts.map(parseForeign)) {
    for (const each of judgedBy(foreign, context, scan)) {
      const { fingerprint } = each.finding;
      if (!before.entries.has(fingerprint) && !judged.has(fingerprint)) judged.set(fingerprint, each);
    }
  }
  return writeJudged([...judged.values()], { context, scan, before, today: dayOf(Date.now()) });
}

/** A file that was named, from where one stands. */
function namedText(name: string, { io }: Context, top: string): ForeignText {
  const path = resolve(io.cwd, name);
  const text = textAt(path);
  if (text === null) throw new UsageError('no-such-path', { path: name });
  return { file: relative(top, path).split(sep).join('/'), text };
}

/** The findings that a file knows; says how much of it they are. */
function judgedBy({ file, marks, unread }: Foreign, { io, words }: Context, { all }: Scanned): Judged[] {
  const marksOf = markMatcher(marks);
  const met = new Set<Mark>();
  const judged: Judged[] = [];
  for (const finding of all) {
    const found = marksOf(finding);
    for (const mark of found) met.add(mark);
    const mark = found.find(({ kind }) => kind === 'real') ?? found[0];
    // Not in the words of whoever runs it: the file is for all.
    if (mark !== undefined)
      judged.push({ finding, judgement: { kind: mark.kind, until: null, reason: `imported from ${file}` } });
  }
  const shown = printable(file);
  io.stdout.write(`${words.say('baseline.imported', { file: shown, matched: met.size, n: marks.length })}\n`);
  if (unread > 0) io.stdout.write(`${words.say('baseline.import-unread', { file: shown, n: unread })}\n`);
  return judged;
}
