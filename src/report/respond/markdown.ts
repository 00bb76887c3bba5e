/*
 * Owns the report on an incident in Markdown, with task lists: to be kept as an issue, or a page of a wiki.
 */

import type { ReportContext } from '../reporter.ts';
import { blockMarkdown, inlineMarkdown } from './markdown/blocks.ts';
import { pageOf } from './page-of.ts';
import type { Response } from './response.ts';

/** Writes the report as GitHub-flavoured Markdown. */
export function markdown(response: Response, context: ReportContext): void {
  const { page } = pageOf(response, context);
  const lines = [
    `# ${inlineMarkdown(page.title)}`,
    '',
    ...page.lead.flatMap(blockMarkdown),
    ...page.sections.flatMap(({ title, blocks }) => [`## ${title}`, '', ...blocks.flatMap(blockMarkdown)]),
    '---',
    '',
    inlineMarkdown(page.footer),
  ];
  context.writer.write(`${lines.join('\n')}\n`);
}
