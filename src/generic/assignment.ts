/*
 * Owns the form of an assignment: a name and a value that a text puts together.
 */

/** How name and value are joined. */
export type Joint =
  | 'equals'
  | 'colon'
  | 'walrus'
  | 'arrow'
  | 'comparison'
  | 'comma'
  | 'call'
  | 'element'
  | 'value-of'
  | 'option'
  | 'space'
  | 'fallback'
  | 'block';

/** The quotation mark around a value; empty for a bare one. */
export type Quote = '"' | "'" | '`' | '';

/** `name = value`, in any of its spellings. All offsets are indices of the text it was found in. */
export interface Assignment {
  /** The identifier or key path to the left, as written: `db.password`, `X-Api-Key`. */
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** First character of the value, without quotes and without a scheme such as `Bearer `. */
  readonly start: number;
  /** One past the last character of the value. */
  readonly end: number;
  readonly joint: Joint;
  readonly quote: Quote;
  /** Written inside another string: `\"password\": \"…\"`. */
  readonly isEscaped: boolean;
  /** Inside a call or a collection: `Some("…")`, `["…"]`. */
  readonly isWrapped: boolean;
  /** `bearer`, `basic` and their like, in lower case; empty without one. */
  readonly scheme: string;
}

/** Where a value stands: the part of an assignment that is to the right of its joint. */
export type ValueSpan = Pick<Assignment, 'start' | 'end' | 'quote' | 'isEscaped' | 'isWrapped' | 'scheme'>;
