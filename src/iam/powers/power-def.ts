/*
 * Owns the form in which powers are written down.
 */

import type { Power } from '../../model/iam.ts';
import { wordsIn } from '../../util/words-in.ts';

/** Something that can be done with a key, and the actions that allow it; the sentence is `iam.power.<id>`. */
export interface PowerDef extends Pick<Power, 'id' | 'service' | 'severity'> {
  /** One of these is enough. */
  readonly actions: readonly string[];
  /** One of these is needed as well. */
  readonly together?: readonly string[];
  /** Whether it leads to more than is allowed. */
  readonly escalates?: Escalation;
}

/**
 * However it is limited, or only when it is not limited to some resources (Rhino Security Labs, "AWS IAM Privilege
 * Escalation Methods").
 */
export type Escalation = 'always' | 'unlimited';

/** A power of the service of its first action. `actions` have blanks between them. */
export function power(
  id: string,
  severity: Power['severity'],
  escalates: Escalation | null,
  actions: string,
): PowerDef {
  const all = wordsIn(actions);
  const service = all[0]?.split(':')[0] ?? '';
  return { id, service, severity, actions: all, ...(escalates === null ? {} : { escalates }) };
}
