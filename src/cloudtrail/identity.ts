/*
 * Owns who made a call, and with what: the names by which credentials, logins and users are followed.
 * Field names: CloudTrail User Guide, "CloudTrail userIdentity element".
 */

import { isSessionKeyId } from '../util/access-key-id.ts';
import { type JsonObject, textAt, valueAt } from '../util/json-value.ts';

/** Agents of the console in events that are older than `sessionCredentialFromConsole` (event version 1.08). */
const CONSOLE_AGENT = /console\.(?:aws\.)?amazon(?:aws)?\.com|^signin\.amazonaws\.com|^AWS ?Console|ConsoleBackend/i;

/**
 * What a call was made with: an access key id; when there is none, an API key of a user, or the login of a principal, as with
 * ConsoleLogin. Empty for services that act by themselves.
 */
export function actorOf(event: JsonObject): string {
  const identity = valueAt(event, 'userIdentity');
  const keyId = textAt(identity, 'accessKeyId');
  if (keyId !== '') return keyId;
  const arn = textAt(identity, 'arn');
  if (arn === '') return '';
  const isBearer = valueAt(event, 'additionalEventData', 'callWithBearerToken') === true;
  return isBearer ? bearerOf(accountOf(event), textAt(identity, 'userName')) : loginOf(arn);
}

/** Name of the API keys of a user (Bedrock): events say that one was used, not which. */
export function bearerOf(account: string, userName: string): string {
  return `bearer:${account}:${userName}`;
}

/** The account in which something happened. */
export function accountOf(event: JsonObject): string {
  return textAt(event, 'recipientAccountId') || textAt(event, 'userIdentity', 'accountId');
}

/** Name of what somebody has who may log in to the console as `arn`. Users are known by account and name, without path. */
export function loginOf(arn: string): string {
  return `login:${withoutPath(arn)}`;
}

/** Name of what all access keys of a user are. */
export function userOf(arn: string): string {
  return `user:${withoutPath(arn)}`;
}

/** Arn of a user without path, as requests name users. */
export function userArn(event: JsonObject, name: string): string {
  const identity = textAt(event, 'userIdentity', 'arn');
  return `arn:${partitionOf(identity)}:iam::${accountOf(event)}:user/${name}`;
}

/** Arn of who acted: of a session, of the role or user that it belongs to; else the best name that there is. */
export function principalOf(event: JsonObject): string {
  const identity = valueAt(event, 'userIdentity');
  return (
    textAt(identity, 'sessionContext', 'sessionIssuer', 'arn') ||
    textAt(identity, 'arn') ||
    textAt(identity, 'invokedBy') ||
    textAt(identity, 'principalId') ||
    textAt(identity, 'type')
  );
}

/** True when the call was made with temporary credentials. */
export function isSession(event: JsonObject): boolean {
  return isSessionKeyId(textAt(event, 'userIdentity', 'accessKeyId'));
}

/**
 * Name of the user that temporary credentials belong to (GetSessionToken, GetFederationToken), or of the session for which a
 * service called on; empty when it is neither.
 */
export function ownerOfSession(event: JsonObject): string {
  const identity = valueAt(event, 'userIdentity');
  const issuer = valueAt(identity, 'sessionContext', 'sessionIssuer');
  for (const each of [issuer, identity]) {
    const arn = textAt(each, 'arn');
    if (arn !== '' && ['IAMUser', 'Root'].includes(textAt(each, 'type'))) return userOf(arn);
  }
  // Forward access sessions: the service gets credentials of its own, under the name of the session.
  const arn = textAt(identity, 'arn');
  return arn !== '' && textAt(identity, 'invokedBy') !== '' ? loginOf(arn) : '';
}

/** True when the call was made in the console, with credentials that it got at login. */
export function isFromConsole(event: JsonObject): boolean {
  if (textAt(event, 'sessionCredentialFromConsole') === 'true') return true;
  return CONSOLE_AGENT.test(textAt(event, 'userAgent'));
}

/** When a session began, in milliseconds; the time of the event when that is not known. */
export function sessionStart(event: JsonObject): number {
  const created = Date.parse(textAt(event, 'userIdentity', 'sessionContext', 'attributes', 'creationDate'));
  return Number.isFinite(created) ? created : Date.parse(textAt(event, 'eventTime'));
}

/** `arn:aws:iam::1:user/a/b/name` → `arn:aws:iam::1:user/name`: requests name users without their path. */
function withoutPath(arn: string): string {
  return arn.replace(/(:user\/).*\/(?=[^/]+$)/, '$1');
}

function partitionOf(arn: string): string {
  return /^arn:([a-z-]+):/.exec(arn)?.[1] ?? 'aws';
}
