/*
 * Owns what a pattern must be able to do, whichever engine runs it: those of rules/ are regular expressions of the language,
 * those of a configuration run in linear time (match/linear-pattern.ts). Does not own matching (match/).
 */

/** A pattern; `RegExp` is one. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Where the next `exec` begins, in characters from 0. */
  lastIndex: number;
  /** The first match from `lastIndex` on in text of which one character is one byte (latin1); null when there is none. */
  exec(text: string): PatternMatch | null;
  /** True when it matches somewhere in text of ordinary characters, such as a path. */
  test(text: string): boolean;
}

/** What a pattern matched. */
export interface PatternMatch {
  /** The whole match. */
  readonly 0: string;
  readonly index: number;
  readonly groups?: { readonly [name: string]: string | undefined } | undefined;
  /** Where the group `secret` begins in the text; when absent, its last place within the match. */
  readonly secretAt?: number;
}
