/*
 * Owns saying what could not be looked at: what a section says is incomplete then.
 */

import { isMessageKey } from '../../../messages/words.ts';
import type { Gap } from '../../../model/blob.ts';
import { liveDetail } from '../../sentences.ts';
import type { Block, Line, Span } from '../page.ts';
import { plain, type Teller, withRest } from '../teller.ts';

const GAPS = 10;

/** A warning and the gaps; nothing when all was looked at. */
export function gapBlocks(gaps: readonly Gap[], complete: boolean, teller: Teller): Block[] {
  if (complete && gaps.length === 0) return [];
  const warning = teller.tell('respond.incomplete', {}, 'warning');
  const { shown, left } = teller.limited(gaps, GAPS);
  const items = shown.map((gap) => gapLine(gap, teller));
  return items.length === 0 ? [warning] : withRest([warning, { kind: 'list', items }], left, teller);
}

function gapLine({ what, why, detail }: Gap, teller: Teller): Line {
  const more = detail === undefined ? [] : [...plain(' · '), detailSpan(detail, teller)];
  return [teller.outside(what), ...plain(`: ${teller.words.say(`gap.${why}`)}`), ...more];
}

/** Of logs and of what a provider refused there are words; all else is a path, a number or the like. */
function detailSpan(detail: string, teller: Teller): Span {
  const key = `trail.gap.${detail}`;
  return isMessageKey(key)
    ? { kind: 'words', text: teller.words.say(key) }
    : teller.outside(liveDetail(detail, teller.words));
}
