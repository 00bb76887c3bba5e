/*
 * Owns finding the event in a record, however it is wrapped. Does not own what the event says (parse-event.ts).
 */

import type { Buffer } from 'node:buffer';
import { isJsonObject, type JsonObject, jsonOf, textAt } from '../util/json-value.ts';

/** What a record is when it is no event: broken, JSON of another kind, or what CloudTrail writes beside events. */
export type NoEvent = 'not-json' | 'not-events' | 'CloudTrail-Digest' | 'CloudTrail-Insight';

/**
 * The event that a record holds. It is the record itself, or text inside: `CloudTrailEvent` of lookup-events, an element of
 * what `--query 'Events[].CloudTrailEvent'` or `'Events[].[CloudTrailEvent]'` leaves of that.
 */
export function eventIn(bytes: Buffer): JsonObject | NoEvent {
  const record = jsonOf(bytes.toString('utf8'));
  if (record === undefined) return 'not-json';
  const [inner = record] = Array.isArray(record) ? (record as unknown[]) : [];
  const quoted = typeof inner === 'string' ? inner : textAt(inner, 'CloudTrailEvent');
  const event = quoted === '' ? inner : jsonOf(quoted);
  if (event === undefined) return 'not-json';
  return isEvent(event) ? event : otherKindOf(event);
}

function otherKindOf(record: unknown): NoEvent {
  if (textAt(record, 'digestS3Object') !== '') return 'CloudTrail-Digest';
  return textAt(record, 'eventCategory') === 'Insight' ? 'CloudTrail-Insight' : 'not-events';
}

function isEvent(value: unknown): value is JsonObject {
  if (!isJsonObject(value)) return false;
  return textAt(value, 'eventName') !== '' && Number.isFinite(Date.parse(textAt(value, 'eventTime')));
}
