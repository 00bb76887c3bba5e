/*
 * Owns reading answers: JSON, and fields of JSON that may be anything. Does not own sending.
 */

import { ForgeError } from '../util/errors.ts';
import { valueAt } from '../util/json-value.ts';

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
  const list = name === undefined ? json : valueAt(json, name);
  if (!Array.isArray(list)) throw new ForgeError('forge-bad-answer', { ...answer.asked, detail: name ?? '[]' });
  return list;
}

/** The text or number at `names` as text; '' for anything else. */
export function textAt(json: unknown, ...names: readonly string[]): string {
  const value = valueAt(json, ...names);
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
    valueAt(json, 'message') ??
    valueAt(json, 'error', 'message') ??
    valueAt(json, 'error_description') ??
    valueAt(json, 'error');
  const message = typeof said === 'string' ? said : (JSON.stringify(said) ?? '');
  return veil(message).slice(0, LONGEST_MESSAGE);
}
