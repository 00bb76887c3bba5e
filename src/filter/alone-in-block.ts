/*
 * Owns the check that an unnamed value is not one line of a block of encoded data.
 */

import type { Filter, MatchContext } from '../model/match.ts';

/** A line that is one run of base64, maybe quoted and indented. */
const ENCODED_LINE = /^[\s"'>#*/-]{0,40}[A-Za-z0-9+/=]{30,}[\s"',+\\;<]{0,8}$/;

/** Objects to unnamed values whose own line and a neighbouring line are both nothing but encoded data. */
export const aloneInBlock: Filter = ({ tier, context }) => {
  if (tier !== 'near' && tier !== 'same-blob') return null;
  const [previous, own, next] = linesAround(context);
  const inBlock = ENCODED_LINE.test(own) && (isData(previous) || isData(next));
  return inBlock ? { filter: 'alone-in-block', facts: {} } : null;
};

function isData(line: string): boolean {
  return ENCODED_LINE.test(line) && !/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/.test(line);
}

function linesAround({ text, start, end }: MatchContext): [string, string, string] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = endOfLine(text, end);
  const previousStart = lineStart === 0 ? 0 : text.lastIndexOf('\n', lineStart - 2) + 1;
  return [
    text.slice(previousStart, Math.max(previousStart, lineStart - 1)),
    text.slice(lineStart, lineEnd),
    text.slice(lineEnd + 1, endOfLine(text, lineEnd + 1)),
  ];
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline;
}
