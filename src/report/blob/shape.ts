/*
 * Owns checking JSON of unknown origin against the form it should have. What comes out is made anew of what the form names:
 * nothing else of the input is taken over.
 */

/** Takes a value of the form; throws `ShapeError` for any other. `at` is where it stands. */
export type Shape<T> = (value: unknown, at: string) => T;

/** Something is not what it should be; says where, and nothing of what was found there. */
export class ShapeError extends Error {
  override readonly name: string = 'ShapeError';
}

/** Text. */
export const text: Shape<string> = (value, at) => (typeof value === 'string' ? value : refuse(at));
/** A truth. */
export const flag: Shape<boolean> = (value, at) => (typeof value === 'boolean' ? value : refuse(at));
/** A number that JavaScript counts with exactly, whole and not below 0. */
export const whole: Shape<number> = (value, at) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : refuse(at);
/** Any finite number. */
export const number: Shape<number> = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuse(at);

/** Text that matches all of `pattern`. */
export function matching(pattern: RegExp): Shape<string> {
  return (value, at) => (pattern.test(text(value, at)) ? text(value, at) : refuse(at));
}

/** One of some words. */
export function oneOf<const T extends string>(words: readonly T[]): Shape<T> {
  return (value, at) => words.find((word) => word === value) ?? refuse(at);
}

/** The form, or null. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value, at) => (value === null ? null : shape(value, at));
}

/** A list, each element of the form. */
export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, at) => (Array.isArray(value) ? value.map((each) => shape(each, at)) : refuse(at));
}

/** An object that has what is named. */
export function object<T extends object>(shapes: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> {
  const entries = Object.entries(shapes) as [string, Shape<unknown>][];
  return (value, at) => {
    const from = recordOf(value, at);
    return Object.fromEntries(entries.map(([key, shape]) => [key, shape(own(from, key), `${at}.${key}`)])) as T;
  };
}

/** An object with any keys, as a map. */
export function facts<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, at) => {
    const entries = Object.entries(recordOf(value, at)).filter(([key]) => key !== '__proto__');
    return Object.fromEntries(entries.map(([key, each]) => [key, shape(each, at)]));
  };
}

/** One form or another. */
export function either<A, B>(a: Shape<A>, b: Shape<B>, isFirst: (value: unknown) => boolean): Shape<A | B> {
  return (value, at) => (isFirst(value) ? a(value, at) : b(value, at));
}

/** Not the form. */
export function refuse(at: string): never {
  throw new ShapeError(at);
}

function recordOf(value: unknown, at: string): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : refuse(at);
}

/** Never what an object has from its prototype. */
function own(from: object, key: string): unknown {
  return Object.hasOwn(from, key) ? (from as Record<string, unknown>)[key] : undefined;
}
