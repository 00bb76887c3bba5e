/*
 * Owns the report on an incident as one HTML file: readable without scripts and without any request, printable.
 */

import { createHash } from 'node:crypto';
import type { ReportContext } from '../reporter.ts';
import { type Brush, blockMarkup, lineMarkup } from './html/blocks.ts';
import { Markup, tag, together } from './html/markup.ts';
import { PAGE_STYLE } from './html/style.ts';
import type { Page } from './page.ts';
import { pageOf } from './page-of.ts';
import { lineText } from './pretty/line-text.ts';
import type { Response } from './response.ts';
import { TIMELINE_STYLE, timelineSvg } from './timeline-svg.ts';

/** Writes one HTML document. */
export function html(response: Response, context: ReportContext): void {
  const { page, teller } = pageOf(response, context);
  const brush: Brush = { timeline: (trail) => new Markup(timelineSvg(trail, teller.words, teller.veil.line) ?? '') };
  const document = tag('html', { lang: page.language }, headMarkup(page), bodyMarkup(page, context, brush));
  context.writer.write(`<!DOCTYPE html>\n${document.source}\n`);
}

function headMarkup({ title }: Page): Markup {
  return tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy() }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    tag('meta', { name: 'robots', content: 'noindex' }),
    tag('title', {}, lineText(title)),
    tag('style', {}, new Markup(PAGE_STYLE)),
  );
}

/** Nothing is loaded, nothing runs, nothing is sent; the only styles are our own, by their hashes (CSP Level 3, 2.3.1). */
function policy(): string {
  const styles = [PAGE_STYLE, TIMELINE_STYLE].map(
    (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  return `default-src 'none'; style-src ${styles.join(' ')}; base-uri 'none'; form-action 'none'`;
}

function bodyMarkup(page: Page, { words }: ReportContext, brush: Brush): Markup {
  const links = page.sections.map(({ id, title }) => tag('li', {}, tag('a', { href: `#${id}` }, title)));
  const sections = page.sections.map(({ id, title, blocks }) =>
    tag('section', { id }, tag('h2', {}, title), ...blocks.map((block) => blockMarkup(block, brush))),
  );
  const lead = together(page.lead.map((block) => blockMarkup(block, brush)));
  return tag(
    'body',
    {},
    tag('header', { class: page.tone }, tag('h1', {}, lineMarkup(page.title)), lead),
    links.length < 2 ? '' : tag('nav', { 'aria-label': words.say('respond.nav') }, tag('ul', {}, ...links)),
    tag('main', {}, ...sections),
    tag('footer', {}, tag('p', {}, lineMarkup(page.footer))),
  );
}
