/*
 * Owns the only place where a secret key is used: the signature of a request (AWS Signature Version 4). Does not own sending.
 */

import { AwsV4Signer } from 'aws4fetch';
import type { Secret } from '../model/secret.ts';
import type { Endpoint } from './endpoints.ts';

/** A key of AWS with everything that signing needs. */
export interface AwsCredentials {
  /** `AKIA…` or `ASIA…`. */
  readonly keyId: string;
  readonly secret: Secret;
  /** Of a session; null for keys of users. */
  readonly sessionToken: Secret | null;
}

/** What is signed beside the address. */
export interface Signable {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** IAM API, data type "AccessKey": 16 to 128 word characters. */
const KEY_ID = /^\w{16,128}$/;
/** What can stand in a header: `fetch` would repeat anything else in its message. */
const PRINTABLE = /^[\x21-\x7e]{1,8192}$/;

/**
 * The headers of a signed POST.
 *
 * @param credentials that `isSendable` says yes to
 * @param at ms since 1970: the signature is good for five minutes around it
 */
export async function signedHeaders(
  { keyId, secret, sessionToken }: AwsCredentials,
  { url, service, region }: Endpoint,
  { headers, body, at }: Signable & { readonly at: number },
): Promise<Headers> {
  const signer = new AwsV4Signer({
    ...{ method: 'POST', url: url.href, service, region, headers, body },
    accessKeyId: keyId,
    secretAccessKey: secret.expose(),
    ...(sessionToken !== null && { sessionToken: sessionToken.expose() }),
    datetime: new Date(at).toISOString().replace(/[:-]|\.\d{3}/g, ''),
  });
  return (await signer.sign()).headers;
}

/** True for credentials whose values are here and can stand in a request. */
export function isSendable({ keyId, secret, sessionToken }: AwsCredentials): boolean {
  return KEY_ID.test(keyId) && isValue(secret) && (sessionToken === null || isValue(sessionToken));
}

/** The key id that a finding's half holds; null when it is not here. A key id is no secret. */
export function keyIdOf(half: Secret): string | null {
  return half.shown === null ? half.expose() : null;
}

function isValue(secret: Secret): boolean {
  return secret.shown === null && PRINTABLE.test(secret.expose());
}
