/*
 * Owns how a label looks that leakgate makes. Does not own its name.
 */

/** `color` as six hexadecimal digits: the red that GitHub gives to "bug". */
export const LABEL: { readonly color: string; readonly description: string } = {
  color: 'd73a4a',
  description: 'leakgate',
};
