/*
 * Owns finding the credentials of whoever responds: in the environment, in the credentials file, or from the AWS command
 * line. Does not own reading any of them (cli/responder-profile.ts), nor whose they are (responder.ts).
 */

import { Secret } from '../model/secret.ts';
import { LiveError } from '../util/errors.ts';
import { jsonOf, textAt } from '../util/json-value.ts';
import { type AwsCredentials, isSendable } from './credentials.ts';

/** Where credentials are looked for. */
export interface CredentialSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Text of the shared credentials file; null when there is none. */
  readonly credentialsFile: () => string | null;
  /**
   * What `aws configure export-credentials --profile NAME --format process` prints: sessions of SSO, roles and helpers of
   * one's own. Null when there is no such program, or it fails.
   */
  readonly exported: (profile: string) => Promise<string | null>;
}

/** The first character keeps a name from being read as an option. */
const PROFILE = /^[\w][\w.@+=,:/-]{0,127}$/;
/** AWS SDKs and Tools Reference Guide, "Shared config and credentials files": `[name]`, then `key = value`. */
const SECTION = /^\s*\[\s*([^\]\n]{1,200}?)\s*\]/;
const SETTING = /^\s*(aws_access_key_id|aws_secret_access_key|aws_session_token)\s*=\s*(\S{1,8192})\s*$/;

/**
 * The credentials of `profile`, or, when it is null, of the environment: its keys, or the profile that it names. The default
 * profile is not taken unless it is named: the leaked key may be in it.
 *
 * @throws LiveError `live-bad-profile` for what cannot be a name, `live-no-profile` when it has no credentials,
 * `live-no-responder` when there is nothing to go by
 */
export async function responderCredentials(
  profile: string | null,
  sources: CredentialSources,
): Promise<AwsCredentials> {
  const named = profile ?? fromEnvironment(sources.env);
  if (named === null) throw new LiveError('live-no-responder');
  if (typeof named !== 'string') return named;
  if (!PROFILE.test(named)) throw new LiveError('live-bad-profile', { profile: named.slice(0, 100) });
  const inFile = inCredentialsFile(sources.credentialsFile() ?? '', named);
  const found = inFile ?? inExport((await sources.exported(named)) ?? '');
  if (found === null) throw new LiveError('live-no-profile', { profile: named });
  return found;
}

/** The keys of the environment, the profile it names, or null. */
function fromEnvironment(env: CredentialSources['env']): AwsCredentials | string | null {
  const keys = sendable([env['AWS_ACCESS_KEY_ID'], env['AWS_SECRET_ACCESS_KEY'], env['AWS_SESSION_TOKEN']]);
  return keys ?? (env['AWS_PROFILE'] || null);
}

function inCredentialsFile(text: string, profile: string): AwsCredentials | null {
  const values = new Map<string, string>();
  let isMeant = false;
  for (const line of text.split(/\r?\n/)) {
    const section = SECTION.exec(line)?.[1];
    if (section !== undefined) isMeant = section === profile;
    const [, name, value] = SETTING.exec(line) ?? [];
    if (isMeant && name !== undefined && value !== undefined) values.set(name, value);
  }
  const names = ['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token'];
  return sendable(names.map((name) => values.get(name)));
}

/** AWS CLI User Guide, "Sourcing credentials with an external process". */
function inExport(text: string): AwsCredentials | null {
  const json = jsonOf(text);
  return sendable(['AccessKeyId', 'SecretAccessKey', 'SessionToken'].map((name) => textAt(json, name)));
}

/** @param parts key id, secret, session token; each may be missing */
function sendable([keyId = '', secret = '', token = '']: readonly (string | undefined)[]): AwsCredentials | null {
  const sessionToken = token === '' ? null : new Secret(token);
  const credentials = { keyId, secret: new Secret(secret), sessionToken };
  return isSendable(credentials) ? credentials : null;
}
