/*
 * Owns when a notice was sent, as its headers, those of a forwarded or answered mail, or an event say.
 */

import { DAY as DAY_LENGTH, dayOf } from '../util/day-of.ts';
import { DAY, parseDay, startOf } from './days.ts';

/** When a notice was sent. */
export interface Sent {
  /** `YYYY-MM-DD`, as it is written: in the time zone of who wrote it. */
  readonly day: string;
  /** Milliseconds since 1970: the moment when a zone is written, else the beginning of the day, UTC. */
  readonly at: number;
}

/** `Date:`, `Sent:`, `"time":`, `On … wrote:`. */
const DATED =
  /(?:\b(date|sent|received on|startTime|eventTime|(?<=")time)"?|(日付|日時|送信日時|送信日|受信日時)) ?[:=] ?"?|\b(On) (?=[^:]{0,60}\d)/gi;
const DAY_FIRST = new RegExp(`^(?:[A-Za-z]{3,9},? )?(${DAY})`, 'i');
const TIME = /^(?:,? (?:at )?|T)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(Z\b|GMT|UTC|[+-]\d{2}:?\d{2})/i;
const FORWARDED = /forwarded message|original message|転送(?:された|メッセージ)|元のメッセージ/gi;
const FROM = /(?:\bfrom|差出人|送信者) ?: ?[^:]{0,120}/gi;
/** How far a header reaches, in characters. */
const NEAR = 240;
const MOST_DATES = 100;

/**
 * When the notice in `text` was sent, or null. Of several dates that of a mail from AWS counts, then the first after a
 * mark of forwarding, then the first.
 * @param now milliseconds since 1970: what is sent later than a day after that is no date of sending
 */
export function sentOn(text: string, now: number): Sent | null {
  const dates = datesIn(text, now);
  const [mark] = [...text.matchAll(FORWARDED)].map(({ index }) => index);
  const found =
    dates.find(({ isOfAws }) => isOfAws) ??
    dates.find(({ index }) => mark !== undefined && index > mark && index < mark + NEAR) ??
    dates[0];
  return found === undefined ? null : { day: found.day, at: found.at };
}

interface Dated extends Sent {
  readonly index: number;
  readonly isOfAws: boolean;
}

function datesIn(text: string, now: number): Dated[] {
  const found: Dated[] = [];
  for (const label of text.matchAll(DATED)) {
    const after = text.slice(label.index + label[0].length, label.index + label[0].length + NEAR);
    const sent = sentAt(after, now);
    if (sent === null) continue;
    const isAnswered = label[3] !== undefined;
    const author = isAnswered ? /^.{0,200}?\bwrote:/i.exec(after)?.[0] : senderBefore(text, label.index);
    if (isAnswered && author === undefined) continue;
    found.push({ ...sent, index: label.index, isOfAws: /amazon|\baws\b/i.test(author ?? '') });
    if (found.length === MOST_DATES) break;
  }
  return found;
}

/** The sender of the headers that `index` is among: they may stand before the date or after it. */
function senderBefore(text: string, index: number): string {
  const from = Math.max(0, index - NEAR);
  const senders = [...text.slice(from, index + NEAR).matchAll(FROM)];
  const before = senders.filter((each) => each.index + from < index).at(-1);
  return (before ?? senders[0])?.[0] ?? '';
}

function sentAt(text: string, now: number): Sent | null {
  const [all = '', written = ''] = DAY_FIRST.exec(text) ?? [];
  const day = parseDay(written);
  if (day === null || day.year === null) return null;
  const start = startOf(day, now);
  const at = start + timeOfDay(text.slice(all.length));
  return at > now + DAY_LENGTH ? null : { day: dayOf(start), at };
}

/** Milliseconds from the beginning of the day, UTC; 0 without a time zone. */
function timeOfDay(text: string): number {
  const [, hours, minutes, seconds = '0', zone = ''] = TIME.exec(text) ?? [];
  if (hours === undefined) return 0;
  const [, sign, zoneHours, zoneMinutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const offset = sign === undefined ? 0 : (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1);
  return ((Number(hours) * 60 + Number(minutes) - offset) * 60 + Number(seconds)) * 1000;
}
