/*
 * Owns which findings are in the paths that were named on the command line.
 */

import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Finding } from '../model/finding.ts';
import { UsageError } from '../util/errors.ts';
import type { Context } from './context.ts';

/** The operands, from the top level. @throws UsageError for one that is not below it */
export function namedPaths({ args, io }: Context, top: string): string[] {
  return args.operands.map((operand) => {
    const path = relative(top, resolve(io.cwd, operand)).split(sep).join('/');
    if (path === '..' || path.startsWith('../') || isAbsolute(path))
      throw new UsageError('no-such-path', { path: operand });
    return path === '' ? '.' : path;
  });
}

/** Tells findings with a place at or below one of `paths`, which count from where places do. */
export function isIn(paths: readonly string[]): (finding: Pick<Finding, 'places'>) => boolean {
  const below = (path: string) =>
    paths.some((named) => named === '.' || path === named || path.startsWith(`${named}/`));
  return ({ places }) => places.some(({ path }) => path !== null && below(path));
}
