/*
 * Owns `leakgate` without a command: full history, index and working tree of the repository it stands in.
 */

import { createClient } from '../../git/client.ts';
import { filesSource } from '../../sources/files.ts';
import { historySource } from '../../sources/history.ts';
import type { RunCommand } from '../context.ts';
import { scanAndReport } from '../plan.ts';
import { attributeFrom } from './attribute-from.ts';

export const all: RunCommand = async (context) => {
  const isBare = (await createClient(context.io.cwd)(['rev-parse', '--is-bare-repository'])).trim() === 'true';
  const cwd = isBare ? context.io.cwd : (await createClient(context.io.cwd)(['rev-parse', '--show-toplevel'])).trim();
  const history = historySource(cwd);
  const sources = isBare ? [history] : [history, filesSource(cwd, [])];
  return scanAndReport({ mode: 'all', sources, attribute: attributeFrom(cwd, history) }, context);
};
