/*
 * Owns what is said of a purge that was carried out.
 */

import type { Gap } from '../../model/blob.ts';
import type { PurgeOutcome } from '../../model/purge.ts';
import { shortOid } from '../short-commit.ts';
import type { PurgeTold } from './purge-told.ts';
import { listed, type PurgeLine, type PurgeSection } from './sections.ts';

/** @param gaps what the scan of the mirror could not look at */
export function outcomeSection(outcome: PurgeOutcome, gaps: readonly Gap[], told: PurgeTold): PurgeSection {
  const { words, text } = told;
  const { mirror, bundle, firstChanged, refsBefore, refsAfter, commitsBefore, commitsAfter } = outcome;
  const first = firstChanged.map(shortOid);
  return {
    title: words.say('purge.done', { mirror: text(mirror) }),
    lines: [
      item(words.say('purge.done.bundle', { bundle: text(bundle) })),
      item(words.say('purge.done.counts', { refsBefore, refsAfter, commitsBefore, commitsAfter })),
      ...(first.length > 0 ? [item(words.say('purge.forge.first', { commits: listed(first, told) }))] : []),
      ...verdict(outcome, gaps, told),
    ],
  };
}

function verdict({ left, complete }: PurgeOutcome, gaps: readonly Gap[], told: PurgeTold): PurgeLine[] {
  const { words } = told;
  const names = gaps.map(({ what }) => what);
  return [
    ...(left.length > 0 ? [item(words.say('purge.left', { n: left.length }))] : []),
    ...left.map((each) => item(words.say('purge.left.finding', { ...each }))),
    ...(complete ? [] : [item(words.say('purge.not-proven', { gaps: listed(names, told) }))]),
    ...(left.length === 0 && complete ? [item(words.say('purge.clean'))] : []),
  ];
}

function item(text: string): PurgeLine {
  return { kind: 'item', text };
}
