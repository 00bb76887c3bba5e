/*
 * Owns the files with key pairs that the tests of history plant, and how their findings read.
 */

import { placesIn, type Report, type ReportPlace } from '../../helpers/run-cli.ts';
import { awsPair } from '../../helpers/sample.ts';

export const SECRET_RULE = 'aws-secret-access-key';
export const ID_RULE = 'aws-access-key-id';

/** A settings file with a pair: the key id on line 1, the secret on line 2. */
export function pairFile(seed: number | string = 1): string {
  const { id, secret } = awsPair(seed);
  return `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;
}

/** The place that one secret is at; fails when there is more than one secret or place. */
export function onlyPlace({ findings }: Report): ReportPlace {
  const places = findings.flatMap(({ places: each }) => each);
  const [place] = places;
  if (findings.length !== 1 || place === undefined || places.length !== 1)
    throw new Error(`expected one finding with one place: ${placesIn({ findings } as Report).join(', ') || 'none'}`);
  return place;
}

/** `origin path:line` of every place, sorted. */
export function origins({ findings }: Report): string[] {
  return findings.flatMap(({ places }) => places.map(({ origin, path, line }) => `${origin} ${path}:${line}`)).sort();
}
