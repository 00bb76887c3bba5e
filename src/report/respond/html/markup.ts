/*
 * Owns writing HTML and SVG: what is text is escaped, because only `tag` makes markup. Does not own what is in it.
 */

/** Markup that was made here. A string is never taken for it. */
export class Markup {
  readonly source: string;

  /** @param source markup that holds nothing from outside but what is escaped */
  constructor(source: string) {
    this.source = source;
  }
}

export type Content = string | Markup;

/** Those without a value, and those that are false, are left out; of those that are true only the name is written. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Elements that have no end (HTML Living Standard, 13.1.2). */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'input', 'meta']);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** An element. `name` and the names of attributes are our own. */
export function tag(name: string, attributes: Attributes, ...children: readonly Content[]): Markup {
  const written = Object.entries(attributes).map(([key, value]) => attribute(key, value));
  const start = `<${name}${written.join('')}>`;
  return new Markup(VOID.has(name) ? start : `${start}${children.map(sourceOf).join('')}</${name}>`);
}

/** Several things as one. */
export function together(children: readonly Content[], between = ''): Markup {
  return new Markup(children.map(sourceOf).join(between));
}

function attribute(name: string, value: Attributes[string]): string {
  if (value === undefined || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
}

function sourceOf(content: Content): string {
  return content instanceof Markup ? content.source : escaped(content);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
