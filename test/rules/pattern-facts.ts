/*
 * Owns reading a regular expression's source: how long a match can get, and what a rule may not use.
 */

/** What a pattern's source tells. */
export interface PatternFacts {
  /** Longest possible match in characters. */
  readonly longest: number;
  /** `look-around`, `unbounded repeat`, `back-reference`. */
  readonly forbidden: ReadonlySet<string>;
}

/** Reads `source`, as `RegExp.prototype.source` gives it (no `v` flag: classes do not nest). */
export function patternFacts(source: string): PatternFacts {
  const reader = new Reader(source);
  const longest = reader.alternatives();
  if (!reader.isAtEnd) throw new Error(`cannot read ${source} from ${reader.at}`);
  return { longest, forbidden: reader.forbidden };
}

class Reader {
  readonly #source: string;
  at = 0;
  readonly forbidden = new Set<string>();

  constructor(source: string) {
    this.#source = source;
  }

  get isAtEnd(): boolean {
    return this.at === this.#source.length;
  }

  alternatives(): number {
    let longest = this.#sequence();
    while (this.#source[this.at] === '|') {
      this.at++;
      longest = Math.max(longest, this.#sequence());
    }
    return longest;
  }

  #sequence(): number {
    let length = 0;
    while (!this.isAtEnd && !'|)'.includes(this.#source.charAt(this.at))) {
      const atom = this.#atom();
      const times = this.#most();
      length += atom === 0 ? 0 : atom * times;
    }
    return length;
  }

  #atom(): number {
    const taken = this.#take(/\((?:\?(?:<[A-Za-z]\w*>|<?[=!]|:))?|\[(?:\\.|[^\]\\])*\]|\\(?:x..|u....|c.|.)|[^()[\]]/y);
    if (/^\\(?:[1-9]|k)/.test(taken)) this.forbidden.add('back-reference');
    if (/^(?:\\[bB]|\^|\$)$/.test(taken)) return 0;
    if (!taken.startsWith('(')) return 1;
    const isLookAround = /[=!]$/.test(taken);
    if (isLookAround) this.forbidden.add('look-around');
    const longest = this.alternatives();
    this.#take(/\)/y);
    return isLookAround ? 0 : longest;
  }

  /** The upper bound of the quantifier that stands here, 1 when none does. */
  #most(): number {
    const quantifier = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;
    quantifier.lastIndex = this.at;
    const found = quantifier.exec(this.#source);
    if (found === null) return 1;
    this.at = quantifier.lastIndex;
    const [text, from, comma, to] = found;
    if (text.startsWith('?')) return 1;
    if (from !== undefined && (comma === '' || to !== '')) return Number(to === '' ? from : to);
    this.forbidden.add('unbounded repeat');
    return Number.POSITIVE_INFINITY;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#source);
    if (found === null) throw new Error(`cannot read ${this.#source} from ${this.at}`);
    this.at = pattern.lastIndex;
    return found[0];
  }
}
