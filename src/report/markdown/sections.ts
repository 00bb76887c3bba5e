/*
 * Owns the parts of the Markdown report beside findings: each a heading and items, which may be cut.
 */

import type { Review } from '../../model/gate.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { acceptedSentences, bypassSentences, rangeSentence, reviewSentences } from '../gate-sentences.ts';
import { amount } from '../pretty/amounts.ts';
import type { Told } from '../sentences.ts';

/** A list under a heading. */
export interface Section {
  readonly heading: string;
  readonly count: number;
  /** Item `index`, from 0, on one line. Written when asked for: there may be many more than there is room for. */
  item(index: number): string;
}

/** What was compared. */
export function rangeSection({ gate }: ScanResult, told: Told): Section {
  const { ranges, known } = gate ?? { ranges: [], known: 0 };
  const items = known === 0 ? ranges : [...ranges, known];
  return sectionOf(told.words.say('gate.compared'), items, (one) =>
    typeof one === 'number' ? told.words.say('gate.known', amount(one)) : rangeSentence(one, told),
  );
}

/** What people have to look at, gaps, and what was accepted. */
export function otherSections({ gate, coverage, accepted }: ScanResult, told: Told): Section[] {
  const { words, text } = told;
  return [
    sectionOf(words.say('gate.reviews'), gate?.reviews ?? [], (review) => reviewItem(review, told)),
    sectionOf(words.say('gate.bypasses'), gate?.bypasses ?? [], (bypass) =>
      joined(bypassSentences(bypass, told), bypass.refused),
    ),
    sectionOf(words.say('report.not-looked-at'), coverage.skipped, ({ what, why }) =>
      words.say('report.sarif.gap', { what: text(what), reason: words.say(`gap.${why}`) }),
    ),
    sectionOf(words.say('accepted.heading'), acceptedSentences(accepted, told), (sentence) => sentence),
  ];
}

/** One list of things, each written by `write`. */
function sectionOf<T>(heading: string, all: readonly T[], write: (one: T) => string): Section {
  return {
    heading,
    count: all.length,
    item: (index) =>
      all
        .slice(index, index + 1)
        .map(write)
        .join(''),
  };
}

function reviewItem(review: Review, told: Told): string {
  const { path, line, counts } = review;
  const at = line === null ? told.text(path) : `${told.text(path)}:${line}`;
  return joined([at, ...reviewSentences(review, told)], counts);
}

function joined(sentences: readonly string[], fails: boolean): string {
  const item = sentences.join(' · ');
  return fails ? `❌ ${item}` : item;
}
