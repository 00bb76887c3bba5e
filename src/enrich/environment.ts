/*
 * Owns telling whether the key of an account stands where it belongs. Does not own what environments there are (config/).
 */

import type { Environment } from '../model/environment.ts';
import type { AwsFacts, EnvironmentFacts, Place } from '../model/finding.ts';

/** An environment, as far as it is asked. */
export interface KnownEnvironment extends Omit<Environment, 'paths'> {
  readonly paths: { readonly test: (path: string) => boolean };
}

/**
 * The environment of a key's account, and the first other one at a path of which it stands. A path that belongs to the
 * account's own environment as well is in its place.
 * @param places of the key and its pair
 * @returns null when no environment has the account
 */
export function environmentOf(
  aws: AwsFacts | null,
  places: readonly Pick<Place, 'path'>[],
  environments: readonly KnownEnvironment[] = [],
): EnvironmentFacts | null {
  const { account = null } = aws ?? {};
  const own = environments.filter(({ accounts }) => account !== null && accounts.includes(account));
  const [first] = own;
  if (first === undefined) return null;
  const isIn = ({ paths }: KnownEnvironment, path: string) => paths.test(path);
  const strays = places.flatMap(({ path }) => (path === null || own.some((each) => isIn(each, path)) ? [] : [path]));
  const other = environments.find((each) => strays.some((path) => isIn(each, path)));
  return { account: first.name, misplacedIn: other?.name ?? null };
}
