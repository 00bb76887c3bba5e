/*
 * Owns which addresses a token may go to, and the parts of a path that come from outside. Does not own sending.
 */

import { ForgeError } from '../util/errors.ts';
import { isSafeBase } from '../util/is-safe-base.ts';
import type { ForgePlace } from './forge.ts';

/** Longest name of a label: GitHub and Gitea 50 characters, GitLab 255. */
const LONGEST_LABEL = 50;

/**
 * Where the API begins, without a slash at its end.
 *
 * @throws ForgeError `forge-bad-url` for what is no URL, has a user, a query or a fragment, or is neither https nor on
 * this machine
 */
export function baseUrl(apiUrl: string): URL {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : null;
  // A URL that is refused may hold a password: it is not repeated.
  if (url === null) throw new ForgeError('forge-bad-url', { origin: '?' });
  if (!isSafeBase(url)) throw new ForgeError('forge-bad-url', { origin: `${url.protocol}//${url.host}` });
  url.pathname = url.pathname.replace(/\/+$/, '');
  return url;
}

/**
 * The repository as it stands in a path: each part encoded, or for GitLab the whole of it as one part.
 *
 * @throws ForgeError `forge-bad-place` for what cannot be a repository or a number, and would lead to another path
 */
export function repositoryPath({ kind, repository, number }: ForgePlace): string {
  const parts = repository.split('/');
  const isOneOfTwo = kind === 'gitlab' ? /^\d+$/.test(repository) || parts.length >= 2 : parts.length === 2;
  const isNumber = Number.isSafeInteger(number) && number > 0;
  if (!isOneOfTwo || !isNumber || !parts.every(isSegment)) {
    throw new ForgeError('forge-bad-place', { repository, number });
  }
  return kind === 'gitlab' ? encodeURIComponent(repository) : parts.map(encodeURIComponent).join('/');
}

/**
 * `name` when every forge can take it as a label, else an error. A comma would be two labels to GitLab, no name would be
 * all labels to GitHub, and `..` another path to every URL.
 *
 * @throws ForgeError `forge-bad-label`
 */
export function checkedLabel(name: string): string {
  const isFit = isSegment(name) && name.trim() === name && !name.includes(',') && name.length <= LONGEST_LABEL;
  if (!isFit) throw new ForgeError('forge-bad-label', { label: name });
  return name;
}

/** True for text that is one segment of a path when it is encoded. URLs read `..` as a step up even when encoded. */
function isSegment(text: string): boolean {
  return text !== '' && text !== '.' && text !== '..' && !/[\p{Cc}\p{Surrogate}]/u.test(text);
}
