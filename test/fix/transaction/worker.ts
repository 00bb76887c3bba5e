/*
 * Owns what the processes of `processes.ts` do: `apply|undo FOLDER CHANGES STEP`. Ends the process the hard way before the
 * step with that number. Prints `done`, or the code of the error.
 */

import { readFileSync } from 'node:fs';
import { applyChanges } from '../../../src/fix/transaction/apply-changes.ts';
import type { Change } from '../../../src/fix/transaction/change.ts';
import { undoLast } from '../../../src/fix/transaction/undo.ts';
import { isLeakgateError } from '../../../src/util/errors.ts';

const [work, cwd = '', file = '', last = ''] = process.argv.slice(2);
let step = 0;

function beforeStep(): void {
  if (step++ === Number(last)) process.kill(process.pid, 'SIGKILL');
}

try {
  if (work === 'apply') await applyChanges(changesIn(file), { cwd, beforeStep });
  else await undoLast({ cwd, beforeStep });
  console.log('done');
} catch (error) {
  console.log(isLeakgateError(error) ? error.code : String(error));
}

/** Bytes come as lists of numbers. */
function changesIn(path: string): Change[] {
  return JSON.parse(readFileSync(path, 'utf8'), (_key, value) =>
    value?.type === 'Buffer' ? Buffer.from(value.data) : value,
  ) as Change[];
}
