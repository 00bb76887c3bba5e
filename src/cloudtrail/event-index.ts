/*
 * Owns what the first reading of the logs keeps: of each event who, from where and when, and which credential led to which.
 * Some 50 bytes an event, most of them for its id. Does not own who is of interest (chain.ts).
 */

import { cut } from '../util/detached.ts';
import { Uint32List } from '../util/growing-list.ts';
import { type JsonObject, textAt } from '../util/json-value.ts';
import type { GapList } from './gap-list.ts';
import { HashIndex } from './hash-index.ts';
import {
  accountOf,
  actorOf,
  isFromConsole,
  isSession,
  loginOf,
  ownerOfSession,
  sessionStart,
  userOf,
} from './identity.ts';
import { LinkTable } from './link-table.ts';
import { actorOfMinted, mintedBy, sessionArn } from './minted-by.ts';
import { OriginTable } from './origin-table.ts';
import { agentOf, errorOf, ipOf, isDataEvent, isRefusal } from './parse-event.ts';
import type { TrailSink } from './read-trail.ts';

const MS = 1000;
/** 600 MB of index at most. */
const MOST_RECORDS = 16_000_000;
/** Arns of users, and of the root of an account. */
const USER = /:user\/|:root$/;
/** There are some 40 regions. */
const MOST_REGIONS = 100;
const LONGEST_REGION = 40;

/** Takes all events once. */
export class EventIndex implements TrailSink {
  readonly #ids = new HashIndex();
  readonly #gaps: GapList;
  /** Numbers of key ids, logins and users. */
  readonly actors = new HashIndex();
  readonly origins = new OriginTable();
  readonly links = new LinkTable();
  /** By record: number of the actor; 0 for records that are not counted, copies of others among them. */
  readonly actorOf = new Uint32List();
  /** By record: number of the origin, twice, and one more when the call was refused. */
  readonly #originOf = new Uint32List();
  /** By record: seconds since 1970; events are no more precise. */
  readonly #secondOf = new Uint32List();
  readonly regions = new Set<string>();
  /** Events, each once. */
  events = 0;
  duplicates = 0;
  /** Seconds since 1970 of the first and the last event. */
  from = Number.POSITIVE_INFINITY;
  to = Number.NEGATIVE_INFINITY;
  hasDataEvents = false;

  constructor(gaps: GapList) {
    this.#gaps = gaps;
  }

  wants(): boolean {
    if (this.records >= MOST_RECORDS) {
      this.#gaps.overflow('too-many-events');
      return false;
    }
    for (const list of [this.actorOf, this.#originOf, this.#secondOf]) list.push(0);
    return true;
  }

  event(event: JsonObject): void {
    if (this.#isCopy(textAt(event, 'eventID'))) {
      this.duplicates++;
      return;
    }
    const second = Math.floor(Date.parse(textAt(event, 'eventTime')) / MS);
    this.#cover(event, second);
    const actor = actorOf(event);
    if (actor === '') return;
    const record = this.records - 1;
    const number = this.actors.numberOf(actor);
    const origin = this.origins.numberOf(ipOf(event), agentOf(event));
    this.actorOf.set(record, number);
    this.#originOf.set(record, origin * 2 + (isRefusal(errorOf(event)) ? 1 : 0));
    this.#secondOf.set(record, Math.max(0, second));
    this.#link(event, number, second, record);
  }

  /** Records that were seen. */
  get records(): number {
    return this.actorOf.length;
  }

  originAt(record: number): number {
    return this.#originOf.at(record) >>> 1;
  }

  isRefusedAt(record: number): boolean {
    return (this.#originOf.at(record) & 1) === 1;
  }

  /** Seconds since 1970. */
  secondAt(record: number): number {
    return this.#secondOf.at(record);
  }

  #isCopy(id: string): boolean {
    const before = this.#ids.size;
    return id !== '' && this.#ids.numberOf(id) <= before;
  }

  #cover(event: JsonObject, second: number): void {
    this.events++;
    this.from = Math.min(this.from, second);
    this.to = Math.max(this.to, second);
    this.hasDataEvents ||= isDataEvent(event);
    const region = cut(textAt(event, 'awsRegion'), LONGEST_REGION);
    if (region === '' || this.regions.has(region)) return;
    if (this.regions.size < MOST_REGIONS) this.regions.add(region);
    else this.#gaps.overflow('too-many-regions');
  }

  /** Notes what this event says of how credentials hang together. */
  #link(event: JsonObject, actor: number, second: number, record: number): void {
    for (const minted of mintedBy(event)) {
      const to = this.actors.numberOf(actorOfMinted(minted, accountOf(event)));
      const kind = minted.kind === 'password' ? 'password' : 'minted';
      this.links.add({ from: actor, to, kind, at: second, record });
      const arn = sessionArn(event);
      if (arn !== '') this.#linkFrom(minted.keyId, loginOf(arn), 'sign-in', second, record);
    }
    this.#linkSession(event, actor, record);
  }

  #linkSession(event: JsonObject, actor: number, record: number): void {
    const identity = textAt(event, 'userIdentity', 'arn');
    if (identity === '') return;
    const link = (from: string, kind: 'console' | 'unseen') => {
      const at = Math.floor(sessionStart(event) / MS);
      this.links.add({ from: this.actors.numberOf(from), to: actor, kind, at, record });
    };
    if (!isSession(event)) {
      const keyId = textAt(event, 'userIdentity', 'accessKeyId');
      if (USER.test(identity)) this.#linkFrom(keyId, userOf(identity), 'owner', 0, record);
    } else if (isFromConsole(event)) link(loginOf(identity), 'console');
    else if (ownerOfSession(event) !== '') link(ownerOfSession(event), 'unseen');
  }

  #linkFrom(keyId: string, name: string, kind: 'sign-in' | 'owner', at: number, record: number): void {
    if (keyId === '') return;
    this.links.add({ from: this.actors.numberOf(keyId), to: this.actors.numberOf(name), kind, at, record });
  }
}
