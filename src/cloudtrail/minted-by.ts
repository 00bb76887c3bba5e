/*
 * Owns which credentials a call handed out. Names and places of fields are those of CloudTrail's examples for IAM and STS.
 */

import type { MintedCredential } from '../model/trail.ts';
import { cut } from '../util/detached.ts';
import { type JsonObject, textAt, valueAt } from '../util/json-value.ts';
import { bearerOf, loginOf, userArn } from './identity.ts';

const LONGEST = 2048;
/** Calls that set a password with which a user can log in to the console. */
const PASSWORD_CALLS = ['CreateLoginProfile', 'UpdateLoginProfile'];

/** The credentials that the answer to `event` handed out; none when it failed. Of a password the id is the arn of its user. */
export function mintedBy(event: JsonObject): MintedCredential[] {
  if (textAt(event, 'errorCode') !== '') return [];
  const found = [accessKey(event), session(event), password(event), serviceSpecific(event)];
  return found.filter((minted) => minted !== null).map(bounded);
}

/** Name under which what was minted acts, see `actorOf`. */
export function actorOfMinted({ keyId, kind, owner }: MintedCredential, account: string): string {
  if (kind === 'password') return loginOf(keyId);
  return kind === 'service-specific' ? bearerOf(account, owner ?? '') : keyId;
}

/** Arn of the session that a call began: what its console logins are known by. Empty when there is none. */
export function sessionArn(event: JsonObject): string {
  const answer = valueAt(event, 'responseElements');
  return textAt(answer, 'assumedRoleUser', 'arn') || textAt(answer, 'federatedUser', 'arn');
}

function bounded({ keyId, kind, owner }: MintedCredential): MintedCredential {
  return { keyId: cut(keyId, LONGEST), kind, owner: owner === null ? null : cut(owner, LONGEST) };
}

function accessKey(event: JsonObject): MintedCredential | null {
  const key = valueAt(event, 'responseElements', 'accessKey');
  const keyId = textAt(key, 'accessKeyId');
  return keyId === '' ? null : { keyId, kind: 'key', owner: textAt(key, 'userName') || null };
}

/** AssumeRole and its kin, GetSessionToken, GetFederationToken. */
function session(event: JsonObject): MintedCredential | null {
  const keyId = textAt(event, 'responseElements', 'credentials', 'accessKeyId');
  if (keyId === '') return null;
  const owner = textAt(event, 'requestParameters', 'roleArn') || sessionArn(event);
  return { keyId, kind: 'session', owner: owner || textAt(event, 'userIdentity', 'arn') || null };
}

function password(event: JsonObject): MintedCredential | null {
  if (!PASSWORD_CALLS.includes(textAt(event, 'eventName'))) return null;
  const named = textAt(event, 'requestParameters', 'userName') || textAt(event, 'userIdentity', 'userName');
  const owner = textAt(event, 'responseElements', 'loginProfile', 'userName') || named;
  return owner === '' ? null : { keyId: userArn(event, owner), kind: 'password', owner };
}

/** CreateServiceSpecificCredential and the reset of one: CodeCommit, Keyspaces, Bedrock. */
function serviceSpecific(event: JsonObject): MintedCredential | null {
  const credential = valueAt(event, 'responseElements', 'serviceSpecificCredential');
  const keyId = textAt(credential, 'serviceSpecificCredentialId');
  return keyId === '' ? null : { keyId, kind: 'service-specific', owner: textAt(credential, 'userName') || null };
}
