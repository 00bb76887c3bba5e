/*
 * Owns how a plan of a purge looks at the terminal, and in Markdown.
 */

import { code, fenced, prose } from '../markdown/escape.ts';
import type { Pen } from '../pretty/pen.ts';
import type { PurgeLine, PurgeSection } from './sections.ts';

/** Lines for the terminal. */
export function purgeLines(sections: readonly PurgeSection[], pen: Pen): string[] {
  return sections.flatMap(({ title, lines }) => [
    pen.colors.bold(title),
    ...lines.flatMap((line) => drawn(line, pen)),
    '',
  ]);
}

/** Lines of Markdown, with a box for each thing to do. */
export function purgeMarkdown(sections: readonly PurgeSection[]): string[] {
  return sections.flatMap(({ title, lines }, index) => [
    `${index === 0 ? '#' : '##'} ${prose(title)}`,
    '',
    ...blocks(lines).flatMap((line) => marked(line, index === 0)),
  ]);
}

/** What a sentence of Markdown has from outside. */
export function markdownText(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}

function drawn({ kind, text }: PurgeLine, pen: Pen): string[] {
  if (kind === 'command') return text.split('\n').map((line) => `      ${pen.colors.cyan(line)}`);
  const indent = kind === 'item' ? 4 : 2;
  const [first = '', ...rest] = pen.prose(text, indent);
  const start = kind === 'item' ? '  * ' : '  ';
  return [`${start}${first}`, ...rest.map((line) => `${' '.repeat(indent)}${line}`)];
}

/** Commands that follow each other stand together. */
function blocks(lines: readonly PurgeLine[]): PurgeLine[] {
  const joined: PurgeLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (line.kind !== 'command' || last?.kind !== 'command') joined.push(line);
    else joined[joined.length - 1] = { kind: 'command', text: `${last.text}\n${line.text}` };
  }
  return joined;
}

function marked({ kind, text }: PurgeLine, isSummary: boolean): string[] {
  if (kind === 'command') return [...fenced(text.split('\n'), 'sh'), ''];
  if (kind === 'text') return [prose(text), ''];
  return [isSummary ? `- ${code(text)}` : `- [ ] ${prose(text)}`, ''];
}
