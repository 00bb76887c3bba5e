/*
 * Owns the one seam between reporters and the outside world.
 */

/** Takes report text in order. */
export interface Writer {
  write(text: string): void;
}
