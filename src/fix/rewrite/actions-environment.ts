/*
 * Owns handing secrets to `run:` steps of GitHub Actions: a step sees them only through its `env:`.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${{ … }}` here is text of workflows

import { linesOf } from '../text/lines-of.ts';

/** `text` with `env:` entries of `variables` in the `run:` steps that use them and do not have them yet. */
export function withStepEnvironment(text: string, variables: readonly string[]): string {
  const { lines, ending } = linesOf(text);
  const result = [...lines];
  // From the end, so that numbers of lines stay right.
  for (let at = lines.length - 1; at >= 0; at--) {
    const indent = /^(\s*(?:-\s+)?)run:/.exec(lines[at] ?? '')?.[1]?.length;
    if (indent === undefined) continue;
    const end = endOfBlock(lines, at, indent);
    const script = lines.slice(at, end).join('\n');
    const used = variables.filter((name) => new RegExp(`\\$\\{?${name}\\b`).test(script));
    insertInto(result, { step: { at, indent, end }, lines, names: used });
  }
  return result.join(ending);
}

interface Step {
  /** Number of the `run:` line, from 0. */
  readonly at: number;
  /** Columns before its keys. */
  readonly indent: number;
  /** One past the last line of the script. */
  readonly end: number;
}

function insertInto(
  result: string[],
  { step, lines, names }: { step: Step; lines: readonly string[]; names: readonly string[] },
): void {
  if (names.length === 0) return;
  const pad = ' '.repeat(step.indent);
  const opening = environmentOf(lines, step);
  if (opening < 0) {
    result.splice(step.end, 0, `${pad}env:`, ...names.map((name) => entry(`${pad}  `, name)));
    return;
  }
  const inner = /^\s*/.exec(lines[opening + 1] ?? '')?.[0] ?? `${pad}  `;
  const present = lines.slice(opening + 1, endOfBlock(lines, opening, step.indent));
  const missing = names.filter((name) => !present.some((line) => line.trim().startsWith(`${name}:`)));
  result.splice(opening + 1, 0, ...missing.map((name) => entry(inner, name)));
}

function entry(pad: string, name: string): string {
  return `${pad}${name}: \${{ secrets.${name} }}`;
}

/** One past the last line that is indented deeper than `indent`, blank ones at the end left out. */
function endOfBlock(lines: readonly string[], at: number, indent: number): number {
  let end = at + 1;
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line.trim() === '') continue;
    if (/^\s*/.exec(line)?.[0].length === undefined || indentOf(line) <= indent) break;
    end = next + 1;
  }
  return end;
}

/** Number of the line `env:` of the same step; -1 when it has none. */
function environmentOf(lines: readonly string[], { at, indent }: Step): number {
  const isKey = (line: string) => indentOf(line.replace(/^(\s*)- /, '$1  ')) === indent;
  const isEnv = (line: string) => isKey(line) && /^\s*(?:- )?env:\s*$/.test(line);
  for (let up = at; up >= 0; up--) {
    const line = lines[up] ?? '';
    if (isEnv(line)) return up;
    if (line.trim() !== '' && (indentOf(line) < indent || /^\s*- /.test(line))) break;
  }
  for (let down = at + 1; down < lines.length; down++) {
    const line = lines[down] ?? '';
    if (line.trim() !== '' && indentOf(line) < indent) break;
    if (isEnv(line)) return down;
  }
  return -1;
}

function indentOf(line: string): number {
  return /^\s*/.exec(line)?.[0].length ?? 0;
}
