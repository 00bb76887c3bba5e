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
}

/** Text that reads the environment where the literal has its secrets; null when no way is safe. */
export function embed(mixed: Mixed): Embedded | null {
  for (const embedding of mixed.literal.quote.inside) {
    const text = EMBEDDERS[embedding.how]({ ...mixed, embedding });
    if (text !== null) return { text, loose: embedding.how === 'join' && isOperator(embedding) };
  }
  return null;
}

type Embedder = (mixed: Mixed & { embedding: Embedding }) => string | null;

const EMBEDDERS: Readonly<Record<Embedding['how'], Embedder>> = {
  embed: embedInPlace,
  requote: embedRequoted,
  join: embedJoined,
};

function isOperator(join: Embedding & { how: 'join' }): boolean {
  return join.operator.trim() !== '' && join.close === undefined;
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

interface Piece {
  readonly text: string;
  /** Null for a piece of plain text. */
  readonly variable: string | null;
}

function pieces({ text, variables }: { text: string; variables: ReadonlyMap<string, string> }): readonly Piece[] {
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
