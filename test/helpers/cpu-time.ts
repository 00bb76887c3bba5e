/*
 * Owns how long something takes by the clock of the process: another that is busy on the same machine does not count.
 */

type Work = () => unknown;

/** Milliseconds that are too short to be measured. */
const NOTHING = 20;

/** ms of CPU that `work` takes, all threads of the process together. */
export function cpuTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return since(start);
}

/** The same for work that may be done later. Nothing else may go on meanwhile. */
export async function cpuTimeOf(work: Work): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return since(start);
}

/**
 * How many times as long `large` takes as `small`. Of each the shortest run counts, as the collector may hit any; both
 * run until the ratio is below `enough`, and five times at most. What takes less than `NOTHING` counts as that.
 */
export async function cpuRatio(large: Work, small: Work, enough: number): Promise<number> {
  await small();
  const ratioOf = ([long = 0, short = 0]: readonly number[]) => long / Math.max(NOTHING, short);
  const measures = [() => cpuTimeOf(large), () => cpuTimeOf(small)];
  return ratioOf(await leastTimes(measures, { most: 5, isFine: (times) => ratioOf(times) < enough }));
}

/** When to stop measuring. */
interface Patience {
  /** Runs of each. */
  readonly most: number;
  /** @param times the least of each so far; endless before the first run */
  readonly isFine: (times: readonly number[]) => boolean;
}

/** The least that each of `measures` came to: the collector, or another program, may be in the way of one run. */
export async function leastTimes(
  measures: readonly (() => Promise<number>)[],
  { most, isFine }: Patience,
): Promise<number[]> {
  let least = measures.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < most && !isFine(least); run++) {
    const times: number[] = [];
    for (const measure of measures) times.push(await measure());
    least = least.map((time, index) => Math.min(time, times[index] as number));
  }
  return least;
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
