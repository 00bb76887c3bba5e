/*
 * Owns the cells of a notebook as files of their own (nbformat.readthedocs.io): a program is what is left when JSON is read.
 */

import type { Edit } from '../../advice/edit.ts';
import { type JsonString, jsonStrings } from '../text/json-strings.ts';
import type { MaskedText } from '../text/masked-text.ts';
import type { FileToFix, Target } from './target.ts';

/** A cell with secrets that are masked. */
export interface Cell {
  readonly type: string;
  /** The strings of its source. */
  readonly strings: readonly JsonString[];
  /** What they say together, masked. */
  readonly source: string;
  /** What stands between two of them. */
  readonly separator: string;
}

/** A cell as a file, and what its targets are in the notebook. */
export interface CellFile {
  readonly file: FileToFix;
  readonly origins: ReadonlyMap<number, Target>;
}

/** True for what Jupyter saves. */
export function isNotebook(path: string): boolean {
  return /\.ipynb$/i.test(path);
}

/** The cells of a masked notebook, in order. */
export function cellsOf(text: string): Cell[] {
  const types = new Map<number, string>();
  const sources = new Map<number, JsonString[]>();
  for (const each of jsonStrings(text)) {
    const [root, cell, field] = each.path;
    if (root !== 'cells' || typeof cell !== 'number') continue;
    if (field === 'cell_type') types.set(cell, each.value);
    if (field === 'source') sources.set(cell, [...(sources.get(cell) ?? []), each]);
  }
  return [...sources].map(([number, strings]) => {
    const source = strings.map(({ value }) => value).join('');
    return { type: types.get(number) ?? '', strings, source, separator: separatorOf(text, strings) };
  });
}

function separatorOf(text: string, [first, second]: readonly JsonString[]): string {
  if (first === undefined) return ',';
  if (second !== undefined) return text.slice(first.end, second.start);
  return `,${/\s*$/.exec(text.slice(0, first.start))?.[0] ?? ''}`;
}

/** The name of a file in the language of a notebook. */
export function cellPath(text: string): string {
  const language = jsonStrings(text).find(({ path }) => path.join('.') === 'metadata.language_info.name')?.value;
  return `cell.${EXTENSIONS[language ?? 'python'] ?? 'unknown'}`;
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  python: 'py',
  R: 'r',
  julia: 'jl',
  ruby: 'rb',
  javascript: 'js',
  typescript: 'ts',
};

/** `source` of a cell as a file at `path`, with what is written where its masks are. */
export function fileOfCell(source: string, { path, masked }: { path: string; masked: MaskedText<Target> }): CellFile {
  const targets: Target[] = [];
  const origins = new Map<number, Target>();
  let text = '';
  for (const piece of source.split(/([\uE000-\uF8FF])/)) {
    const target = masked.masked.get(piece);
    const written = target === undefined ? piece : decoded(masked.unmask(piece));
    if (target !== undefined) {
      origins.set(text.length, target);
      targets.push({ ...target, start: text.length, end: text.length + written.length });
    }
    text += written;
  }
  return { file: { path, text, targets }, origins };
}

/** A secret may go on over several strings. */
function decoded(written: string): string {
  try {
    return String(JSON.parse(`"${written.replace(/"\s*,\s*"/g, '')}"`));
  } catch (error) {
    // Not the whole of an escape is in it.
    if (error instanceof SyntaxError) return written;
    throw error;
  }
}

/** The edits that make `cell` say `source`: strings that stay are not written again. */
export function writtenCell({ source: before, strings, separator }: Cell, source: string): readonly Edit[] {
  if (before === source) return [];
  const isList = strings[0]?.path.length === 4;
  const lines = isList ? (source.match(/[^\n]*\n|[^\n]+$/g) ?? []) : [source];
  const head = alike(strings, lines);
  const tail = alike(strings.slice(head).reverse(), lines.slice(head).reverse());
  const written = lines.slice(head, lines.length - tail).map((line) => JSON.stringify(line));
  return [editOf(strings, { from: head, to: strings.length - tail, written, separator })];
}

/** How many strings are the same from the beginning. */
function alike(strings: readonly JsonString[], lines: readonly string[]): number {
  let count = 0;
  while (count < Math.min(strings.length, lines.length) && strings[count]?.value === lines[count]) count++;
  return count;
}

interface Difference {
  readonly from: number;
  readonly to: number;
  readonly written: readonly string[];
  readonly separator: string;
}

function editOf(strings: readonly JsonString[], { from, to, written, separator }: Difference): Edit {
  const [first, last] = [strings[from], strings[to - 1]];
  const [before, next] = [strings[from - 1], strings[to]];
  const text = written.join(separator);
  if (from < to && (written.length > 0 || strings.length === to - from))
    return { start: first?.start ?? 0, end: last?.end ?? 0, text };
  // A string comes or goes with what separates it from the next one, or from the one before.
  if (from < to)
    return { start: next ? (first?.start ?? 0) : (before?.end ?? 0), end: next?.start ?? last?.end ?? 0, text };
  const at = next?.start ?? before?.end ?? 0;
  return { start: at, end: at, text: next ? text + separator : separator + text };
}
