/*
 * Owns reading what a program receives for each secret of a file, from how its literals are written.
 */

import { idiomOf } from '../../advice/idioms/index.ts';
import { MASK } from '../../advice/masks.ts';
import { Secret } from '../../model/secret.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { withSyntax } from '../syntax/syntax-of.ts';
import { type MaskedText, maskText } from '../text/masked-text.ts';
import { kindAt } from './kind-at.ts';
import { nameReadBefore } from './name-read-before.ts';
import { cellPath, cellsOf, fileOfCell, isNotebook } from './notebook-cells.ts';
import type { FileToFix, Target } from './target.ts';
import { writtenValue } from './written-value.ts';

/** The targets with the values that the program receives, and those of which the value cannot be told. */
export interface ValuedTargets {
  readonly targets: readonly Target[];
  readonly unreadable: readonly Target[];
}

/** Reads the values of all targets of `file`. Targets inside of others are left out. */
export async function valuesIn(file: FileToFix): Promise<ValuedTargets> {
  const masked = maskText(file.text, file.targets);
  if (masked === null) return { targets: [], unreadable: file.targets };
  if (isNotebook(file.path)) return valuesInCells(masked);
  const first = masked.text.search(MASK);
  const kind = kindAt(file.path, masked.text, first);
  return withSyntax({ text: masked.text, kind, path: file.path }, (syntax) => {
    const targets: Target[] = [];
    const unreadable: Target[] = [];
    for (const [mask, target] of masked.masked) {
      const at = masked.text.indexOf(mask);
      const value = receivedFor(target, at, { file, syntax, text: masked.text });
      const variable = nameReadBefore(masked.text.slice(0, at));
      if (value === null) unreadable.push(target);
      else targets.push({ ...target, secret: value, variable });
    }
    return { targets, unreadable };
  });
}

/** Each cell is a program, written in JSON. */
async function valuesInCells(masked: MaskedText<Target>): Promise<ValuedTargets> {
  const values = new Map<Target, Secret>();
  const unreadable: Target[] = [];
  for (const { source, type } of cellsOf(masked.text)) {
    const path = type === 'code' ? cellPath(masked.text) : 'cell.txt';
    const { file, origins } = fileOfCell(source, { path, masked });
    const found = await valuesIn(file);
    for (const each of found.targets) values.set(origins.get(each.start) ?? each, each.secret);
    unreadable.push(...found.unreadable.map((each) => origins.get(each.start) ?? each));
  }
  const readable = [...masked.masked.values()].filter((target) => !unreadable.includes(target));
  return {
    targets: readable.map((target) => ({ ...target, secret: values.get(target) ?? target.secret })),
    unreadable,
  };
}

interface Reading {
  readonly file: FileToFix;
  readonly syntax: Syntax;
  readonly text: string;
}

function receivedFor(target: Target, at: number, { file, syntax, text }: Reading): Secret | null {
  if (target.joined) return target.secret;
  const kind = kindAt(file.path, text, at);
  const end = Math.max(endOfLine(text, at), syntax.literalAround(at)?.end ?? 0);
  const { literals } = syntax.scanned(idiomOf(kind), end);
  const quote = literals.findLast(({ bodyStart, bodyEnd }) => bodyStart <= at && at < bodyEnd)?.quote ?? null;
  const value = writtenValue({ text: file.text.slice(target.start, target.end), quote, kind });
  return value === null ? null : new Secret(value);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
