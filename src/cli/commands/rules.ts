/*
 * Owns `leakgate rules`: what is looked for.
 */

import { RULES } from '../../../rules/index.ts';
import type { RunCommand } from '../context.ts';

export const rules: RunCommand = async ({ args, io, words }) => {
  if (args.values.get('format')?.[0] === 'json') {
    const list = RULES.map(({ id, title, why, severity, confidence, env, revoke, source }) => {
      return { id, title: words.pick(title), why: words.pick(why), severity, confidence, env, revoke, source };
    });
    io.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  const width = Math.max(...RULES.map(({ id }) => id.length));
  for (const { id, severity, title } of RULES) {
    io.stdout.write(`${id.padEnd(width)}  ${severity.padEnd(8)}  ${words.pick(title)}\n`);
  }
  return 0;
};
