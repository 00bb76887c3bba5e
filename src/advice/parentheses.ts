/*
 * Owns telling whether an expression that takes the place of a literal needs parentheses. Looks at the text on both sides.
 */

/** What stands around a literal or a bare value. */
export interface Around {
  readonly before: string;
  readonly after: string;
  readonly line: string;
  readonly above: string;
  readonly below: string;
}

/** What holds an expression together. */
export interface Binding {
  /** Null: one that binds loosely. */
  readonly operator: string | null;
  /** A word before the expression takes all of it: a keyword, or a call without parentheses. */
  readonly commands: boolean;
}

/** True when an expression would fall apart at this place. */
export function needsParentheses(around: Around, { operator, commands }: Binding): boolean {
  const left = leftOf(around);
  const right = rightOf(around);
  const opened =
    OPENED.test(left) || sidesWith(left, operator) || (commands && operator !== null && COMMAND.test(left));
  return !opened || !(CLOSED.test(right) || precedes(right, operator));
}

const OPENED = /(?:^|(?:^|[^=!<>])=|[([{,:;]|=>|->|\breturn|<-)\s*$/;
const COMMAND = /(?<!\b(?:typeof|void|await|new|delete|not|defined\?))(?<=[\w?!])\s+$|<\?=\s*$/;
const CLOSED = /^\s*(?:$|[,;)\]}#]|\{$|\/\/|\/\*)/;

/** The end of a line that goes on on the next one. */
const GOES_ON = /(?:\?\?|\?:|\|\||&&|[^-=]>|[^<]-|[+*/%^&<!~.?])\s*$/;
/** The beginning of a line that goes on with the last one. */
const CONTINUES = /^\s*(?:\.|\?[.?:]?|!!|!=|->|::|[[+*%&|^<>=-]|(?:and|or|is|as|instanceof)\b)/;

/** What stands before; an expression that begins its line is opened by the lines above, unless they end in an operator. */
function leftOf({ before, above }: Around): string {
  // A line that begins with an operator goes on with the one above.
  if (/^\s*[+.~*&]+\s*$/.test(before)) return lastLine(above).trimEnd() + before;
  if (before.trim() !== '') return before;
  const last = lastLine(above);
  return GOES_ON.test(last) ? last : '';
}

function rightOf({ after, below }: Around): string {
  const rest = after.replace(/^\s*(?:\/\/.*|\/\*.*\*\/\s*)$/, '');
  if (rest.trim() !== '') return rest;
  const next = below.split('\n').find((line) => line.trim() !== '') ?? '';
  return CONTINUES.test(next) ? next : '';
}

/** The last line of code, without its comment. */
function lastLine(above: string): string {
  const lines = above.trimEnd().split('\n');
  return (lines.at(-1) ?? '').replace(/\s\/\/.*$/, '');
}

/** Sums and their like may stand beside themselves; sums also beside what binds less. */
function sidesWith(left: string, operator: string | null): boolean {
  if (operator === null) return false;
  if (/(?:[^?]\?|==|!=|&&|\|\||\?:|\?\?)\s*$/.test(left)) return true;
  return endsWith(left.trimEnd(), operator);
}

function precedes(right: string, operator: string | null): boolean {
  if (operator === null) return false;
  const text = right.trimStart();
  if (
    /^(?:\?(?![.?:[-])|\?[?:]|:(?!:)|==|!=|&&|\|\||(?:if|unless|else|and|or|in|for|then|while|until|rescue)\b)/.test(
      text,
    )
  )
    return true;
  return text.startsWith(operator) && !text.startsWith(operator + operator) && text[operator.length] !== '=';
}

function endsWith(left: string, operator: string): boolean {
  // Behind nothing it would be a sign, not a sum.
  return /["'`\w)\]}]\s*$/.test(left.slice(0, -operator.length)) && left.endsWith(operator);
}
