/*
 * Owns the text of an HTML mail. Tags are told apart well enough for mails; nothing is rendered.
 */

/** Tags looked at in a text that may be HTML. */
const FEWEST_TAGS = 3;
const KNOWN_TAG = /<\/?(?:html|body|head|div|p|br|table|tr|td|span|a|b|strong|ul|li|font|pre|blockquote|h[1-6])\b/gi;
/** Longer tags are no tags. */
const LONGEST_TAG = 8192;
const UNSEEN = /^(?:script|style|title|head)$/;
const INLINE = /^(?:a|b|i|u|em|strong|span|font|code|small|sub|sup|wbr|mark|img)$/;
const HREF = /\bhref\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** Names of the entities that mails have (HTML, "Named character references"). */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  copy: '©',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '"',
  lsquo: "'",
  lt: '<',
  mdash: '-',
  middot: '·',
  nbsp: ' ',
  ndash: '-',
  quot: '"',
  raquo: '»',
  rdquo: '"',
  reg: '®',
  rsquo: "'",
  shy: '',
  trade: '™',
  zwnj: '',
};

/** True when `text` has enough tags to be HTML. A mail that mentions one is none. */
export function isHtml(text: string): boolean {
  let tags = 0;
  for (const _ of text.matchAll(KNOWN_TAG)) if (++tags === FEWEST_TAGS) return true;
  return false;
}

/** What a reader sees of `html`; after a link whose address is not its text comes ` <address>`. */
export function htmlText(html: string): string {
  let text = '';
  let link: string | null = null;
  let unseen: string | null = null;
  let linkFrom = 0;
  for (const { before, name, isEnd, tag } of tagsOf(html)) {
    if (unseen === null) text += decodedEntities(before);
    if (unseen !== null) {
      if (isEnd && name === unseen) unseen = null;
    } else if (UNSEEN.test(name) && !isEnd) unseen = name;
    else if (name === 'a' && isEnd) {
      text += shownAddress(link, text.slice(linkFrom));
      link = null;
    } else if (name === 'a') {
      link = hrefOf(tag);
      linkFrom = text.length;
    } else if (!INLINE.test(name)) text += '\n';
  }
  return text;
}

interface Tag {
  /** The text between the tag before and this one. */
  readonly before: string;
  /** Lower case; empty at the end of the text. */
  readonly name: string;
  readonly isEnd: boolean;
  readonly tag: string;
}

/** Tags in their order, then one without name for what comes last. Comments are tags without text. */
function* tagsOf(html: string): Generator<Tag> {
  let from = 0;
  let close = -1;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const isComment = html.startsWith('<!--', at);
    if (isComment) close = endOfComment(html, at);
    else if (close < at) close = html.indexOf('>', at);
    if (close === -1) break;
    const tag = html.slice(at, Math.min(close, at + LONGEST_TAG));
    const [, end, name = ''] = /^<(\/?)([A-Za-z][A-Za-z0-9]{0,20})/.exec(tag) ?? [];
    if (!isComment && !/^<[/!?A-Za-z]/.test(tag)) {
      at += 1;
      continue;
    }
    yield { before: html.slice(from, at), name: name.toLowerCase(), isEnd: end === '/', tag };
    at = close + 1;
    from = at;
  }
  yield { before: html.slice(from), name: '', isEnd: false, tag: '' };
}

/** Where a comment ends; one that does not ends with the text. */
function endOfComment(html: string, at: number): number {
  const end = html.indexOf('-->', at);
  return end === -1 ? html.length - 1 : end + 2;
}

function hrefOf(tag: string): string | null {
  const found = HREF.exec(tag);
  const href = found?.[1] ?? found?.[2] ?? found?.[3];
  return href === undefined ? null : decodedEntities(href).trim();
}

function shownAddress(link: string | null, label: string): string {
  if (link === null || !/^h(?:tt|xx)ps?:/i.test(link) || label.trim() === link) return '';
  return ` <${link}> `;
}

function decodedEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));/g, (all, ...groups: unknown[]) => {
    const [decimal, hex, name] = groups as (string | undefined)[];
    if (name !== undefined) return ENTITIES[name] ?? all;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
