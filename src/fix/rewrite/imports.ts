/*
 * Owns the imports that environment reads need.
 */

import { withPythonImport } from '../languages/python-imports.ts';
import { linesOf } from '../text/lines-of.ts';

/** A file whose text reads the environment. */
interface Reading {
  readonly kind: string;
  readonly path: string;
}

/** `text` with what its reads need imported; as it is when nothing is missing. */
export function withImports(text: string, { kind }: Reading): string {
  const need = NEEDS.find(({ kinds, read, present }) => kinds.test(kind) && read.test(text) && !present?.test(text));
  return need === undefined ? text : need.add(text);
}

interface Need {
  readonly kinds: RegExp;
  /** What makes the import necessary. */
  readonly read: RegExp;
  /** Absent: `add` sees for itself. */
  readonly present?: RegExp;
  readonly add: (text: string) => string;
}

const NEEDS: readonly Need[] = [
  { kinds: /^python$/, read: /\bos\.environ\[/, add: withPythonImport },
  { kinds: /^notebook$/, read: /\bos\.environ\[/, present: /"import os(?:\\n)?"/, add: addNotebookImport },
  {
    kinds: /^swift-server$/,
    read: /\bProcessInfo\.processInfo\b/,
    present: /^\s*import (?:Foundation|UIKit|SwiftUI|AppKit|Cocoa)\b/m,
    add: (text) => beforeFirst(text, /^\s*import\s/, 'import Foundation'),
  },
  {
    kinds: /^dart$/,
    read: /\bPlatform\.environment\b/,
    present: /^\s*import ['"]dart:io['"]/m,
    add: (text) => beforeFirst(text, /^\s*import\s/, "import 'dart:io';"),
  },
];

/** Before the first line of its kind; at the top, below comments, when there is none. */
function beforeFirst(text: string, pattern: RegExp, line: string): string {
  const { lines, ending } = linesOf(text);
  const first = lines.findIndex((each) => pattern.test(each));
  const at = first < 0 ? afterHead(lines, /^\s*(?:\/\/|\/\*|\*|#!|$)/) : first;
  return inserted(lines, at, first < 0 ? [line, ''] : [line]).join(ending);
}

function afterHead(lines: readonly string[], pattern: RegExp): number {
  const first = lines.findIndex((line) => !pattern.test(line));
  return first < 0 ? lines.length : first;
}

/** As the first line of the cell's source: each line of it is a string of its own. */
function addNotebookImport(text: string): string {
  const at = text.search(/\bos\.environ\[/);
  const opening = /"source"\s*:\s*\[\s*?\r?\n(\s*)(?=")/g;
  const before = [...text.slice(0, at).matchAll(opening)].at(-1);
  if (before === undefined) return text;
  const start = before.index + before[0].length;
  return `${text.slice(0, start)}"import os\\n",\n${before[1]}${text.slice(start)}`;
}

function inserted(lines: readonly string[], at: number, added: readonly string[]): string[] {
  return [...lines.slice(0, at), ...added, ...lines.slice(at)];
}
