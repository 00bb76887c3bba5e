import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { startProgress } from '../../src/cli/progress.ts';
import { english } from '../../src/messages/words.ts';

const ERASE = '\r\u001b[K';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A terminal that remembers what was written. */
function terminal(env: NodeJS.ProcessEnv = {}, isTerminal = true) {
  const written: string[] = [];
  const io: Pick<Io, 'stderr' | 'env'> = {
    env,
    stderr: { isTerminal, columns: 80, write: (text) => void written.push(text) },
  };
  return { io, written };
}

test('a scan under half a second: nothing is written', () => {
  const { io, written } = terminal();
  const progress = startProgress(io, english);
  vi.advanceTimersByTime(490);
  progress.stop();
  vi.advanceTimersByTime(5000);
  expect(written).toEqual([]);
});

test('a longer one: at most ten times a second, erased at the end, once', () => {
  const { io, written } = terminal();
  const { meter, stop } = startProgress(io, english);
  meter?.expect(4);
  meter?.expect(4);
  meter?.done(0, 5_000_000);
  meter?.done(2, 5_000_000);
  meter?.found(1);
  vi.advanceTimersByTime(1000);
  expect(written.length).toBeLessThanOrEqual(10);
  expect(written.at(-1)).toBe('\rScanning  25%  [#####---------------]  2/8  10.0 MB/s  0:03 left  1 finding\u001b[K');
  stop();
  stop();
  const count = written.length;
  expect(written.filter((text) => text === ERASE)).toEqual([ERASE]);
  vi.advanceTimersByTime(5000);
  expect(written).toHaveLength(count);
});

test.each<[string, NodeJS.ProcessEnv, boolean]>([
  ['no terminal', {}, false],
  ['TERM=dumb', { TERM: 'dumb' }, true],
  ['CI=true', { CI: 'true' }, true],
  ['CI=1', { CI: '1' }, true],
])('%s: nobody is told anything', (_, env, isTerminal) => {
  const { io, written } = terminal(env, isTerminal);
  const progress = startProgress(io, english);
  vi.advanceTimersByTime(5000);
  progress.stop();
  expect([progress.meter, written]).toEqual([undefined, []]);
});

test('CI=false is no CI', () => {
  const progress = startProgress(terminal({ CI: 'false' }).io, english);
  progress.stop();
  expect(progress.meter).toBeDefined();
});
