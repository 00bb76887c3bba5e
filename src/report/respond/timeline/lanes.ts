/*
 * Owns the lanes of the picture: a key or session each, when it was made and by which, when it was used.
 */

import type { NotableEvent, TrailKey } from '../../../model/trail.ts';
import { type Content, type Markup, tag, together } from '../html/markup.ts';
import { clock } from '../moments.ts';
import { shortId } from '../short-id.ts';
import { isMoment, LEFT, type Picture, RIGHT, rounded, WIDTH } from './picture.ts';

const BAR = 8;
const NARROWEST = 4;
const MARK = 4.5;
/** Marks nearer to each other than this would be one blot. */
const APART = 5;
const MARKS = 300;

/** All lanes, with what was made by what, and notable calls. */
export function lanesMarkup(picture: Picture): Markup {
  const { lanes, left, words, y } = picture;
  const more =
    left === 0
      ? []
      : [tag('text', { class: 'quiet', x: 4, y: y(lanes.length) + 4 }, words.say('respond.picture.more', { n: left }))];
  return together([
    ...lanes.map((key, index) => laneMarkup(key, index, picture)),
    ...lanes.map((key, index) => arrowMarkup(key, index, picture)),
    ...marksOf(picture),
    ...more,
  ]);
}

/** The shape of a mark, for the legend as well. */
export function diamond(x: number, y: number, isHostile: boolean, ...children: readonly Content[]): Markup {
  const d = `M${x} ${rounded(y - MARK)}L${rounded(x + MARK)} ${y}L${x} ${rounded(y + MARK)}L${rounded(x - MARK)} ${y}Z`;
  return tag('path', { class: isHostile ? 'mark strange' : 'mark', d }, ...children);
}

/** The shape of an arrow down to (x, y). */
export function arrow(x: number, from: number, y: number, ...children: readonly Content[]): Markup {
  const head = `M${rounded(x - 3.5)} ${rounded(y - 6)}L${x} ${y}L${rounded(x + 3.5)} ${rounded(y - 6)}`;
  return tag('path', { class: 'arrow', d: `M${x} ${from}L${x} ${y}${head}` }, ...children);
}

function laneMarkup(key: TrailKey, index: number, picture: Picture): Markup {
  const { x, y, text, words } = picture;
  const middle = y(index);
  const title = tag('title', {}, `${text(key.keyId)} · ${words.say(`trail.kind.${key.kind}`)}`);
  const label = tag('text', { class: 'id', x: 4, y: middle + 4 }, title, shortId(text(key.keyId)));
  const line = tag('line', { class: 'grid', x1: LEFT, x2: WIDTH - RIGHT, y1: middle, y2: middle });
  const first = isMoment(key.first) ? key.first : key.mintedAt;
  if (!isMoment(first)) return together([line, label]);
  const start = x(first);
  const width = rounded(Math.max(NARROWEST, x(isMoment(key.last) ? key.last : first) - start));
  const bar = { x: start, y: middle - BAR / 2, width, height: BAR, rx: 2 };
  return together([line, label, tag('rect', { class: key.isHostile ? 'use strange' : 'use', ...bar })]);
}

function arrowMarkup(key: TrailKey, index: number, { lanes, x, y, text }: Picture): Markup {
  const parent = lanes.findIndex(({ keyId }) => keyId === key.mintedBy);
  if (parent < 0 || parent >= index || !isMoment(key.mintedAt)) return together([]);
  const title = `${text(key.mintedWith ?? '')} · ${clock(key.mintedAt) ?? ''} UTC`;
  return arrow(x(key.mintedAt), y(parent), y(index) - BAR / 2 - 1, tag('title', {}, title));
}

function marksOf(picture: Picture): Markup[] {
  const ends = new Map<string, number>();
  const marks: Markup[] = [];
  for (const notable of picture.trail.notable) {
    const lane = picture.lanes.findIndex(({ keyId }) => keyId === notable.event.keyId);
    if (lane < 0 || !isMoment(notable.event.at)) continue;
    const x = picture.x(notable.event.at);
    const row = `${lane} ${notable.isHostile}`;
    if (x - (ends.get(row) ?? Number.NEGATIVE_INFINITY) < APART) continue;
    ends.set(row, x);
    marks.push(diamond(x, picture.y(lane), notable.isHostile, tag('title', {}, titleOf(notable, picture))));
    if (marks.length >= MARKS) break;
  }
  return marks;
}

function titleOf({ event, why }: NotableEvent, { text, words }: Picture): string {
  return `${text(event.name)} · ${words.say(`trail.why.${why}`)} · ${clock(event.at) ?? ''} UTC`;
}
