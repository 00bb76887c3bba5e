/*
 * Owns which remotes a repository has: what they are called, where they are, and which refs are copies of theirs. Nothing is
 * asked of them.
 */

import { gitText } from './spawn.ts';

/** A remote. */
export interface Remote {
  readonly name: string;
  /** Where is fetched from, then where is pushed to, each once; may hold a user and a password. */
  readonly addresses: readonly string[];
  /** What is fetched, and under which names it is kept (gitrevisions and git-fetch, `<refspec>`): `refs/heads/*`. */
  readonly kept: readonly RefMapping[];
  /** True when its refs are those here, one to one: after `git clone --mirror` and `git remote add --mirror`. */
  readonly isMirror: boolean;
}

/** A name, or a pattern with one `*`, of refs there, and of refs here. */
export interface RefMapping {
  readonly there: string;
  readonly here: string;
}

/** The remotes of the repository at `cwd`, as git lists them. */
export async function readRemotes(cwd: string): Promise<Remote[]> {
  const listed = await gitText(['remote', '--verbose'], { cwd });
  // A partial clone says its filter behind: `(fetch) [blob:none]`; what has no address stands alone.
  const lines = [...listed.matchAll(/^([^\t\n]+)\t(?:(.*) \((?:fetch|push)\)(?: \[[^\]\n]*\])?)?$/gm)];
  const addresses = new Map<string, Set<string>>();
  for (const [, name = '', address] of lines) {
    const known = addresses.get(name) ?? new Set();
    addresses.set(name, address === undefined ? known : known.add(address));
  }
  const settings = await gitText(['config', '-z', '--list'], { cwd });
  const kept = mappings(settings.split('\0'));
  const mirrors = new Set(
    [...settings.matchAll(/(?:^|\0)remote\.([^\n\0]+)\.mirror\ntrue(?=\0|$)/g)].map(([, name]) => name),
  );
  return [...addresses].map(([name, all]) => {
    const own = kept.get(name) ?? [];
    return { name, addresses: [...all], kept: own, isMirror: mirrors.has(name) || own.some(isEverything) };
  });
}

/** By remote what its settings `fetch` say; those that leave something out (`^…`) are passed over. */
function mappings(settings: readonly string[]): Map<string, RefMapping[]> {
  const found = new Map<string, RefMapping[]>();
  for (const setting of settings) {
    const [, name, there, here] = /^remote\.([^\n]+)\.fetch\n\+?([^:\n^]+):([^\n]+)$/.exec(setting) ?? [];
    if (name === undefined || there === undefined || here === undefined) continue;
    found.set(name, [...(found.get(name) ?? []), { there, here }]);
  }
  return found;
}

function isEverything({ there, here }: RefMapping): boolean {
  return there === 'refs/*' && here === 'refs/*';
}
