/*
 * Owns turning one masked line into the line that reads the environment, by an idiom. Does not own the idioms.
 */

import type { AdviceNote } from '../model/advice.ts';
import { bareEdits } from './bare.ts';
import { applyEdits, type Edit, type Rewriting, secretsWithin } from './edit.ts';
import { hereDocumentAt } from './here-document.ts';
import { PLACEHOLDER } from './idioms/documents.ts';
import { fillTemplate, type LineForm } from './idioms/idiom.ts';
import { literalEdit } from './literal-edit.ts';
import { type Literal, type Scanned, scanLiterals } from './literals.ts';
import { hasSecret } from './masked-frame.ts';

/** The line, or why there is none. */
export interface Rewritten {
  readonly text: string | null;
  readonly notes: readonly AdviceNote[];
}

/** Rewrites the line, or says why it cannot. The text may still mask secrets that have no variable. */
export function rewriteLine(job: Rewriting): Rewritten {
  const formed = rewriteByForm(job);
  if (formed) return formed;
  const { idiom } = job;
  if (!idiom.quotes && !idiom.bare) return { text: null, notes: idiom.notes };
  const edits = editsOf(job);
  if ('refused' in edits) return { text: null, notes: [...idiom.notes, edits.refused] };
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
  if (form.above && !form.above.test(above)) return null;
  return new RegExp(fillTemplate(form.line, variable)).exec(line);
}

type Edits = { readonly edits: readonly Edit[]; readonly commentsOnly: boolean } | { readonly refused: AdviceNote };

function editsOf(job: Rewriting): Edits {
  const { idiom, above } = job;
  const spaced = idiom.spacedHeredoc ?? false;
  const heredoc = idiom.heredoc === undefined ? null : hereDocumentAt({ above, spaced });
  if (heredoc) return hereDocumentEdits({ job, heredoc });
  const scanned = scanLiterals({ text: above + job.line, idiom });
  if (straddles({ scanned, offset: above.length })) return { refused: 'no-safe-edit' };
  const comments = commentEdits({ job, scanned });
  const edits = [...comments];
  for (const literal of literalsOfLine({ job, scanned })) {
    const edit = literalEdit({ job, literal });
    if ('refused' in edit) return edit;
    edits.push(edit);
  }
  const bare = bareEdits({ job, taken: edits });
  if (!bare) return { refused: 'no-safe-edit' };
  edits.push(...bare);
  return { edits, commentsOnly: comments.length > 0 && edits.length === comments.length };
}

function hereDocumentEdits({ job, heredoc }: { job: Rewriting; heredoc: 'interpolating' | 'verbatim' }): Edits {
  const read = job.idiom.heredoc;
  if (typeof read !== 'string' || heredoc === 'verbatim') return { refused: 'no-safe-edit' };
  return { edits: secretsWithin({ ...job, start: 0, end: job.line.length, read }), commentsOnly: false };
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
    .map(({ quote, start, end, bodyStart, bodyEnd }) => ({
      quote,
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
  for (const { from, to, note } of job.idiom.rewrites ?? []) {
    if (!from.test(line)) continue;
    if (note) notes.push(note);
    const names = to.includes('§') ? new Set(job.variables.values()) : [''];
    for (const name of names) line = line.replace(from, fillTemplate(to, name));
  }
  return { text: line, notes };
}
