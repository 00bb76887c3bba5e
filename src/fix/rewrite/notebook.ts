/*
 * Owns rewriting a notebook: each cell as the program that it is, its texts with placeholders. Outputs are left to be
 * cleared.
 */

import { applyEdits, type Edit } from '../../advice/edit.ts';
import { hasSecret } from '../../advice/masks.ts';
import type { AdviceNote } from '../../model/advice.ts';
import type { Refusal } from '../../model/fix.ts';
import { jsonStrings } from '../text/json-strings.ts';
import { type MaskedText, maskText } from '../text/masked-text.ts';
import { type Cell, cellPath, cellsOf, fileOfCell, writtenCell } from './notebook-cells.ts';
import { refusalOfFile } from './refusal-of-file.ts';
import type { FileToFix, Read, Refused, RewrittenFile, Target } from './target.ts';

/** How a cell is rewritten. */
export interface CellRewriting {
  readonly variableOf: (target: Target) => string;
  readonly rewrite: (cell: FileToFix, variableOf: (target: Target) => string) => Promise<RewrittenFile | null>;
}

/** Rewrites the notebook; null when its text cannot be masked. */
export async function rewriteNotebook(file: FileToFix, rewriting: CellRewriting): Promise<RewrittenFile | null> {
  const masked = maskText(file.text, file.targets);
  if (masked === null) return null;
  const reason = refusalOfFile(file.path, masked.text);
  if (reason !== null) return leftAlone(masked, reason);
  const notebook: Notebook = { masked, path: cellPath(masked.text), ...rewriting };
  const done: Done[] = [];
  for (const cell of cellsOf(masked.text)) {
    const imported = done.some(({ source }) => IMPORT_OS.test(source));
    done.push(await rewriteCell(cell, { notebook, imported }));
  }
  const reads = done.flatMap((each) => each.reads);
  const refused = done.flatMap((each) => each.refused);
  const seen = new Set([...reads, ...refused].map(({ target }) => target));
  const rest = [...masked.masked].filter(([, target]) => target.wanted && !seen.has(target));
  return {
    kind: 'notebook',
    masked,
    after: applyEdits({ line: masked.text, edits: done.flatMap(({ edits }) => edits) }),
    reads,
    refused: [...refused, ...rest.map(([mask, target]) => ({ target, reasons: [reasonAt(mask, masked.text)] }))],
    notes: [...new Set(done.flatMap(({ notes }) => notes))],
  };
}

function leftAlone(masked: MaskedText<Target>, reason: Refusal): RewrittenFile {
  const wanted = [...masked.masked.values()].filter((target) => target.wanted);
  const refused = wanted.map((target) => ({ target, reasons: [reason] }));
  return { kind: 'notebook', masked, after: masked.text, reads: [], refused, notes: [] };
}

function reasonAt(mask: string, text: string): Refusal {
  const around = jsonStrings(text).find(({ value }) => value.includes(mask));
  return around?.path.includes('outputs') ? 'notebook-outputs' : 'no-safe-edit';
}

const IMPORT_OS = /^import (?:[\w.]+, *)*os\b/m;

interface Notebook extends CellRewriting {
  readonly masked: MaskedText<Target>;
  /** What a cell would be called as a file. */
  readonly path: string;
}

interface Done {
  /** What the cell says now. */
  readonly source: string;
  readonly edits: readonly Edit[];
  readonly reads: readonly Read[];
  readonly refused: readonly Refused[];
  readonly notes: readonly AdviceNote[];
}

interface Place {
  readonly notebook: Notebook;
  /** True when a cell above imports what reads need. */
  readonly imported: boolean;
}

async function rewriteCell(cell: Cell, place: Place): Promise<Done> {
  const { masked, variableOf } = place.notebook;
  const targets = [...cell.source].flatMap((mask) => masked.masked.get(mask) ?? []).filter(({ wanted }) => wanted);
  if (targets.length === 0) return { source: cell.source, edits: [], reads: [], refused: [], notes: [] };
  if (cell.type === 'code') return rewriteCode(cell, targets, place);
  const shown = [...cell.source].map((mask) => {
    const target = masked.masked.get(mask);
    return target?.wanted ? `<${variableOf(target)}>` : mask;
  });
  const reads = targets.map((target) => ({ target, variable: variableOf(target), stored: variableOf(target) }));
  const source = shown.join('');
  return { source, edits: writtenCell(cell, source), reads, refused: [], notes: ['placeholder-in-docs'] };
}

async function rewriteCode(cell: Cell, targets: readonly Target[], { notebook, imported }: Place): Promise<Done> {
  const { masked, path, variableOf, rewrite } = notebook;
  const code = asProgram(cell.source);
  if (code === null) return left(cell, targets, 'no-safe-edit');
  const above = imported && path.endsWith('.py') ? 'import os\n' : '';
  const { file, origins } = fileOfCell(above + code, { path, masked });
  const originOf = (target: Target) => origins.get(target.start) ?? target;
  const result = await rewrite(file, (target) => variableOf(originOf(target)));
  if (result === null) return left(cell, targets, 'no-safe-edit');
  const masks = new Map([...masked.masked].map(([mask, target]) => [target, mask]));
  const after = result.masked.show(result.after, (target) => masks.get(originOf(target)) ?? '');
  const refused = result.refused.map(({ target, reasons }) => ({ target: originOf(target), reasons }));
  const source = asCell(after.slice(above.length));
  return {
    source,
    edits: writtenCell(cell, source),
    reads: result.reads.map((read) => ({ ...read, target: originOf(read.target) })),
    refused,
    notes: result.reads.length === 0 ? [] : [...result.notes, 'notebook-outputs'],
  };
}

function left(cell: Cell, targets: readonly Target[], reason: Refusal): Done {
  const refused = targets.map((target) => ({ target, reasons: [reason] }));
  return { source: cell.source, edits: [], reads: [], refused, notes: [] };
}

/** Lines that IPython takes as its own, with what makes them comments; null when a secret is in one. */
function asProgram(source: string): string | null {
  if (source.includes(MARK) || /^%%(?!(?:time|timeit|capture|prun)\b)/.test(source)) return null;
  const lines = source.split('\n').map((line) => {
    if (!/^\s*[%!]/.test(line)) return line;
    return hasSecret(line) ? null : MARK + line;
  });
  return lines.includes(null) ? null : lines.join('\n');
}

const MARK = '#\u0001';

function asCell(program: string): string {
  return program.replaceAll(MARK, '');
}
