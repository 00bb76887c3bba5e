/*
 * Owns checking what is put into queries and commands. It comes from notices, logs and people: what passes has no character
 * that means anything in SQL or in a shell, but for those of principals, which are quoted (sql-text.ts).
 */

import { isBucketName } from '../../iam/bucket-name.ts';
import { isPossibleKeyId } from '../../util/access-key-id.ts';
import { isDay } from '../../util/day-of.ts';
import { IamError } from '../../util/errors.ts';

/** What a value is for; a name in errors. */
export type ValueName =
  | 'account'
  | 'bucket'
  | 'key id'
  | 'organization'
  | 'principal'
  | 'profile'
  | 'region'
  | 'since'
  | 'until';

/** Keys and sessions that are asked for in one query; more make it longer than Athena's 262,144 bytes in bad cases. */
const MOST = 1000;
/** Regions are fewer, and each costs a round of calls. */
const MOST_REGIONS = 100;

const FORMS: Readonly<Record<Exclude<ValueName, 'bucket' | 'key id' | 'since' | 'until'>, RegExp>> = {
  account: /^\d{12}$/,
  organization: /^o-[a-z0-9]{10,32}$/,
  // Arns of users, roles and sessions, and names of both.
  principal: /^[\w+=,.@:/ -]{1,512}$/,
  // Names with a hyphen in front would be read as options.
  profile: /^[A-Za-z0-9_][\w.+=@/-]{0,127}$/,
  region: /^[a-z]{2,4}(?:-[a-z]{1,12}){1,3}-\d{1,2}$/,
};

/**
 * `value` as it is.
 * @throws IamError `query-bad-value`
 */
export function checked(name: ValueName, value: string): string {
  if (!isFit(name, value)) throw badValue(name, value);
  return value;
}

/** The same for a value that may be missing. */
export function checkedOrNull(name: ValueName, value: string | null): string | null {
  return value === null ? null : checked(name, value);
}

/**
 * Each of `values` once.
 * @throws IamError `query-bad-value` also when there are too many
 */
export function checkedAll(name: ValueName, values: readonly string[]): readonly string[] {
  const all = [...new Set(values)].map((value) => checked(name, value));
  if (all.length > (name === 'region' ? MOST_REGIONS : MOST)) throw badValue(name, String(all.length));
  return all;
}

/**
 * At least one key.
 * @throws IamError `query-bad-value`
 */
export function checkedKeyIds(keyIds: readonly string[]): readonly string[] {
  if (keyIds.length === 0) throw badValue('key id', '');
  return checkedAll('key id', keyIds);
}

/**
 * The first and the last day, in this order.
 * @throws IamError `query-bad-value`
 */
export function checkDays(since: string | null, until: string | null): void {
  checkedOrNull('since', since);
  checkedOrNull('until', until);
  if (since !== null && until !== null && since > until) throw badValue('until', until);
}

function isFit(name: ValueName, value: string): boolean {
  if (name === 'bucket') return isBucketName(value);
  if (name === 'key id') return isPossibleKeyId(value);
  if (name === 'since' || name === 'until') return value.startsWith('20') && isDay(value);
  return FORMS[name].test(value);
}

function badValue(name: ValueName, value: string): IamError {
  return new IamError('query-bad-value', { name, value: value.slice(0, 200) });
}
