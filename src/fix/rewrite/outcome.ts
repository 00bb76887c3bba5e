/*
 * Owns what becomes of one stretch of a file: rewritten by the idiom of its kind, or refused.
 */

import { circumstances } from '../../advice/circumstances.ts';
import type { Edit } from '../../advice/edit.ts';
import type { Idiom } from '../../advice/idioms/idiom.ts';
import { idiomOf } from '../../advice/idioms/index.ts';
import { MASK } from '../../advice/masks.ts';
import { type Rewritten, rewriteLine } from '../../advice/rewrite.ts';
import type { AdviceNote } from '../../model/advice.ts';
import type { Refusal } from '../../model/fix.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { MaskedText } from '../text/masked-text.ts';
import { kindAt } from './kind-at.ts';
import { type Region, widened } from './regions.ts';
import { storedName } from './stored-name.ts';
import type { FileToFix, Read, Target } from './target.ts';

/** Gives the variable of a secret. */
export type VariableOf = (target: Target) => string;

/** A file that is being rewritten. */
export interface Job {
  readonly file: FileToFix;
  readonly masked: MaskedText<Target>;
  /** Of its first secret. */
  readonly kind: string;
  readonly variableOf: VariableOf;
}

/** What becomes of some secrets of a file, all or none of them. */
export interface Outcome {
  /** Kind of the file in this place. */
  readonly kind: string;
  readonly targets: readonly Target[];
  readonly reads: readonly Read[];
  /** Of the masked text; null: they stay, and the notes say why. */
  readonly edits: readonly Edit[] | null;
  readonly notes: readonly Refusal[];
}

/** Rewrites the lines of `narrow`, and those that its literals reach into. */
export function outcomeOf(narrow: Region, { job, syntax }: { job: Job; syntax: Syntax }): Outcome {
  const { text } = job.masked;
  const kind = kindAt(job.file.path, text, narrow.start);
  const idiom = idiomOf(kind);
  const region = widened(text, narrow, { syntax, idiom });
  const targets = wantedIn(text.slice(region.start, region.end), job).map(([, target]) => target);
  const outcome = { kind, targets, reads: targets.map((target) => readOf(target, region, { job, kind })) };
  const isNamed = outcome.reads.every(({ stored }) => NAME.test(stored));
  const fixed = isNamed ? fixedAt(region, { job, syntax, idiom }) : 'no-safe-edit';
  if (fixed !== null) return { ...outcome, edits: null, notes: [fixed] };
  const rewritten = rewriteRegion(region, { job, syntax, kind });
  const notes = [...new Set<Refusal>([...rewritten.notes, ...caveatsOf(region, { job, kind, targets })])];
  const barred = notes.find((note) => NEVER.has(note)) ?? (idiom.code ? rewritten.refused : undefined);
  if (barred || rewritten.text === null) return { ...outcome, edits: null, notes: barred ? [barred] : notes };
  return { ...outcome, edits: [replacing(text, region, rewritten.text)], notes };
}

/** Names that every shell can set (POSIX, Base Definitions 3.216). */
const NAME = /^[A-Za-z_]\w*$/;

/** Where a variable hides nothing. */
const NEVER: ReadonlySet<Refusal> = new Set(['browser-code', 'device-code']);

/** The masks of secrets that are to go, with the secrets, in the order of `text`. */
export function wantedIn(text: string, { masked }: Pick<Job, 'masked'>): [string, Target][] {
  return [...text.matchAll(MASK)].flatMap(([mask]): [string, Target][] => {
    const target = masked.masked.get(mask);
    return target?.wanted ? [[mask, target]] : [];
  });
}

/** A line that goes takes with it what ends it. */
function replacing(text: string, { start, end }: Region, line: string): Edit {
  const ending = line === '' ? (/^\r?\n/.exec(text.slice(end, end + 2))?.[0] ?? '') : '';
  return { start, end: end + ending.length, text: line };
}

function fixedAt({ start, end }: Region, { job, syntax, idiom }: Fixing): Refusal | null {
  for (let at = start; at < end; at++) {
    const target = job.masked.masked.get(job.masked.text[at] ?? '');
    if (!target?.wanted) continue;
    const refusal = syntax.refusalAt(at);
    if (refusal !== null) return refusal;
    if (!syntax.isCertain(idiom, at)) return 'no-safe-edit';
    if (syntax.escapesAt(at)?.test(job.file.text.slice(target.start, target.end))) return 'unknown-escape';
  }
  return null;
}

interface Fixing {
  readonly job: Job;
  readonly syntax: Syntax;
  readonly idiom: Idiom;
}

interface Place {
  readonly job: Job;
  readonly syntax: Syntax;
  readonly kind: string;
}

function rewriteRegion({ start, end }: Region, { job, syntax, kind }: Place): Rewritten {
  const { text } = job.masked;
  const idiom = idiomOf(kind);
  const line = text.slice(start, end);
  const variables = new Map(wantedIn(line, job).map(([mask, target]) => [mask, job.variableOf(target)]));
  const heredoc = syntax.heredocAt(text.indexOf([...variables.keys()][0] ?? '', start));
  const parsed = heredoc === undefined ? {} : { parsed: { heredoc, scanned: syntax.scanned(idiom, end) } };
  return rewriteLine({ idiom, above: text.slice(0, start), line, below: text.slice(end), variables, ...parsed });
}

/** UTF-16 units above a region in which words tell what it is about. */
const NEAR = 1000;

function caveatsOf(
  { start, end }: Region,
  { job, kind, targets }: { job: Job; kind: string; targets: readonly Target[] },
): readonly AdviceNote[] {
  const [first] = targets;
  if (first === undefined) return [];
  const text = job.masked.text.slice(Math.max(0, start - NEAR), end);
  const subject = { variable: job.variableOf(first), rule: first.rule };
  return circumstances({ kind, path: job.file.path, text, subject, rewritten: true });
}

function readOf(target: Target, { start, end }: Region, { job, kind }: Omit<Place, 'syntax'>): Read {
  const { text } = job.masked;
  const variable = job.variableOf(target);
  const place = { above: text.slice(0, start), line: text.slice(start, end), below: text.slice(end) };
  return { target, variable, stored: storedName({ ...place, kind, variable }) };
}
