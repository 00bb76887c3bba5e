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
  let [ratio, longest, shortest] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < 5 && ratio >= enough; run++) {
    shortest = Math.max(NOTHING, Math.min(shortest, await cpuTimeOf(small)));
    longest = Math.min(longest, await cpuTimeOf(large));
    ratio = longest / shortest;
  }
  return ratio;
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
