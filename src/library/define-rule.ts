/*
 * Owns making a rule of one's own in a program, by the rules that hold for a configuration.
 */

import type { Rule, RuleDefinition } from './rule.ts';
import { publicRule } from './rule-definitions.ts';

/** What errors name in place of a file. */
const PLACE = 'defineRule';

/**
 * Checks `definition` as a configuration's would be, and makes a rule of it for `createScanner` and `scan`. The engine of
 * patterns (RE2, linear time) is loaded by the first call. That the examples match is not checked: `leakgate rules check` does.
 * @throws ConfigError `config-unknown-key`, `config-bad-value`, `rule-bad-pattern`, `rule-bad-group`, `rule-no-keyword`
 */
export async function defineRule(definition: RuleDefinition): Promise<Rule> {
  const [{ validatePackage }, { ownRule }, { problemError }] = await Promise.all([
    import('../config/schema.ts'),
    import('../config/own-rule.ts'),
    import('../config/problem-error.ts'),
  ]);
  const checked = validatePackage({ rules: [definition] });
  if ('problem' in checked) throw await problemError(PLACE, checked.problem);
  const [rule] = checked.rules.map((each) => ownRule(each, PLACE));
  if (rule === undefined) throw new Error('a rule was checked and is gone');
  return publicRule(rule);
}
