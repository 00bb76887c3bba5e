/*
 * Owns keeping pack files open while they are read: one that is deleted meanwhile stays readable (POSIX).
 */

import { closeSync } from 'node:fs';
import type { PackFile } from '../../model/object-store.ts';
import { openRegularFile } from './regular-file.ts';

/** Far below the usual limit of 1024 files a process (256 on macOS), also with several threads. */
const MOST_OPEN = 64;

/** At most MOST_OPEN packs; the one not used for longest is closed first. */
export class OpenPacks {
  readonly #packs: readonly PackFile[];
  /** File descriptors by number of the pack, the one used last at the end. */
  readonly #open = new Map<number, number>();

  constructor(packs: readonly PackFile[]) {
    this.#packs = packs;
  }

  /** The file descriptor of a pack. Throws as `openRegularFile` does. */
  fdOf(pack: number): number {
    const known = this.#open.get(pack);
    this.#open.delete(pack);
    if (known === undefined) this.#makeRoom();
    const fd = known ?? openRegularFile(this.#packs[pack]?.path ?? '').fd;
    this.#open.set(pack, fd);
    return fd;
  }

  close(): void {
    for (const fd of this.#open.values()) closeSync(fd);
    this.#open.clear();
  }

  #makeRoom(): void {
    if (this.#open.size < MOST_OPEN) return;
    for (const [pack, fd] of this.#open) {
      this.#open.delete(pack);
      closeSync(fd);
      return;
    }
  }
}
