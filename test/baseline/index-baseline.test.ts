/*
 * Looking entries up says what reading all of them says.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexBaseline } from '../../src/baseline/index-baseline.ts';
import { parseBaseline } from '../../src/baseline/parse-baseline.ts';

const FINGERPRINT = '0123456789abcdef'.repeat(2);
const OTHER = 'fedcba9876543210'.repeat(2);
const line = (kind: string, reason = 'key of the sandbox', fingerprint = FINGERPRINT) =>
  `aws-access-key-id ${fingerprint} ${kind} ${reason}\n`;

describe.each([
  ['as it is written', line('accepted')],
  ['behind comments', `# one\n# two\n${line('accepted')}`],
  ['twice, and they disagree', `${line('accepted')}${line('real', 'it is one')}`],
  ['with a last day', line('accepted', 'until=2031-01-01 until then')],
  ['with a last day that is none', line('accepted', 'until=2031-99-01 until then')],
  ['with CRLF', line('accepted').replace('\n', '\r\n')],
  ['without the last line break', line('accepted').trimEnd()],
  ['with blanks around', `\n  ${line('accepted')}`],
  ['among others', line('accepted', 'other', OTHER) + line('revoked')],
  ['between conflict marks', `<<<<<<< main\n${line('accepted')}=======\n>>>>>>> topic\n`],
  ['of a kind that does not exist', line('perhaps')],
  ['without a reason', `aws-access-key-id ${FINGERPRINT} accepted\n`],
  ['nothing', ''],
])('%s', (_, text) => {
  it('is found, or refused, alike', () => {
    expect(outcome(() => indexBaseline(text).get(FINGERPRINT))).toEqual(
      outcome(() => parseBaseline(text).entries.get(FINGERPRINT)),
    );
  });
});

it('property: any lines', () => {
  const piece = fc.constantFrom(
    ...[
      line('accepted'),
      line('real'),
      line('revoked', 'until=2030-02-28 x'),
      line('accepted', 'x', OTHER),
      '# note\n',
    ],
    ...['\n', ' ', '\r\n', 'nonsense\n', '\ufeff', `jwt ${FINGERPRINT} accepted `],
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(outcome(() => indexBaseline(text).get(FINGERPRINT))).toEqual(
        outcome(() => parseBaseline(text).entries.get(FINGERPRINT)),
      );
    }),
  );
});

/** What `ask` answers, or the facts of the error. */
function outcome(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    return { error: (error as { facts?: unknown }).facts };
  }
}
