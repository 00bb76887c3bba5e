/*
 * Owns telling names that git takes for a ref and for nothing else.
 */

/** What git-check-ref-format(1) forbids anywhere: control characters, space, ~^:?*[\, `..`, `@{`, `//`. */
const FORBIDDEN = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\//;

/**
 * True for the whole name of a ref (`refs/heads/main`), as git-check-ref-format(1) allows it. Such a name is no option, no
 * pattern, and no expression that walks history; it may hold any other character, those that terminals act on among them.
 */
export function isRefName(name: string): boolean {
  if (!name.startsWith('refs/') || FORBIDDEN.test(name) || name.endsWith('.') || name.endsWith('/')) return false;
  return name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'));
}
