/*
 * Owns steps that fail: one of them, or all from one on.
 */

import type { BeforeStep } from '../../../src/fix/transaction/steps.ts';

/** Thrown before a step. */
export class Stopped extends Error {
  override readonly name: string = 'Stopped';
}

/** Does what is tested, with `beforeStep`. */
export type Work = (beforeStep: BeforeStep) => Promise<unknown>;

/** Names of the steps that `work` takes, in their order. */
export async function stepsOf(work: Work): Promise<string[]> {
  const names: string[] = [];
  await work((name) => names.push(name));
  return names;
}

/** What `work` fails with when step `bad` fails, and all steps after it unless `goesOn`. */
export async function failingAt(bad: number, work: Work, { goesOn = false } = {}): Promise<unknown> {
  let step = 0;
  const done = work((name) => {
    const at = step++;
    if (goesOn ? at === bad : at >= bad) throw new Stopped(`step ${at}: ${name}`);
  });
  return done.then(
    () => Promise.reject(new Error(`step ${bad} did not fail`)),
    (error: unknown) => error,
  );
}

/** Numbers of the last step of each name: for what is too slow to be done for every step. */
export function samplesOf(names: readonly string[]): number[] {
  return [...new Set(names)].map((name) => names.lastIndexOf(name));
}
