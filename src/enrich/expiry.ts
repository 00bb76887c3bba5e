/*
 * Owns when credentials stop working that say so themselves: presigned URLs and short-term Bedrock keys in their
 * parameters, JSON Web Tokens in their claims.
 */

import { Buffer } from 'node:buffer';
import type { Expiry } from '../model/finding.ts';
import type { Match } from '../model/match.ts';
import { jwtOf } from '../util/jwt.ts';
import { urlAround } from '../util/url-around.ts';

/** Longest a SigV4 presigned URL may live, in seconds (S3 API, "Authenticating Requests: Using Query Parameters"). */
const LONGEST = 604_800;
/** Latest time that a date can hold, in ms since 1970 (ECMAScript, "Time Values and Time Range"). */
const LATEST = 8.64e15;

/** When the credential of `match` expires, or null when its text does not say. `now` in ms since 1970. */
export function expiryOf(match: Match, now: number): Expiry | null {
  if (match.rule.facts === 'aws-presigned-url') return ofQuery(urlOf(match), now);
  if (match.rule.facts === 'aws-bedrock-key') return ofQuery(insideBedrockKey(match), now);
  if (match.rule.proof === 'jwt') return ofTime(expiresJwt(match), now);
  return null;
}

function ofQuery(query: string, now: number): Expiry | null {
  return ofTime(expiresV4(query) ?? expiresV2(query), now);
}

/** @param at ms since 1970 */
function ofTime(at: number | null, now: number): Expiry | null {
  if (at === null || Math.abs(at) > LATEST) return null;
  return { at: new Date(at).toISOString(), expired: at < now };
}

function expiresV4(query: string): number | null {
  const date = /X-Amz-Date=(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z/i.exec(query);
  const seconds = Number(/X-Amz-Expires=(\d{1,6})/i.exec(query)?.[1] ?? Number.NaN);
  if (date === null || Number.isNaN(seconds)) return null;
  const [, year, month, day, hour, minute, second] = date.map(Number);
  const start = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  return start + Math.min(seconds, LONGEST) * 1000;
}

/** Signature version 2 has the time itself, in seconds since 1970. */
function expiresV2(query: string): number | null {
  const seconds = /[?&;]Expires=(\d{9,11})(?!\d)/.exec(query)?.[1];
  return seconds === undefined ? null : Number(seconds) * 1000;
}

/** `exp` of a token, in seconds since 1970 (RFC 7519, section 4.1.4). */
function expiresJwt({ secret }: Match): number | null {
  const exp = jwtOf(secret.expose()).payload?.['exp'];
  return typeof exp === 'number' ? exp * 1000 : null;
}

function urlOf({ context }: Match): string {
  const { start, end } = urlAround(context.text, context.start, context.end);
  return context.text.slice(start, end);
}

function insideBedrockKey({ secret }: Match): string {
  return Buffer.from(secret.expose().replace(/^bedrock-api-key-/, ''), 'base64').toString('latin1');
}
