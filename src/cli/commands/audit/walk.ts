/*
 * Owns walking through findings: shows one, asks, and writes each decision before the next question. Does not own the
 * questions (question.ts).
 */

import { readBaseline, updateBaseline } from '../../../baseline/baseline-file.ts';
import type { Entry } from '../../../baseline/entry.ts';
import type { Finding } from '../../../model/finding.ts';
import { findingLines } from '../../../report/pretty/finding.ts';
import { dayOf } from '../../../util/day-of.ts';
import type { Context, RunCommand } from '../../context.ts';
import type { ExitCode } from '../../exit-code.ts';
import { entriesOf } from '../baseline/judgement.ts';
import { gapsOf, isWhole, type Scanned, scanned } from '../baseline/scanned.ts';
import { tellWritten } from '../baseline/write.ts';
import { askKey, askReason, KINDS_BY_KEY, type KindKey } from './question.ts';
import { statisticsOf } from './statistics.ts';
import { statisticsLines } from './statistics-lines.ts';
import { subjectsOf } from './subjects.ts';

/** Exits 0 when nothing of what it is about is reported any more, 1 when something is, 2 when not all could be looked at. */
export const walk: RunCommand = async (context) => {
  const { io, words, args } = context;
  const scan = await scanned(context);
  const subjects = subjectsOf(context, scan, args.booleans.has('all'));
  if (subjects.length === 0) io.stdout.write(`${words.say('audit.nothing')}\n`);
  else await judgeAll(subjects, context, scan);
  const { entries } = readBaseline(scan.top);
  const asked = subjectsOf(context, scan, true);
  for (const line of statisticsLines(statisticsOf(asked, entries), scan.pen)) io.stdout.write(`${line}\n`);
  if (isWhole(scan.result)) return codeOf(subjects, entries);
  io.stdout.write(`${words.say('baseline.incomplete', { gaps: gapsOf(scan.result, scan.pen) })}\n`);
  return 2;
};

function codeOf(subjects: readonly Finding[], entries: ReadonlyMap<string, Entry>): ExitCode {
  const isOpen = ({ fingerprint }: Finding) => (entries.get(fingerprint)?.kind ?? 'real') === 'real';
  return subjects.some(isOpen) ? 1 : 0;
}

/** What was there before a decision, to bring it back; empty for a finding that was left for later. */
interface Step {
  readonly at: number;
  readonly before: ReadonlyMap<string, Entry | null>;
}

async function judgeAll(subjects: readonly Finding[], context: Context, scan: Scanned): Promise<void> {
  const steps: Step[] = [];
  const reasons = new Map<KindKey, string>();
  let at = 0;
  let hasWritten = false;
  for (let finding = subjects[at]; finding !== undefined; finding = subjects[at]) {
    show(finding, context, scan);
    const key = await askKey(context.words, { at: at + 1, n: subjects.length, canUndo: steps.length > 0 });
    if (key === 'q') break;
    if (key === 'u') at = takeBack(steps, scan.top) ?? at;
    else if (key === 's') at = skipFile(subjects, at);
    else if (key === 'l') steps.push({ at: at++, before: new Map() });
    else {
      const reason = await askReason(context.words, reasons.get(key) ?? '');
      if (reason === null) continue;
      reasons.set(key, reason);
      steps.push({ at: at++, before: decide(finding, { key, reason, top: scan.top }) });
      hasWritten = true;
    }
  }
  if (hasWritten) await tellWritten(context, scan.top);
}

/** Nothing of the advice: it is about what to do with secrets, and this asks whether it is one. */
function show(finding: Finding, { io }: Context, { pen }: Scanned): void {
  const lines = findingLines({ ...finding, advice: { steps: [], replacements: [] } }, pen);
  io.stdout.write(`\n${lines.join('\n')}\n\n`);
}

/** Writes, and returns what was said before. */
function decide(
  finding: Finding,
  { key, reason, top }: { readonly key: KindKey; readonly reason: string; readonly top: string },
): Step['before'] {
  const baseline = readBaseline(top);
  const judgement = { kind: KINDS_BY_KEY[key], until: null, reason };
  const made = entriesOf([{ finding, judgement }], baseline, dayOf(Date.now()));
  updateBaseline(top, made);
  return new Map([...made.keys()].map((fingerprint) => [fingerprint, baseline.entries.get(fingerprint) ?? null]));
}

/** Where the last step was; null when there is none. */
function takeBack(steps: Step[], top: string): number | null {
  const step = steps.pop();
  if (step === undefined) return null;
  updateBaseline(top, step.before);
  return step.at;
}

/** The next finding that is shown in another file. */
function skipFile(subjects: readonly Finding[], at: number): number {
  const path = subjects[at]?.places[0]?.path;
  let next = at + 1;
  while (next < subjects.length && path != null && subjects[next]?.places[0]?.path === path) next++;
  return next;
}
