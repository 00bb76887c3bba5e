import { expect, test } from 'vitest';
import type { BlobMatches } from '../../src/engine/blob-scanner.ts';
import { SharedFrames } from '../../src/engine/shared-frames.ts';
import type { CodeFrame, Segment } from '../../src/model/code-frame.ts';
import { Secret } from '../../src/model/secret.ts';
import { sample } from '../helpers/sample.ts';
import { filterContext, matchOf, ruleOf } from '../match/match-of.ts';

function foundWith(frame: CodeFrame): BlobMatches {
  const match = matchOf(ruleOf('generic-credential'), sample('${a-z0-9}{20}', 'frames'));
  const placed = { match, line: 1, column: 1, endLine: 1, endColumn: 2, frame };
  const matches = [{ ...placed, tier: 'named', partners: [placed] }] as const;
  return { blob: filterContext().blob, matches, refused: [], allowed: [] };
}

const frameOf = (secret: string, ...more: Segment[]): CodeFrame => ({
  firstLine: more.length + 1,
  lines: [['key = ', new Secret(secret), ...more]],
  above: [['# settings']],
});

/** Secrets of one length and bucket: 16 bits, so that some of a thousand have the same. */
function alike(): [string, string] {
  const seen = new Map<number, string>();
  for (let seed = 0; ; seed++) {
    const value = sample('${a-z0-9}{20}', seed);
    const other = seen.get(new Secret(value).bucket);
    if (other !== undefined) return [other, value];
    seen.set(new Secret(value).bucket, value);
  }
}

const linesOf = ({ matches }: BlobMatches) => matches.map(({ frame }) => frame.lines)[0];

test('equal frames are one, their numbers stay', () => {
  const frames = new SharedFrames();
  const [one, two] = [frames.in(foundWith(frameOf('abc'))), frames.in(foundWith({ ...frameOf('abc'), firstLine: 9 }))];
  expect(linesOf(one)).toBe(linesOf(two));
  expect(two.matches[0]?.partners[0]?.frame.lines).toBe(linesOf(one));
  expect(two.matches[0]?.frame).toMatchObject({ firstLine: 9, above: [['# settings']] });
});

test('frames of other text, and of other secrets however alike, are others', () => {
  const frames = new SharedFrames();
  const [a, b] = alike();
  const shown = [frameOf(a), frameOf(b), frameOf(a, ' '), frameOf(a)].map((frame) =>
    linesOf(frames.in(foundWith(frame))),
  );
  expect(new Set(shown).size).toBe(3);
  const secrets = shown.map((lines) => lines?.[0]?.find((segment) => segment instanceof Secret)?.expose());
  expect(secrets).toEqual([a, b, a, a]);
});
