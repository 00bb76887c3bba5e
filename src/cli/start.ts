/*
 * Owns the start of the program. The built file of this is all that a clean commit loads.
 */

import { processIo } from './io.ts';
import { quickStaged } from './quick-staged.ts';

const argv = process.argv.slice(2);
const io = processIo();
const isPlainStaged = argv.length === 1 && argv[0] === 'staged';
const quick = isPlainStaged ? quickStaged(io) : null;
if (quick === null) {
  // Until main has said otherwise, nothing is clean.
  process.exitCode = 2;
  import('./main.ts')
    .then(async ({ main }) => {
      process.exitCode = await main(argv, io);
    })
    .catch((error: unknown) => {
      io.stderr.write(`leakgate: ${error instanceof Error ? error.stack : error}\n`);
    });
}
