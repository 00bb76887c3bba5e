/*
 * Owns passwords as people choose them. CredData replaced every credential by random letters, so a model would learn that
 * no password reads like a word; some are put back.
 */

import { mulberry32 } from './boost.mjs';

const SEED = 7;
const LONGEST = 20;
const SIGNS = '!@#$%&*?';

/** Words of five to nine letters that several texts use, in the order of the alphabet. */
export function wordsOf(texts) {
  const uses = new Map();
  for (const text of texts) {
    for (const word of new Set(text.match(/\b[a-z]{4,9}\b/g))) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return [...uses]
    .filter(([, times]) => times > 3)
    .map(([word]) => word)
    .sort();
}

/** Copies to learn from, and copies of other words, marked `isUnseen`, to measure by. */
export function rewordedSamples(cases, words, generic, weight) {
  const learned = reworded(
    cases,
    words.filter((_, i) => i % 2 === 0),
    generic,
    weight,
  );
  const unseen = reworded(
    cases,
    words.filter((_, i) => i % 2 === 1),
    generic,
    weight,
  );
  return [...learned, ...unseen.map((sample) => ({ ...sample, isUnseen: true }))];
}

function reworded(cases, words, generic, weight) {
  const random = mulberry32(SEED);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return cases.flatMap(({ samples, latin1, path }) =>
    samples.filter(isPassword).map((sample) => {
      const { start, end } = sample.assignment;
      const value = password(words, pick, random);
      const text = latin1.slice(0, start) + value + latin1.slice(end);
      const assignment = { ...sample.assignment, end: start + value.length };
      const features = new Float64Array(generic.FEATURES.length);
      const isScored = generic.writeFeatures(assignment, { text, path }, features);
      return { group: sample.group, assignment, features, target: 1, weight: isScored ? weight : 0 };
    }),
  );
}

function isPassword({ target, weight, row, assignment }) {
  return target === 1 && weight > 0 && /Password/.test(row.category) && assignment.end - assignment.start <= LONGEST;
}

/** `dragon42`, `Dragon42!`, `bluehorse`, `dragon`. */
function password(words, pick, random) {
  const form = random();
  const word = pick(words);
  const digits = String(Math.floor(random() * 10 ** (1 + Math.floor(random() * 4))));
  if (form < 0.4) return word + digits;
  if (form < 0.65) return word[0].toUpperCase() + word.slice(1) + digits + pick(SIGNS);
  return form < 0.85 ? word + pick(words) : word;
}
