/*
 * Owns the token: where it is taken from, the header it goes into, and keeping it out of every text. Does not own sending.
 */

import { Secret } from '../model/secret.ts';
import { ForgeError } from '../util/errors.ts';
import type { ForgeKind } from './forge.ts';

/** Names of variables, first first. A forge's own token is never sent to another forge. */
const VARIABLES: Readonly<Record<ForgeKind, readonly string[]>> = {
  github: ['GITHUB_TOKEN', 'GH_TOKEN'],
  gitlab: ['GITLAB_TOKEN', 'CI_JOB_TOKEN'],
  gitea: ['GITEA_TOKEN', 'FORGEJO_TOKEN'],
  bitbucket: ['BITBUCKET_TOKEN'],
};
const FIRST = 'LEAKGATE_FORGE_TOKEN';

/** GitLab, "Token overview": the prefix of CI/CD job tokens. */
const JOB_TOKEN = 'glcbt-';
const VEIL = '***';

/** The token that `env` has for a forge, without the white space around it; null when there is none. */
export function tokenFrom(kind: ForgeKind, env: Readonly<Record<string, string | undefined>>): Secret | null {
  for (const name of [FIRST, ...VARIABLES[kind]]) {
    const value = env[name]?.trim() ?? '';
    if (value !== '') return new Secret(value);
  }
  return null;
}

/**
 * The header that says who asks.
 *
 * @throws ForgeError `forge-bad-token` for what cannot stand in a header: `fetch` would repeat it in its message
 */
export function authorization(kind: ForgeKind, token: Secret): Readonly<Record<string, string>> {
  const value = token.expose();
  if (!/^[\x21-\x7e]+$/.test(value)) throw new ForgeError('forge-bad-token');
  if (kind === 'gitlab') return isJobToken(token) ? { 'job-token': value } : { 'private-token': value };
  if (kind === 'gitea') return { authorization: `token ${value}` };
  // Bitbucket's API tokens of people come with their e-mail address: RFC 7617. Access tokens have no colon.
  if (kind === 'bitbucket' && value.includes(':')) return { authorization: `Basic ${btoa(value)}` };
  return { authorization: `Bearer ${value}` };
}

/** True for a GitLab CI/CD job token that shows itself as one. */
export function isJobToken(token: Secret): boolean {
  return token.expose().startsWith(JOB_TOKEN);
}

/** A function that takes the token out of a text, in each form it is sent in: a server may say back what it was told. */
export function veilOf(token: Secret): (text: string) => string {
  const value = token.expose();
  const password = value.slice(value.indexOf(':') + 1);
  const forms = [value, encodeURIComponent(value), btoa(value), password].filter((form) => form !== '');
  return (text) => {
    let veiled = text;
    for (const form of forms) veiled = veiled.replaceAll(form, VEIL);
    return veiled;
  };
}
