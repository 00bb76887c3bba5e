/*
 * Owns lines of a code frame as text in which one private-use character stands for each secret, so that patterns can
 * run over them and no value can get out. Does not own changing the text (rewrite.ts).
 */

import type { CodeFrame, Segment } from '../model/code-frame.ts';
import type { Secret } from '../model/secret.ts';
import { FIRST_MASK, hasSecret, MASK, MASKS } from './masks.ts';

/** A frame around one line. */
export interface MaskedFrame {
  /** The lines above, joined; empty, or ends with a newline. */
  readonly above: string;
  /** The line, without what ends it. */
  readonly line: string;
  /** What ends the line, such as a carriage return. */
  readonly ending: string;
  /** The lines below, joined. */
  readonly below: string;
  /** The secret behind each masking character. */
  readonly secrets: ReadonlyMap<string, Secret>;
  /** True when the line has characters of the masking range itself. */
  readonly ambiguous: boolean;
}

/** Masks `frame` around line number `line`; null when the frame does not have it. */
export function maskFrame({ frame, line }: { frame: CodeFrame; line: number }): MaskedFrame | null {
  const index = line - frame.firstLine;
  const target = frame.lines[index];
  if (!target) return null;
  const secrets = new Map<string, Secret>();
  const mask = (segments: readonly Segment[]) => maskLine({ segments, secrets });
  const text = mask(target);
  const ending = /[\r\n]*$/.exec(text)?.[0] ?? '';
  return {
    above: [...(frame.above ?? []), ...frame.lines.slice(0, index)].map((each) => `${mask(each).trimEnd()}\n`).join(''),
    line: text.slice(0, text.length - ending.length),
    ending,
    below: [...frame.lines.slice(index + 1), ...(frame.below ?? [])].map(mask).join('\n'),
    secrets,
    ambiguous: secrets.size > MASKS || target.some((part) => typeof part === 'string' && hasSecret(part)),
  };
}

interface Masking {
  readonly segments: readonly Segment[];
  readonly secrets: Map<string, Secret>;
}

function maskLine({ segments, secrets }: Masking): string {
  let line = '';
  for (const segment of segments) {
    line += typeof segment === 'string' ? segment.replace(MASK, '?') : characterOf({ secret: segment, secrets });
  }
  return line;
}

function characterOf({ secret, secrets }: { secret: Secret; secrets: Map<string, Secret> }): string {
  for (const [character, known] of secrets) if (known.equals(secret)) return character;
  const character = String.fromCharCode(FIRST_MASK + (secrets.size % MASKS));
  secrets.set(character, secret);
  return character;
}
