/*
 * Owns writing XML 1.0: elements with attributes and text, escaped. Does not own what is in them (junit.ts, checkstyle.ts).
 */

/** An element, or text. */
export type XmlNode = string | XmlElement;

export interface XmlElement {
  readonly name: string;
  /** Those without a value are left out. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly XmlNode[];
}

/** What XML 1.0 cannot hold, not even as a character reference (2.2, production 2); lone surrogates among it. */
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** An element. */
export function element(
  name: string,
  attributes: XmlElement['attributes'],
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** A whole document, with a line break at its end. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(root, '')}\n`;
}

function elementText({ name, attributes, children }: XmlElement, indent: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapedAttribute(String(value))}"`);
  const start = `${indent}<${name}${written.join('')}`;
  if (children.length === 0) return `${start}/>`;
  const [only] = children;
  if (typeof only === 'string' && children.length === 1) return `${start}>${escaped(only)}</${name}>`;
  const inner = children.map((child) =>
    typeof child === 'string' ? escaped(child) : elementText(child, `${indent}  `),
  );
  return `${start}>\n${inner.join('\n')}\n${indent}</${name}>`;
}

/** Line breaks and tabs would be read as spaces (3.3.3). */
function escapedAttribute(text: string): string {
  return escaped(text).replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A carriage return would be read as a line feed (2.11). */
function escaped(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
    .replaceAll('\r', '&#13;');
}
