/*
 * Owns blocks of a page in Markdown. Text from outside stays text (../../markdown/escape.ts).
 */

import { code, fenced, prose, spanned } from '../../markdown/escape.ts';
import type { Block, Branch, Code, Fact, Line, Span, StepBlock, Table, Tone } from '../page.ts';

const SIGNS: Readonly<Record<Tone, string>> = { danger: '❌ ', warning: '⚠️ ', good: '✅ ', plain: '', quiet: '' };

/** A block as lines, an empty one behind it. */
export function blockMarkdown(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`### ${inlineMarkdown(block.line)}`, ''];
    case 'paragraph':
      return [SIGNS[block.tone] + startMarkdown(block.line), ''];
    case 'next':
      return [`**${inlineMarkdown(block.line)}**`, ''];
    case 'facts':
      return [...block.facts.map(factMarkdown), ''];
    case 'list':
      return [...block.items.map((item) => `- ${startMarkdown(item)}`), ''];
    case 'table':
      return tableMarkdown(block);
    case 'tree':
      return [...block.roots.flatMap((root) => branchMarkdown(root, '')), ''];
    case 'code':
      return codeMarkdown(block);
    case 'step':
      return stepMarkdown(block);
    case 'timeline':
      // A picture: the tables beside it say the same.
      return [];
  }
}

/** A line behind something else on its line. */
export function inlineMarkdown(line: Line): string {
  return line.map(spanMarkdown).join('');
}

/** A line that begins one: its first character could begin a list or a heading. */
function startMarkdown(line: Line): string {
  const [first, ...rest] = line;
  if (first === undefined || first.kind !== 'words') return inlineMarkdown(line);
  const [start = ''] = first.text;
  const begun = /[\p{L}`]/u.test(start) ? spanned(first.text) : prose(start) + spanned(first.text.slice(start.length));
  return begun + inlineMarkdown(rest);
}

function spanMarkdown({ kind, text }: Span): string {
  if (kind === 'words') return spanned(text);
  return kind === 'link' ? prose(text, text) : code(text);
}

function factMarkdown({ label, line }: Fact): string {
  return `- **${spanned(label)}**: ${inlineMarkdown(line)}`;
}

function tableMarkdown({ head, rows }: Table): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(head.map(spanned)),
    row(head.map(() => '---')),
    ...rows.map(({ cells, tone }) =>
      row(cells.map((cell, column) => (column === 0 ? SIGNS[tone] : '') + inlineMarkdown(cell))),
    ),
    '',
  ];
}

function branchMarkdown({ line, tone, children }: Branch, indent: string): string[] {
  return [
    `${indent}- ${SIGNS[tone]}${inlineMarkdown(line)}`,
    ...children.flatMap((child) => branchMarkdown(child, `${indent}  `)),
  ];
}

function codeMarkdown({ name, language, lines }: Code): string[] {
  const title = name === null ? [] : [`${inlineMarkdown(name)}:`, ''];
  return [...title, ...fenced(lines, language), ''];
}

/** What belongs to an item of a list stands under its text (CommonMark 0.31, 5.2). */
function stepMarkdown({ number, title, done, blocks }: StepBlock): string[] {
  const ticked = done === null ? '' : ` · ${inlineMarkdown(done)}`;
  const inner = blocks.flatMap(blockMarkdown).map((line) => (line === '' ? '' : `  ${line}`));
  return [`- [${done === null ? ' ' : 'x'}] **${number}. ${inlineMarkdown(title)}**${ticked}`, '', ...inner];
}
