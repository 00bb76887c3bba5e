/*
 * Owns finding the line of a file that says something. Parsers do not tell; a reader of a report wants to know. Where this is
 * not sure it points at the table, or at nothing: nothing depends on it.
 */

/** What is looked for. */
export interface KeyQuery {
  /** Names from the top: `['allow', 'paths']`. */
  readonly key: readonly string[];
  /** Texts that follow in the value, one after the other: an entry of a list. */
  readonly items?: readonly string[];
}

/** The line, from 1, of `text` that says `key`; null when it is not found. `isToml`: else it is JSON. */
export function keyLine(text: string, { key, items = [] }: KeyQuery, isToml: boolean): number | null {
  const start = isToml ? tomlStart(text, key) : jsonStart(text, key);
  if (start === null) return null;
  let at = start;
  for (const item of items) at = itemAt(text, item, at) ?? itemAt(text, item, start) ?? at;
  return text.slice(0, at).split('\n').length;
}

/** Where the key stands in TOML, or the table that it is in. */
function tomlStart(text: string, key: readonly string[]): number | null {
  let table: readonly string[] = [];
  let best: { readonly at: number; readonly depth: number } | null = null;
  for (const { 0: line, index } of text.matchAll(/^.*$/gm)) {
    const header = /^\s*\[\[?\s*([^\]]+?)\s*\]\]?/.exec(line)?.[1];
    const name = /^\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=/.exec(line)?.[1];
    if (header !== undefined) table = partsOf(header);
    else if (name === undefined) continue;
    const path = header === undefined ? [...table, ...partsOf(name ?? '')] : table;
    const isOnWay = path.length <= key.length && path.every((part, depth) => part === key[depth]);
    if (isOnWay && path.length > (best?.depth ?? 0)) best = { at: index, depth: path.length };
  }
  return best?.at ?? null;
}

/** Where the key stands in JSON: each name behind the one above it. */
function jsonStart(text: string, key: readonly string[]): number | null {
  let at = 0;
  for (const name of key) {
    const next = at + text.slice(at).search(new RegExp(`${escaped(JSON.stringify(name))}\\s*:`));
    if (next < at) return at === 0 ? null : at;
    at = next;
  }
  return at;
}

function itemAt(text: string, item: string, from: number): number | null {
  const places = [JSON.stringify(item), `'${item}'`].map((quoted) => text.indexOf(quoted, from));
  const found = places.filter((at) => at !== -1);
  return found.length === 0 ? null : Math.min(...found);
}

function partsOf(name: string): string[] {
  return (name.match(/[\w-]+|"[^"]*"|'[^']*'/g) ?? []).map((part) => part.replace(/^["']|["']$/g, ''));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
