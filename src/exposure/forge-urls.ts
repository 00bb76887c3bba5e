/*
 * Owns how the pages of forges are called.
 */

import type { ForgeKind, ForgeRepository } from '../util/forge-repository.ts';

/** A file in a commit; or, without a path, the commit. */
export interface UrlQuery {
  readonly commit: string;
  readonly path: string | null;
  /** From 1; null when the line in that commit is not known. */
  readonly line: number | null;
}

/** What pages of a repository are called, below its own address. */
interface Shapes {
  readonly commit: (oid: string) => string;
  readonly file: (oid: string, path: string) => string;
  readonly raw: (oid: string, path: string) => string;
  readonly line: (line: number) => string;
}

/** GitHub's docs "Getting permanent links to files"; those of GitLab, Bitbucket and Gitea as their own pages link to them. */
const SHAPES: Readonly<Record<Exclude<ForgeKind, 'gist'>, Shapes>> = {
  github: {
    commit: (oid) => `/commit/${oid}`,
    file: (oid, path) => `/blob/${oid}/${path}`,
    raw: (oid, path) => `/raw/${oid}/${path}`,
    line: (line) => `#L${line}`,
  },
  gitlab: {
    commit: (oid) => `/-/commit/${oid}`,
    file: (oid, path) => `/-/blob/${oid}/${path}`,
    raw: (oid, path) => `/-/raw/${oid}/${path}`,
    line: (line) => `#L${line}`,
  },
  bitbucket: {
    commit: (oid) => `/commits/${oid}`,
    file: (oid, path) => `/src/${oid}/${path}`,
    raw: (oid, path) => `/raw/${oid}/${path}`,
    line: (line) => `#lines-${line}`,
  },
  gitea: {
    commit: (oid) => `/commit/${oid}`,
    file: (oid, path) => `/src/commit/${oid}/${path}`,
    raw: (oid, path) => `/raw/commit/${oid}/${path}`,
    line: (line) => `#L${line}`,
  },
};

/** Addresses under which a public repository shows what was asked for: the file with its line, its bytes, the commit. */
export function forgeUrls(where: ForgeRepository, { commit, path, line }: UrlQuery): string[] {
  const base = `${where.origin}/${where.repository}`;
  if (where.kind === 'gist') return [`${base}/${commit}`];
  const shapes = SHAPES[where.kind];
  const commitUrl = base + shapes.commit(commit);
  if (path === null) return [commitUrl];
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  const anchor = line === null ? '' : shapes.line(line);
  return [base + shapes.file(commit, escaped) + anchor, rawUrl(where, commit, escaped), commitUrl];
}

/** GitHub hands out the bytes of files from a host of its own. */
function rawUrl({ kind, origin, repository }: ForgeRepository, commit: string, path: string): string {
  if (origin === 'https://github.com') return `https://raw.githubusercontent.com/${repository}/${commit}/${path}`;
  return `${origin}/${repository}${kind === 'gist' ? '' : SHAPES[kind].raw(commit, path)}`;
}
