/*
 * Owns reading answers: a bounded size, JSON, and fields of JSON that may be anything. Does not own sending.
 */

import { ForgeError } from '../util/errors.ts';

/** What a forge answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What was asked, for errors. */
  readonly asked: Asked;
}

/** A request as errors name it. */
export interface Asked {
  readonly method: string;
  /** Path of the URL, without its query. */
  readonly path: string;
}

/** Longest message of a forge that goes into an error, in UTF-16 units. */
const LONGEST_MESSAGE = 300;

/** The body of `response` as text, or null when it is longer than `limit` bytes. */
export async function boundedText(response: Response, limit: number): Promise<string | null> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    if (bytes > limit) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * The JSON of an answer.
 *
 * @throws ForgeError `forge-bad-answer` when it is none: the page of a proxy, for example
 */
export function jsonOf({ text, asked }: Answer): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // The parser's message quotes the text, which may say the token back.
    const name = cause instanceof Error ? cause.name : 'JSON';
    throw new ForgeError('forge-bad-answer', { ...asked, detail: name });
  }
}

/**
 * The JSON array of an answer, or at `name` of its object.
 *
 * @throws ForgeError `forge-bad-answer` when it is none
 */
export function listOf(answer: Answer, name?: string): readonly unknown[] {
  const json = jsonOf(answer);
  const list = name === undefined ? json : at(json, name);
  if (!Array.isArray(list)) throw new ForgeError('forge-bad-answer', { ...answer.asked, detail: name ?? '[]' });
  return list;
}

/** What is at `names` in JSON, one name a level; undefined when there is nothing. */
export function at(json: unknown, ...names: readonly string[]): unknown {
  let value = json;
  for (const name of names) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}

/** The text or number at `names` as text; '' for anything else. */
export function textAt(json: unknown, ...names: readonly string[]): string {
  const value = at(json, ...names);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What the forge says went wrong, in its own words; '' when it does not say it as JSON. */
export function messageOf({ text }: Pick<Answer, 'text'>, veil: (text: string) => string): string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Not JSON: a page for people, and the status says enough.
    return '';
  }
  const said =
    at(json, 'message') ?? at(json, 'error', 'message') ?? at(json, 'error_description') ?? at(json, 'error');
  const message = typeof said === 'string' ? said : (JSON.stringify(said) ?? '');
  return veil(message).slice(0, LONGEST_MESSAGE);
}
