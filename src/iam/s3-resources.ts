/*
 * Owns to what the actions of S3 can be limited: buckets, objects by the folder they are in, or nothing.
 */

import { wordsIn } from '../util/words-in.ts';
import { arnOf } from './arn.ts';

/** Actions on objects (Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3"). */
const ON_OBJECTS: ReadonlySet<string> = new Set(
  wordsIn(`AbortMultipartUpload BypassGovernanceRetention DeleteObject DeleteObjectTagging DeleteObjectVersion
  DeleteObjectVersionTagging GetObject GetObjectAcl GetObjectAttributes GetObjectLegalHold GetObjectRetention
  GetObjectTagging GetObjectTorrent GetObjectVersion GetObjectVersionAcl GetObjectVersionAttributes
  GetObjectVersionTagging GetObjectVersionTorrent ListMultipartUploadParts PutObject PutObjectAcl PutObjectLegalHold
  PutObjectRetention PutObjectTagging PutObjectVersionAcl PutObjectVersionTagging RestoreObject`),
);

/** Actions on the account, and on what is neither bucket nor object. */
const ON_NEITHER =
  /AccessPoint|AccessGrant|CallerAccess|DataAccess|Job|StorageLens|AllMyBuckets|Account|^(?:TagResource|UntagResource|ListTagsForResource)$/;

/** An object, or all of a bucket when its key is null. */
interface Used {
  readonly partition: string;
  readonly bucket: string;
  readonly key: string | null;
}

/**
 * The narrowest resources for an action, without `s3:`, that was used on `arns`; null when it cannot be narrowed, or when
 * the arns name no bucket.
 * @param isOpen there were more objects than are told: whole buckets then
 */
export function s3Resources(action: string, arns: readonly string[], isOpen: boolean): readonly string[] | null {
  if (ON_NEITHER.test(action)) return null;
  const used = arns.flatMap((arn) => usedIn(arn) ?? []);
  const buckets = [...new Set(used.map(({ partition, bucket }) => `arn:${partition}:s3:::${bucket}`))];
  if (buckets.length === 0) return null;
  // Of calls for a bucket all resources are told, or an unknown one is missing.
  if (!isOnObjects(action)) return isOpen ? null : buckets;
  return buckets.map((bucket) => `${bucket}/${isOpen ? '' : folderOf(bucket, used)}*`);
}

/** True for actions, without `s3:`, that are asked of objects. */
export function isOnObjects(action: string): boolean {
  return ON_OBJECTS.has(action);
}

function usedIn(text: string): Used | null {
  const slash = text.indexOf('/');
  const arn = arnOf(slash < 0 ? text : text.slice(0, slash));
  // Old buckets have upper-case letters and underscores in their names.
  if (arn?.service !== 's3' || arn.region !== '' || !/^[\w.-]{3,255}$/.test(arn.resource)) return null;
  return { partition: arn.partition, bucket: arn.resource, key: slash < 0 ? null : text.slice(slash + 1) };
}

/** The folder that all keys of `bucket` are in, with its slash; empty when they share none. */
function folderOf(bucket: string, used: readonly Used[]): string {
  const keys = used.flatMap((each) => (bucket.endsWith(`:::${each.bucket}`) && each.key !== null ? [each.key] : []));
  const [first = ''] = keys;
  let length = first.length;
  for (const key of keys) while (length > 0 && !key.startsWith(first.slice(0, length))) length--;
  const shared = first.slice(0, length);
  // What would be a wildcard or a variable in a policy ends the folder before it.
  const plain = shared.slice(0, Math.max(0, shared.search(/[*?$\p{C}\s]|$/u)));
  return plain.slice(0, plain.lastIndexOf('/') + 1);
}
