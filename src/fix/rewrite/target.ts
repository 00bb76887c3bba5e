/*
 * Owns what is to be replaced in one version of a file, and what came of it.
 */

import type { AdviceNote } from '../../model/advice.ts';
import type { Refusal } from '../../model/fix.ts';
import type { RuleDef } from '../../model/rule.ts';
import type { Secret } from '../../model/secret.ts';
import type { MaskedText, Span } from '../text/masked-text.ts';

/** A secret in a text: offsets are UTF-16 units from 0. */
export interface Target extends Span {
  /** As the program receives it. */
  readonly secret: Secret;
  /** As the scan has it. */
  readonly found: Secret;
  readonly rule: RuleDef;
  /** What it is assigned to, as written; null when unnamed. */
  readonly name: string | null;
  /** The variable that is read before it, when it is the fallback of a read; else null. */
  readonly variable: string | null;
  /** Put together of several literals: what is written between its ends is not the value. */
  readonly joined: boolean;
  /** False for a secret that is only kept out of sight. */
  readonly wanted: boolean;
}

/** A file, its path from the top level of the work tree, and the secrets in it. */
export interface FileToFix {
  readonly path: string;
  readonly text: string;
  readonly targets: readonly Target[];
  /** The texts of the other files of a Terraform module. */
  readonly nearby?: string;
}

/** A secret that stays, and why. */
export interface Refused {
  readonly target: Target;
  readonly reasons: readonly Refusal[];
}

/** A variable that a program now reads, and the name under which a loader must set it. */
export interface Read {
  readonly target: Target;
  readonly variable: string;
  /** In `.env`: for most files the variable itself. */
  readonly stored: string;
}

/** What became of a file. */
export interface RewrittenFile {
  readonly kind: string;
  readonly masked: MaskedText<Target>;
  /** The new text, masked; the same as `masked.text` when nothing was changed. */
  readonly after: string;
  readonly reads: readonly Read[];
  readonly refused: readonly Refused[];
  /** Caveats of what was changed. */
  readonly notes: readonly AdviceNote[];
}
