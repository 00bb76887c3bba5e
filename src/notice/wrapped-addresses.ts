/*
 * Owns putting addresses together that a line break went through. Where it cannot be told, they stay apart.
 */

/** Lines are broken at 60 columns at least; a shorter one ends because it was meant to. */
const NARROWEST = 60;
const LONGEST = 2048;
const ADDRESS_AT_END = /h(?:tt|xx)ps?:\/\/[!#-;=?-~]{1,2048}$/i;
/** Of a path, not of a host. */
const FILE_AT_END = /[^:/]\/[^?#]{0,1000}\.[A-Za-z][A-Za-z0-9]{0,5}$/;

/** `lines` with the second half of an address put to the end of the line that has the first. */
export function withWholeAddresses(lines: readonly string[]): string[] {
  const whole: string[] = [];
  let width = 0;
  for (const line of lines) {
    const before = whole.at(-1);
    if (before !== undefined && width >= NARROWEST && goesOn(before, line)) whole[whole.length - 1] = before + line;
    else whole.push(line);
    width = line.length;
  }
  return whole;
}

function goesOn(before: string, line: string): boolean {
  const address = ADDRESS_AT_END.exec(before.slice(-LONGEST))?.[0];
  const [rest = ''] = /^[!#-;=?-~]{1,2048}/.exec(line) ?? [];
  if (address === undefined || rest === '' || /^h(?:tt|xx)ps?:/i.test(rest) || /[.,;:)\]]$/.test(address)) return false;
  if (/^[/?#&=%_.~-][A-Za-z0-9]/.test(rest)) return true;
  if (FILE_AT_END.test(address)) return false;
  return (
    isHalfOfHash(rest) ||
    isHalfOfPath(rest) ||
    (/[/=&?%_-]$/.test(address) && /^[\w%./=&-]{1,200}\.\w{1,5}$/.test(rest))
  );
}

/** The end of a commit's id, maybe with a path after it. */
function isHalfOfHash(rest: string): boolean {
  return /^[0-9a-f]{4,40}(?:[/.#?]|$)/.test(rest) && /^[a-f]{0,40}\d/.test(rest);
}

/** `and/or` is none. */
function isHalfOfPath(rest: string): boolean {
  return /^[^/]{0,200}\/[^/]{0,200}\//.test(rest) || /^[^/]{1,200}\/.{0,200}(?:\.[A-Za-z]{1,5}|\d)[.,]?$/.test(rest);
}
