/*
 * Owns finding what opened the brackets that a place in a text is in, without a parser.
 */

const TEXT = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The text down to each bracket that is still open at its end, innermost first. */
export function openHeads(text: string): string[] {
  const code = text.replace(TEXT, (found) => ' '.repeat(found.length));
  const heads: string[] = [];
  const closed: string[] = [];
  for (let at = code.length - 1; at >= 0; at--) {
    const character = code[at] ?? '';
    if (PAIRS[character] !== undefined) closed.push(PAIRS[character]);
    if (!/[([{]/.test(character)) continue;
    if (closed.at(-1) === character) closed.pop();
    else heads.push(text.slice(0, at));
  }
  return heads;
}
