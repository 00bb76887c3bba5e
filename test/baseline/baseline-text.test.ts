/*
 * The text of a baseline: written in one form, read in any that `merge=union` can leave.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, stricter } from '../../src/baseline/entry.ts';
import { HEADER, parseBaseline } from '../../src/baseline/parse-baseline.ts';
import { serialiseBaseline } from '../../src/baseline/serialise-baseline.ts';
import { entry } from './arbitrary-entry.ts';

const A = 'a'.repeat(32);
const B = 'b'.repeat(32);

/** Entries without their lines, by fingerprint. */
function plain(text: string): Record<string, Entry> {
  const all = [...parseBaseline(text).entries].map(([id, { line: _, ...rest }]) => [id, rest] as const);
  return Object.fromEntries(all);
}

function merged(entries: readonly Entry[]): Record<string, Entry> {
  const all: Record<string, Entry> = {};
  for (const each of entries) all[each.fingerprint] = stricter(all[each.fingerprint] ?? each, each);
  return all;
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

describe('a baseline that was written', () => {
  test('reads as what was written', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const all = merged(entries);
        expect(plain(serialiseBaseline(Object.values(all)))).toEqual(all);
      }),
    );
  });

  test('is the same bytes in whatever order entries come', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const text = serialiseBaseline(entries);
        expect(serialiseBaseline([...entries].reverse())).toBe(text);
        const { entries: read, comments } = parseBaseline(text);
        const again = serialiseBaseline(read.values(), comments);
        expect(serialiseBaseline(parseBaseline(again).entries.values())).toBe(again);
      }),
    );
  });

  test('has its header, then lines by code unit', () => {
    const one: Entry = { rule: 'x', fingerprint: B, kind: 'accepted', until: null, reason: 'old' };
    const text = serialiseBaseline([one, { ...one, rule: 'Z', fingerprint: A, until: '2030-01-02', kind: 'revoked' }]);
    expect(lines(text)).toEqual([...HEADER, `Z ${A} revoked until=2030-01-02 old`, `x ${B} accepted old`]);
    expect(text.endsWith('old\n')).toBe(true);
  });

  test('keeps the comments of people, below the header', () => {
    const { entries, comments } = parseBaseline(`# ours\nx ${A} accepted old\n# ours\n`);
    expect(lines(serialiseBaseline(entries.values(), comments))).toEqual([...HEADER, '# ours', `x ${A} accepted old`]);
  });
});

describe('a union merge', () => {
  test('says the same whichever side goes first, however lines are mixed, with either line end', () => {
    const both = fc.tuple(fc.array(entry), fc.array(entry), fc.boolean(), fc.integer());
    fc.assert(
      fc.property(both, ([ours, theirs, isCrLf, seed]) => {
        const all = [...lines(serialiseBaseline(ours)), ...lines(serialiseBaseline(theirs))];
        const mixed = all.map((line, at) => ({ line, key: Math.imul(at + 1, seed | 1) })).sort((a, b) => a.key - b.key);
        const text = mixed.map(({ line }) => line).join(isCrLf ? '\r\n' : '\n');
        expect(plain(text)).toEqual(merged([...ours, ...theirs]));
      }),
    );
  });

  test.each([
    ['real over accepted', `x ${A} accepted old`, `x ${A} real it works`, 'real'],
    ['an end over none', `x ${A} accepted old`, `x ${A} revoked until=2030-01-01 done`, 'revoked'],
    ['an earlier end', `x ${A} accepted until=2030-01-01 old`, `x ${A} false-alarm until=2029-12-31 no`, 'false-alarm'],
  ])('of lines that disagree: %s', (_, first, second, kind) => {
    for (const text of [`${first}\n${second}\n`, `${second}\n${first}\n`])
      expect(parseBaseline(text).entries.get(A)?.kind).toBe(kind);
  });
});

describe('a line that is no entry', () => {
  test.each([
    ['a conflict, ours', '<<<<<<< HEAD', 'baseline-conflict'],
    ['a conflict, base', '||||||| 1234567', 'baseline-conflict'],
    ['a conflict, middle', '=======', 'baseline-conflict'],
    ['a conflict, theirs', '>>>>>>> other', 'baseline-conflict'],
    ['no reason', `x ${A} accepted`, 'baseline-bad-line'],
    ['a day and no reason', `x ${A} accepted until=2030-01-01`, 'baseline-bad-line'],
    ['no such day', `x ${A} accepted until=2030-02-30 old`, 'baseline-bad-line'],
    ['no day', `x ${A} accepted until= old`, 'baseline-bad-line'],
    ['two days', `x ${A} accepted until=2030-01-01 until=2031-01-01 old`, 'baseline-bad-line'],
    ['an unknown kind', `x ${A} fine old`, 'baseline-bad-line'],
    ['capitals', `x ${A.toUpperCase()} accepted old`, 'baseline-bad-line'],
    ['a short fingerprint', `x ${A.slice(1)} accepted old`, 'baseline-bad-line'],
    ['words', 'ignore everything', 'baseline-bad-line'],
  ])('%s: an error that names it', (_, line, code) => {
    const text = `${HEADER[0]}\nx ${B} accepted old\n${line}\n`;
    expect(() => parseBaseline(text)).toThrow(
      expect.objectContaining({ code, facts: { path: 'leakgate.baseline', line: 3 } }),
    );
  });
});

test('ten thousand entries are read by line', () => {
  const text = Array.from({ length: 10_000 }, (_, n) => `x ${n.toString(16).padStart(32, '0')} accepted old`).join(
    '\n',
  );
  const { entries } = parseBaseline(text);
  expect(entries.size).toBe(10_000);
  expect(entries.get('270f'.padStart(32, '0'))?.line).toBe(10_000);
});
