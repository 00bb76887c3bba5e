/*
 * Owns the table of letter pairs: words and identifiers of the training texts against chance.
 */

const SIZE = 27;
const NONE = 26;

/** One printable character a pair, as src/generic/letters.ts reads them. `texts` are without credentials. */
export function bigramTable(texts) {
  const counts = new Float64Array(SIZE * SIZE).fill(0.5);
  for (const [word, times] of wordCounts(texts)) countPairs(counts, word, Math.sqrt(times));
  return encode(counts);
}

function wordCounts(texts) {
  const words = new Map();
  for (const text of texts) {
    for (const [word] of text.matchAll(/[A-Z]?[a-z]{2,14}|[A-Z]{3,14}(?![a-z])/g)) {
      const lower = word.toLowerCase();
      words.set(lower, (words.get(lower) ?? 0) + 1);
    }
  }
  // A word that comes once may be half of something random.
  return [...words].filter(([, times]) => times > 1);
}

function countPairs(counts, word, weight) {
  let previous = NONE;
  for (let at = 0; at <= word.length; at++) {
    const letter = at < word.length ? word.charCodeAt(at) - 97 : NONE;
    counts[previous * SIZE + letter] += weight;
    previous = letter;
  }
}

/** Log-odds against letters that are all alike, and words that end alike after any of them. */
function encode(counts) {
  let ends = 0;
  let all = 0;
  for (let first = 0; first < NONE; first++) {
    ends += counts[first * SIZE + NONE];
    for (let second = 0; second < SIZE; second++) all += counts[first * SIZE + second];
  }
  let table = '';
  for (let first = 0; first < SIZE; first++) {
    let sum = 0;
    for (let second = 0; second < SIZE; second++) sum += counts[first * SIZE + second];
    const end = counts[first * SIZE + NONE];
    for (let second = 0; second < SIZE; second++) {
      const count = counts[first * SIZE + second];
      const odds = second === NONE ? Math.log(end / sum / (ends / all)) : Math.log((count / (sum - end)) * NONE);
      const step = Math.round((Math.min(3, Math.max(-4, first === NONE && second === NONE ? 0 : odds)) + 4) * 12);
      table += String.fromCharCode(33 + step);
    }
  }
  return table;
}
