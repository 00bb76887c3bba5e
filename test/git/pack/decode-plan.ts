/*
 * Owns the oracle of the pack reader's tests: rebuilds every object of a plan with nothing but what the plan promises
 * (slots, levels, order), and names it by its own hash. Shares no code with src/.
 */

import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { objectFolders } from '../../../src/git/pack/object-folders.ts';
import { ObjectIndex } from '../../../src/git/pack/object-index.ts';
import { type OpenedStore, type OpenOptions, openStore } from '../../../src/git/pack/open-store.ts';
import { type PlanOptions, planReading } from '../../../src/git/pack/plan-reading.ts';
import { StoreReader } from '../../../src/git/pack/store-reader.ts';
import type { ReadPlan, StoreTables } from '../../../src/model/object-store.ts';
import type { Repo } from '../../helpers/with-repo.ts';

export interface Opened extends OpenedStore {
  readonly index: ObjectIndex;
  plan(options?: PlanOptions): ReadPlan;
}

/** Opens the store of a git directory. */
export function open(gitDir: string, hashBytes: 20 | 32 = 20, options: OpenOptions = {}): Opened {
  const store = openStore(objectFolders(gitDir), hashBytes, options);
  const index = new ObjectIndex(store.tables);
  return { ...store, index, plan: (planOptions) => planReading(store.tables, index, planOptions) };
}

/** What came of a plan: `oid type` of everything wanted, sorted, and ids of objects that were not there to read. */
export interface Decoded {
  readonly objects: string[];
  readonly absent: string[];
  /** Ids of objects that were rebuilt only for others. */
  readonly bases: string[];
}

interface Rebuilt {
  readonly type: string;
  readonly content: Buffer;
}

/** Rebuilds all objects of a plan, task by task. Throws when an object's hash is not its id. */
export function decodePlan(tables: StoreTables, plan: ReadPlan, roomBytes = 65_536): Decoded {
  const decoder = new Decoder(tables, plan);
  const reader = new StoreReader(tables, plan);
  const room = new Uint8Array(roomBytes);
  const spans = new Uint32Array(200);
  for (const [task, start] of plan.tasks.entries()) {
    const end = plan.tasks[task + 1] ?? start;
    decoder.slots.clear();
    for (let at = start; at < end; ) {
      const count = reader.read(at, end, room, spans);
      if (count < 1) throw new Error('nothing was read');
      for (let index = 0; index < count; index++) {
        const from = spans[2 * index] ?? 0;
        decoder.take(at + index, Buffer.from(room.slice(from, from + (spans[2 * index + 1] ?? 0))));
      }
      at += count;
    }
  }
  reader.close();
  return { objects: decoder.objects.sort(), absent: decoder.absent.sort(), bases: decoder.bases.sort() };
}

/** `oid type` of everything git sees in the store, sorted. */
export async function allObjects(repo: Repo): Promise<string[]> {
  const format = '--batch-check=%(objectname) %(objecttype)';
  const output = await repo.git('cat-file', '--batch-all-objects', format);
  return output.split('\n').sort();
}

class Decoder {
  readonly slots = new Map<number, Rebuilt | null>();
  readonly objects: string[] = [];
  readonly absent: string[] = [];
  readonly bases: string[] = [];
  readonly #tables: StoreTables;
  readonly #plan: ReadPlan;

  constructor(tables: StoreTables, plan: ReadPlan) {
    this.#tables = tables;
    this.#plan = plan;
  }

  take(at: number, stored: Buffer): void {
    const how = this.#plan.how[at] ?? 0;
    const id = this.#plan.order[at] ?? 0;
    const level = how & 0x1f;
    const { hashBytes, oids, packedCount } = this.#tables;
    const oid = Buffer.from(oids.subarray(id * hashBytes, (id + 1) * hashBytes)).toString('hex');
    const base = (how & 0x20) !== 0 ? this.slots.get(level) : level > 0 ? this.slots.get(level - 1) : undefined;
    const rebuilt = stored.length === 0 ? null : id < packedCount ? unpack(stored, base, hashBytes) : unloose(stored);
    this.slots.set(level, rebuilt);
    if (rebuilt === null) this.absent.push(oid);
    else this.#check(oid, rebuilt, (how & 0x40) !== 0);
  }

  #check(oid: string, { type, content }: Rebuilt, isBase: boolean): void {
    const hash = createHash(this.#tables.hashBytes === 20 ? 'sha1' : 'sha256');
    const own = hash.update(`${type} ${content.length}\0`).update(content).digest('hex');
    if (own !== oid) throw new Error(`${oid} was rebuilt as ${type} ${own}`);
    if (isBase) this.bases.push(oid);
    else this.objects.push(`${oid} ${type}`);
  }
}

function unloose(stored: Buffer): Rebuilt {
  const bytes = inflateSync(stored);
  const end = bytes.indexOf(0);
  return { type: bytes.toString('latin1', 0, bytes.indexOf(32)), content: bytes.subarray(end + 1) };
}

function unpack(stored: Buffer, base: Rebuilt | null | undefined, hashBytes: number): Rebuilt | null {
  const type = ((stored[0] ?? 0) >> 4) & 7;
  let at = 0;
  while ((stored[at++] ?? 0) >= 128);
  if (type === 6) while ((stored[at++] ?? 0) >= 128);
  if (type === 7) at += hashBytes;
  const bytes = inflateSync(stored.subarray(at));
  if (type <= 4) {
    if (base !== undefined) throw new Error('a whole object is planned as a delta');
    return { type: ['', 'commit', 'tree', 'blob', 'tag'][type] ?? '', content: bytes };
  }
  if (base === undefined) throw new Error('a delta has no base at hand');
  return base === null ? null : { type: base.type, content: applyDelta(base.content, bytes) };
}

function applyDelta(base: Buffer, delta: Buffer): Buffer {
  let at = 0;
  const number = (): number => {
    for (let value = 0, unit = 1; ; unit *= 128) {
      const byte = delta[at++] ?? 0;
      value += (byte & 127) * unit;
      if (byte < 128) return value;
    }
  };
  if (number() !== base.length) throw new Error('the delta is of another base');
  const size = number();
  const pieces: Buffer[] = [];
  while (at < delta.length) {
    const command = delta[at++] ?? 0;
    if (command < 128) {
      pieces.push(delta.subarray(at, at + command));
      at += command;
      continue;
    }
    const parts = [0, 1, 2, 3, 4, 5, 6].map((bit) => ((command >> bit) & 1 ? (delta[at++] ?? 0) : 0));
    const offset = parts.slice(0, 4).reduce((sum, byte, index) => sum + byte * 256 ** index, 0);
    const length = parts.slice(4).reduce((sum, byte, index) => sum + byte * 256 ** index, 0) || 65_536;
    pieces.push(base.subarray(offset, offset + length));
  }
  const content = Buffer.concat(pieces);
  if (content.length !== size) throw new Error('the delta makes another size');
  return content;
}
