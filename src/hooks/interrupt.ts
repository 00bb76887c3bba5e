/*
 * Owns letting work clean up after Ctrl-C before the process ends by that signal.
 */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs `work` with a signal that aborts on the first interrupt; when the work has ended the interrupt takes its usual
 * course. A second one does not wait.
 */
export async function whileInterruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let caught: NodeJS.Signals | null = null;
  const listener = (signal: NodeJS.Signals): void => {
    caught = signal;
    release();
    controller.abort();
  };
  const release = (): void => {
    for (const signal of SIGNALS) process.removeListener(signal, listener);
  };
  for (const signal of SIGNALS) process.once(signal, listener);
  try {
    return await work(controller.signal);
  } finally {
    release();
    if (caught !== null) process.kill(process.pid, caught);
  }
}
