/*
 * Owns reading RE2's syntax (github.com/google/re2/wiki/Syntax) as far as literals can be told from it. Patterns are compiled
 * by the engine first: what is wrong never gets here.
 */

/** A part of a pattern. */
export type PatternNode =
  /** One character: all it can be, or null when that is many, or not printable ASCII. */
  | { readonly kind: 'one'; readonly characters: readonly string[] | null }
  /** No character: an anchor, a word boundary, an empty group. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'repeat'; readonly of: PatternNode; readonly least: number; readonly most: number }
  | { readonly kind: 'sequence'; readonly of: readonly PatternNode[] }
  | { readonly kind: 'either'; readonly of: readonly PatternNode[] };

/** Larger sets of characters are as good as any. */
const MOST_CHARACTERS = 12;
const MANY: PatternNode = { kind: 'one', characters: null };
const NOTHING: PatternNode = { kind: 'nothing' };

/** Reads `source`. Where any part of it ignores case, all literals are lower-case: keywords of small letters match any case. */
export function readPattern(source: string): PatternNode {
  return new Reader(source, /\(\?[a-zA-Z]*i/.test(source)).either();
}

class Reader {
  readonly #source: string;
  readonly #ignoresCase: boolean;
  #at = 0;

  constructor(source: string, ignoresCase: boolean) {
    this.#source = source;
    this.#ignoresCase = ignoresCase;
  }

  /** Reads alternatives up to the `)` that closes them, and over it. */
  either(): PatternNode {
    const branches: PatternNode[] = [];
    for (;;) {
      branches.push(this.#sequence());
      const end = this.#take(/[|)]?/y);
      if (end !== '|') return branches.length === 1 ? (branches[0] as PatternNode) : { kind: 'either', of: branches };
    }
  }

  #sequence(): PatternNode {
    const of: PatternNode[] = [];
    for (;;) {
      const next = this.#source.charAt(this.#at);
      if (next === '' || next === '|' || next === ')') return { kind: 'sequence', of };
      const quoted = this.#take(/\\Q[\s\S]*?(?:\\E|$)/y);
      if (quoted === '') of.push(this.#repeated(this.#atom()));
      else of.push(...this.#quoted([...quoted.slice(2).replace(/\\E$/, '')]));
    }
  }

  /** What follows a quoted text repeats its last character. */
  #quoted(characters: readonly string[]): PatternNode[] {
    const last = characters.at(-1);
    const before = characters.slice(0, -1).map((each) => this.#one([each]));
    return last === undefined ? [] : [...before, this.#repeated(this.#one([last]))];
  }

  #atom(): PatternNode {
    if (this.#take(/\((?:\?P?<\w+>|\?[a-zA-Z]*(?:-[a-zA-Z]+)?:|(?!\?))/y) !== '') return this.either();
    // Flags for the rest of the group.
    if (this.#take(/\(\?[a-zA-Z]*(?:-[a-zA-Z]+)?\)|\^|\$|\\[bBAz]/y) !== '') return NOTHING;
    const set = this.#take(/\[\^?\]?(?:\[:\^?\w+:\]|\\[pP]\{[^}]*\}|\\.|[^\]\\])*\]/y);
    if (set !== '') return this.#set(set);
    const escaped = this.#take(/\\(?:[pP](?:\{[^}]*\}|.)|x\{[0-9A-Fa-f]+\}|x[0-9A-Fa-f]{2}|[0-7]{1,3}|[\s\S])/y);
    if (escaped !== '') return this.#one(charactersOf(escaped));
    const character = this.#take(/[\s\S]/uy);
    return character === '.' ? MANY : this.#one([character]);
  }

  #repeated(of: PatternNode): PatternNode {
    const sign = this.#take(/(?:[*+?]|\{\d+(?:,\d*)?\})?/y);
    if (sign === '') return of;
    this.#take(/\??/y);
    const [least, most] = boundsOf(sign);
    return { kind: 'repeat', of, least, most };
  }

  #set(set: string): PatternNode {
    if (/^\[\^|\[:|\\[^\w]?[dDsSwWpP]|\\x\{/.test(set)) return MANY;
    const characters: string[] = [];
    for (const [, first = '', last] of set.slice(1, -1).matchAll(SET_PART)) {
      const from = charactersOf(first)?.[0]?.codePointAt(0);
      const to = last === undefined ? from : charactersOf(last)?.[0]?.codePointAt(0);
      if (from === undefined || to === undefined || to - from >= MOST_CHARACTERS) return MANY;
      for (let code = from; code <= to; code++) characters.push(String.fromCodePoint(code));
    }
    return this.#one(characters);
  }

  #one(characters: readonly string[] | null): PatternNode {
    if (characters === null || !characters.every((each) => /^[\x20-\x7e]$/.test(each))) return MANY;
    const folded = this.#ignoresCase ? characters.map((each) => each.toLowerCase()) : characters;
    const distinct = [...new Set(folded)];
    return distinct.length > MOST_CHARACTERS ? MANY : { kind: 'one', characters: distinct };
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}

/** A character of a set, or a range. */
const SET_PART = /(\\x[0-9A-Fa-f]{2}|\\[0-7]{1,3}|\\[\s\S]|[\s\S])(?:-(\\x[0-9A-Fa-f]{2}|\\[\s\S]|[\s\S]))?/gu;

/** What one character, maybe escaped, stands for; null for classes and what does not print. */
function charactersOf(text: string): readonly string[] | null {
  if (!text.startsWith('\\')) return [text];
  const hex = /^\\x\{?([0-9A-Fa-f]+)/.exec(text)?.[1];
  if (hex !== undefined) return [String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff))];
  return /^\\[^\w\s]$/.test(text) ? [text.charAt(1)] : null;
}

function boundsOf(sign: string): [number, number] {
  if (sign === '*') return [0, Number.POSITIVE_INFINITY];
  if (sign === '+') return [1, Number.POSITIVE_INFINITY];
  if (sign === '?') return [0, 1];
  const [, least = '0', comma, most] = /^\{(\d+)(,(\d*))?\}$/.exec(sign) ?? [];
  if (comma === undefined) return [Number(least), Number(least)];
  return [Number(least), most === '' || most === undefined ? Number.POSITIVE_INFINITY : Number(most)];
}
