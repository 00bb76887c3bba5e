/*
 * Owns cutting a text into the stretches that are rewritten by themselves: whole lines, with whole literals.
 */

import type { Idiom } from '../../advice/idioms/idiom.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Span } from '../text/masked-text.ts';

/** Lines around a masked secret: from the start of the first to before what ends the last. */
export type Region = Span;

/** The regions of the masked secrets at `offsets` (ascending). They do not overlap. */
export function regionsOf(text: string, offsets: readonly number[], syntax: Syntax): Region[] {
  const regions: Region[] = [];
  for (const at of offsets) {
    const literal = syntax.literalAround(at) ?? { start: at, end: at + 1 };
    const region = linesAround(text, literal);
    const last = regions.at(-1);
    if (last !== undefined && region.start <= last.end)
      regions.splice(-1, 1, { start: Math.min(last.start, region.start), end: Math.max(last.end, region.end) });
    else regions.push(region);
  }
  return regions;
}

/** The region with the lines that its literals reach into; in a Dockerfile the whole instruction. */
export function widened(text: string, narrow: Region, { syntax, idiom }: { syntax: Syntax; idiom: Idiom }): Region {
  const region = idiom.kind === 'dockerfile' ? instructionAround(text, narrow) : narrow;
  const { literals, comments } = syntax.scanned(idiom, region.end);
  const reaching = [...literals, ...comments].filter(({ start, end }) => start < region.start && end > region.start);
  const start = Math.min(region.start, ...reaching.map((each) => each.start));
  return linesAround(text, { start, end: region.end });
}

/** A backslash at its end continues an instruction (docs.docker.com/reference/dockerfile, Format). */
function instructionAround(text: string, { start, end }: Region): Region {
  let first = start;
  let last = end;
  while (/\\[ \t]*\r?\n$/.test(text.slice(0, first))) first = text.lastIndexOf('\n', first - 2) + 1;
  while (/\\[ \t]*$/.test(text.slice(first, last)) && last < text.length) {
    const newline = text.indexOf('\n', text.indexOf('\n', last) + 1);
    last = newline < 0 ? text.length : newline;
  }
  return { start: first, end: last };
}

/** The lines of `span`, without what ends the last one. */
export function linesAround(text: string, { start, end }: Span): Region {
  const first = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', Math.max(end - 1, start));
  const last = newline < 0 ? text.length : newline;
  return { start: start === 0 ? 0 : first, end: text[last - 1] === '\r' && last > start ? last - 1 : last };
}
