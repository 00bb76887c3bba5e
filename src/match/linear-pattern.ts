/*
 * Owns patterns that others wrote, run by an engine whose time grows with the text and nothing else (RE2). Loaded only when a
 * configuration has some.
 */

import { Buffer } from 'node:buffer';
import { type Matcher, MatcherInput, RE2JS } from 're2js';
import type { Pattern, PatternMatch } from '../model/pattern.ts';

/** What a linear pattern is made of: plain data, for other threads. */
export interface LinearSource {
  readonly linear: string;
  /** Number of the group that is the secret; null: the group `secret`, else the first that takes part, else the whole. */
  readonly group: number | null;
}

/** A pattern in RE2's syntax, that of Go's package regexp. */
export class LinearPattern implements Pattern {
  readonly source: string;
  readonly flags = 'g';
  lastIndex = 0;
  readonly #group: number | null;
  readonly #compiled: RE2JS;
  readonly #named: number | null;

  /** @throws RE2JSException when `linear` is no pattern of RE2 */
  constructor({ linear, group }: LinearSource) {
    this.source = linear;
    this.#group = group;
    this.#compiled = RE2JS.compile(linear);
    this.#named = this.#compiled.namedGroups()['secret'] ?? null;
  }

  /** How many groups it has. */
  get groupCount(): number {
    return this.#compiled.groupCount();
  }

  exec(text: string): PatternMatch | null {
    const input = inputOf(text);
    // Whether there is a match at all is told many times faster than where.
    if (this.lastIndex === 0 && !this.#compiled.test(input)) return null;
    const matcher = this.#compiled.matcher(typeof input === 'string' ? input : MatcherInput.utf8(input));
    if (this.lastIndex > text.length || !matcher.find(this.lastIndex)) {
      this.lastIndex = 0;
      return null;
    }
    const [index, end] = [matcher.start(), matcher.end()];
    this.lastIndex = Math.max(end, index + 1);
    const group = this.#secretGroup(matcher);
    const secretAt = matcher.start(group);
    const secret = text.slice(secretAt, matcher.end(group));
    return { 0: text.slice(index, end), index, groups: { secret }, secretAt };
  }

  test(text: string): boolean {
    return this.#compiled.test(text);
  }

  /** What it can be made of again. */
  get made(): LinearSource {
    return { linear: this.source, group: this.#group };
  }

  toJSON(): LinearSource {
    return this.made;
  }

  #secretGroup(matcher: Matcher): number {
    const named = this.#group ?? this.#named;
    if (named !== null) return matcher.start(named) === -1 ? 0 : named;
    for (let group = 1; group <= this.groupCount; group++) if (matcher.end(group) > matcher.start(group)) return group;
    return 0;
  }
}

/** Text of bytes as the engine is to read it: UTF-8, and where that makes no difference, as it is. */
function inputOf(text: string): string | Uint8Array {
  return /[\x80-\xff]/.test(text) ? Buffer.from(text, 'latin1') : text;
}
