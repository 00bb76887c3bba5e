/*
 * Owns the bars of the picture: calls over time, strange ones over usual ones, refused ones on top.
 */

import { amount } from '../../pretty/amounts.ts';
import { type Markup, tag, together } from '../html/markup.ts';
import { clock } from '../moments.ts';
import { BARS, type Bar, LEFT, type Picture, RIGHT, rounded, TOP, WIDTH } from './picture.ts';

const PARTS = ['usual', 'hostile', 'denied'] as const;
/** One call among thousands is still seen. */
const LEAST = 2;
const BASE = TOP + BARS;

/** Bars with the scale of their heights. */
export function barsMarkup(picture: Picture): Markup {
  if (picture.bars.length === 0) return together([]);
  const most = niceMost(Math.max(...picture.bars.map(callsOf)));
  return together([scaleMarkup(most, picture), ...picture.bars.map((bar) => barMarkup(bar, most, picture))]);
}

/** All calls of a bucket. */
export function callsOf({ usual, hostile, denied }: Bar): number {
  return usual + hostile + denied;
}

function scaleMarkup(most: number, { words }: Picture): Markup {
  const lines = (most === 1 ? [0, 1] : [0, most / 2, most]).map((count) => {
    const y = BASE - (BARS * count) / most;
    const line = tag('line', { class: 'grid', x1: LEFT, x2: WIDTH - RIGHT, y1: y, y2: y });
    return together([line, tag('text', { class: 'end', x: LEFT - 8, y: y + 4 }, amount(count).n)]);
  });
  const name = tag('text', { class: 'end quiet', x: LEFT - 8, y: TOP - 12 }, words.say('respond.picture.calls'));
  return together([...lines, name]);
}

function barMarkup(bar: Bar, most: number, { x, words }: Picture): Markup {
  const [start, end] = [x(bar.from), x(bar.to)];
  const width = rounded(Math.max(1, end - start - (end - start > 4 ? 1 : 0)));
  let top = BASE;
  const parts = PARTS.filter((part) => bar[part] > 0).map((part) => {
    const height = rounded(Math.max(LEAST, (BARS * bar[part]) / most));
    top = rounded(top - height);
    return tag('rect', { class: part, x: start, y: top, width, height });
  });
  if (parts.length === 0) return together([]);
  const counts = PARTS.map((part) => `${words.say(`respond.picture.${part}`)} ${amount(bar[part]).n}`);
  return tag('g', {}, tag('title', {}, `${clock(bar.from) ?? ''} UTC · ${counts.join(' · ')}`), ...parts);
}

/** The next even round number: half of it stands at the scale as well. */
function niceMost(most: number): number {
  if (most <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 2, 4, 6, 8, 10].find((factor) => factor * power >= most) ?? 10;
  return step * power === 1 ? 2 : step * power;
}
