/*
 * Owns the form of a report on an incident before it is written in a format: sections of blocks of lines of spans. What is
 * said, and in which order, is decided once (sections/); how it looks and is escaped, once for each format.
 */

import type { Language } from '../../model/localized.ts';
import type { TrailAnalysis } from '../../model/trail.ts';

/**
 * A piece of a line, without secrets and without anything a terminal would act on. `words` are sentences, in which
 * backquotes part code; `outside` is text of others, never markup; `link` is an address that begins with https://.
 */
export interface Span {
  readonly kind: 'words' | 'outside' | 'link';
  readonly text: string;
}

export type Line = readonly Span[];

/** How serious a line is. */
export type Tone = 'plain' | 'good' | 'warning' | 'danger' | 'quiet';

export type Block =
  | { readonly kind: 'heading'; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line; readonly tone: Tone }
  | { readonly kind: 'next'; readonly line: Line /** The step that it names. */; readonly number: number }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | Table
  | { readonly kind: 'tree'; readonly roots: readonly Branch[] }
  | Code
  | { readonly kind: 'timeline'; readonly trail: TrailAnalysis }
  | StepBlock;

/** A line with what it is about. */
export interface Fact {
  readonly label: string;
  readonly line: Line;
}

export interface Table {
  readonly kind: 'table';
  readonly head: readonly string[];
  /** Each with a cell for every one of `head`. */
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly Line[];
  readonly tone: Tone;
}

export interface Branch {
  readonly line: Line;
  readonly tone: Tone;
  readonly children: readonly Branch[];
}

/** To be copied as it is. */
export interface Code {
  readonly kind: 'code';
  readonly language: 'sh' | 'sql' | 'json' | 'text';
  /** Name of the file that it is; null for what is typed. */
  readonly name: Line | null;
  readonly lines: readonly string[];
}

export interface StepBlock {
  readonly kind: 'step';
  readonly number: number;
  readonly title: Line;
  /** When it was ticked off; null while it is to be done. */
  readonly done: Line | null;
  readonly blocks: readonly Block[];
}

export interface Section {
  /** Stable: `trail`. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Page {
  readonly language: Language;
  readonly title: Line;
  readonly tone: Tone;
  /** What one has to know at once. */
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
  /** Who wrote it, and when. */
  readonly footer: Line;
}
