/*
 * Owns making allowlists of gitleaks' ones. What cannot be told offline of a piece of content (its commit) is not honoured.
 */

import type { Allow } from '../../model/allow.ts';
import type { ConfigNote } from '../../model/scan-result.ts';
import { compileLinear } from '../linear.ts';
import { plainText } from '../own-rule.ts';
import type { In } from './read.ts';
import type { GitleaksAllowlist } from './schema.ts';

/** An allowlist; null when nothing of it can be honoured. */
export interface MadeAllow {
  readonly allow: Allow | null;
  /** Rules it is for; none: all, or the rule it stands in. */
  readonly rules: readonly string[];
  readonly notes: readonly ConfigNote[];
}

/**
 * @param rule the id of the rule that it stands in; null for a global one
 * @throws ConfigError when a pattern does not compile
 */
export function madeAllow({ it, path, label }: In<GitleaksAllowlist>, rule: string | null): MadeAllow {
  const { commits, stopwords, targetrules } = it;
  const place = { path, rule: rule ?? 'allowlist' };
  const needsAll = it.condition === 'AND' || it.condition === '&&';
  const what = `${commits[0]}${commits.length > 1 ? ' …' : ''}`;
  const notes = commits.length === 0 ? [] : [{ code: 'commits-ignored' as const, file: label, what: plainText(what) }];
  const allow: Allow = {
    file: label,
    description: plainText(it.description),
    needsAll,
    isGlobal: rule === null && targetrules.length === 0,
    target: it.regextarget === 'match' || it.regextarget === 'line' ? it.regextarget : 'secret',
    regexes: it.regexes.map((regex) => compileLinear(regex, { ...place, key: 'regexes' })),
    paths: it.paths.map((regex) => compileLinear(regex, { ...place, key: 'paths' })),
    stopwords: stopwords.filter(Boolean).map((word) => word.toLowerCase()),
  };
  const isEmpty = allow.regexes.length + allow.paths.length + allow.stopwords.length === 0;
  // "All of them" with a commit among them can never be told to hold.
  const isHonoured = !isEmpty && !(needsAll && commits.length > 0);
  return { allow: isHonoured ? allow : null, rules: targetrules, notes };
}
