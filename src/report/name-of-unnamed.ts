/*
 * Owns what stands for a path in formats that are about files. Does not own words for people (pretty/where.ts).
 */

import type { Place } from '../model/finding.ts';

/**
 * Readers of such formats (SARIF viewers, GitHub's among them) refuse a result without a file. A message, an object that
 * no path names and standard input get the name of what they are instead.
 */
export function nameOfUnnamed(place: Pick<Place, 'origin' | 'blob'>): string {
  if (place.origin === 'stdin') return 'stdin';
  return `${place.origin === 'message' ? 'message' : 'object'}/${place.blob ?? 'unknown'}`;
}
