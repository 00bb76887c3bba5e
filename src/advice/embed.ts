/*
 * Owns replacing the secrets inside one literal: which way of embedding is safe, and its text.
 */

import { type Embedding, fillTemplate } from './idioms/idiom.ts';
import type { Literal } from './literals.ts';

/** A literal with secrets in it. */
export interface Mixed {
  readonly literal: Literal;
  /** Its masked text, without quotes. */
  readonly body: string;
  /** The variable of each masked secret. */
  readonly variables: ReadonlyMap<string, string>;
}

/** The new text of a literal, and whether it is an expression with an operator. */
export interface Embedded {
  readonly text: string;
  readonly loose: boolean;
  /** The operator; null: one that binds less than all others. */
  readonly operator: string | null;
}

/** Text that reads the environment where the literal has its secrets; null when no way is safe. */
export function embed(mixed: Mixed): Embedded | null {
  if (endsInEscape(mixed)) return null;
  for (const embedding of mixed.literal.quote.inside.filter((each) => fits(each, mixed.literal))) {
    const text = EMBEDDERS[embedding.how]({ ...mixed, embedding });
    if (text === null) continue;
    const operator = embedding.how === 'join' ? operatorOf(embedding) : null;
    return { text, loose: operator !== null, operator };
  }
  return null;
}

/** What stands before a secret must not take the meaning from what comes in its place. */
function endsInEscape({ literal, body, variables }: Mixed): boolean {
  const { escape: mark } = literal.quote;
  if (mark === null || mark === 'double') return false;
  return pieces({ text: body, variables }).some(({ text }) => isOdd(trailing(text, mark)));
}

function trailing(text: string, character: string): number {
  let at = text.length;
  while (text[at - 1] === character) at--;
  return text.length - at;
}

function isOdd(count: number): boolean {
  return count % 2 === 1;
}

/** Beside others a literal stays one; inside of another one its quotes have to stay. */
function fits(embedding: Embedding, { chained, nested }: Literal): boolean {
  if (chained && embedding.how === 'join') return false;
  return !nested || embedding.how === 'join' || (embedding.how === 'embed' && !embedding.flat);
}

type Embedder = (mixed: Mixed & { embedding: Embedding }) => string | null;

const EMBEDDERS: Readonly<Record<Embedding['how'], Embedder>> = {
  embed: embedInPlace,
  requote: embedRequoted,
  join: embedJoined,
};

function operatorOf({ operator, close }: Embedding & { how: 'join' }): string | null {
  return operator.trim() !== '' && close === undefined ? operator.trim() : null;
}

function embedInPlace({ literal, body, variables, embedding }: Parameters<Embedder>[0]): string {
  const { open, close } = literal.quote;
  return open + replaceSecrets({ text: body, variables, read: embedding.read }) + close;
}

function embedRequoted({ body, variables, embedding }: Parameters<Embedder>[0]): string | null {
  if (embedding.how !== 'requote' || embedding.unless.test(body)) return null;
  const { open, close, read, argument = '', end = '' } = embedding;
  const masked = pieces({ text: body, variables }).filter((piece) => piece.variable !== null);
  const args = masked.map((piece) => fillTemplate(argument, piece.variable ?? '')).join('');
  return open + replaceSecrets({ text: body, variables, read }) + close + args + end;
}

function embedJoined({ literal, body, variables, embedding }: Parameters<Embedder>[0]): string | null {
  if (embedding.how !== 'join') return null;
  const { operator, read, open = '', close = '' } = embedding;
  const parts = pieces({ text: body, variables }).map(({ text, variable }) =>
    variable === null ? literal.quote.open + text + literal.quote.close : fillTemplate(read, variable),
  );
  return open + parts.join(operator) + close;
}

/** A stretch of a literal: plain text, or a masked secret. */
export interface Piece {
  readonly text: string;
  /** Null for a piece of plain text. */
  readonly variable: string | null;
}

/** The stretches of `text`, in order. */
export function pieces({
  text,
  variables,
}: {
  text: string;
  variables: ReadonlyMap<string, string>;
}): readonly Piece[] {
  return text
    .split(/([\uE000-\uF8FF])/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, variable: variables.get(part) ?? null }));
}

/** Puts `read` where `text` has a masked secret. */
export function replaceSecrets(job: { text: string; variables: ReadonlyMap<string, string>; read: string }): string {
  return pieces(job)
    .map(({ text, variable }) => (variable === null ? text : fillTemplate(job.read, variable)))
    .join('');
}
