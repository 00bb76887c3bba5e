/*
 * Owns `leakgate respond`: from whatever somebody has in hand to a runbook. Does not own any of its parts.
 */

import type { Context, RunCommand } from '../context.ts';
import type { ExitCode } from '../exit-code.ts';
import { type Asked, askedOf } from '../respond/asked.ts';
import { checkFlags } from '../respond/check-flags.ts';
import { checkNamed } from '../respond/check-named.ts';
import { gatherIncident } from '../respond/gather-incident.ts';
import { keepProgress } from '../respond/keep-progress.ts';
import { responseFilesOf, show } from '../respond/show.ts';
import { stoppable } from '../stoppable.ts';

/** 0 when there is a runbook, or nothing that needs one; what is not understood is an error, 2. */
export const respond: RunCommand = (context) => {
  checkFlags(context);
  checkNamed(context);
  responseFilesOf(context);
  return stoppable((signal) => run(context, signal));
};

async function run(context: Context, signal: AbortSignal): Promise<ExitCode> {
  const asked = await askedOf(context);
  tellOthers(asked, context);
  const incident = await gatherIncident(asked, context, signal);
  const runbook = keepProgress(asked, incident, context);
  await show({ incident, runbook }, context);
  return 0;
}

/** A run is about one key: whoever has a notice about several must not take the others for dealt with. */
function tellOthers({ notice, keyId }: Asked, { io, words }: Context): void {
  const others = notice?.keyIds.filter((id) => id !== keyId) ?? [];
  if (others.length > 0) io.stderr.write(`${words.say('respond.other-keys', { keys: others.join(', ') })}\n`);
}
