/*
 * Owns expanding templates into fake tokens, so that nothing live-looking is committed. Seeded: the same template and
 * seed give the same token.
 */

import { accountOf } from '../../src/enrich/aws-account.ts';

/**
 * Expands `${class}{count}` holes: `AKIA${A-Z2-7}{16}` becomes AKIA and 16 random characters of the class. Values that
 * chance made look like a placeholder are drawn again.
 */
export function sample(template: string, seed: number | string = 1): string {
  const random = mulberry32(hash(`${template} ${seed}`));
  return template.replace(/\$\{([^}]+)\}\{(\d+)\}/g, (_, characters: string, count: string) =>
    draw(alphabet(characters), Number(count), random),
  );
}

/** A key id with an account inside and its secret, as AWS would issue them. */
export function awsPair(seed: number | string = 1): { readonly id: string; readonly secret: string } {
  let id = sample('AKIA${A-Z2-7}{16}', seed);
  for (let again = 1; accountOf(id) === null; again++) id = sample('AKIA${A-Z2-7}{16}', `${seed} ${again}`);
  return { id, secret: sample('${A-Za-z0-9+/}{40}', seed) };
}

function draw(characters: string, count: number, random: () => number): string {
  for (;;) {
    let text = '';
    for (let i = 0; i < count; i++) text += characters[Math.floor(random() * characters.length)];
    if (count < 16 || looksRandom(text, characters)) return text;
  }
}

/** Mixed as real tokens nearly always are: no runs, and every class of a large alphabet. */
function looksRandom(text: string, characters: string): boolean {
  if (/(.)\1{3}/.test(text)) return false;
  const isMixed = characters.length < 60 || (/[a-z]/.test(text) && /[A-Z]/.test(text) && /[0-9]/.test(text));
  return isMixed && new Set(text).size > Math.min(text.length, characters.length) * 0.4;
}

/** The characters of a class such as `A-Za-z0-9+/`. */
function alphabet(characters: string): string {
  return characters.replace(/(.)-(.)/g, (_, first: string, last: string) => {
    let range = '';
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) range += String.fromCharCode(code);
    return range;
  });
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Tommy Ettinger's mulberry32. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
