/*
 * Owns within which bounds a scan's limits may be set, by a flag or a configuration.
 */

/** Whole numbers. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

export const THREADS: Bounds = { least: 1, most: 64 };

/** What a scan takes when nobody says. More threads are only taken when asked for: the machine has other work. Memory in megabytes. */
export const USUAL: { readonly threads: number; readonly memory: number } = { threads: 4, memory: 256 };

/** Megabytes. */
export const MEMORY: Bounds = { least: 64, most: 1024 * 1024 };
