/*
 * Owns the alphabet of base32.
 */

/** RFC 4648. */
export const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
