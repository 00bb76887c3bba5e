/*
 * Owns taking JSON Web Tokens apart (RFC 7519), also those that stand behind a prefix of their issuer (`ghs_123_eyJ…`).
 */

import { objectOfBase64 } from './base64.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** The parts of a token; null where a part is no JSON object. */
export interface Jwt {
  readonly header: JsonObject | null;
  readonly payload: JsonObject | null;
  readonly signature: string;
}

/** Takes `value` apart, whatever it is. Nothing is verified. */
export function jwtOf(value: string): Jwt {
  const start = value.search(/(?:^|(?<=[_-]))e[wy][A-Z]/);
  const [header = '', payload = '', signature = ''] = value.slice(Math.max(0, start)).split('.');
  return { header: objectOfBase64(header), payload: objectOfBase64(payload), signature };
}
