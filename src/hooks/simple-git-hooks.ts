/*
 * Owns the step for simple-git-hooks. Its hook files are generated, and its configuration is package.json or a script,
 * which leakgate does not edit: what to put there is said instead.
 */

import { join } from 'node:path';
import { isRecord, readPackage } from './package-json.ts';
import { STARTS_LEAKGATE } from './script-step.ts';
import type { Step } from './step.ts';
import type { WriterOptions } from './writer.ts';

/** One step: by hand, or nothing when the command is there already. */
export async function simpleGitHooksSteps({ survey, command }: WriterOptions): Promise<readonly Step[]> {
  const place = { path: join(survey.top, 'package.json'), shown: 'package.json' };
  const today = await commandToday(survey.top);
  if (STARTS_LEAKGATE.test(today)) return [{ ...place, kind: 'covered' }];
  const wanted = today === '' ? command : `${today} && ${command}`;
  const snippet = `"simple-git-hooks": ${JSON.stringify({ 'pre-commit': wanted }, null, 2)}`;
  return [{ ...place, kind: 'manual', reason: 'generated', snippet }];
}

async function commandToday(top: string): Promise<string> {
  const config = (await readPackage(top))?.['simple-git-hooks'];
  const today = isRecord(config) ? config['pre-commit'] : null;
  return typeof today === 'string' ? today : '';
}
