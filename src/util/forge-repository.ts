/*
 * Owns reading the address of a remote: without what opens it, and which repository of which forge it is.
 */

/** Forges whose addresses are known. */
export type ForgeKind = 'github' | 'gitlab' | 'bitbucket' | 'gitea' | 'gist';

/** A repository on a forge. */
export interface ForgeRepository {
  readonly kind: ForgeKind;
  /** Where its pages are, without a slash at the end: `https://github.com`. */
  readonly origin: string;
  /** `owner/name`; GitLab has groups in groups, a gist has its id, behind its owner or alone. */
  readonly repository: string;
}

/** Longer ones are no addresses. */
const LONGEST = 4096;
/** An address of SSH with a user and no password. */
const LOGIN = /^(?:(?:git\+)?ssh:\/\/[\w.-]+@[^@:/]+(?::\d+)?\/|[\w.-]+@[^@:/\\]+:)[^@]*$/i;

/**
 * `address` (git-clone(1), "GIT URLS") without user, password, query and fragment, fit to be shown; paths on disk as they are.
 * @param withLogin keeps the user of SSH, which has no password behind it, so that the address still works
 */
export function plainAddress(address: string, withLogin = false): string {
  const shown = address.slice(0, LONGEST).replace(/\p{C}/gu, '');
  if (withLogin && LOGIN.test(shown)) return shown;
  if (!/^(?:[a-z0-9+.-]+::)?[a-z][a-z0-9+.-]*:\/\//i.test(shown)) return isScpLike(shown) ? withoutUser(shown) : shown;
  // Whatever stands before the last `@` may belong to a password, also where it should have been escaped; a port is none.
  return shown
    .replace(/^([a-z0-9+.:-]+:\/\/)[^/@]*:(?!\d*(?:\/|$)).*@/isu, '$1')
    .replace(/^([a-z0-9+.:-]+:\/\/)[^/]*@/i, '$1')
    .replace(/[?#].*$/su, '');
}

/** The host of an address, in lower case, under the name that its pages have; null for paths. */
export function hostOfAddress(address: string): string | null {
  return partsOf(plainAddress(address))?.host ?? null;
}

/** The repository that `address` is on a known forge; null elsewhere. */
export function forgeRepositoryOf(address: string): ForgeRepository | null {
  const parts = partsOf(plainAddress(address));
  if (parts === null) return null;
  const kind = kindOf(parts.host);
  const repository = repositoryIn(parts.path, kind);
  return kind === null || repository === null ? null : { kind, origin: parts.origin, repository };
}

/** Hosts that are reached under another name: SSH over 443, and aliases of `~/.ssh/config` such as `github.com-work`. */
const SAME_HOST: readonly (readonly [RegExp, string])[] = [
  [/^(?:ssh\.|www\.)?github\.com(?:-[\w.-]+)?$/, 'github.com'],
  [/^(?:altssh\.|www\.)?gitlab\.com(?:-[\w.-]+)?$/, 'gitlab.com'],
  [/^(?:altssh\.|www\.)?bitbucket\.org(?:-[\w.-]+)?$/, 'bitbucket.org'],
  [/^codeberg\.org(?:-[\w.-]+)?$/, 'codeberg.org'],
];

/** Which forge runs on a host, the surest first. Servers of one's own are known by their names; Bitbucket's have other pages. */
const KINDS: readonly (readonly [RegExp, ForgeKind])[] = [
  [/^gist\.|\.gist\./, 'gist'],
  [/^github\.com$|\.ghe\.com$|(?:^|[.-])(?:github|ghe)(?:[.-]|$)/, 'github'],
  [/(?:^|[.-])gitlab(?:[.-]|$)/, 'gitlab'],
  [/^bitbucket\.org$/, 'bitbucket'],
  [/^codeberg\.org$|(?:^|[.-])(?:gitea|forgejo)(?:[.-]|$)/, 'gitea'],
];

interface AddressParts {
  readonly origin: string;
  readonly host: string;
  readonly path: string;
}

function partsOf(address: string): AddressParts | null {
  const scp = isScpLike(address) ? /^([^:/]+):(.*)$/su.exec(address) : null;
  if (scp !== null) return made({ protocol: 'ssh:', hostname: scp[1] ?? '', port: '', pathname: scp[2] ?? '' });
  if (!/^(?:https?|ssh|git|git\+ssh|git\+https?):\/\//i.test(address)) return null;
  // Other schemes are opaque to URL: hosts are only read of this one.
  const asHttps = address.replace(/^[^:]+/, (scheme) => (/^http$/i.test(scheme) ? 'http' : 'https'));
  if (!URL.canParse(asHttps)) return null;
  const { hostname, port, pathname } = new URL(asHttps);
  return made({ protocol: `${address.slice(0, address.indexOf(':')).toLowerCase()}:`, hostname, port, pathname });
}

function made({ protocol, hostname, port, pathname }: Pick<URL, 'protocol' | 'hostname' | 'port' | 'pathname'>) {
  const lower = hostname.toLowerCase();
  const host = SAME_HOST.find(([pattern]) => pattern.test(lower))?.[1] ?? lower;
  const scheme = protocol === 'http:' ? 'http' : 'https';
  // Ports of SSH are not those of pages.
  const isWeb = /^http/.test(protocol) && port !== '' && host === lower;
  return { host, origin: `${scheme}://${host}${isWeb ? `:${port}` : ''}`, path: pathname };
}

function kindOf(host: string): ForgeKind | null {
  return KINDS.find(([pattern]) => pattern.test(host))?.[1] ?? null;
}

/** How many parts a repository's name has, at least and at most: GitLab allows 20 groups in each other. */
const PARTS: Readonly<Record<ForgeKind, readonly [number, number]>> = {
  github: [2, 2],
  gitlab: [2, 22],
  bitbucket: [2, 2],
  gitea: [2, 2],
  gist: [1, 2],
};

function repositoryIn(path: string, kind: ForgeKind | null): string | null {
  if (kind === null) return null;
  const parts = path
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .split('/')
    .filter(Boolean);
  const [least, most] = PARTS[kind];
  const isName = parts.every((part) => /^[\w.~-]{1,255}$/.test(part) && !/^\.+$/.test(part));
  return isName && parts.length >= least && parts.length <= most ? parts.join('/') : null;
}

/** `user@host:path`: a colon before any slash (git's connect.c, `url_is_local_not_ssh`); one letter is a disk of Windows. */
function isScpLike(address: string): boolean {
  return /^[^/\\:]{2,}:(?!\/\/|:)/.test(address);
}

function withoutUser(address: string): string {
  return address.replace(/^[^/]*@/, '');
}
