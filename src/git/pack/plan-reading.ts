/*
 * Owns the order in which the objects of a store are read (ReadPlan, object-store.ts). Does not own reading them.
 */

import { OBJECT_TYPES, type ReadPlan, type StoreTables } from '../../model/object-store.ts';
import { DeltaForest } from './delta-forest.ts';
import { NO_BASE, readHeaders } from './object-headers.ts';
import type { ObjectIndex } from './object-index.ts';
import type { OffsetOrder } from './offset-order.ts';
import { PlanWriter } from './plan-writer.ts';

/** The four kinds of object. */
export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';

export interface PlanOptions {
  /** Kinds that are wanted; all when left out. The kind of a loose object is not known before it is read: all are taken. */
  readonly types?: ReadonlySet<ObjectType>;
  /** Says for an object number whether the object is wanted for itself; all when left out. Not asked of second copies. */
  readonly isWanted?: (id: number) => boolean;
  /** About how many stored bytes make a task. */
  readonly taskBytes?: number;
  /** Of each pack, from `openStore`; made when left out. */
  readonly orders?: readonly OffsetOrder[];
}

const ALL_TYPES: ReadonlySet<ObjectType> = new Set(['commit', 'tree', 'blob', 'tag']);
const TASK_BYTES = 4 * 1024 * 1024;

/**
 * Plans reading all wanted objects once: packed ones family by family, in the order of their roots in the pack, then loose
 * ones. Takes time in proportion to the number of objects, whatever they are built on.
 */
export function planReading(tables: StoreTables, index: ObjectIndex, options: PlanOptions = {}): ReadPlan {
  const { isWanted = () => true, taskBytes = TASK_BYTES } = options;
  const headers = readHeaders(tables, index, options.orders);
  const wants = (id: number): boolean => !index.isDuplicate(id) && isWanted(id);
  const forest = new DeltaForest(headers, wants);
  const writer = new PlanWriter(tables, taskBytes);
  const types = numbersOf(options.types ?? ALL_TYPES);
  for (let root = 0; root < tables.packedCount; root++) {
    if (headers.base[root] !== NO_BASE) continue;
    forest.plant(root);
    if (types[headers.type[root] ?? 0] === true) forest.write(writer);
  }
  for (let id = tables.packedCount; id < tables.count; id++) if (wants(id)) writer.addFamilyOfOne(id);
  return writer.finish(forest.unseen());
}

/** Whether a kind is wanted, by the number a pack has for it. */
function numbersOf(types: ReadonlySet<string>): readonly boolean[] {
  return OBJECT_TYPES.map((type) => types.has(type));
}
