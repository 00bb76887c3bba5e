/*
 * Owns the picture of a trail: calls over time, and below them the keys that were made of one another. Does not own its
 * parts (timeline/).
 */

import type { Words } from '../../messages/words.ts';
import type { TrailAnalysis } from '../../model/trail.ts';
import { amount } from '../pretty/amounts.ts';
import { displayWidth } from '../pretty/text-width.ts';
import { printable } from '../printable.ts';
import { Markup, tag, together } from './html/markup.ts';
import { clock } from './moments.ts';
import { barsMarkup, callsOf } from './timeline/bars.ts';
import { arrow, diamond, lanesMarkup } from './timeline/lanes.ts';
import {
  AXIS,
  BARS,
  isMoment,
  LEFT,
  lanesHeight,
  type Picture,
  pictureOf,
  RIGHT,
  TOP,
  WIDTH,
} from './timeline/picture.ts';
import { ticksOf } from './timeline/time-axis.ts';

/** Pixels of a column of text. */
const COLUMN = 6.4;

/**
 * Colours of Okabe and Ito, darker where they have to stand out from white: strange calls stay darker than usual ones
 * without colour, and refused ones are hatched.
 */
export const TIMELINE_STYLE: string = `
.lg-timeline{--ink:#1d2430;--quiet:#5b6675;--line:#d8dde4;--usual:#7fb8de;--hostile:#b3420a;--denied:#3c4654;--paper:#fff;font:12px system-ui,-apple-system,"Segoe UI","Noto Sans","Hiragino Sans","Noto Sans CJK JP","Yu Gothic UI",sans-serif}
@media (prefers-color-scheme:dark){.lg-timeline{--ink:#e6eaf0;--quiet:#9aa6b6;--line:#333c49;--usual:#3f78a3;--hostile:#ff9559;--denied:#c5cedb;--paper:#151a21}}
@media print{.lg-timeline{--ink:#000;--quiet:#333;--line:#ccc;--usual:#9ccae8;--hostile:#8f2f00;--denied:#222;--paper:#fff}}
.lg-timeline text{fill:var(--ink)}
.lg-timeline .quiet{fill:var(--quiet)}
.lg-timeline .end{text-anchor:end}
.lg-timeline .mid{text-anchor:middle}
.lg-timeline .id{font-family:ui-monospace,"SFMono-Regular",Menlo,Consolas,"Noto Sans Mono",monospace}
.lg-timeline .grid{stroke:var(--line)}
.lg-timeline .usual{fill:var(--usual)}
.lg-timeline .hostile{fill:var(--hostile)}
.lg-timeline .denied{fill:url(#lg-denied);stroke:var(--denied);stroke-width:.75}
.lg-timeline .hatch{stroke:var(--denied);stroke-width:2}
.lg-timeline .paper{fill:var(--paper)}
.lg-timeline .use{fill:var(--usual);stroke:var(--denied);stroke-width:.75}
.lg-timeline .use.strange{fill:var(--hostile)}
.lg-timeline .arrow{fill:none;stroke:var(--ink);stroke-width:1.5}
.lg-timeline .mark{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}
.lg-timeline .mark.strange{fill:var(--ink);stroke:var(--paper);stroke-width:1}
.lg-timeline .flag{stroke:var(--hostile);stroke-width:1.5;stroke-dasharray:5 3}
.lg-timeline .flag-text{fill:var(--hostile);font-weight:600}
`;

/**
 * An SVG document of its own, which also stands in HTML; null when no call has a time.
 * @param text writes text from outside, such as ids of keys, without secrets
 */
export function timelineSvg(
  trail: TrailAnalysis,
  words: Words,
  text: (text: string) => string = printable,
): string | null {
  const picture = pictureOf(trail, words, text);
  if (picture === null) return null;
  const height = TOP + BARS + lanesHeight(picture) + AXIS;
  return tag(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', class: 'lg-timeline', viewBox: `0 0 ${WIDTH} ${height}` },
      ...{ role: 'img', 'aria-labelledby': 'lg-timeline-title lg-timeline-desc', width: WIDTH, height },
    },
    tag('title', { id: 'lg-timeline-title' }, words.say('respond.picture.title')),
    tag('desc', { id: 'lg-timeline-desc' }, summaryOf(picture)),
    // As it is, because the page's policy has its hash; it is all our own.
    tag('style', {}, new Markup(TIMELINE_STYLE)),
    patternMarkup(),
    axisMarkup(picture, height - AXIS),
    barsMarkup(picture),
    lanesMarkup(picture),
    flagMarkup(picture, height - AXIS),
    legendMarkup(picture),
  ).source;
}

function summaryOf({ bars, words, period, trail }: Picture): string {
  const sum = (part: 'usual' | 'hostile' | 'denied') => amount(bars.reduce((all, bar) => all + bar[part], 0)).n;
  const summary = words.say('respond.picture.summary', {
    calls: amount(bars.reduce((all, bar) => all + callsOf(bar), 0)).n,
    ...{ from: clock(period.from) ?? '', to: clock(period.to) ?? '' },
    ...{ usual: sum('usual'), hostile: sum('hostile'), denied: sum('denied') },
  });
  if (trail.firstHostile === null) return summary;
  return `${summary} ${words.say('respond.picture.first-hostile', { time: clock(trail.firstHostile.at) ?? '' })}`;
}

function patternMarkup(): Markup {
  const box = { width: 5, height: 5 };
  return tag(
    'defs',
    {},
    tag(
      'pattern',
      { id: 'lg-denied', patternUnits: 'userSpaceOnUse', ...box, patternTransform: 'rotate(45)' },
      tag('rect', { class: 'paper', ...box }),
      tag('line', { class: 'hatch', x1: 0, y1: 0, x2: 0, y2: 5 }),
    ),
  );
}

function axisMarkup({ period, x }: Picture, bottom: number): Markup {
  const ticks = ticksOf(period).map(({ at, label, below }) => {
    const middle = x(at);
    return together([
      tag('line', { class: 'grid', x1: middle, x2: middle, y1: TOP, y2: bottom + 4 }),
      tag('text', { class: 'mid', x: middle, y: bottom + 18 }, label),
      ...(below === null ? [] : [tag('text', { class: 'mid quiet', x: middle, y: bottom + 33 }, below)]),
    ]);
  });
  const name = tag('text', { class: 'quiet', x: 4, y: bottom + 18 }, 'UTC');
  const line = tag('line', { class: 'grid', x1: LEFT, x2: WIDTH - RIGHT, y1: bottom, y2: bottom });
  return together([...ticks, line, name]);
}

function flagMarkup({ trail, words, x }: Picture, bottom: number): Markup {
  if (trail.firstHostile === null || !isMoment(trail.firstHostile.at)) return together([]);
  const { at } = trail.firstHostile;
  const line = tag('line', { class: 'flag', x1: x(at), x2: x(at), y1: TOP - 14, y2: bottom });
  const label = `${words.say('respond.picture.first-mark')} ${(clock(at) ?? '').slice(5, 16)}`;
  const isRight = x(at) + displayWidth(label) * COLUMN + 6 > WIDTH - RIGHT;
  const place = { x: x(at) + (isRight ? -6 : 6), y: TOP - 8 };
  return together([line, tag('text', { class: isRight ? 'flag-text end' : 'flag-text', ...place }, label)]);
}

function legendMarkup({ words, lanes, trail }: Picture): Markup {
  const entries: [string, (x: number) => Markup][] = (['usual', 'hostile', 'denied'] as const).map((part) => [
    words.say(`respond.picture.${part}`),
    (x) => tag('rect', { class: part, x, y: 6, width: 12, height: 12 }),
  ]);
  if (lanes.length > 1) entries.push([words.say('respond.picture.minted'), (x) => arrow(x + 6, 5, 19)]);
  if (trail.notable.length > 0) entries.push([words.say('respond.picture.notable'), (x) => diamond(x + 6, 12, true)]);
  let x = LEFT;
  return together(
    entries.map(([label, draw]) => {
      const start = x;
      x += 18 + displayWidth(label) * COLUMN + 18;
      return together([draw(start), tag('text', { x: start + 18, y: 16 }, label)]);
    }),
  );
}
