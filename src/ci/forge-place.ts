/*
 * Owns telling from the address of a proposal's page where its API is. For systems that say only the address.
 */

import type { ForgePlace } from './ci-run.ts';

/** How the pages of proposals are called by each forge, and where its API is. */
const PAGES: readonly { kind: ForgePlace['kind']; path: RegExp; api: (origin: string) => string }[] = [
  // https://docs.gitlab.com/api/rest/
  { kind: 'gitlab', path: /^\/(.+?)\/-\/merge_requests\/(\d+)/, api: (origin) => `${origin}/api/v4` },
  // https://developer.atlassian.com/cloud/bitbucket/rest/intro/
  {
    kind: 'bitbucket',
    path: /^\/([^/]+\/[^/]+)\/pull-requests\/(\d+)/,
    api: (origin) => (origin === 'https://bitbucket.org' ? 'https://api.bitbucket.org/2.0' : ''),
  },
  // https://docs.gitea.com/development/api-usage
  { kind: 'gitea', path: /^\/([^/]+\/[^/]+)\/pulls\/(\d+)/, api: (origin) => `${origin}/api/v1` },
  // https://docs.github.com/en/enterprise-server/rest/using-the-rest-api/getting-started-with-the-rest-api
  {
    kind: 'github',
    path: /^\/([^/]+\/[^/]+)\/pull\/(\d+)/,
    api: (origin) => (origin === 'https://github.com' ? 'https://api.github.com' : `${origin}/api/v3`),
  },
];

/** The place of the proposal whose page is `page`; null for pages that are of no forge it knows. */
export function forgePlaceOf(page: string | null, { isFork }: { readonly isFork: boolean }): ForgePlace | null {
  if (page === null || !/^https?:/.test(page) || !URL.canParse(page)) return null;
  const { origin, pathname } = new URL(page);
  for (const { kind, path, api } of PAGES) {
    const [, repository, number] = path.exec(pathname) ?? [];
    if (repository === undefined || api(origin) === '') continue;
    return { kind, apiUrl: api(origin), repository, number: Number(number), isFork };
  }
  return null;
}
