/*
 * Owns what the second reading of the logs collects: the events of a chain, each once, with the judgement known.
 */

import type { CreatedResource, TrailCount, TrailEvent } from '../model/trail.ts';
import { compare } from '../util/compare.ts';
import type { JsonObject } from '../util/json-value.ts';
import { baseName } from './call-kinds.ts';
import type { ChainMember } from './chain.ts';
import { createdIds, isCreating, MOST_IDS } from './created-resources.ts';
import { compareEvents } from './earliest.ts';
import type { EventIndex } from './event-index.ts';
import type { GapList } from './gap-list.ts';
import { actorOf } from './identity.ts';
import type { Judgement } from './judge-origins.ts';
import type { KeyNames } from './key-names.ts';
import { NotableList } from './notable-list.ts';
import { isRefusal, parseEvent } from './parse-event.ts';
import type { TrailSink } from './read-trail.ts';
import { UsedTally } from './used-tally.ts';
import { whyNotable } from './why-notable.ts';

/** Thousands of machines are started by hundreds of calls. */
const MOST_CREATED = 5000;
/** Kinds of refused calls. */
const MOST_DENIED = 5000;

/** What the first reading came to. */
interface Known {
  readonly index: EventIndex;
  readonly chain: ReadonlyMap<number, ChainMember>;
  readonly judgement: Judgement;
  readonly names: KeyNames;
  readonly gaps: GapList;
}

/** Takes the files again, one after another. */
export class Investigation implements TrailSink {
  readonly #index: EventIndex;
  readonly #chain: ReadonlyMap<number, ChainMember>;
  readonly #judgement: Judgement;
  readonly #names: KeyNames;
  readonly #gaps: GapList;
  readonly notable: NotableList;
  readonly used: UsedTally;
  readonly #created = new Map<string, CreatedResource>();
  readonly #denied = new Map<string, TrailCount>();
  firstHostile: TrailEvent | null = null;
  /** Arn of who the first key belongs to. */
  principal = '';
  /** The record that was asked about last. */
  #record = -1;

  constructor({ index, chain, judgement, names, gaps }: Known) {
    this.#index = index;
    this.#chain = chain;
    this.#judgement = judgement;
    this.#names = names;
    this.#gaps = gaps;
    this.notable = new NotableList(gaps);
    this.used = new UsedTally(gaps);
  }

  /** The next record is `record`. */
  seek(record: number): void {
    this.#record = record - 1;
  }

  wants(): boolean {
    return this.#chain.has(this.#index.actorOf.at(++this.#record));
  }

  event(json: JsonObject): void {
    const record = this.#record;
    const actor = this.#index.actorOf.at(record);
    // Another record than the first reading saw here: the file was changed meanwhile.
    if (this.#index.actors.find(actorOf(json)) !== actor) return;
    const event = parseEvent(json);
    const isHostile = this.#judgement.isHostile(record);
    const isUsual = !isHostile && this.#judgement.verdictOf(this.#index.originAt(record)) === 'usual';
    this.#names.learn(event, actor, record);
    if (this.#chain.get(actor)?.link === null) this.principal = event.principal;
    const why = whyNotable(event, isUsual);
    if (why !== null) this.notable.add({ event, why, isHostile }, isUsual);
    if (isHostile) this.#noteHostile(event);
    if (isRefusal(event.error)) this.#countDenied(event);
    if (event.error === null) this.#noteSuccess(event, json, isHostile, isUsual);
  }

  /** By region, then by time. */
  created(): CreatedResource[] {
    return [...this.#created.values()].sort(
      (a, b) =>
        compare(a.region, b.region) || a.at - b.at || compare(a.call, b.call) || compare(`${a.ids}`, `${b.ids}`),
    );
  }

  /** Most frequent first. */
  denied(): TrailCount[] {
    return [...this.#denied.values()].sort(
      (a, b) =>
        b.count - a.count || compare(a.source, b.source) || compare(a.name, b.name) || compare(a.error, b.error),
    );
  }

  #noteHostile(event: TrailEvent): void {
    if (this.firstHostile === null || compareEvents(event, this.firstHostile) < 0) this.firstHostile = event;
  }

  #countDenied({ source, name, error }: TrailEvent): void {
    const key = `${source}\n${name}\n${error}`;
    const known = this.#denied.get(key);
    if (known === undefined && this.#denied.size >= MOST_DENIED) this.#gaps.overflow('too-many-denied');
    else this.#denied.set(key, { source, name, error: error ?? '', count: (known?.count ?? 0) + 1 });
  }

  #noteSuccess(event: TrailEvent, json: JsonObject, isHostile: boolean, isUsual: boolean): void {
    if (!isHostile) this.used.add(event);
    if (!isUsual && isCreating(event.name)) this.#noteCreated(event, this.#idsOf(json), isHostile);
  }

  #idsOf(json: JsonObject): readonly string[] {
    const ids = createdIds(json);
    if (ids.length > MOST_IDS) this.#gaps.overflow('too-many-ids');
    return ids.slice(0, MOST_IDS);
  }

  #noteCreated(event: TrailEvent, ids: readonly string[], isHostile: boolean): void {
    const { region, at, keyId } = event;
    const key = [region, event.name, keyId, ids.length === 0 ? event.id : ids].join('\n');
    const known = this.#created.get(key);
    if (known !== undefined && known.at <= at) return;
    if (known === undefined && this.#created.size >= MOST_CREATED) {
      this.#gaps.overflow('too-many-created');
      return;
    }
    const service = event.source.replace(/\.amazonaws\.com$/, '');
    this.#created.set(key, { region, service, call: baseName(event.name), ids, at, keyId: keyId ?? '', isHostile });
  }
}
