/*
 * Owns the report on an incident for a terminal.
 */

import picocolors from 'picocolors';
import { wrap } from '../pretty/text-width.ts';
import { withoutCommands } from '../pretty/without-commands.ts';
import type { ReportContext } from '../reporter.ts';
import { pageOf } from './page-of.ts';
import { blockLines, type Pencil, paint } from './pretty/blocks.ts';
import { lineText } from './pretty/line-text.ts';
import type { Response } from './response.ts';

/** Narrower terminals are left to break lines themselves. */
const NARROWEST = 40;
/** Wider lines are hard to read. */
const WIDEST = 110;

/** Writes the report for a terminal. */
export function pretty(response: Response, context: ReportContext): void {
  const { page } = pageOf(response, context);
  const columns = Math.min(context.columns ?? 0, WIDEST);
  const pencil: Pencil = {
    colors: picocolors.createColors(context.color),
    wrap: (text, indent) => (columns < NARROWEST ? [text] : wrap(text, columns - indent)),
  };
  const { bold, dim } = pencil.colors;
  const title = bold(paint(pencil, page.tone, lineText(page.title)));
  const lead = page.lead.flatMap((block) => blockLines(block, pencil));
  const sections = page.sections.flatMap(({ title: name, blocks }) => [
    '',
    bold(`── ${name} ${'─'.repeat(4)}`),
    ...blocks.flatMap((block) => blockLines(block, pencil)),
  ]);
  const footer = pencil.wrap(lineText(page.footer), 0).map((line) => dim(line));
  const lines = [title, ...lead, ...sections, '', ...footer];
  context.writer.write(withoutCommands(`${lines.join('\n')}\n`));
}
