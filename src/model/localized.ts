/*
 * Owns the languages leakgate speaks.
 */

export type Language = 'en' | 'ja';

/** One sentence in every language. */
export type Localized = { readonly [language in Language]: string };
