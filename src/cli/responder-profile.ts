/*
 * Owns reading where the credentials of whoever responds may be: environment, credentials file, the AWS command line. Does
 * not own what is in them (live/responder-credentials.ts).
 */

import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { AwsCredentials } from '../live/credentials.ts';
import { responderCredentials } from '../live/responder-credentials.ts';
import { errnoOf } from '../util/errors.ts';
import type { Io } from './io.ts';

const LARGEST_FILE = 1024 * 1024;
const MOST_OUTPUT = 64 * 1024;
/** A browser may have to be opened for SSO; who waits longer has gone. */
const TIMEOUT = 120_000;

/**
 * The credentials of `profile`; of what the environment says when it is null.
 *
 * @throws LiveError when there are none
 */
export function responderProfile(profile: string | null, { env }: Pick<Io, 'env'>): Promise<AwsCredentials> {
  const home = env['HOME'] ?? homedir();
  const path = env['AWS_SHARED_CREDENTIALS_FILE'] || join(home, '.aws', 'credentials');
  return responderCredentials(profile, {
    env,
    credentialsFile: () => textOf(path),
    exported: (name) => exported(name, { env, cwd: home }),
  });
}

/** Null when there is no such file, or one that nobody would write. */
function textOf(path: string): string | null {
  try {
    return statSync(path).size > LARGEST_FILE ? null : readFileSync(path, 'utf8');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** @param where `cwd` is not the repository's: a program of it that is called `aws` must not be started */
function exported(
  profile: string,
  { env, cwd }: { readonly env: Io['env']; readonly cwd: string },
): Promise<string | null> {
  const args = ['configure', 'export-credentials', '--profile', profile, '--format', 'process'];
  const options = { cwd, env, maxBuffer: MOST_OUTPUT, timeout: TIMEOUT };
  return new Promise((resolve) => {
    // That it failed is said by there being no credentials; what it printed may hold some.
    execFile('aws', args, options, (error, stdout) => resolve(error === null ? stdout : null));
  });
}
