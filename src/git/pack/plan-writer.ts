/*
 * Owns writing a ReadPlan, on shared memory, and cutting it into tasks.
 */

import { BASE_ONLY, type ReadPlan, type StoreTables } from '../../model/object-store.ts';

/** Takes the objects of a plan in their order, family by family. */
export class PlanWriter {
  readonly #stored: Uint32Array;
  readonly #taskBytes: number;
  readonly #order: Uint32Array;
  readonly #how: Uint8Array;
  readonly #tasks: number[] = [0];
  #length = 0;
  #wanted = 0;
  #familyStart = 0;
  #familyBytes = 0;
  #taskFill = 0;

  /** `taskBytes`: stored bytes a task should have; only a family that has more makes a larger one. */
  constructor({ stored, count }: StoreTables, taskBytes: number) {
    this.#stored = stored;
    this.#taskBytes = taskBytes;
    this.#order = new Uint32Array(new SharedArrayBuffer(count * Uint32Array.BYTES_PER_ELEMENT));
    this.#how = new Uint8Array(new SharedArrayBuffer(count));
  }

  /** `how` as in ReadPlan. */
  add(id: number, how: number): void {
    this.#order[this.#length] = id;
    this.#how[this.#length] = how;
    this.#length++;
    this.#familyBytes += this.#stored[id] ?? 0;
    if ((how & BASE_ONLY) === 0) this.#wanted++;
  }

  /** What was added since the last call belongs together. */
  endFamily(): void {
    const isFull = this.#taskFill > 0 && this.#taskFill + this.#familyBytes > this.#taskBytes;
    if (isFull) {
      this.#tasks.push(this.#familyStart);
      this.#taskFill = 0;
    }
    this.#taskFill += this.#familyBytes;
    this.#familyBytes = 0;
    this.#familyStart = this.#length;
  }

  addFamilyOfOne(id: number): void {
    this.add(id, 0);
    this.endFamily();
  }

  finish(leftOver: readonly number[]): ReadPlan {
    if (this.#length > 0) this.#tasks.push(this.#length);
    return {
      order: this.#order.subarray(0, this.#length),
      how: this.#how.subarray(0, this.#length),
      tasks: Uint32Array.from(this.#tasks),
      leftOver,
      wanted: this.#wanted,
    };
  }
}
