/*
 * Owns the form of a sentence.
 */

/** Facts for a sentence. */
export type Facts = Readonly<Record<string, string | number>>;

/** A sentence with `{name}` holes, or a function where grammar needs one (plurals). */
export type Text = string | ((facts: Facts) => string);
