/*
 * Owns walking through lists that a forge gives page by page. Does not own what is on a page.
 */

import { ForgeError } from '../util/errors.ts';
import type { Answer } from './answer.ts';
import type { Client } from './request.ts';

/** GitHub closes a conversation at 2,500 comments; 200 pages of 100 are far beyond what people read. */
const MOST_PAGES = 200;

/**
 * Answers of one list, from `first` on. `next` says where the page after one is, or null. That `next` leads to the same
 * origin is seen to by the client.
 *
 * @throws ForgeError `forge-bad-answer` for a list that does not end
 */
export async function* pagesOf(
  client: Client,
  { first, next }: { readonly first: URL; readonly next: (answer: Answer, url: URL) => URL | null },
): AsyncIterable<Answer> {
  let url: URL | null = first;
  for (let page = 1; url !== null; page++) {
    const answer: Answer = await client.request({ method: 'GET', url });
    if (page > MOST_PAGES) throw new ForgeError('forge-bad-answer', { ...answer.asked, detail: `> ${MOST_PAGES}` });
    yield answer;
    url = next(answer, url);
  }
}

/** The target of the first link of `rel="next"` in the `Link` header (RFC 8288), or null. */
export function nextByLink({ headers }: Answer, url: URL): URL | null {
  for (const [, target = '', parameters = ''] of (headers.get('link') ?? '').matchAll(LINK)) {
    const isNext = relationsOf(parameters).includes('next');
    if (isNext && URL.canParse(target, url.href)) return new URL(target, url.href);
  }
  return null;
}

const PARAMETER = /;\s*([\w*!-]+)(?:=(?:"([^"]*)"|([^",;\s]*)))?/g;
/** `<target>; parameters`, of which quoted ones may hold anything. */
const LINK = new RegExp(`<([^<>]*)>((?:\\s*${PARAMETER.source})*)`, 'g');

/** The first `rel` counts (RFC 8288, 3.3). */
function relationsOf(parameters: string): readonly string[] {
  for (const [, name = '', quoted, bare = ''] of parameters.matchAll(PARAMETER)) {
    if (name.toLowerCase() === 'rel') return (quoted ?? bare).toLowerCase().split(/\s+/);
  }
  return [];
}
