import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountOf, canaryIssuer } from '../../src/enrich/aws-account.ts';
import { awsFactsOf } from '../../src/enrich/aws-facts.ts';
import { Secret } from '../../src/model/secret.ts';

/** Published ids, in parts: whole they look like live ones. */
const PUBLISHED = ['ASIA', 'QNZGKIQY56JQ7WML'].join('');
const PUBLISHED_CANARY = ['AKIA', 'YVP4CIPPERUVIFXG'].join('');

test('published ids: have the accounts their authors name', () => {
  expect(accountOf(PUBLISHED)).toBe('029608264753');
  expect(accountOf(PUBLISHED_CANARY)).toBe('595918472158');
});

test('ids of the documentation: are of the old style, without an account', () => {
  expect(accountOf('AKIAIOSFODNN7EXAMPLE')).toBeNull();
  expect(accountOf('AKIAI44QH8DHBEXAMPLE')).toBeNull();
  expect(accountOf(`AKIAJ${'A'.repeat(15)}`)).toBeNull();
});

test.each(['', 'AKIA', 'AKIAQNZGK', `AKIA1${'A'.repeat(15)}`, `AKIA${'a'.repeat(16)}`])('%j: has none', (id) => {
  expect(accountOf(id)).toBeNull();
});

test('a number of more than twelve digits inside: no account has it', () => {
  expect(accountOf(idOf(false, 999_999_999_999, 0))).toBe('999999999999');
  expect(accountOf(idOf(false, 1_000_000_000_000, 0))).toBeNull();
});

test('property: the account that goes into an id comes out', () => {
  const bits = fc.tuple(fc.boolean(), fc.nat({ max: 999_999_999_999 }), fc.nat({ max: 2 ** 30 - 1 }));
  fc.assert(
    fc.property(bits, ([top, account, rest]) => {
      const id = idOf(top, account, rest);
      const isOld = id[4] === 'I' || id[4] === 'J';
      expect(accountOf(id)).toBe(isOld ? null : String(account).padStart(12, '0'));
    }),
    { numRuns: 1000, seed: 1 },
  );
});

test('accounts of canary issuers: are known, others not', () => {
  expect(canaryIssuer('595918472158')).toBe('Thinkst Canary');
  expect(canaryIssuer('044858866125')).toBe('decoy');
  expect(canaryIssuer('029608264753')).toBeNull();
  expect(canaryIssuer(null)).toBeNull();
  expect(canaryIssuer('029608264753', ['029608264753'])).toBe('own');
});

test('facts of an id: its account, whose canary it is, and whether it is one’s own', () => {
  const accounts = { own: ['029608264753'], canary: [] };
  expect(awsFactsOf(new Secret(PUBLISHED), accounts)).toEqual({
    keyId: PUBLISHED,
    account: '029608264753',
    canary: null,
    own: true,
  });
  expect(awsFactsOf(new Secret(PUBLISHED_CANARY), accounts)).toMatchObject({ canary: 'Thinkst Canary', own: false });
  expect(awsFactsOf(new Secret('AKIAIOSFODNN7EXAMPLE'), accounts)).toMatchObject({ account: null, own: false });
});

/** One bit, 40 bits of account, and the rest of the 80 bits behind a prefix, in base32 (shared/spec/aws.md 4.2). */
function idOf(top: boolean, account: number, rest: number): string {
  let value = ((top ? 1n : 0n) << 79n) | (BigInt(account) << 39n) | BigInt(rest);
  let encoded = '';
  for (let i = 0; i < 16; i++) {
    encoded = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(Number(value & 31n)) + encoded;
    value >>= 5n;
  }
  return `AKIA${encoded}`;
}
