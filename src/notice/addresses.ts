/*
 * Owns finding addresses in a plain text, with what mail scanners, click counters and careful people did to them undone.
 */

import { isNameSpace, isOwnPage } from './own-pages.ts';

/** `hxxps://`, `https[:]//`, `https://host[.]example`. */
const ADDRESS = /h(?:tt|xx)ps?(?:\[:\]|:)\/\/[!#-;=?-_a-z~]{3,4096}/gi;
/** What belongs to the sentence; a parenthesis does unless one was opened inside. */
const AFTER = /[.,;:!?'*_\]]$/;
/** Wrappers inside wrappers that are opened. */
const DEEPEST = 4;
const MOST_ADDRESSES = 500;

/** An address in a text. */
export interface Address {
  readonly url: URL;
  /** As it stands in the notice when nothing hid it, else what was hidden. */
  readonly text: string;
  /** In the text that it was found in. */
  readonly start: number;
  readonly end: number;
}

/** Addresses of `text` in its order, at most 500. */
export function addressesIn(text: string): Address[] {
  const found: Address[] = [];
  for (const { 0: raw, index } of text.matchAll(ADDRESS)) {
    const written = withoutEnd(raw);
    const address = unwrapped(refanged(written));
    const url = urlOf(address);
    if (url?.hostname) found.push({ url, text: address, start: index, end: index + written.length });
    if (found.length === MOST_ADDRESSES) break;
  }
  return found;
}

/** Addresses that are no pages of AWS, each once, at most `most`. */
export function foreignAddresses(addresses: readonly Address[], most: number): string[] {
  const foreign = addresses.filter(({ url }) => !isOwnPage(url) && !isNameSpace(url));
  return [...new Set(foreign.map(({ text }) => text))].slice(0, most);
}

function withoutEnd(address: string): string {
  const open = address.indexOf('(');
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1] ?? '';
    const closesNothing = last === ')' && (open === -1 || open >= end);
    if (!AFTER.test(last) && !closesNothing) break;
  }
  return address.slice(0, end);
}

function refanged(address: string): string {
  return address
    .replace(/^hxxp/i, 'http')
    .replace('[:]', ':')
    .replace(/\[(?:\.|dot)\]|\(\.\)/gi, '.');
}

function unwrapped(address: string): string {
  let current = address;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const url = urlOf(current);
    const inner = url === null ? null : innerAddress(url);
    if (inner === null || !/^https?:\/\//i.test(inner)) break;
    current = inner;
  }
  return current;
}

/** What a wrapper leads to; null when `url` is none that is known. */
function innerAddress(url: URL): string | null {
  const host = url.hostname.toLowerCase();
  if (host.endsWith('.safelinks.protection.outlook.com')) return url.searchParams.get('url');
  if (host === 'www.google.com' && url.pathname === '/url')
    return url.searchParams.get('q') ?? url.searchParams.get('url');
  if (/(?:^|\.)urldefense\.(?:proofpoint\.)?com$/.test(host)) return ofUrlDefense(url);
  // Amazon's own counter of clicks: /L0/<address>/<number>/…
  if (host.endsWith('.awstrack.me')) return unescapedPart(/^\/L\d\/([^/]{1,4000})/.exec(url.pathname)?.[1] ?? '');
  return null;
}

/** Proofpoint URL Defense: v1 and v2 have it in `u`, v3 between double underscores. */
function ofUrlDefense(url: URL): string | null {
  const [, third] = /\/v3\/__(.{1,4000}?)__;/.exec(url.href) ?? [];
  // It takes a slash out of `https://` when browsers would.
  if (third !== undefined) return third.replace(/^(https?):\/+/, '$1://');
  const written = url.searchParams.get('u');
  if (written === null || !url.pathname.startsWith('/v2/')) return written;
  return unescapedPart(written.replaceAll('-', '%').replaceAll('_', '/'));
}

/** Null when its escapes are damaged. */
function unescapedPart(text: string): string | null {
  return /%(?![0-9A-Fa-f]{2})/.test(text)
    ? null
    : new URLSearchParams(`u=${text.replaceAll('+', '%2B').replaceAll('&', '%26')}`).get('u');
}

/** Null when it is none. */
function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
