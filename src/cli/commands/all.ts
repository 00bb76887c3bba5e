/*
 * Owns `leakgate` without a command: full history, index and working tree of the repository it stands in.
 */

import { createClient } from '../../git/client.ts';
import { filesSource } from '../../sources/files.ts';
import { storeSource } from '../../sources/object-store.ts';
import type { RunCommand } from '../context.ts';
import { scanAndReport } from '../plan.ts';
import { attributeIn } from './attribute-in.ts';

export const all: RunCommand = async (context) => {
  const isBare = (await createClient(context.io.cwd)(['rev-parse', '--is-bare-repository'])).trim() === 'true';
  const cwd = isBare ? context.io.cwd : (await createClient(context.io.cwd)(['rev-parse', '--show-toplevel'])).trim();
  const sources = isBare ? [] : [filesSource(cwd, [])];
  const store = { source: storeSource(cwd), isScanned: true };
  return scanAndReport({ mode: 'all', sources, store, attribute: attributeIn(cwd) }, context);
};
