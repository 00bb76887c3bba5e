/*
 * Owns `leakgate rules list`: every rule on a line.
 */

import { RULES } from '../../../../rules/index.ts';
import { loadRules } from '../../../config/load-rules.ts';
import { jsonText } from '../../../report/json-finding.ts';
import type { RunCommand } from '../../context.ts';

/** Lists the rules that a scan started here would use, first those of the configuration. */
export const list: RunCommand = async ({ args, io, words, config }) => {
  const { rules } = await loadRules(io.cwd, config, RULES);
  if (args.values.get('format')?.[0] === 'json') {
    const all = rules.map(({ id, title, why, severity, confidence, env, revoke, source }) => {
      return { id, title: words.pick(title), why: words.pick(why), severity, confidence, env, revoke, source };
    });
    io.stdout.write(`${jsonText(all, 2)}\n`);
    return 0;
  }
  const width = Math.max(...rules.map(({ id }) => id.length));
  for (const { id, severity, title } of rules) {
    io.stdout.write(`${id.padEnd(width)}  ${severity.padEnd(8)}  ${words.pick(title)}\n`);
  }
  return 0;
};
