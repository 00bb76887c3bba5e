/*
 * Owns what an investigation needs of an event. Does not own finding the event (event-in.ts).
 */

import type { TrailEvent } from '../model/trail.ts';
import { cut } from '../util/detached.ts';
import { type JsonObject, textAt, valueAt } from '../util/json-value.ts';
import { READING_VERB } from './call-kinds.ts';
import { accountOf, principalOf } from './identity.ts';
import { mintedBy } from './minted-by.ts';
import { resourcesOf } from './resources-of.ts';

/** Longest agent that is kept: those of SDKs have up to some 250 characters. */
const LONGEST_AGENT = 300;
const LONGEST_NAME = 200;
/** Arns of IAM: IAM User Guide, "IAM and AWS STS quotas". */
const LONGEST_ARN = 2048;
/** Data events of S3, for event versions before 1.07, which do not say what is one. */
const OBJECT_CALL = /^(?:Copy|Delete|Get|Head|Put|Select)Object/;
/** Errors that refuse a call: for want of permission, of a quota, or because the account is restricted. */
const REFUSAL =
  /Access.?Denied|Unauthori[sz]ed|NotAuthori[sz]ed|Forbidden|AuthFailure|OptInRequired|LimitExceeded|PendingVerification|Blocked|ExplicitDeny|InvalidClientTokenId|Failure$/i;

/** The event that CloudTrail wrote as `event`. Texts are cut to a bounded length. */
export function parseEvent(event: JsonObject): TrailEvent {
  return {
    id: short(textAt(event, 'eventID')),
    at: Date.parse(textAt(event, 'eventTime')),
    source: short(textAt(event, 'eventSource')),
    name: short(textAt(event, 'eventName')),
    region: short(textAt(event, 'awsRegion')),
    ip: ipOf(event),
    agent: agentOf(event),
    keyId: short(textAt(event, 'userIdentity', 'accessKeyId')) || null,
    principal: cut(principalOf(event), LONGEST_ARN),
    account: short(accountOf(event)) || null,
    error: errorOf(event),
    readOnly: isReading(event),
    minted: mintedBy(event),
    resources: resourcesOf(event),
  };
}

/** The address that a call came from: `203.0.113.5`, or a service such as `cloudformation.amazonaws.com`. */
export function ipOf(event: JsonObject): string {
  return short(textAt(event, 'sourceIPAddress'));
}

/** The program that made a call, as it calls itself. */
export function agentOf(event: JsonObject): string {
  return cut(textAt(event, 'userAgent'), LONGEST_AGENT);
}

/** Why a call failed; null when it succeeded. A console login says it in its answer. */
export function errorOf(event: JsonObject): string | null {
  const code = short(textAt(event, 'errorCode'));
  if (code !== '') return code;
  return textAt(event, 'responseElements', 'ConsoleLogin') === 'Failure' ? 'Failure' : null;
}

/** True for errors that say: you may not. Others say that something does not exist, or is asked for in a wrong way. */
export function isRefusal(error: string | null): boolean {
  return error !== null && REFUSAL.test(error);
}

/** True for calls of objects, items and functions: they are logged only where a trail is told to. */
export function isDataEvent(event: JsonObject): boolean {
  const category = textAt(event, 'eventCategory');
  if (category !== '') return category === 'Data';
  const isManagement = valueAt(event, 'managementEvent');
  if (isManagement !== undefined) return isManagement === false;
  return textAt(event, 'eventSource') === 's3.amazonaws.com' && OBJECT_CALL.test(textAt(event, 'eventName'));
}

function isReading(event: JsonObject): boolean {
  const said = valueAt(event, 'readOnly');
  // As text in what lookup-events prints.
  if (typeof said === 'string') return said === 'true';
  return typeof said === 'boolean' ? said : READING_VERB.test(textAt(event, 'eventName'));
}

function short(text: string): string {
  return cut(text, LONGEST_NAME);
}
