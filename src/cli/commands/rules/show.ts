/*
 * Owns `leakgate rules show ID`: everything about one rule.
 */

import { RULES } from '../../../../rules/index.ts';
import { loadRules } from '../../../config/load-rules.ts';
import type { Words } from '../../../messages/words.ts';
import type { RuleDef } from '../../../model/rule.ts';
import { jsonText } from '../../../report/json-finding.ts';
import { printable } from '../../../report/printable.ts';
import { closest } from '../../../util/closest.ts';
import { UsageError } from '../../../util/errors.ts';
import type { Context } from '../../context.ts';
import type { ExitCode } from '../../exit-code.ts';

/** @throws UsageError when there is no rule `id` */
export async function show({ args, io, words, config }: Context, id: string): Promise<ExitCode> {
  const { rules } = await loadRules(io.cwd, config, RULES);
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) {
    const suggestion = closest(
      id,
      rules.map((each) => each.id),
    );
    throw new UsageError('no-such-rule', { rule: id, suggestion: suggestion ?? '' });
  }
  const isJson = args.values.get('format')?.[0] === 'json';
  io.stdout.write(isJson ? `${jsonText(jsonOf(rule, words), 2)}\n` : textOf(rule, words));
  return 0;
}

function jsonOf(rule: RuleDef, words: Words) {
  const { id, title, why, severity, confidence, keywords, pattern, path, minEntropy, after } = rule;
  const { env, revoke, source, examples, nonExamples } = rule;
  return {
    ...{ id, title: words.pick(title), why: words.pick(why), severity, confidence, keywords },
    ...{ words: after?.words ?? [], pattern: rule.scored ? null : pattern.source },
    ...{ path: path?.source ?? null, minEntropy: minEntropy ?? null, own: rule.own ?? false },
    ...{ env, revoke, source, examples, nonExamples },
  };
}

function textOf(rule: RuleDef, words: Words): string {
  const { severity, confidence, env, revoke, source, examples, nonExamples } = rule;
  const rows: [string, readonly string[]][] = [
    [words.say('cli.rules.why'), [words.pick(rule.why)]],
    [words.say('cli.rules.severity'), [words.say(`severity.${severity}`)]],
    [words.say('cli.rules.confidence'), [words.say(`confidence.${confidence}`)]],
    // Keywords are made of words, where there are some.
    rule.after
      ? [words.say('cli.rules.words'), [rule.after.words.join(', ')]]
      : [words.say('cli.rules.keywords'), [rule.keywords.join(', ')]],
    [words.say('cli.rules.pattern'), rule.scored ? [] : [rule.pattern.source]],
    [words.say('cli.rules.entropy'), rule.minEntropy === undefined ? [] : [String(rule.minEntropy)]],
    [words.say('cli.rules.path'), rule.path === undefined ? [] : [rule.path.source]],
    [words.say('cli.rules.env'), [env]],
    [words.say('cli.rules.revoke'), [revoke]],
    [words.say('cli.rules.source'), [source]],
    [words.say('cli.rules.examples'), examples],
    [words.say('cli.rules.non-examples'), nonExamples],
  ];
  const lines = [`${rule.id}  ${words.pick(rule.title)}`, ''];
  for (const [label, values] of rows)
    if (values.length > 0 && values[0] !== '') lines.push(label, ...values.map((value) => `  ${printable(value)}`));
  if (examples.length > 0) lines.push('', words.say('cli.rules.template'));
  return `${lines.join('\n')}\n`;
}
