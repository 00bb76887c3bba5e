/*
 * Owns what the kernel shows to kernel/wasm.ts. All memory is laid out by the host: from `heapStart` on.
 */

import { prepareInflate } from './inflate';

export { countByte, findRuns } from './bytes';
export { byteCount, objectCount, readRecords, useArchives, useArena } from './families';
export { inflate } from './inflate';
export { searchShaped, useTables } from './keywords';
export { flushLog, startLog } from './log';
export { nameCount, nameLength, nameStart, startNames } from './names';

/** First byte that the kernel itself does not use. */
export function heapStart(): usize {
  return __heap_base;
}

prepareInflate();
