/*
 * Owns reading the XML of answers: elements and their text, bounded, without anything that XML has beside. Does not own what
 * is in them.
 */

/** An element; attributes are not kept. */
export interface XmlElement {
  readonly name: string;
  /** Its own text, without that of its children; '' for what only holds children. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

interface Open {
  readonly name: string;
  text: string;
  readonly children: XmlElement[];
}

const DEEPEST = 32;
/** Tags and texts. */
const MOST_PIECES = 400_000;
const NAME = '[A-Za-z_][\\w.:-]{0,127}';
const DECLARATION = /^\ufeff?\s*(?:<\?xml [^<>]{0,200}\?>)?/;
const TAG = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, 'y');
const TEXT = /[^<]+/y;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

/**
 * The root element of `text`; null for what is not well-formed (XML 1.0), too deep or too large, and for what answers of AWS
 * never have: document types, comments, CDATA, entities that are not predefined.
 */
export function readXml(text: string): XmlElement | null {
  const top: Open = { name: '', text: '', children: [] };
  const open: Open[] = [top];
  let pieces = 0;
  let at = DECLARATION.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    const tag = matchAt(TAG, text, at);
    const plain = tag === null ? matchAt(TEXT, text, at) : null;
    const isTaken = tag === null ? addText(open, plain?.[0] ?? null) : takeTag(open, tag);
    if (!isTaken || ++pieces > MOST_PIECES) return null;
    at += (tag ?? plain)?.[0].length ?? 0;
  }
  const isWhole = open.length === 1 && top.children.length === 1 && top.text.trim() === '';
  return isWhole ? (top.children[0] ?? null) : null;
}

/** The element at `names` below `element`, the first one of each name; null when there is none. */
export function childOf(element: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  let found = element;
  for (const name of names) found = found?.children.find((child) => child.name === name) ?? null;
  return found;
}

/** The text at `names` below `element`; '' when there is none. */
export function textOf(element: XmlElement | null, ...names: readonly string[]): string {
  return childOf(element, ...names)?.text.trim() ?? '';
}

/** The items of the list `name`, which answers of the query protocol call `member`. */
export function membersOf(element: XmlElement | null, name: string): readonly XmlElement[] {
  return childOf(element, name)?.children.filter((child) => child.name === 'member') ?? [];
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function addText(open: readonly Open[], raw: string | null): boolean {
  const text = raw === null ? null : decoded(raw);
  const last = open.at(-1);
  if (text === null || last === undefined) return false;
  last.text += text;
  return true;
}

/** Opens or closes an element; false when it is not its turn. */
function takeTag(open: Open[], [, slash = '', name = '', attributes = '', end = '']: RegExpExecArray): boolean {
  if (slash === '/') return attributes === '' && end === '' && open.length > 1 && open.pop()?.name === name;
  const element: Open = { name, text: '', children: [] };
  open.at(-1)?.children.push(element);
  if (end === '') open.push(element);
  return open.length <= DEEPEST;
}

function decoded(text: string): string | null {
  if (!text.includes('&')) return text;
  let isKnown = true;
  const plain = text.replace(/&(?:(\w{1,8});|#(\d{1,7});|#x([\da-fA-F]{1,6});)?/g, (_, name, decimal, hex) => {
    const value = name === undefined ? characterOf(decimal ?? (hex && `0x${hex}`)) : NAMED[name];
    isKnown &&= value !== undefined;
    return value ?? '';
  });
  return isKnown ? plain : null;
}

function characterOf(number: string | undefined): string | undefined {
  const code = Number(number ?? Number.NaN);
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : undefined;
}
