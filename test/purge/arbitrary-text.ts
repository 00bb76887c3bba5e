/*
 * Owns texts that are made of secrets and of what stands between them, for properties of what replaces secrets.
 */

import { Buffer } from 'node:buffer';
import fc from 'fast-check';

/** Values, and a text of which one knows what has to become of it. */
export interface MixedText {
  readonly values: readonly Buffer[];
  readonly text: Buffer;
  readonly expected: Buffer;
}

/** All that means something to the file, to Python or to line ends, and bytes that are no UTF-8. */
const OF_VALUES = [...Buffer.from('ab\n\r#=>:\\x.*[$ ')].concat(0x80, 0xff);
/** None of those. */
const BETWEEN = [...Buffer.from('PQRS-/\t')];

const value = fc
  .array(fc.constantFrom(...OF_VALUES), { minLength: 6, maxLength: 24 })
  .map((bytes) => Buffer.from(bytes));
const between = fc
  .array(fc.constantFrom(...BETWEEN), { minLength: 1, maxLength: 8 })
  .map((bytes) => Buffer.from(bytes));

/** Some values are the beginning, the middle or the end of others. */
const values = fc
  .tuple(fc.array(value, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat())
  .map(([whole, from, cut]) => {
    const parts = whole
      .map((each) => each.subarray(from % 4, each.length - (cut % 4)))
      .filter(({ length }) => length >= 6);
    return [...whole, ...parts];
  });

/** @param removed what replaces a value */
export function mixedText(removed: string): fc.Arbitrary<MixedText> {
  return fc.tuple(values, fc.array(fc.tuple(between, fc.nat()), { maxLength: 12 })).map(([all, pieces]) => {
    const picked = pieces.map(([noise, at]) => [noise, all[at % all.length] ?? noise] as const);
    const gone = Buffer.from(removed);
    return {
      values: all,
      text: Buffer.concat(picked.flatMap(([noise, each]) => [noise, each, noise])),
      expected: Buffer.concat(picked.flatMap(([noise]) => [noise, gone, noise])),
    };
  });
}
