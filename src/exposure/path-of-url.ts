/*
 * Owns reading addresses of pages of forges, which come from mails and may be anything.
 */

/** What a page of a forge shows. */
export interface UrlPath {
  /** Lower-case: `github.com`; that of the pages, also when the address is one of raw bytes. */
  readonly host: string;
  /** `owner/name`; GitLab has groups in groups; of a gist `owner/id` or its id. */
  readonly repository: string;
  /** Commit, branch or tag; null for the repository itself. A branch with slashes ends at its first: `path` has the rest. */
  readonly ref: string | null;
  /** Null for a commit, or a repository. */
  readonly path: string | null;
  /** From 1. */
  readonly line: number | null;
}

/** Longer ones are not looked at, in UTF-16 units. */
const LONGEST = 4096;
/** `owner/name` at the start of a path. */
const OWN = '(?<repository>[^/]+/[^/]+)';
/** Refs may be written out. */
const REF = '(?<ref>refs/(?:heads|tags|remotes)/[^/]+|[^/]+)';

/** Pages below a host, the more telling first. */
const PAGES: readonly RegExp[] = [
  // GitLab: docs.gitlab.com, "Project paths": everything after `/-/` is GitLab's own.
  new RegExp(`^/(?<repository>[^/]+(?:/[^/]+){1,21})/-/(?:blob|raw|blame|edit)/${REF}/(?<path>.+)$`),
  /^\/(?<repository>[^/]+(?:\/[^/]+){1,21})\/-\/commit\/(?<ref>[^/]+)/,
  // Gitea and Forgejo.
  new RegExp(`^/${OWN}/(?:src|raw|blame|media)/(?:commit|branch|tag)/(?<ref>[^/]+)/(?<path>.+)$`),
  // GitHub; GitLab before `/-/`.
  new RegExp(`^/${OWN}/(?:blob|raw|blame|edit)/${REF}/(?<path>.+)$`),
  // Bitbucket.
  new RegExp(`^/${OWN}/(?:src|raw|annotate)/${REF}/(?<path>.+)$`),
  new RegExp(`^/${OWN}/commits?/(?<ref>[^/]+)/?$`),
  new RegExp(`^/${OWN}/pull/\\d+/commits/(?<ref>[^/]+)/?$`),
  new RegExp(`^/${OWN}/tree/${REF}/?$`),
];
const RAW_PAGE = new RegExp(`^/${OWN}/${REF}/(?<path>.+)$`);
const GIST_PAGE =
  /^\/(?<repository>(?:[^/]+\/)?[0-9a-f]{20,40})(?:\/raw)?(?:\/(?<ref>[0-9a-f]{40}))?(?:\/(?<path>[^/]+))?\/?$/;
const REPOSITORY_PAGE = new RegExp(`^/${OWN}(?:\\.git)?/?$`);

/** What the page at `url` shows, by the shapes that forges use; null for what is no such address. */
export function pathOfUrl(url: string): UrlPath | null {
  if (url.length > LONGEST || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const { host, pathname, hash } = new URL(url);
  const lower = host.toLowerCase().replace(/^www\./, '');
  const line = lineOf(hash);
  for (const page of pagesOf(lower)) {
    const groups = page.exec(pathname)?.groups;
    const read = groups && decoded(groups);
    if (read) return { host: PAGES_OF[lower] ?? lower, ...read, line };
  }
  return null;
}

/** Hosts of bytes, and those of the pages. */
const PAGES_OF: Readonly<Record<string, string>> = {
  'raw.githubusercontent.com': 'github.com',
  'gist.githubusercontent.com': 'gist.github.com',
};

function pagesOf(host: string): readonly RegExp[] {
  if (host === 'raw.githubusercontent.com') return [RAW_PAGE];
  if (host.startsWith('gist.')) return [GIST_PAGE];
  return [...PAGES, REPOSITORY_PAGE];
}

/** Null when it is not what percent signs say. */
function decoded(groups: Record<string, string | undefined>): Omit<UrlPath, 'host' | 'line'> | null {
  try {
    const part = (name: string) => (groups[name] === undefined ? null : decodeURIComponent(groups[name]));
    const repository = (part('repository') ?? '').replace(/\.git$/, '');
    return { repository, ref: part('ref'), path: part('path') };
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** `#L12`, `#L12-L14`, `#L12C3`, `#lines-12:14`; of a gist `#file-env-L12`. */
function lineOf(hash: string): number | null {
  const [, digits] = /^#(?:file-.{1,255}-)?(?:L|lines-)(\d{1,9})(?!\d)/.exec(hash) ?? [];
  return digits === undefined ? null : Math.max(1, Number(digits));
}
