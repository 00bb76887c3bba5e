/*
 * Owns what an AWS key id tells offline: the account inside it, and whether that account is known for canary tokens.
 */

import { BASE32 } from '../util/base32.ts';

const LARGEST_ACCOUNT = 999_999_999_999n;

/** Accounts from which Thinkst issues canary tokens, as published with TruffleHog (pkg/detectors/aws/canary.go). */
const THINKST = new Set(
  '052310077262 171436882533 534261010715 595918472158 717712589309 819147034852 992382622183 730335385048 266735846894 893192397702'.split(
    ' ',
  ),
);

/** Accounts of other issuers of decoy keys, from the same list. */
const OTHER_DECOYS = new Set(
  '044858866125 251535659677 344043088457 351906852752 390477818340 426127672474 427150556519 439872796651 445142720921 465867158099 637958123769 693412236332 732624840810 735421457923 959235150393 982842642351'.split(
    ' ',
  ),
);

/**
 * The 12-digit account id inside a key id such as AKIA… or ASIA…, or null when it has none (old style: the fifth
 * character is I or J; or no account has that number). The upper 41 bits after the first bit of the base32 part are the account (Tal Be'ery, "A short
 * note on AWS KEY ID"; TruffleHog's GetAccountNumFromID).
 * @param keyId 20 characters
 */
export function accountOf(keyId: string): string | null {
  if (keyId.length < 14 || keyId[4] === 'I' || keyId[4] === 'J') return null;
  let bits = 0n;
  for (const character of keyId.slice(4, 14)) {
    const value = BASE32.indexOf(character);
    if (value === -1) return null;
    bits = (bits << 5n) | BigInt(value);
  }
  const first48 = bits >> 2n;
  const account = (first48 & 0x7fffffffff80n) >> 7n;
  // 40 bits hold more than 12 digits; no account has more, so AWS did not issue such an id.
  return account > LARGEST_ACCOUNT ? null : account.toString().padStart(12, '0');
}

/** Whose canary tokens come from `account`: a name, or null. `own` adds accounts from the configuration. */
export function canaryIssuer(account: string | null, own: readonly string[] = []): string | null {
  if (account === null) return null;
  if (THINKST.has(account)) return 'Thinkst Canary';
  if (OTHER_DECOYS.has(account)) return 'decoy';
  return own.includes(account) ? 'own' : null;
}
