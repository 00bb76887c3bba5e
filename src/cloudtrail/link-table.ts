/*
 * Owns which credential led to which: links between numbers. Does not own following them (chain.ts).
 */

import { Uint32List } from '../util/growing-list.ts';
import { HashIndex } from './hash-index.ts';

/** How one leads to the other. */
export type LinkKind =
  /** A call with the one handed out the other. */
  | 'minted'
  /** A call with the key set the password of a login. */
  | 'password'
  /** With a session somebody can log in to the console as its principal (GetSigninToken). */
  | 'sign-in'
  /** A login to the console got this session. */
  | 'console'
  /** The key belongs to the user. */
  | 'owner'
  /** The session belongs to the user; who asked for it is known only when a `minted` link says so. */
  | 'unseen';

const KINDS: readonly LinkKind[] = ['minted', 'password', 'sign-in', 'console', 'owner', 'unseen'];

export interface Link {
  readonly from: number;
  readonly to: number;
  readonly kind: LinkKind;
  /** Seconds since 1970; the one has to be there by then. */
  readonly at: number;
  /** The record that says so. */
  readonly record: number;
}

/** Links, each pair and kind once: the earliest of them. 20 bytes each. */
export class LinkTable {
  readonly #pairs = new HashIndex();
  readonly #from = new Uint32List();
  readonly #to = new Uint32List();
  readonly #kind = new Uint32List();
  readonly #at = new Uint32List();
  readonly #record = new Uint32List();

  get size(): number {
    return this.#from.length;
  }

  add({ from, to, kind, at: second, record }: Link): void {
    const at = Math.max(0, second);
    const index = this.#pairs.numberOf(`${from} ${to} ${kind}`) - 1;
    if (index < this.size) {
      if (at >= this.#at.at(index)) return;
      this.#at.set(index, at);
      this.#record.set(index, record);
      return;
    }
    this.#from.push(from);
    this.#to.push(to);
    this.#kind.push(KINDS.indexOf(kind));
    this.#at.push(at);
    this.#record.push(record);
  }

  at(index: number): Link {
    return {
      from: this.#from.at(index),
      to: this.#to.at(index),
      kind: KINDS[this.#kind.at(index)] as LinkKind,
      at: this.#at.at(index),
      record: this.#record.at(index),
    };
  }
}
