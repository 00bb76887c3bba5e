/*
 * Owns reading HTML strictly, as far as our reports use it: every tag is one that we write, every element ends, and
 * nothing is left that a browser would have to guess. Throws at everything else.
 */

export interface HtmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | true>>;
}

export interface HtmlDocument {
  readonly tags: readonly HtmlTag[];
  /** Of all elements but `style`, with references resolved. */
  readonly text: string;
}

const VOID = new Set(['meta', 'input', 'br', 'hr']);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z][a-zA-Z0-9-]*(?:="[^"<>]*")?)*)>/y;

/** @throws Error when `source` is not as strict as that */
export function strictHtml(source: string): HtmlDocument {
  const start = '<!DOCTYPE html>\n';
  if (!source.startsWith(start)) throw new Error('no doctype');
  const [tags, open]: [HtmlTag[], string[]] = [[], []];
  let text = '';
  for (let at = start.length; at < source.length; ) {
    const isStyle = open.at(-1) === 'style';
    const found = source.indexOf(isStyle ? '</style>' : '<', at);
    const end = found < 0 ? source.length : found;
    if (!isStyle) text += resolved(source.slice(at, end));
    at = end < source.length ? end + readTag(source, end, { tags, open }) : end;
  }
  if (open.length > 0) throw new Error(`not ended: ${open.join()}`);
  return { tags, text };
}

/** The length of the tag at `at`. */
function readTag(source: string, at: number, { tags, open }: { tags: HtmlTag[]; open: string[] }): number {
  TAG.lastIndex = at;
  const [whole, slash, name = '', written = ''] = TAG.exec(source) ?? [];
  if (whole === undefined) throw new Error(`no tag: ${source.slice(at, at + 60)}`);
  if (slash === '/') {
    if (open.pop() !== name) throw new Error(`</${name}> ends something else`);
    return whole.length;
  }
  tags.push({ name, attributes: attributesOf(written) });
  if (!VOID.has(name)) open.push(name);
  return whole.length;
}

function attributesOf(written: string): HtmlTag['attributes'] {
  const all = [...written.matchAll(/ ([a-zA-Z][a-zA-Z0-9-]*)(?:="([^"]*)")?/g)];
  return Object.fromEntries(all.map(([, name = '', value]) => [name, value === undefined ? true : resolved(value)]));
}

function resolved(text: string): string {
  return text.replace(/&([^;]{0,10});|&/g, (whole, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`no reference: ${whole}`);
    return character;
  });
}
