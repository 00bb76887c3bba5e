/*
 * Owns writing histories that chance made up, in rounds, object by object: quickly, and past git, which would not build on
 * what is lost.
 */

import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Repo } from '../../helpers/with-repo.ts';

/** A commit of a made-up history. */
export interface MadeUpCommit {
  /** Content by path, at most one folder deep in each step. */
  readonly files: Readonly<Record<string, string>>;
  /** How many commits back each parent is. */
  readonly parents: readonly number[];
  readonly time: number;
  /** Full name of the ref that is moved to it. */
  readonly ref: string;
  readonly isTagged: boolean;
}

/** What happens between two scans. */
export interface Round {
  readonly commits: readonly MadeUpCommit[];
  /** Refs that are deleted first. */
  readonly deleted: readonly string[];
  /** Chooses trees and blobs that get lost out of those of this round. */
  readonly lost: readonly number[];
  /** Chooses commits that get lost out of all that no ref points to. */
  readonly lostCommits: readonly number[];
}

export class MadeUpRepo {
  readonly #repo: Repo;
  readonly #commits: string[] = [];
  /** Ids by ref. */
  readonly #refs = new Map<string, string>();
  #added: { type: string; oid: string }[] = [];

  constructor(repo: Repo) {
    this.#repo = repo;
  }

  /**
   * @param isLosable of blobs and trees
   * @returns ids of trees that came
   */
  play(round: Round, isLosable: (oid: string) => boolean): string[] {
    this.#added = [];
    for (const ref of round.deleted) this.#setRef(ref, null);
    for (const commit of round.commits) this.#commit(commit);
    const below = this.#added.filter(({ type, oid }) => (type === 'tree' || type === 'blob') && isLosable(oid));
    for (const choice of round.lost) this.#lose(below[choice % below.length]?.oid);
    const tips = [...this.#refs.values()];
    const commits = this.#commits.filter((oid) => !tips.includes(oid));
    for (const choice of round.lostCommits) this.#lose(commits[choice % commits.length]);
    const trees = this.#added.filter(({ type, oid }) => type === 'tree' && existsSync(this.#pathOf(oid)));
    return trees.map(({ oid }) => oid).sort();
  }

  #commit({ files, parents, time, ref, isTagged }: MadeUpCommit): void {
    const named = [...new Set(parents.map((back) => this.#commits.at(-back)))].filter((oid) => oid !== undefined);
    const who = `T <t@example.com> ${time} +0000`;
    const lines = [`tree ${this.#tree(files)}`, ...named.map((oid) => `parent ${oid}`), `author ${who}`];
    const oid = this.#write('commit', `${[...lines, `committer ${who}`].join('\n')}\n\n${this.#commits.length % 4}\n`);
    this.#commits.push(oid);
    this.#setRef(ref, oid);
    if (!isTagged) return;
    const inner = this.#write('tag', `object ${oid}\ntype commit\ntag t\ntagger ${who}\n\nx\n`);
    const outer = this.#write('tag', `object ${inner}\ntype tag\ntag u\ntagger ${who}\n\nx\n`);
    this.#setRef(`refs/tags/${oid}`, this.#commits.length % 2 === 0 ? inner : outer);
    // What a tag leads to is not lost.
    this.#commits.pop();
  }

  #tree(files: Readonly<Record<string, string>>): string {
    const entries = new Map<string, [string, string]>();
    const folders = new Map<string, Record<string, string>>();
    for (const [path, content] of Object.entries(files)) {
      const [name = '', ...rest] = path.split('/');
      if (rest.length === 0) entries.set(name, ['100644', this.#write('blob', content)]);
      else folders.set(name, { ...folders.get(name), [rest.join('/')]: content });
    }
    for (const [name, inner] of folders) entries.set(name, ['40000', this.#tree(inner)]);
    const sorted = [...entries].sort(([a, [typeA]], [b, [typeB]]) =>
      `${a}${typeA === '40000' ? '/' : ''}` < `${b}${typeB === '40000' ? '/' : ''}` ? -1 : 1,
    );
    const parts = sorted.flatMap(([name, [mode, oid]]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')]);
    return this.#write('tree', Buffer.concat(parts));
  }

  #write(type: string, content: string | Buffer): string {
    const body = Buffer.from(content);
    const bytes = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
    const oid = createHash('sha1').update(bytes).digest('hex');
    const path = this.#pathOf(oid);
    if (existsSync(path)) return oid;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, deflateSync(bytes));
    this.#added.push({ type, oid });
    return oid;
  }

  #setRef(ref: string, oid: string | null): void {
    const path = this.#repo.path('.git', ref);
    mkdirSync(dirname(path), { recursive: true });
    if (oid === null) rmSync(path, { force: true });
    else writeFileSync(path, `${oid}\n`);
    if (oid === null) this.#refs.delete(ref);
    else this.#refs.set(ref, oid);
  }

  #lose(oid: string | undefined): void {
    if (oid !== undefined) rmSync(this.#pathOf(oid), { force: true });
  }

  #pathOf(oid: string): string {
    return this.#repo.path('.git/objects', oid.slice(0, 2), oid.slice(2));
  }
}
