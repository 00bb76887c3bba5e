/*
 * Owns handing rules to another thread: patterns of the linear engine, and lists of paths, go as what they are made of.
 */

import type { GitignoreList, GitignoreSource } from '../match/gitignore-list.ts';
import type { LinearPattern, LinearSource } from '../match/linear-pattern.ts';
import type { Allow } from '../model/allow.ts';
import type { Pattern } from '../model/pattern.ts';
import type { RuleDef } from '../model/rule.ts';

/** `rules` as a structured clone can take them. Lists that rules share stay shared. */
export function rulesToWire(rules: readonly RuleDef[]): RuleDef[] {
  return mapPatterns(rules, (pattern) =>
    'made' in pattern ? ((pattern as LinearPattern | GitignoreList).made as never) : pattern,
  );
}

/** The counterpart of `rulesToWire`. */
export async function rulesFromWire(rules: readonly RuleDef[]): Promise<RuleDef[]> {
  if (!rules.some(isFromConfiguration)) return [...rules];
  const [{ LinearPattern: Linear }, { GitignoreList: List }] = await Promise.all([
    import('../match/linear-pattern.ts'),
    import('../match/gitignore-list.ts'),
  ]);
  return mapPatterns(rules, (pattern: Pattern | LinearSource | GitignoreSource) => {
    if ('gitignore' in pattern) return new List(pattern);
    return 'linear' in pattern ? new Linear(pattern) : pattern;
  });
}

function isFromConfiguration({ own, allow }: RuleDef): boolean {
  return own === true || allow !== undefined;
}

function mapPatterns(rules: readonly RuleDef[], change: (pattern: Pattern) => Pattern): RuleDef[] {
  const lists = new Map<Allow, Allow>();
  const allowOf = (allow: Allow) => {
    const changed = lists.get(allow) ?? {
      ...allow,
      regexes: allow.regexes.map(change),
      paths: allow.paths.map(change),
    };
    lists.set(allow, changed);
    return changed;
  };
  return rules.map((rule) =>
    isFromConfiguration(rule)
      ? {
          ...rule,
          pattern: change(rule.pattern),
          ...(rule.path && { path: change(rule.path) }),
          ...(rule.allow && { allow: rule.allow.map(allowOf) }),
        }
      : rule,
  );
}
