/*
 * Owns the graph of all commits of a store, kept as numbers: who follows whom, and when.
 */

import { GitError } from '../util/errors.ts';
import { gitText } from './spawn.ts';

/** Commits of a repository. */
export class CommitGraph {
  readonly #index = new Map<string, number>();
  readonly #oids: string[] = [];
  readonly #times: number[] = [];
  readonly #children: number[][] = [];
  readonly #merges = new Set<string>();

  /** Reads parents and committer dates of `commits`; parents outside the list are left out. */
  static async read(cwd: string, commits: readonly string[]): Promise<CommitGraph> {
    const graph = new CommitGraph();
    if (commits.length === 0) return graph;
    const args = ['rev-list', '--no-walk=unsorted', '--parents', '--timestamp', '--stdin'];
    const lines = (await gitText(args, { cwd, input: `${commits.join('\n')}\n` }))
      .split('\n')
      .map((line) => line.split(' '));
    for (const [time = '', oid = ''] of lines) graph.#add(oid, Number(time));
    for (const [, oid = '', ...parents] of lines) graph.#link(oid, parents);
    graph.#correctTimes();
    return graph;
  }

  /**
   * Committer date in seconds since 1970, moved so that no commit is older than, or as old as, a parent: scripts commit
   * several times a second, and clocks differ (git's "corrected commit date"). Null for a commit that is not in the store.
   */
  timeOf(oid: string): number | null {
    const index = this.#index.get(oid);
    return index === undefined ? null : (this.#times[index] ?? null);
  }

  /** Commits with one parent or none, and merges; each newest first, the order in which git reads trees fastest. */
  byKind(): { readonly plain: readonly string[]; readonly merges: readonly string[] } {
    const order = [...this.#oids.keys()].sort((a, b) => (this.#times[b] ?? 0) - (this.#times[a] ?? 0));
    const newestFirst = order.map((index) => this.#oids[index] ?? '');
    return {
      plain: newestFirst.filter((oid) => !this.#merges.has(oid)),
      merges: newestFirst.filter((oid) => this.#merges.has(oid)),
    };
  }

  /** `oid` and every commit from which it can be reached. */
  withDescendants(oid: string): Set<string> {
    const found = new Set<string>();
    const start = this.#index.get(oid);
    if (start === undefined) return found;
    const seen = new Uint8Array(this.#oids.length);
    const queue = [start];
    seen[start] = 1;
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      found.add(this.#oids[at] ?? '');
      for (const child of this.#children[at] ?? []) {
        if (seen[child] === 1) continue;
        seen[child] = 1;
        queue.push(child);
      }
    }
    return found;
  }

  /** Parents before children (Kahn, CACM 5(11), 1962). */
  #correctTimes(): void {
    const open = new Int32Array(this.#oids.length);
    for (const children of this.#children) for (const child of children) open[child] = (open[child] ?? 0) + 1;
    const queue = [...open.keys()].filter((index) => open[index] === 0);
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      const after = (this.#times[at] ?? 0) + 1;
      for (const child of this.#children[at] ?? []) {
        this.#times[child] = Math.max(this.#times[child] ?? 0, after);
        open[child] = (open[child] ?? 0) - 1;
        if (open[child] === 0) queue.push(child);
      }
    }
  }

  #add(oid: string, time: number): void {
    if (oid === '' || Number.isNaN(time)) throw new GitError('git-output', { output: oid });
    this.#index.set(oid, this.#oids.length);
    this.#oids.push(oid);
    this.#times.push(time);
    this.#children.push([]);
  }

  #link(oid: string, parents: readonly string[]): void {
    const child = this.#index.get(oid);
    if (child === undefined) return;
    if (parents.length > 1) this.#merges.add(oid);
    for (const parent of parents) {
      const index = this.#index.get(parent);
      if (index !== undefined) this.#children[index]?.push(child);
    }
  }
}
