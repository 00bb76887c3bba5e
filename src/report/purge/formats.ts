/*
 * Owns in which formats a purge can be told.
 */

export const PURGE_FORMATS = ['pretty', 'markdown', 'json'] as const;

export type PurgeFormat = (typeof PURGE_FORMATS)[number];
