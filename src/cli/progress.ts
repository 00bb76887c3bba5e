/*
 * Owns drawing progress on the terminal that stderr is. Not with the package cli-progress: it cuts lines by UTF-16 units,
 * which is too wide in Japanese, or switches off the terminal's wrapping, which stays off when the program is killed.
 */

import type { Words } from '../messages/words.ts';
import type { ProgressMeter } from '../model/progress.ts';
import type { Io } from './io.ts';
import { progressLine } from './progress-line.ts';

/** Milliseconds before anything is drawn, and between drawings. */
const PATIENCE = 500;
const EVERY = 100;
/** Width of a terminal that does not say it. */
const COLUMNS = 80;
const TO_START = '\r';
const CLEAR_TO_END = '\u001b[K';

/** A meter that is drawn until `stop`, which takes the line away again. */
export interface Progress {
  readonly meter: ProgressMeter | undefined;
  readonly stop: () => void;
}

/** Starts drawing; where nobody sees it there is no meter. */
export function startProgress({ stderr, env }: Pick<Io, 'stderr' | 'env'>, words: Words): Progress {
  if (!stderr.isTerminal || env['TERM'] === 'dumb' || isCi(env)) return { meter: undefined, stop: () => undefined };
  const start = performance.now();
  const state = { expected: 0, objects: 0, bytes: 0, found: 0 };
  let isDrawn = false;
  const timer = setInterval(() => {
    const elapsed = performance.now() - start;
    if (elapsed < PATIENCE) return;
    isDrawn = true;
    // One column less: some terminals go to the next line when the last one is written.
    const line = progressLine({ ...state, elapsed }, words, (stderr.columns || COLUMNS) - 1);
    stderr.write(TO_START + line + CLEAR_TO_END);
  }, EVERY).unref();
  const stop = () => {
    clearInterval(timer);
    if (isDrawn) stderr.write(TO_START + CLEAR_TO_END);
    isDrawn = false;
  };
  return { meter: meterOf(state), stop };
}

function meterOf(state: { expected: number; objects: number; bytes: number; found: number }): ProgressMeter {
  return {
    expect(objects) {
      state.expected += objects;
    },
    done(objects, bytes) {
      state.objects += objects;
      state.bytes += bytes;
    },
    found(count) {
      state.found = count;
    },
  };
}

/** CI services set CI (to `true` or `1`); their logs keep every drawing. */
function isCi(env: NodeJS.ProcessEnv): boolean {
  return env['CI'] !== undefined && !['', '0', 'false'].includes(env['CI']);
}
