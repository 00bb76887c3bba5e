/*
 * The line of a commit message that tells what was let through.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonIn, trailerOf, trailersIn } from '../../src/gate/trailer.ts';

const told = { rule: 'aws-access-key-id', fingerprint: '0123456789abcdef'.repeat(2), reason: 'key of the sandbox' };

describe('trailersIn', () => {
  it('at the end, as a trailer', () => {
    expect(trailersIn(`Subject\n\nBody\n\nSigned-off-by: a\n${trailerOf(told)}\n`)).toEqual([told]);
  });

  it('in the middle, as in a squashed commit', () => {
    expect(trailersIn(`One\n\n* Two\n\n${trailerOf(told)}\n\n* Three\n\nbody`)).toEqual([told]);
  });

  it('indented, as git merge --squash writes it', () => {
    expect(trailersIn(`Squashed commit of the following:\n\n    One\n    \n    ${trailerOf(told)}\n`)).toEqual([told]);
  });

  it('several', () => {
    const other = { ...told, rule: 'jwt' };
    expect(trailersIn(`${trailerOf(told)}\n${trailerOf(other)}`)).toEqual([told, other]);
  });

  it.each([
    'Leakgate-Allow: aws-access-key-id reason without fingerprint',
    `leakgate-allow: jwt ${told.fingerprint} another case`,
    `> Leakgate-Allow: jwt ${told.fingerprint} quoted`,
    `Leakgate-Allow: jwt ${told.fingerprint}`,
    `Leakgate-Allow: jwt ${told.fingerprint} `,
  ])('%j tells nothing', (line) => {
    expect(trailersIn(`Subject\n\n${line}\n`)).toEqual([]);
  });

  it('what was written is read', () => {
    const reason = fc
      .string({ unit: 'grapheme' })
      .map(reasonIn)
      .filter((each) => each !== null);
    fc.assert(
      fc.property(reason, fc.string(), (each, before) => {
        expect(trailersIn(`${before}\n${trailerOf({ ...told, reason: each })}\n`)).toContainEqual({
          ...told,
          reason: each,
        });
      }),
    );
  });
});

describe('reasonIn', () => {
  it.each(['1', 'true', 'yes', '', '   ', '...', 'ok', '\u0000\u001b[31m'])('%j is none', (text) => {
    expect(reasonIn(text)).toBeNull();
  });

  it.each([
    ['test key, revoked', 'test key, revoked'],
    ['two\nlines', 'two lines'],
    ['検証用のキー', '検証用のキー'],
    [' \u001b[31mred text ', '[31mred text'],
  ])('%j is %j', (text, reason) => {
    expect(reasonIn(text)).toBe(reason);
  });
});
