/*
 * Owns `leakgate purge`: plans, shows, and with `--execute` asks, carries out and proves. Does not own any of these.
 */

import { resolve } from 'node:path';
import type { PurgeFormat } from '../../report/purge/formats.ts';
import { GitError, UsageError } from '../../util/errors.ts';
import type { Context, RunCommand } from '../context.ts';

/** They would lead git to another repository than the mirror, whatever folder it is started in. */
const LEAD_AWAY = ['GIT_DIR', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES'];

export const purge: RunCommand = async (context) => {
  checkFlags(context);
  const format = (context.args.values.get('format')?.[0] ?? 'pretty') as PurgeFormat;
  if (context.args.booleans.has('execute')) checkEnvironment(context);
  const { runPurge } = await import('./purge/run-purge.ts');
  const into = context.args.values.get('into')?.[0];
  return runPurge(context, { format, into: into === undefined ? null : resolve(context.io.cwd, into) });
};

/** Files are written to read them, or removed when all is done. */
function checkFlags({ args }: Context): void {
  if (args.booleans.has('execute') && args.values.has('write'))
    throw new UsageError('unexpected-argument', { argument: '--write', command: 'purge --execute' });
}

function checkEnvironment({ io }: Context): void {
  const variable = LEAD_AWAY.find((name) => (io.env[name] ?? '') !== '');
  if (variable !== undefined) throw new GitError('purge-other-repository', { variable });
}
