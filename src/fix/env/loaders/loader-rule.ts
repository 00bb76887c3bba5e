/*
 * Owns the form of the table of what loads `.env`. Does not own its rows.
 */

import type { LoaderHint } from '../../../model/fix.ts';
import type { DotenvReader } from '../dotenv-forms.ts';

export type { LoaderHint, LoaderHintCode } from '../../../model/fix.ts';

/** What follows from a manifest. */
export interface LoaderRule {
  /** Kinds of files that it is true for; all of the ecosystem when not given. */
  readonly kinds?: readonly string[];
  /** Name of the manifest. */
  readonly file: RegExp;
  /** Must be in its text. */
  readonly text?: RegExp;
  readonly found: Loading;
}

/** How a program gets `.env`. */
export interface Loading {
  /** Null when nothing has to be done. */
  readonly hint: LoaderHint | null;
  readonly reader: DotenvReader;
}

/** Kinds of files whose programs are run alike. The first rule that holds decides. */
export interface Ecosystem {
  readonly kinds: readonly string[];
  readonly rules: readonly LoaderRule[];
  readonly otherwise: Loading;
}

/** Reads `.env` into a shell and gives all of it to what that starts (POSIX, `set -a`). */
export const SOURCE = 'set -a; . ./.env; set +a';

/** For what nothing else is known of. */
export const OTHERWISE: Loading = { hint: { code: 'generic-shell', command: SOURCE }, reader: 'shell' };
