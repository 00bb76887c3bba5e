/*
 * Owns what the steps of one `leakgate fix` share.
 */

import type { MessageKey } from '../../../messages/words.ts';
import type { Pen } from '../../../report/pretty/pen.ts';
import type { Context } from '../../context.ts';
import type { Found } from './found.ts';

/** One run. */
export interface FixRun {
  readonly context: Context;
  /** Top level of the work tree, absolute. */
  readonly top: string;
  readonly found: Found;
  readonly pen: Pen;
  /** Says a sentence on a line of its own. */
  readonly say: (key: MessageKey, facts?: Record<string, string | number>) => void;
}
