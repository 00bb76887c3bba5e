/*
 * Owns edits of one masked line: their form, applying them, and the plainest of them.
 */

import { fillTemplate, type Idiom } from './idioms/idiom.ts';
import type { Scanned } from './literals.ts';

/** A masked line to rewrite. */
export interface Rewriting {
  readonly idiom: Idiom;
  /** The lines above; empty, or ends with a newline. */
  readonly above: string;
  readonly line: string;
  /** The lines below, as far as they are known. */
  readonly below?: string;
  /** The variable of each masked secret of the line, in order. */
  readonly variables: ReadonlyMap<string, string>;
  /** What a parser says of the text; without it quotes are looked for. */
  readonly parsed?: Parsed;
}

/** What a parser knows: offsets count in `above + line`. */
export interface Parsed {
  readonly scanned: Scanned;
  /** What the line stands in; null outside of here-documents. */
  readonly heredoc: HereDocument | null;
}

/** Whether variables are filled in within a here-document. */
export type HereDocument = 'interpolating' | 'verbatim';

/** A stretch of the line and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The line with all edits, which do not overlap. */
export function applyEdits({ line, edits }: { line: string; edits: readonly Edit[] }): string {
  let text = line;
  for (const edit of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  }
  return text;
}

/** One edit per secret from `start` to `end`: `read` takes the place of the secret alone. */
export function secretsWithin(
  stretch: Pick<Rewriting, 'line' | 'variables'> & { start: number; end: number; read: string },
): readonly Edit[] {
  const { line, variables, start, end, read } = stretch;
  const edits: Edit[] = [];
  for (let at = start; at < Math.min(end, line.length); at++) {
    const variable = variables.get(line[at] ?? '');
    if (variable !== undefined) edits.push({ start: at, end: at + 1, text: fillTemplate(read, variable) });
  }
  return edits;
}
