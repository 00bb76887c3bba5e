import { expect, test } from 'vitest';
import { EventQueue } from '../../src/library/event-queue.ts';
import type { ScanEvent } from '../../src/library/scan-event.ts';

const progress = (done: number): ScanEvent => ({
  type: 'progress',
  progress: { done, expected: 9, bytes: 0, found: 0 },
});
const gap: ScanEvent = { type: 'gap', gap: { what: 'a', why: 'unreadable' } };

async function all(queue: EventQueue): Promise<ScanEvent[]> {
  const events: ScanEvent[] = [];
  for await (const event of queue.drain()) events.push(event);
  return events;
}

test('of progress that nobody has read only the last is kept, everything else in its order', async () => {
  const queue = new EventQueue();
  queue.open();
  for (const event of [progress(1), progress(2), gap, progress(3), progress(4)]) queue.push(event);
  queue.end();
  expect(await all(queue)).toEqual([progress(2), gap, progress(4)]);
});

test('what comes before somebody reads is not kept', async () => {
  const queue = new EventQueue();
  queue.push(gap);
  queue.open();
  queue.push(progress(1));
  queue.end();
  expect(await all(queue)).toEqual([progress(1)]);
});

test('a reader that waits gets what comes later', async () => {
  const queue = new EventQueue();
  queue.open();
  const read = all(queue);
  await Promise.resolve();
  queue.push(gap);
  await new Promise((resolve) => setImmediate(resolve));
  queue.push(progress(1));
  queue.end();
  expect(await read).toEqual([gap, progress(1)]);
});
