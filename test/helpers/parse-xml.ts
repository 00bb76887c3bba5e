/*
 * Owns reading XML 1.0 strictly, as far as our reports use it: a declaration, elements, attributes, text. Throws at
 * everything that is not well-formed.
 */

export interface Parsed {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly elements: readonly Parsed[];
  /** Of this element alone. */
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const FORBIDDEN = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const NAME = '[A-Za-z_][\\w.-]*';

/** @throws Error when `document` is not well-formed */
export function parseXml(document: string): Parsed {
  if (FORBIDDEN.test(document) || document.includes('\r')) throw new Error('a character that XML cannot hold');
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!document.startsWith(declaration)) throw new Error('no declaration');
  const { element, end } = elementAt(document, declaration.length);
  if (document.slice(end).trim() !== '') throw new Error('something after the root');
  return element;
}

function elementAt(document: string, at: number): { element: Parsed; end: number } {
  const tag = new RegExp(`<(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`, 'y');
  tag.lastIndex = at;
  const [whole, name = '', written = '', closed] = tag.exec(document) ?? [];
  if (whole === undefined) throw new Error(`no start tag: ${document.slice(at, at + 40)}`);
  const attributes = attributesOf(written);
  if (closed === '/') return { element: { name, attributes, elements: [], text: '' }, end: at + whole.length };
  const elements: Parsed[] = [];
  let text = '';
  let next = at + whole.length;
  while (!document.startsWith(`</${name}>`, next)) {
    const open = document.indexOf('<', next);
    if (open < 0) throw new Error(`${name} does not end`);
    text += decoded(document.slice(next, open));
    next = open;
    if (document.startsWith('</', next)) checkEnd(document, next, name);
    else {
      const child = elementAt(document, next);
      elements.push(child.element);
      next = child.end;
    }
  }
  return { element: { name, attributes, elements, text }, end: next + name.length + 3 };
}

function checkEnd(document: string, at: number, name: string): void {
  if (!document.startsWith(`</${name}>`, at))
    throw new Error(`${name} ends as another: ${document.slice(at, at + 40)}`);
}

function attributesOf(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of written.matchAll(new RegExp(`(${NAME})="([^"]*)"`, 'g'))) {
    if (name in attributes) throw new Error(`${name} twice`);
    if (/[\t\n]/.test(value)) throw new Error(`${name} would lose its line breaks`);
    attributes[name] = decoded(value);
  }
  return attributes;
}

function decoded(text: string): string {
  const rest = text.replace(/&(?:#(\d+)|(\w+));/g, '');
  if (rest.includes('&') || rest.includes(']]>')) throw new Error(`not escaped: ${text}`);
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, number: string | undefined, name: string) => {
    const character = number === undefined ? ENTITIES[name] : String.fromCodePoint(Number(number));
    if (character === undefined || FORBIDDEN.test(character)) throw new Error(`no such entity: ${name}`);
    return character;
  });
}
