/*
 * Owns reading from a rule's pattern what the shortest secret looks like: how many characters of which classes in a row.
 */

import type { Pattern } from '../model/pattern.ts';
import type { RunShape } from '../model/rule.ts';
import { CHARACTER_CLASSES } from '../util/character-classes.ts';
import { memoised } from '../util/memoised.ts';

/** Escapes of classes. */
const ESCAPED_CLASSES: Readonly<Record<string, number>> = { d: 0x04, w: 0x17 };

/** One part of a sequence: its classes (null: may hold other characters), and the least number of characters. */
interface Part {
  readonly classes: number | null;
  readonly least: number;
}

/**
 * The longest run that the group `secret` of `pattern` is sure to have, or null when it has none that can be told.
 * @param pattern as rules write it: no look-around, no nested classes; of another engine's, nothing is told
 */
export function runShapeOf(pattern: Pattern): RunShape | null {
  if (!(pattern instanceof RegExp)) return null;
  const start = pattern.source.indexOf('(?<secret>');
  if (start === -1) return null;
  const reader = new Reader(pattern.source, start + '(?<secret>'.length);
  return bestOf(reader.alternatives());
}

/** The best of each alternative must hold for all: the shortest run, all classes. */
function bestOf(alternatives: readonly (readonly Part[])[]): RunShape | null {
  let shape: RunShape | null = null;
  for (const parts of alternatives) {
    const best = longestRun(parts);
    if (best === null) return null;
    shape = shape === null ? best : { run: Math.min(shape.run, best.run), classes: shape.classes | best.classes };
  }
  return shape;
}

function longestRun(parts: readonly Part[]): RunShape | null {
  let best: RunShape | null = null;
  let current: RunShape = { run: 0, classes: 0 };
  for (const { classes, least } of parts) {
    current =
      classes === null ? { run: 0, classes: 0 } : { run: current.run + least, classes: current.classes | classes };
    if (current.run > (best?.run ?? 0)) best = current;
  }
  return best;
}

/** Reads a regular expression's source from one place on. */
class Reader {
  readonly #source: string;
  #at: number;

  constructor(source: string, at: number) {
    this.#source = source;
    this.#at = at;
  }

  /** Reads up to the `)` that closes the group, and over it. */
  alternatives(): Part[][] {
    const all: Part[][] = [[]];
    for (;;) {
      const character = this.#source.charAt(this.#at);
      if (character === '|') {
        this.#at++;
        all.push([]);
      } else if (character === ')' || character === '') {
        this.#at++;
        return all;
      } else {
        all.at(-1)?.push(this.#part());
      }
    }
  }

  #part(): Part {
    const atom = this.#source.charAt(this.#at) === '(' ? this.#group() : this.#single();
    const least = this.#least();
    return { classes: atom.classes, least: atom.least * least };
  }

  /** A group is one part when all of it is of known classes. */
  #group(): Part {
    this.#take(/\((?:\?(?::|<\w+>))?/y);
    let classes: number | null = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const parts of this.alternatives()) {
      for (const part of parts) classes = classes === null || part.classes === null ? null : classes | part.classes;
      least = Math.min(
        least,
        parts.reduce((sum, part) => sum + part.least, 0),
      );
    }
    return { classes, least };
  }

  #single(): Part {
    const taken = this.#take(/\[(?:\\.|[^\]\\])*\]|\\x[0-9A-Fa-f]{2}|\\.|[\s\S]/y);
    return { classes: taken.startsWith('[') ? classesOfSet(taken) : classesOfAtom(taken), least: 1 };
  }

  /** The lower bound of the quantifier that stands here, 1 when none does. */
  #least(): number {
    const quantifier = this.#take(/(?:(?:[*+?]|\{\d+(?:,\d*)?\})\??)?/y);
    if (quantifier === '') return 1;
    if (quantifier.startsWith('*') || quantifier.startsWith('?')) return 0;
    return quantifier.startsWith('+') ? 1 : Number(/\d+/.exec(quantifier)?.[0]);
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}

function classesOfAtom(atom: string): number | null {
  if (atom === '.') return null;
  if (!atom.startsWith('\\')) return classOf(atom);
  return ESCAPED_CLASSES[atom.charAt(1)] ?? (/^\\\W$/.test(atom) ? classOf(atom.charAt(1)) : null);
}

/** All classes that a set such as `[A-Za-z0-9+/]` has characters of; null when it has others as well. */
const classesOfSet = /* @__PURE__ */ memoised((set: string): number | null => {
  if (set.startsWith('[^')) return null;
  let classes = 0;
  for (const character of LATIN1.match(new RegExp(set, 'g')) ?? []) {
    const bit = classOf(character);
    if (bit === null) return null;
    classes |= bit;
  }
  return classes;
});

/** Every character that one byte can be. */
const LATIN1 = String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code));

const classOf = /* @__PURE__ */ memoised(
  (character: string): number | null =>
    CHARACTER_CLASSES.find(([, characters]) => characters.test(character))?.[0] ?? null,
);
