/*
 * Owns what the processes of `processes.ts` do: `key HOME`, `write PATH FIRST COUNT`, or `read PATH COUNT`.
 */

import { memoryKey } from '../../src/memory/memory-key.ts';
import { readMemory } from '../../src/memory/read-memory.ts';
import { writeMemory } from '../../src/memory/write-memory.ts';
import { madeIds, memoryOf, SCOPE } from './ids.ts';

/** Ids of what one writer writes. Enough for a write to take a while. */
const IDS = 20_000;

const [work, path = '', ...numbers] = process.argv.slice(2);
const [first = 0, count = 0] = numbers.map(Number);
const uid = process.getuid?.() ?? null;

if (work === 'key') console.log(keyIn(path));
if (work === 'write') console.log(writeMany());
if (work === 'read') console.log(readMany());

function keyIn(home: string): string {
  const place = { env: {}, home, uid, platform: process.platform, repository: [] };
  return memoryKey(place)?.toString('hex') ?? 'null';
}

/** Writes the memory of writer `first` `count` times. The reasons why it was not. */
function writeMany(): string {
  const memory = memoryOf(madeIds(IDS, 20, `writer ${first}`), { extra: new Map([['writer', Buffer.from([first])]]) });
  const reasons = Array.from({ length: count }, () => writeMemory(path, memory, { ...SCOPE, uid }));
  return [...new Set(reasons)].join(' ');
}

/** Reads `first` times. Whatever was wrong but that there was nothing yet. */
function readMany(): string {
  const wrong = Array.from({ length: first }, () => {
    const { memory, reason } = readMemory(path, SCOPE);
    if (memory === null) return reason === 'none' ? '' : reason;
    return memory.scanned.size === IDS ? '' : 'mixed';
  });
  return [...new Set(wrong)].join(' ').trim();
}
