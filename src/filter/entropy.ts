/*
 * Owns Shannon entropy.
 */

import type { Filter } from '../model/match.ts';

/** Objects when the value's entropy is not above the rule's minimum. */
export const entropy: Filter = ({ rule, secret }) => {
  if (rule.minEntropy === undefined) return null;
  const bits = shannonEntropy(secret.expose());
  return bits > rule.minEntropy
    ? null
    : { filter: 'entropy', facts: { bits: bits.toFixed(2), minimum: rule.minEntropy } };
};

/** Occurrences of each character; zero between calls. */
const counts = new Uint32Array(65536);

/** Shannon entropy of the UTF-16 units of `value`, in bits per unit (Shannon 1948). */
export function shannonEntropy(value: string): number {
  for (let i = 0; i < value.length; i++) counts[value.charCodeAt(i)] = (counts[value.charCodeAt(i)] ?? 0) + 1;
  let bits = 0;
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    const share = (counts[unit] ?? 0) / value.length;
    if (share > 0) bits -= share * Math.log2(share);
    counts[unit] = 0;
  }
  return bits;
}
