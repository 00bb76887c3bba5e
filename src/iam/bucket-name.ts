/*
 * Owns what S3 takes as the name of a bucket.
 */

/** What names may not begin or end with, and names of documentation (Amazon S3 User Guide, "Bucket naming rules"). */
const RESERVED = /^(?:xn--|sthree-|amzn-s3-demo-)|(?:-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/;

/**
 * True for 3 to 63 lower-case letters, digits, dots and hyphens that are no address and not reserved (Amazon S3 User
 * Guide, "Bucket naming rules").
 */
export function isBucketName(name: string): boolean {
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name)) return false;
  return !name.includes('..') && !/^\d+(?:\.\d+){3}$/.test(name) && !RESERVED.test(name);
}
