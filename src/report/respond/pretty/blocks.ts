/*
 * Owns how blocks of a page look in a terminal.
 */

import type picocolors from 'picocolors';
import { clipped } from '../../markdown/escape.ts';
import { displayWidth, padTo } from '../../pretty/text-width.ts';
import type { Block, Branch, Code, Fact, Line, StepBlock, Table, Tone } from '../page.ts';
import { lineText } from './line-text.ts';

/** What is drawn with. */
export interface Pencil {
  readonly colors: ReturnType<typeof picocolors.createColors>;
  /** Prose in lines that fit the terminal after an indent of `indent` columns. */
  wrap(text: string, indent: number): string[];
}

/** Characters of a cell that is not the last; more would push the others out of sight. */
const WIDEST_CELL = 44;

/** A block as lines, an empty one before it where it begins something new. */
export function blockLines(block: Block, pencil: Pencil, indent = 0): string[] {
  const space = ' '.repeat(indent);
  switch (block.kind) {
    case 'heading':
      return ['', `${space}${pencil.colors.bold(lineText(block.line))}`];
    case 'paragraph':
      return paragraphLines(block.line, block.tone, pencil, indent);
    case 'next':
      return pencil
        .wrap(lineText(block.line), indent + 2)
        .map((text, at) => pencil.colors.bold(`${at === 0 ? '→' : ' '} ${text}`));
    case 'facts':
      return factLines(block.facts, pencil, indent);
    case 'list':
      return block.items.flatMap((item) => itemLines(item, pencil, indent));
    case 'table':
      return tableLines(block, pencil, indent);
    case 'tree':
      return block.roots.flatMap((root) => branchLines(root, pencil, space));
    case 'code':
      return codeLines(block, pencil, indent);
    case 'step':
      return stepLines(block, pencil);
    case 'timeline':
      // A picture: the tables beside it say the same.
      return [];
  }
}

/** `text` in the colour of `tone`. */
export function paint({ colors }: Pencil, tone: Tone, text: string): string {
  if (tone === 'danger') return colors.red(text);
  if (tone === 'warning') return colors.yellow(text);
  if (tone === 'good') return colors.green(text);
  return tone === 'quiet' ? colors.dim(text) : text;
}

/** Colours are not everywhere: what is serious has a sign as well. */
const SIGNS: Readonly<Record<Tone, string>> = { danger: '✖ ', warning: '! ', good: '✔ ', plain: '', quiet: '' };

function paragraphLines(line: Line, tone: Tone, pencil: Pencil, indent: number): string[] {
  const sign = SIGNS[tone];
  const wrapped = pencil.wrap(lineText(line), indent + sign.length);
  return wrapped.map((text, at) => {
    const start = at === 0 ? sign : ' '.repeat(sign.length);
    return ' '.repeat(indent) + paint(pencil, tone, start + text);
  });
}

function itemLines(item: Line, pencil: Pencil, indent: number): string[] {
  return pencil
    .wrap(lineText(item), indent + 2)
    .map((text, at) => `${' '.repeat(indent)}${at === 0 ? '- ' : '  '}${text}`);
}

function factLines(facts: readonly Fact[], pencil: Pencil, indent: number): string[] {
  const width = Math.max(...facts.map(({ label }) => displayWidth(label)));
  return facts.flatMap(({ label, line }) =>
    pencil.wrap(lineText(line), indent + width + 2).map((text, at) => {
      const start = pencil.colors.dim(padTo(at === 0 ? label : '', width));
      return `${' '.repeat(indent)}${start}  ${text}`.trimEnd();
    }),
  );
}

function tableLines({ head, rows }: Table, pencil: Pencil, indent: number): string[] {
  const last = head.length - 1;
  const texts = rows.map(({ cells }) =>
    cells.map((cell, column) => (column === last ? lineText(cell) : clipped(lineText(cell), WIDEST_CELL))),
  );
  const widths = head.map((name, column) =>
    Math.max(displayWidth(name), ...texts.map((cells) => displayWidth(cells[column] ?? ''))),
  );
  const written = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === last ? cell : padTo(cell, widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  const space = ' '.repeat(indent);
  const body = texts.map((cells, at) => space + paint(pencil, rows[at]?.tone ?? 'plain', written(cells)));
  return [space + pencil.colors.dim(written(head)), ...body];
}

function branchLines({ line, tone, children }: Branch, pencil: Pencil, start: string, below = start): string[] {
  const lines = [`${start}${paint(pencil, tone, lineText(line))}`];
  for (const [at, child] of children.entries()) {
    const isLast = at === children.length - 1;
    lines.push(...branchLines(child, pencil, `${below}${isLast ? '└─ ' : '├─ '}`, `${below}${isLast ? '   ' : '│  '}`));
  }
  return lines;
}

/** Without an indent, so that they can be copied as they are: the end of a here-document has to begin its line. */
function codeLines({ name, lines }: Code, { colors }: Pencil, indent: number): string[] {
  const title = name === null ? [] : [`${' '.repeat(indent)}${colors.dim(`${lineText(name)}:`)}`];
  return [...title, '', ...lines.map((line) => (line === '' ? '' : colors.cyan(line))), ''];
}

function stepLines({ number, title, done, blocks }: StepBlock, pencil: Pencil): string[] {
  const { bold, dim, green } = pencil.colors;
  const box = done === null ? '[ ]' : green('[x]');
  const ticked = done === null ? '' : dim(` · ${lineText(done)}`);
  const head = pencil.wrap(`${number}. ${lineText(title)}`, 4);
  return [
    '',
    ...head.map(
      (text, at) => (at === 0 ? `${box} ${bold(text)}` : `    ${bold(text)}`) + (at === head.length - 1 ? ticked : ''),
    ),
    ...blocks.flatMap((block) => blockLines(block, pencil, 4)),
  ];
}
