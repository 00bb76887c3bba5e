/*
 * Owns the step for simple-git-hooks. Its hook files are generated, and its configuration is package.json or a script,
 * which leakgate does not edit: what to put there is said instead.
 */

import { join } from 'node:path';
import { isJsonObject } from '../util/json-value.ts';
import { readPackage } from './package-json.ts';
import type { Step } from './step.ts';
import type { HookLines, WriterOptions } from './writer.ts';

/** One step: by hand, or nothing when the commands are there already. */
export async function simpleGitHooksSteps({ survey, hooks }: WriterOptions): Promise<readonly Step[]> {
  const place = { path: join(survey.top, 'package.json'), shown: 'package.json' };
  const today = await commandsToday(survey.top);
  const wanted = hooks.filter(({ hook }) => !hook.starts.test(today(hook.name)));
  if (wanted.length === 0) return [{ ...place, kind: 'covered' }];
  const entries = wanted.map((lines) => [lines.hook.name, joined(lines, today(lines.hook.name))]);
  const snippet = `"simple-git-hooks": ${JSON.stringify(Object.fromEntries(entries), null, 2)}`;
  return [{ ...place, kind: 'manual', reason: 'generated', snippet }];
}

async function commandsToday(top: string): Promise<(hook: string) => string> {
  const config = (await readPackage(top))?.['simple-git-hooks'];
  return (hook) => {
    const today = isJsonObject(config) ? config[hook] : null;
    return typeof today === 'string' ? today : '';
  };
}

/** Both commands as one line. What git writes to the hook can be read once, so it is kept for the second. */
function joined({ hook, command }: HookLines, today: string): string {
  const needed = hook.needs === null ? command : `{ [ -z "$${hook.needs}" ] || ${command}; }`;
  if (today === '') return needed;
  if (hook.place === 'last') return `${today} && ${needed}`;
  if (!hook.stdin) return `${needed} && ${today}`;
  return `refs=$(cat) && echo "$refs" | ${needed} && echo "$refs" | (${today})`;
}
