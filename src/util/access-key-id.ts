/*
 * Owns what an access key id of AWS looks like. Does not own finding one in text (rules/aws.ts), nor what it tells
 * (enrich/aws-account.ts).
 */

/**
 * As AWS issues them today: IAM User Guide, "Understanding unique ID prefixes" (keys, sessions, bearer tokens, credentials of
 * a context), and 16 characters of base32.
 */
const ISSUED = /^(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}$/;
/** IAM API Reference, "AccessKey": 16 to 128 characters; `A3T` begins the oldest. */
const POSSIBLE = /^(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{12,124}$/;

/** True for an id as AWS issues them. */
export function isAccessKeyId(text: string): boolean {
  return ISSUED.test(text);
}

/** True also for ids of other lengths and letters, which old accounts and records of calls may have. */
export function isPossibleKeyId(text: string): boolean {
  return POSSIBLE.test(text);
}

/** True for the id of temporary credentials. */
export function isSessionKeyId(keyId: string): boolean {
  return keyId.startsWith('ASIA');
}
