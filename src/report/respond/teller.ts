/*
 * Owns saying things on a page: sentences of the catalog with text from outside in them, which stays apart from the words.
 */

import { isMessageKey, type MessageKey, type Words } from '../../messages/words.ts';
import type { Incident } from '../../model/incident.ts';
import { Secret } from '../../model/secret.ts';
import { isAccessKeyId } from '../../util/access-key-id.ts';
import { clipped } from '../markdown/escape.ts';
import { amount } from '../pretty/amounts.ts';
import { type Veil, veilOver } from '../secrets.ts';
import type { Block, Line, Span, Tone } from './page.ts';

/** What fills a hole of a sentence. Strings are words of our own; text from outside is in spans. */
export type Fill = string | number | Span | Line;

/** What sections are told with. */
export interface Teller {
  readonly words: Words;
  readonly veil: Veil;
  /** When the incident was put together, ms since 1970; NaN when it does not say. */
  readonly now: number;
  /** The sentence `key`, what is from outside in spans of its own. */
  say(key: MessageKey, fills?: Readonly<Record<string, Fill>>): Line;
  /** The sentence as a block of its own. */
  tell(key: MessageKey, fills?: Readonly<Record<string, Fill>>, tone?: Tone): Block;
  /** A sentence that was written elsewhere, such as in a rule or a runbook. */
  prose(sentence: string): Line;
  /** Text from outside, at most 300 characters of it. */
  outside(text: string): Span;
  /** An address to open when it is a plain one with https://, else text from outside. */
  link(address: string): Span;
  /** The first `limit` of `all` (all when verbose), and how many are left. */
  limited<T>(all: readonly T[], limit: number): { readonly shown: readonly T[]; readonly left: number };
}

const LONGEST = 300;
/** An address of ASCII without user and password, which browsers show as it is. */
const ADDRESS = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:[/?#][\w./%#?=&~:@+,-]*)?$/i;
/** Private characters around the number of what fills a hole: no sentence of a catalog has them. */
const HOLE = /\ue000(\d+)\ue001/;

/** The teller of a page on `incident`. */
export function tellerOf(incident: Incident, words: Words, verbose: boolean): Teller {
  const veil = veilOver(secretsOf(incident), false);
  const say: Teller['say'] = (key, fills = {}) => filled(words, key, fills);
  const outside = (text: string): Span => ({ kind: 'outside', text: clipped(veil.line(text), LONGEST) });
  return {
    words,
    veil,
    now: Date.parse(incident.at),
    say,
    outside,
    tell: (key, fills, tone = 'plain') => ({ kind: 'paragraph', line: say(key, fills), tone }),
    prose: (sentence) => [{ kind: 'words', text: veil.line(sentence) }],
    link: (address) => {
      const span = outside(address);
      return ADDRESS.test(span.text) ? { ...span, kind: 'link' } : span;
    },
    limited: (all, limit) => {
      const shown = verbose ? all : all.slice(0, limit);
      return { shown, left: all.length - shown.length };
    },
  };
}

/** The sentence of a name that is known at run time only, such as that of a power; the name itself when there is none. */
export function namedSentence(key: string, name: string, teller: Teller): Line {
  return isMessageKey(key) ? teller.say(key) : [teller.outside(name)];
}

/** Items shown, and how many are left out. */
export function withRest(shown: readonly Block[], left: number, teller: Teller): Block[] {
  return left === 0 ? [...shown] : [...shown, teller.tell('report.more-json', amount(left), 'quiet')];
}

/** Lines with `between` them, as one. */
export function joinedLines(lines: readonly Line[], between: string): Line {
  return lines.flatMap((line, at) => (at === 0 ? line : [{ kind: 'words' as const, text: between }, ...line]));
}

/** Spans with the comma of the language between them. */
export function listed(spans: readonly Span[], { words }: Teller): Line {
  return joinedLines(
    spans.map((span) => [span]),
    words.say('report.comma'),
  );
}

/** The first `most` of `names` (all when verbose), and how many are left out. */
export function namesLine(names: readonly string[], most: number, teller: Teller): Line {
  const { shown, left } = teller.limited(names, most);
  const line = listed(shown.map(teller.outside), teller);
  return left === 0 ? line : [...line, ...plain(' '), ...teller.say('report.more', { n: left })];
}

/** Words of our own as a line. */
export function plain(text: string): Line {
  return [{ kind: 'words', text }];
}

function filled(words: Words, key: MessageKey, fills: Readonly<Record<string, Fill>>): Line {
  const lines: Line[] = [];
  const facts: Record<string, string | number> = {};
  for (const [name, fill] of Object.entries(fills)) {
    if (typeof fill !== 'object') facts[name] = fill;
    else facts[name] = `\ue000${lines.push('kind' in fill ? [fill] : fill) - 1}\ue001`;
  }
  const pieces = words.say(key, facts).split(HOLE);
  return pieces
    .flatMap((piece, at): Line => (at % 2 === 1 ? (lines[Number(piece)] ?? []) : plain(piece)))
    .filter(({ text }) => text !== '');
}

/** Ids of keys are no secrets, and commands are of no use without them. */
function* secretsOf(incident: Incident): Generator<Secret> {
  const ids = keyIdsOf(incident).map((id) => new Secret(id));
  const { findings = [], beside = [] } = incident.exposure ?? {};
  for (const finding of [...findings, ...beside]) {
    for (const { secret } of [finding, ...finding.companions]) if (!ids.some((id) => id.equals(secret))) yield secret;
  }
}

function keyIdsOf({ keyId, notice, exposure, trail }: Incident): string[] {
  const findings = [...(exposure?.findings ?? []), ...(exposure?.beside ?? [])];
  const found = findings.map(({ aws }) => aws?.keyId ?? null);
  const chain = trail?.keys.map((key) => key.keyId) ?? [];
  const ids = [keyId, ...(notice?.keyIds ?? []), ...found, ...chain].filter((id) => id !== null);
  // What says it is one, but is not, stays a secret.
  return [...new Set(ids)].filter(isAccessKeyId);
}
