/*
 * Owns expanding the templates of examples: a configuration is committed, and a token written out in it would be found there.
 */

/** A hole: a class of characters, and how many of it. */
const HOLE = /\$\{([^}]+)\}\{(\d{1,4})\}/g;

/** `template` with random characters in its holes: `acme_${a-z0-9}{8}`. The same template gives the same text. */
export function expandTemplate(template: string): string {
  const random = xorshift(template);
  return template.replace(HOLE, (_, characters: string, count: string) => {
    const all = alphabet(characters);
    return Array.from({ length: Number(count) }, () => all.charAt(random() % all.length)).join('');
  });
}

/** The characters of a class such as `A-Za-z0-9+/`. */
function alphabet(characters: string): string {
  return characters.replace(/(.)-(.)/g, (_, first: string, last: string) => {
    const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
    return Array.from({ length: Math.max(0, to - from + 1) }, (__, at) => String.fromCharCode(from + at)).join('');
  });
}

/** George Marsaglia's xorshift32 (Journal of Statistical Software 8/14, 2003), from a hash of `seed` (FNV-1a). */
function xorshift(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let at = 0; at < seed.length; at++) state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193);
  state ||= 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 8;
  };
}
