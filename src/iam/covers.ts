/*
 * Owns the wildcards of policies.
 */

/**
 * True when everything that `text` stands for is matched by `pattern`, in which `*` is any number of characters and `?` is
 * one (IAM User Guide, "IAM JSON policy elements: Resource"). A wildcard in `text` is matched by `*` only.
 */
export function covers(pattern: string, text: string): boolean {
  let [p, t] = [0, 0];
  let [star, from] = [-1, 0];
  while (t < text.length) {
    if (pattern[p] === '*') {
      [star, from] = [p, t];
      p++;
    } else if (p < pattern.length && isSame(pattern[p], text[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      from++;
      t = from;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** The same for actions, which do not tell upper from lower case. */
export function coversAction(pattern: string, action: string): boolean {
  return pattern === '*' || covers(pattern.toLowerCase(), action.toLowerCase());
}

function isSame(wanted: string | undefined, character: string | undefined): boolean {
  return wanted === character || (wanted === '?' && character !== '*');
}
