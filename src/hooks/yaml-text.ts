/*
 * Owns finding places in YAML text without parsing it, so that every byte around an edit stays. It knows block style
 * only and says null to everything else: then people edit by hand. Does not own what is put in.
 */

/** One line. */
export interface YamlLine {
  /** Offset of its first character. */
  readonly start: number;
  readonly indent: number;
  /** Without indent and line end; empty for an empty line. */
  readonly text: string;
}

/** A run of lines: `from` to before `to`. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** The lines of `text`; null when it holds something whose places cannot be told from indentation alone. */
export function yamlLines(text: string): readonly YamlLine[] | null {
  const lines: YamlLine[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const body = raw.replace(/\r$/, '').trimStart();
    lines.push({ start, indent: raw.replace(/\r$/, '').length - body.length, text: body.trimEnd() });
    start += raw.length + 1;
  }
  const documents = lines.filter((line) => line.indent === 0 && /^(---|\.\.\.)/.test(line.text));
  if (documents.length > 1 || documents.some((line) => !/^---\s*(#.*)?$/.test(line.text))) return null;
  return /^ *\t/m.test(text) ? null : lines;
}

/** Index of the line `key:` with that indent inside `region`, `null` when there is none, and whether it is alone on its line. */
export function findKey(lines: readonly YamlLine[], { key, indent, region }: KeyPlace): KeyLine | null {
  const pattern = new RegExp(`^(["']?)${key}\\1\\s*:\\s*(.*)$`);
  for (let index = region.from; index < region.to; index++) {
    const line = lines[index];
    const match = line?.indent === indent ? pattern.exec(line.text) : null;
    if (match !== null) return { index, bare: /^(#.*)?$/.test(match[2] ?? '') };
  }
  return null;
}

export interface KeyPlace {
  readonly key: string;
  readonly indent: number;
  readonly region: Region;
}

export interface KeyLine {
  readonly index: number;
  /** True when nothing follows the colon: what belongs to the key stands on the lines below. */
  readonly bare: boolean;
}

/** The lines that belong to the key on line `index`. A list may stand at the indent of its key. */
export function childrenOf(lines: readonly YamlLine[], index: number): Region {
  const own = lines[index]?.indent ?? 0;
  let to = index + 1;
  for (let at = index + 1; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    const child = line.indent > own || (line.indent === own && /^-(\s|$)/.test(line.text));
    // A comment further left than the children may belong to what follows; it also never ends them.
    if (!child && line.text.startsWith('#')) continue;
    if (!child) break;
    to = at + 1;
  }
  return { from: index + 1, to };
}

/** Indent of the first child; null when there is none. */
export function childIndent(lines: readonly YamlLine[], region: Region): number | null {
  for (let index = region.from; index < region.to; index++) {
    const line = lines[index];
    if (line !== undefined && line.text !== '' && !line.text.startsWith('#')) return line.indent;
  }
  return null;
}

/** Offset at which line `index` starts, or the end of the text. */
export function offsetOf(lines: readonly YamlLine[], { index, text }: { index: number; text: string }): number {
  return Math.min(lines[index]?.start ?? text.length, text.length);
}

/** The line end of the text. */
export function lineEnd(text: string): '\n' | '\r\n' {
  return /\r\n/.test(text) ? '\r\n' : '\n';
}
