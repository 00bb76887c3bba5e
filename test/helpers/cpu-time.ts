/*
 * Owns how long something takes by the clock of the process: another that is busy on the same machine does not count.
 */

/** ms of CPU that `work` takes, all threads of the process together. */
export function cpuTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return since(start);
}

/** The same for work that is done later. Nothing else may go on meanwhile. */
export async function cpuTimeOf(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return since(start);
}

/** How many times as long `large` takes as `small`: the best of three, as a collection of garbage may hit either. */
export function cpuRatio(large: () => void, small: () => void): number {
  small();
  return Math.min(...[1, 2, 3].map(() => cpuTime(large) / cpuTime(small)));
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
