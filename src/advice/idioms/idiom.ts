/*
 * Owns the form of an idiom: how one kind of file writes values and reads the environment, as data. Does not own
 * applying it (rewrite.ts) or choosing it (file-kind.ts).
 *
 * Templates hold `§` for the name of the variable and `¶` for the name in lower case. Lines are masked: one private-use
 * character (`[\uE000-\uF8FF]`) stands for each secret, so patterns here never see one.
 */

import type { AdviceNote } from '../../model/advice.ts';

/** Source of a pattern that matches a secret of a masked line. */
export const SECRET = '[\\uE000-\\uF8FF]';

/** Source of a pattern that matches a secret with or without quotes. */
export const VALUE = `["']?${SECRET}["']?`;

/** How an environment read gets into a literal that holds more than the secret. */
export type Embedding =
  /** The language interpolates in these quotes: only the secret is replaced. */
  | {
      readonly how: 'embed';
      readonly read: string;
      /** Not in a literal that is itself in an interpolation: it would end the outer one. */
      readonly flat?: boolean;
    }
  /** Other quotes interpolate: the literal changes them, unless its text would then mean something else. */
  | {
      readonly how: 'requote';
      readonly open: string;
      readonly close: string;
      readonly read: string;
      readonly unless: RegExp;
      /** For formatting calls: added after `close`, once per secret, then `end`. */
      readonly argument?: string;
      readonly end?: string;
    }
  /** The literal is cut in pieces that `operator` joins, between `open` and `close`. */
  | {
      readonly how: 'join';
      readonly operator: string;
      readonly read: string;
      readonly open?: string;
      readonly close?: string;
    };

/** One way to write a literal. */
export interface Quote {
  readonly open: string;
  readonly close: string;
  /** What takes the meaning from the next character, or `double` where two closing quotes are one; null: nothing does. */
  readonly escape: '\\' | '`' | 'double' | null;
  readonly multiline?: boolean;
  /** `escape` only keeps a quote from closing: it stays in the text, as what comes behind it. */
  readonly raw?: boolean;
  /** Only a parser can tell it from an operator. */
  readonly parsed?: boolean;
  /** Replaces a literal that is nothing but the secret, quotes included; null: it cannot be replaced. */
  readonly whole: string | null;
  /** Tried in order; empty: a longer literal cannot be rewritten. */
  readonly inside: readonly Embedding[];
}

/** Values without quotes. */
export interface Bare {
  /** Where a value is one of its own: between separators, or as YAML has it. */
  readonly style: 'words' | 'yaml';
  /** The secret is the whole value; absent: as `inside`. */
  readonly whole?: string;
  /** The secret is a part of a value; null: cannot be replaced. */
  readonly inside: string | null;
  /** What must not follow. */
  readonly unlessBefore?: RegExp;
}

/** A place where the literal must stay one. All patterns given have to match. */
export interface Refusal {
  /** The line up to the literal. */
  readonly before?: RegExp;
  /** The line behind the literal. */
  readonly after?: RegExp;
  readonly line?: RegExp;
  /** The lines of the frame above. */
  readonly above?: RegExp;
  /** The text down to a bracket that the literal is in. */
  readonly within?: RegExp;
  /** Only where no parser knows better. */
  readonly unparsed?: boolean;
  readonly note: AdviceNote;
}

/** A line that as a whole becomes another. */
export interface LineForm {
  /** Source of a pattern for the whole masked line; holes as in templates. */
  readonly line: string;
  readonly above?: RegExp;
  /** With `$1` for groups; empty: the line is to be deleted. */
  readonly becomes: string;
  /** Instead of the idiom's notes. */
  readonly notes: readonly AdviceNote[];
}

/** Another change that the line needs once it reads the environment. */
export interface Rewrite {
  readonly from: RegExp;
  /** Only where the lines above match. */
  readonly above?: RegExp;
  /** Applied once per variable when it has a hole; `‡` is what the first group of `above` matched. */
  readonly to: string;
  readonly note?: AdviceNote;
  /** Only where no parser knows the declaration around the line. */
  readonly unparsed?: boolean;
}

/** A read of another form. All patterns given have to match. */
export interface Instead {
  /** The line up to the literal. */
  readonly before?: RegExp;
  /** The line behind the literal. */
  readonly after?: RegExp;
  readonly whole: string;
}

/** How one kind of file reads the environment. Without `quotes` and `bare` it cannot: the notes say what to do. */
export interface Idiom {
  readonly kind: string;
  readonly notes: readonly AdviceNote[];
  /** Program code in which an AWS client could be left without keys. */
  readonly code?: boolean;
  /** Longest opening first. */
  readonly quotes?: readonly Quote[];
  /** Quotes behind a letter open nothing (data files). */
  readonly strictQuotes?: boolean;
  readonly comments?: readonly string[];
  readonly bare?: Bare;
  /** Read inside a here-document that interpolates; null: here-documents exist and do not. */
  readonly heredoc?: string | null;
  /** Blanks may stand between `<<` and the word. */
  readonly spacedHeredoc?: boolean;
  /** `whole` has an operator of low precedence: parentheses unless it stands alone. */
  readonly loose?: boolean;
  /** A word before a literal takes the whole expression: a keyword, or a call without parentheses. */
  readonly commands?: boolean;
  readonly lines?: readonly LineForm[];
  readonly refuse?: readonly Refusal[];
  /** Another `whole` where the text around the literal says so. */
  readonly instead?: readonly Instead[];
  readonly rewrites?: readonly Rewrite[];
}

/** Fills the holes of a template, or of a pattern source (names have nothing that a pattern would read). */
export function fillTemplate(template: string, variable: string): string {
  return template.replaceAll('§', variable).replaceAll('¶', variable.toLowerCase());
}

/** A kind of file that cannot read the environment. */
export function unable(kind: string, ...notes: readonly AdviceNote[]): Idiom {
  return { kind, notes };
}

/** A kind of file in which the secret alone is replaced, whatever stands around it. */
export function textual(idiom: { kind: string; read: string; notes: readonly AdviceNote[] }): Idiom {
  const { kind, read, notes } = idiom;
  return { kind, notes, bare: { style: 'words', inside: read } };
}

/** A line that sets the very variable in the program: it goes, the environment has it. */
export function selfAssignment(target: string): LineForm {
  return { line: `^\\s*${target}\\s*${VALUE}\\s*;?\\s*$`, becomes: '', notes: ['already-in-environment'] };
}
