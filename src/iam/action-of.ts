/*
 * Owns which actions of IAM a call needs, by what CloudTrail calls it. Does not own the exceptions (action-names.ts).
 */

import { memoised } from '../util/memoised.ts';
import { BY_PATTERN, DATED, RENAMED } from './action-names.ts';
import { prefixOf } from './services.ts';

/**
 * All actions that a call needs, the main one first: `s3:ListAllMyBuckets`; none when the service is not known. Of actions
 * that depend on the parameters of the call (tags, roles that are handed over) none is told.
 * @param source as in events, `s3.amazonaws.com`
 * @param name as in events, `ListBuckets`
 */
export function actionsOf(source: string, name: string): readonly string[] {
  const prefix = prefixOf(source);
  const call = name.replace(DATED, '');
  if (prefix === null || !/^[A-Z][A-Za-z0-9]{1,127}$/.test(call)) return [];
  return renamed(prefix).get(call) ?? byPattern(prefix, call) ?? [`${prefix}:${call}`];
}

function byPattern(prefix: string, call: string): readonly string[] | null {
  const patterns = Object.hasOwn(BY_PATTERN, prefix) ? BY_PATTERN[prefix] : undefined;
  if (patterns === undefined) return null;
  const found = patterns.find(([pattern]) => pattern.test(call));
  // API Gateway has no actions but methods: a call that is not known has none.
  if (found === undefined) return prefix === 'apigateway' ? [] : null;
  return found[1].split(' ').map((action) => `${prefix}:${action}`);
}

const renamed = memoised((prefix: string): ReadonlyMap<string, readonly string[]> => {
  const table = Object.hasOwn(RENAMED, prefix) ? (RENAMED[prefix] ?? '') : '';
  const lines = table.split('\n').map((line) => line.trim().split(' '));
  return new Map(
    lines.map(([call = '', ...actions]) => [
      call,
      actions.map((action) => (action.includes(':') ? action : `${prefix}:${action}`)),
    ]),
  );
});
