/*
 * Owns how a commit message tells that the commit was made past the hook: a line for each finding. Does not own putting it
 * there (cli/commands/message.ts).
 */

/** A finding that somebody has let through, and why. */
export interface AllowedByTrailer {
  /** Id of the rule. */
  readonly rule: string;
  readonly fingerprint: string;
  readonly reason: string;
}

/** The key of the line, as git's trailers are written (git-interpret-trailers). */
export const TRAILER = 'Leakgate-Allow';

/** Characters of a reason that are kept. */
const LONGEST_REASON = 200;

/** The line for a finding. */
export function trailerOf({ rule, fingerprint, reason }: AllowedByTrailer): string {
  return `${TRAILER}: ${rule} ${fingerprint} ${reason}`;
}

/**
 * What `message` tells. Anywhere in it: where commits are squashed, messages are put together and what was a trailer stands
 * in the middle, with the blanks before it that `git merge --squash` puts there.
 */
export function trailersIn(message: string): AllowedByTrailer[] {
  const lines = message.matchAll(/^ {0,4}Leakgate-Allow: ([A-Za-z0-9][\w.-]{1,99}) ([0-9a-f]{32}) (\S.*)$/gm);
  return [...lines].map(([, rule = '', fingerprint = '', reason = '']) => ({ rule, fingerprint, reason }));
}

/**
 * The reason that `text` gives, on one line; null when it gives none. A switch (`1`, `true`) is no reason.
 */
export function reasonIn(text: string): string | null {
  const reason = text
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_REASON);
  const letters = reason.match(/\p{L}/gu)?.length ?? 0;
  return letters < 3 || /^(?:true|yes|force|allow)$/i.test(reason) ? null : reason;
}
