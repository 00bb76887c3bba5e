/*
 * Owns what matching yields and what filters say of it. Does not own either stage.
 */

import type { BlobInfo } from './blob.ts';
import type { DecodeStep } from './chunk.ts';
import type { Confidence, RuleDef } from './rule.ts';
import type { Secret } from './secret.ts';

/** How sure the context makes a match: its name says so, its pair stands near, its pair is elsewhere in the blob. */
export type Tier = 'shape' | 'named' | 'near' | 'same-blob';

/** A rule matched bytes of a blob. */
export interface Match {
  readonly rule: RuleDef;
  /** First byte of the secret as written, in the blob's text, from 0. */
  readonly start: number;
  /** One past the last byte. */
  readonly end: number;
  /**
   * Where it stands in what was unpacked from `start` to `end`: then nothing between them stands for it alone, and other
   * matches have the same span.
   */
  readonly unpacked?: { readonly start: number; readonly end: number };
  readonly secret: Secret;
  readonly tier: Tier;
  /** Bytes between the word that tells what the value is and the value, when there is one. */
  readonly gap?: number;
  /** In place of the rule's, when its place makes it less or more sure. */
  readonly confidence?: Confidence;
  /** What the secret is assigned to, as written; null when unnamed. */
  readonly name: string | null;
  readonly decoded: readonly DecodeStep[];
  /** The bytes around the secret as latin1: what filters look at. */
  readonly context: MatchContext;
}

/** The surroundings of a match. `text.slice(start, end)` is the secret as written. */
export interface MatchContext {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** All that the rule's pattern matched; absent where there is no more than the secret. */
  readonly whole?: { readonly start: number; readonly end: number };
}

/** What a filter may know beside the match itself. */
export interface FilterContext {
  readonly blob: BlobInfo;
  /** True in the commit hook. */
  readonly hook: boolean;
}

/** Which filter said no. Each is one file in filter/ and one sentence in the catalog. */
export type FilterName =
  | 'boundary'
  | 'length'
  | 'context'
  | 'documentation-example'
  | 'placeholder'
  | 'template'
  | 'entropy'
  | 'mixed-classes'
  | 'not-hex'
  | 'not-path'
  | 'not-identifier'
  | 'alone-in-block'
  | 'proof'
  | 'hook'
  | 'inside-other'
  | 'already-committed'
  | 'allowlist'
  | 'other-path'
  | 'inline'
  | 'excluded';

/** A filter's answer; null means "no objection". */
export interface Objection {
  readonly filter: FilterName;
  /** Facts for the sentence, never the secret. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** One filter: pure, sees one match. */
export type Filter = (match: Match, context: FilterContext) => Objection | null;
