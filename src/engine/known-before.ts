/*
 * Owns telling which secrets the files already had: editing another line of a file with an old leak must pass.
 */

import type { BlobInfo } from '../model/blob.ts';
import type { VersionSource } from '../sources/version-source.ts';
import type { AllowedSighting } from './allowed-sightings.ts';
import { Collector, type Draft } from './collector.ts';
import type { ScannerFactory } from './scan.ts';

/** Of each blob the fingerprints of what it holds, by its id. */
type Held = Map<string, Set<string>>;

/** What stood in the place of what was read. */
export class Past {
  readonly #source: VersionSource;
  readonly #scannerFor: ScannerFactory;
  /** Blobs that were looked at. */
  readonly #read = new Set<string>();
  readonly #found: Held = new Map();
  /** By a comment that holds. */
  readonly #allowed: Held = new Map();

  constructor(source: VersionSource, scannerFor: ScannerFactory) {
    this.#source = source;
    this.#scannerFor = scannerFor;
  }

  /**
   * Fingerprints of `drafts` of which every half was, each time that content with it came to a path, in what stood there
   * before. A pair of which one half is new is new.
   */
  async knownOf(drafts: readonly Draft[]): Promise<ReadonlySet<string>> {
    await this.#look(drafts.flatMap(blobsOf));
    const known = new Set<string>();
    for (const draft of drafts) {
      const held = await this.heldIn(blobsOf(draft));
      const halves = [draft.fingerprint, ...draft.companions.keys()];
      if (halves.every((half) => held?.has(half))) known.add(draft.fingerprint);
    }
    return known;
  }

  /** Fingerprints that stood before in every place of all `blobs`; null when one of them came where nothing was. */
  heldIn(blobs: readonly BlobInfo[]): Promise<ReadonlySet<string> | null> {
    return this.#commonIn(blobs, this.#found);
  }

  /** Fingerprints of what comments allow, and allowed before in the same places. */
  async allowedOf(sightings: readonly AllowedSighting[]): Promise<ReadonlySet<string>> {
    await this.#look(sightings.map(({ blob }) => blob));
    const old = new Set(sightings.map(({ fingerprint }) => fingerprint));
    for (const { blob, fingerprint } of sightings)
      if (!(await this.#commonIn([blob], this.#allowed))?.has(fingerprint)) old.delete(fingerprint);
    return old;
  }

  /** What `held` has in every place of all `blobs`. Names and messages have no place: they are what a commit brings. */
  async #commonIn(blobs: readonly BlobInfo[], held: Held): Promise<ReadonlySet<string> | null> {
    await this.#look(blobs);
    let common: string[] | null = null;
    for (const blob of blobs) {
      const versions = await this.#source.versionsOf(blob);
      if (versions.length === 0) return null;
      for (const { old } of versions) {
        const here: ReadonlySet<string> = new Set(old.flatMap((oid) => [...(held.get(oid) ?? [])]));
        common = (common ?? [...here]).filter((each) => here.has(each));
      }
    }
    return common === null ? null : new Set(common);
  }

  /** Looks at what stood in the places of `blobs`, each text once. */
  async #look(blobs: readonly BlobInfo[]): Promise<void> {
    const versions = (await Promise.all([...new Set(blobs)].map((blob) => this.#source.versionsOf(blob)))).flat();
    const isNew = (oid: string) => !this.#read.has(oid);
    const wanted = versions
      .map(({ path, old }) => ({ path, old: old.filter(isNew) }))
      .filter(({ old }) => old.length > 0);
    if (wanted.length === 0) return;
    for (const { old } of wanted) for (const oid of old) this.#read.add(oid);
    const collector = new Collector(0, false);
    await this.#source.readOld(wanted, this.#scannerFor(collector));
    for (const { fingerprint, sightings, companions } of collector.drafts()) {
      for (const { blob } of sightings) note(this.#found, blob, fingerprint);
      for (const [key, half] of companions) for (const { blob } of half.sightings) note(this.#found, blob, key);
    }
    for (const { blob, fingerprint } of collector.allowed.sights) note(this.#allowed, blob, fingerprint);
  }
}

function note(held: Held, { oid }: BlobInfo, fingerprint: string): void {
  const known = held.get(oid ?? '') ?? new Set();
  held.set(oid ?? '', known.add(fingerprint));
}

function blobsOf(draft: Draft): BlobInfo[] {
  const sightings = [...draft.sightings, ...[...draft.companions.values()].flatMap((half) => half.sightings)];
  return sightings.map(({ blob }) => blob);
}
