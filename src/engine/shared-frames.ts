/*
 * Owns keeping equal frames once: the versions of a file show a secret between the same lines ten thousand times.
 */

import type { CodeFrame, Segment } from '../model/code-frame.ts';
import { Secret } from '../model/secret.ts';
import type { BlobMatches } from './blob-scanner.ts';
import type { PlacedMatch } from './placer.ts';

type Lines = Omit<CodeFrame, 'firstLine'>;

/** Frames that were seen, without their line numbers. */
export class SharedFrames {
  readonly #known = new Map<string, Lines[]>();

  /** `found` with the lines of frames that were seen before in place of equal ones. */
  in(found: BlobMatches): BlobMatches {
    const matches = found.matches.map((match) => ({
      ...this.#with(match),
      partners: match.partners.map((partner) => this.#with(partner)),
    }));
    return { ...found, matches, allowed: found.allowed.map((match) => this.#with(match)) };
  }

  #with<T extends PlacedMatch>(placed: T): T {
    const { firstLine, ...lines } = placed.frame;
    return { ...placed, frame: { firstLine, ...this.#shared(lines) } };
  }

  #shared(lines: Lines): Lines {
    const key = keyOf(lines);
    const alike = this.#known.get(key) ?? [];
    const known = alike.find((each) => haveSameSecrets(each, lines));
    if (known !== undefined) return known;
    this.#known.set(key, alike);
    alike.push(lines);
    return lines;
  }
}

/** The same for lines that differ in secrets of one length and bucket at most. */
function keyOf({ lines, above = [], below = [] }: Lines): string {
  const textOfLines = (part: Lines['lines']) => part.map((line) => line.map(textOf).join('\u0001')).join('\n');
  return [above, lines, below].map(textOfLines).join('\u0002');
}

function textOf(segment: Segment): string {
  return typeof segment === 'string' ? segment : `\u0003${segment.length} ${segment.bucket}`;
}

function haveSameSecrets(a: Lines, b: Lines): boolean {
  const [secrets, others] = [secretsIn(a), secretsIn(b)];
  return secrets.length === others.length && secrets.every((secret, at) => secret.equals(others[at] as Secret));
}

function secretsIn({ lines, above = [], below = [] }: Lines): Secret[] {
  return [above, lines, below].flat(2).filter((segment) => segment instanceof Secret);
}
