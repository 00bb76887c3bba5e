/*
 * Owns the English sentences of what goes wrong with a forge's API.
 */

import type { ForgeErrorCode } from '../../util/errors.ts';
import type { Text } from '../text.ts';

export const forge = {
  'error.forge-bad-answer': 'The forge answered {method} {path} in a way that leakgate does not know ({detail}).',
  'error.forge-bad-label': 'No forge takes {label} as a label: 1 to 50 characters on one line, without commas.',
  'error.forge-bad-place': '{repository}, number {number}, is no pull request that can be asked for.',
  'error.forge-bad-token':
    'The token for the forge has characters that no token has, such as spaces or line breaks. Set it again.',
  'error.forge-bad-url':
    'The token is not sent to {origin}: the address of the API has to begin with https:// and have no user, query or fragment. http:// is for this machine only.',
  'error.forge-failed': 'The forge answered {method} {path} with {status}: {message}',
  'error.forge-forbidden':
    'The token may not do {method} {path} ({status}): {message} Pull requests from forks get tokens that only read. docs/FORGE.md lists the permissions.',
  'error.forge-job-token':
    "GitLab's CI_JOB_TOKEN cannot write comments and labels. Set LEAKGATE_FORGE_TOKEN to a project access token with the scope api.",
  'error.forge-no-labels': 'Pull requests on {forge} have no labels.',
  'error.forge-not-found':
    'The forge has no {path}, or hides it from this token ({method}, {status}): {message} docs/FORGE.md lists the permissions.',
  'error.forge-other-place':
    '{method} {path} was sent on to {origin}, where the token is not sent. Set the address of the API to where it is.',
  'error.forge-rate-limited': 'The forge takes no more requests for now ({method} {path}). Try again after {again}.',
  'error.forge-too-long': 'The comment has {length} characters; the forge takes {longest}.',
  'error.forge-unauthorized':
    'The forge does not accept the token ({method} {path}, {status}): {message} It may have expired, or belong to another forge.',
  'error.forge-unreachable':
    'The forge could not be reached for {method} {path} ({detail}). Proxies of the environment (HTTP_PROXY) are not used.',
} as const satisfies Readonly<Record<`error.${ForgeErrorCode}`, Text>>;
