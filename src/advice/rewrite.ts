/*
 * Owns turning one masked line into the line that reads the environment, by an idiom. Does not own the idioms.
 */

import type { AdviceNote } from '../model/advice.ts';
import { bareEdits } from './bare.ts';
import { applyEdits, type Edit, type HereDocument, type Parsed, type Rewriting, secretsWithin } from './edit.ts';
import { hereDocumentAt } from './here-document.ts';
import { PLACEHOLDER } from './idioms/documents.ts';
import { fillTemplate, type LineForm, type Rewrite } from './idioms/idiom.ts';
import { literalEdits } from './literal-edit.ts';
import { type Literal, type Scanned, scanLiterals } from './literals.ts';
import { hasSecret } from './masks.ts';

/** The line, or why there is none. */
export interface Rewritten {
  readonly text: string | null;
  readonly notes: readonly AdviceNote[];
  /** What of the notes is about this place alone, when there is no line. */
  readonly refused?: AdviceNote;
}

/** Rewrites the line, or says why it cannot. The text may still mask secrets that have no variable. */
export function rewriteLine(job: Rewriting): Rewritten {
  const formed = rewriteByForm(job);
  if (formed) return formed;
  const { idiom } = job;
  if (!idiom.quotes && !idiom.bare) return { text: null, notes: idiom.notes };
  const edits = editsOf(job);
  if ('refused' in edits) return { ...edits, text: null, notes: [...idiom.notes, edits.refused] };
  const text = applyEdits({ line: job.line, edits: edits.edits });
  return edits.commentsOnly ? { text, notes: ['placeholder-in-docs'] } : afterwards({ job, text });
}

function rewriteByForm({ idiom, above, line, variables }: Rewriting): Rewritten | null {
  const [variable] = variables.values();
  if (variable === undefined) return null;
  for (const form of idiom.lines ?? []) {
    const match = matchForm({ form, above, line, variable });
    if (!match) continue;
    const text = form.becomes.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
    return { text: fillTemplate(text, variable), notes: form.notes };
  }
  return null;
}

function matchForm({ form, above, line, variable }: { form: LineForm; above: string; line: string; variable: string }) {
  const match = new RegExp(fillTemplate(form.line, variable)).exec(line);
  // The lines above may be many.
  return match && form.above && !form.above.test(above) ? null : match;
}

type Edits = { readonly edits: readonly Edit[]; readonly commentsOnly: boolean } | { readonly refused: AdviceNote };

function editsOf(job: Rewriting): Edits {
  const { above } = job;
  const { scanned, heredoc } = job.parsed ?? seenIn(job);
  if (heredoc) return hereDocumentEdits({ job, heredoc });
  if (straddles({ scanned, offset: above.length })) return { refused: 'no-safe-edit' };
  const comments = commentEdits({ job, scanned });
  const edits = [...comments];
  for (const literal of literalsOfLine({ job, scanned })) {
    const own = literalEdits({ job, literal });
    if ('refused' in own) return own;
    edits.push(...own);
  }
  const bare = bareEdits({ job, taken: edits });
  if (!bare) return { refused: 'no-safe-edit' };
  edits.push(...bare);
  return { edits, commentsOnly: comments.length > 0 && edits.length === comments.length };
}

function seenIn({ idiom, above, line }: Rewriting): Parsed {
  const spaced = idiom.spacedHeredoc ?? false;
  return {
    heredoc: idiom.heredoc === undefined ? null : hereDocumentAt({ above, spaced }),
    scanned: scanLiterals({ text: above + line, idiom }),
  };
}

function hereDocumentEdits({ job, heredoc }: { job: Rewriting; heredoc: HereDocument }): Edits {
  const read = job.idiom.heredoc;
  if (typeof read !== 'string' || heredoc === 'verbatim') return { refused: 'no-safe-edit' };
  const edits = secretsWithin({ ...job, start: 0, end: job.line.length, read });
  if (edits.some(({ start }) => isEscaped(job.line, start))) return { refused: 'no-safe-edit' };
  return { edits, commentsOnly: false };
}

function isEscaped(line: string, at: number): boolean {
  return (/\\*$/.exec(line.slice(0, at))?.[0].length ?? 0) % 2 === 1;
}

/** True when a literal begins above the line, or does not end on it. */
function straddles({ scanned, offset }: { scanned: Scanned; offset: number }): boolean {
  if (scanned.open || scanned.unclosed >= offset) return true;
  return scanned.literals.some(({ start, end }) => start < offset && end > offset);
}

function commentEdits({ job, scanned }: { job: Rewriting; scanned: Scanned }): readonly Edit[] {
  const offset = job.above.length;
  return scanned.comments
    .filter(({ end }) => end > offset)
    .flatMap(({ start, end }) =>
      secretsWithin({ ...job, start: Math.max(start - offset, 0), end: end - offset, read: PLACEHOLDER }),
    );
}

function literalsOfLine({ job, scanned }: { job: Rewriting; scanned: Scanned }): readonly Literal[] {
  const offset = job.above.length;
  return scanned.literals
    .filter(({ start }) => start >= offset)
    .map(({ start, end, bodyStart, bodyEnd, ...literal }) => ({
      ...literal,
      start: start - offset,
      end: end - offset,
      bodyStart: bodyStart - offset,
      bodyEnd: bodyEnd - offset,
    }))
    .filter(({ bodyStart, bodyEnd }) => hasSecret(job.line.slice(bodyStart, bodyEnd)));
}

function afterwards({ job, text }: { job: Rewriting; text: string }): Rewritten {
  const notes = [...job.idiom.notes];
  let line = text;
  for (const rewrite of job.idiom.rewrites ?? []) {
    const { from, to, note } = rewrite;
    if (!isDue({ rewrite, job, line })) continue;
    if (note) notes.push(note);
    const known = rewrite.above?.exec(job.above)?.[1] ?? '';
    const names = to.includes('§') ? new Set(job.variables.values()) : [''];
    for (const name of names) line = line.replace(from, fillTemplate(to, name).replaceAll('‡', known));
  }
  return { text: line, notes };
}

function isDue({ rewrite, job, line }: { rewrite: Rewrite; job: Rewriting; line: string }): boolean {
  const { from, above, unparsed } = rewrite;
  if (unparsed && job.parsed) return false;
  from.lastIndex = 0;
  return from.test(line) && (!above || above.test(job.above));
}
