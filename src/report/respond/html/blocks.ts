/*
 * Owns blocks of a page in HTML.
 */

import type { TrailAnalysis } from '../../../model/trail.ts';
import type { Block, Branch, Code, Fact, Line, Span, StepBlock, Table } from '../page.ts';
import { type Content, type Markup, tag, together } from './markup.ts';

/** What is drawn with. */
export interface Brush {
  /** The picture of a trail; empty when there is nothing to draw. */
  timeline(trail: TrailAnalysis): Markup;
}

/** A block as an element. */
export function blockMarkup(block: Block, brush: Brush): Markup {
  switch (block.kind) {
    case 'heading':
      return tag('h3', {}, lineMarkup(block.line));
    case 'paragraph':
      return tag('p', { class: block.tone }, lineMarkup(block.line));
    case 'next':
      return tag('p', { class: 'next' }, tag('a', { href: `#step-${block.number}` }, lineMarkup(block.line)));
    case 'facts':
      return tag('dl', {}, ...block.facts.map(factMarkup));
    case 'list':
      return tag('ul', {}, ...block.items.map((item) => tag('li', {}, lineMarkup(item))));
    case 'table':
      return tableMarkup(block);
    case 'tree':
      return treeMarkup(block.roots);
    case 'code':
      return codeMarkup(block);
    case 'step':
      return stepMarkup(block, brush);
    case 'timeline':
      return tag('div', { class: 'picture' }, brush.timeline(block.trail));
  }
}

/** The spans of a line. */
export function lineMarkup(line: Line): Markup {
  return together(line.map(spanMarkup));
}

function spanMarkup({ kind, text }: Span): Content {
  if (kind === 'outside') return tag('code', {}, text);
  if (kind === 'link') return tag('a', { href: text, rel: 'noreferrer noopener' }, text);
  // Odd pieces of what backquotes part are code.
  return together(text.split('`').map((piece, index) => (index % 2 === 1 ? tag('code', {}, piece) : piece)));
}

function factMarkup({ label, line }: Fact): Markup {
  return together([tag('dt', {}, label), tag('dd', {}, lineMarkup(line))]);
}

function tableMarkup({ head, rows }: Table): Markup {
  const names = head.map((name) => tag('th', { scope: 'col' }, name));
  const body = rows.map(({ cells, tone }) =>
    tag('tr', { class: tone }, ...cells.map((cell) => tag('td', {}, lineMarkup(cell)))),
  );
  const table = tag('table', {}, tag('thead', {}, tag('tr', {}, ...names)), tag('tbody', {}, ...body));
  return tag('div', { class: 'table', tabindex: 0 }, table);
}

function treeMarkup(branches: readonly Branch[]): Markup {
  const items = branches.map(({ line, tone, children }) =>
    tag('li', {}, tag('span', { class: tone }, lineMarkup(line)), children.length === 0 ? '' : treeMarkup(children)),
  );
  return tag('ul', { class: 'tree' }, ...items);
}

function codeMarkup({ name, lines }: Code): Markup {
  const title = name === null ? '' : tag('figcaption', {}, lineMarkup(name));
  // The first line break of `pre` is dropped (HTML Living Standard, 13.1.2.5), so that it must not be one of the text.
  return tag('figure', {}, title, tag('pre', { tabindex: 0 }, tag('code', {}, lines.join('\n'))));
}

function stepMarkup({ number, title, done, blocks }: StepBlock, brush: Brush): Markup {
  const box = tag('input', { type: 'checkbox', checked: done !== null, id: `step-${number}` });
  const name = tag('label', { for: `step-${number}` }, `${number}. `, lineMarkup(title));
  const ticked = done === null ? '' : tag('span', { class: 'good' }, lineMarkup(done));
  return tag(
    'article',
    { class: 'step' },
    tag('h4', {}, box, name, ticked),
    ...blocks.map((block) => blockMarkup(block, brush)),
  );
}
