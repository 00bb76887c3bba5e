/*
 * Owns reading from a pattern what every match holds: the keywords it is tried near, and how long it can be. Does not own
 * reading the syntax (pattern-reader.ts).
 */

import { type PatternNode, readPattern } from './pattern-reader.ts';

/** What is known of every match of a pattern. */
export interface PatternFacts {
  /** Literals of which every match has one, at least 4 characters each; null when none can be told. */
  readonly keywords: readonly string[] | null;
  /** Most characters of a match. */
  readonly longest: number;
}

/** What the kernel needs (kernel/keywords.ts), and beyond what length and number more does not help. */
const SHORTEST = 4;
const LONGEST = 24;
const MOST = 64;

/** What every match of a node holds. */
interface Known {
  /** Everything it can match; null when that is too much, or not in keywords. */
  readonly exact: readonly string[] | null;
  /** Literals of which one is in it; null when not told. */
  readonly some: readonly string[] | null;
  readonly longest: number;
}

/** @param source a pattern that RE2 has compiled */
export function patternFacts(source: string): PatternFacts {
  const { exact, some, longest } = knownOf(readPattern(source));
  const best = better(exact, some);
  if (best === null || Math.min(...best.map(({ length }) => length)) < SHORTEST) return { keywords: null, longest };
  return { keywords: [...new Set(best.map((each) => each.slice(0, LONGEST)))].sort(), longest };
}

function knownOf(node: PatternNode): Known {
  if (node.kind === 'one') return { exact: node.characters, some: null, longest: 1 };
  if (node.kind === 'nothing') return { exact: [''], some: null, longest: 0 };
  if (node.kind === 'repeat') return repeated(knownOf(node.of), node.least, node.most);
  if (node.kind === 'sequence') return inSequence(node.of.map(knownOf));
  return oneOf(node.of.map(knownOf));
}

function repeated(of: Known, least: number, most: number): Known {
  const longest = of.longest === 0 ? 0 : of.longest * most;
  if (least === 0 && most === 1 && of.exact !== null) return { exact: ['', ...of.exact], some: null, longest };
  if (least === 0) return { exact: null, some: null, longest };
  const first = inSequence(Array.from({ length: Math.min(least, LONGEST) }, () => of));
  if (least === most && least <= LONGEST) return { ...first, longest };
  return { exact: null, some: better(first.exact, first.some), longest };
}

function inSequence(parts: readonly Known[]): Known {
  let run: readonly string[] = [''];
  let some: readonly string[] | null = null;
  let isExact = true;
  let longest = 0;
  for (const part of parts) {
    longest += part.longest;
    const product = part.exact === null ? null : productOf(run, part.exact);
    if (product !== null) {
      run = product;
      continue;
    }
    isExact = false;
    some = better(better(some, run), part.some);
    run = part.exact ?? [''];
  }
  return { exact: isExact ? run : null, some: isExact ? some : better(some, run), longest };
}

function productOf(run: readonly string[], next: readonly string[]): readonly string[] | null {
  if (run.length * next.length > MOST) return null;
  return run.flatMap((start) => next.map((end) => start + end));
}

function oneOf(branches: readonly Known[]): Known {
  const longest = Math.max(...branches.map((branch) => branch.longest));
  const exact = joined(branches.map((branch) => branch.exact));
  return {
    exact,
    some: exact === null ? joined(branches.map((each) => better(each.exact, each.some))) : null,
    longest,
  };
}

function joined(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  const all: string[] = [];
  for (const list of lists) {
    if (list === null) return null;
    all.push(...list);
  }
  return all.length > MOST ? null : all;
}

/** The list whose shortest literal is longer, else the shorter list; a list with nothing in it tells nothing. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b;
  return worth(a) >= worth(b) ? a : b;
}

function worth(list: readonly string[]): number {
  return Math.min(LONGEST, ...list.map(({ length }) => length)) - list.length / (MOST + 1);
}
