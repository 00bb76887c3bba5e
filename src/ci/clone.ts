/*
 * Owns what the clone of a run has, and bringing what it lacks when that is allowed. Does not own what is needed
 * (resolve-range.ts).
 */

import { type FetchRequest, fetchRefs, remoteOf, remoteRef } from '../git/fetch-refs.ts';
import { commitById, commitOfRef } from '../git/find-commit.ts';
import { isRefName } from '../git/ref-name.ts';
import { shallowCommits } from '../git/shallow.ts';
import { GitError } from '../util/errors.ts';
import { once } from '../util/memoised.ts';

export interface CloneOptions {
  readonly cwd: string;
  /** Allows asking the remote. */
  readonly fetch: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Passwords in addresses that git quotes. */
const USER_IN_ADDRESS = /(:\/\/)[^/@\s]*@/g;

/** The clone that a run stands in. */
export class Clone {
  readonly cwd: string;
  /** Allows asking the remote. */
  readonly mayFetch: boolean;
  readonly #signal: AbortSignal | undefined;
  readonly #remote: () => Promise<string>;
  /** What git said when it could not fetch the last time; null when it could. */
  failure: string | null = null;

  private constructor({ cwd, signal }: CloneOptions, mayFetch: boolean, remote: () => Promise<string | null>) {
    this.cwd = cwd;
    this.mayFetch = mayFetch;
    this.#signal = signal;
    this.#remote = async () => (await remote()) ?? 'origin';
  }

  /** @param branch the branch whose remote it is about */
  static async open(options: CloneOptions, branch: string | null): Promise<Clone> {
    // Usually nobody has to know.
    const remote = once(() => remoteOf(options.cwd, branch));
    const { fetch: mayFetch } = options;
    return new Clone(options, mayFetch && (await remote()) !== null, remote);
  }

  /** Where refs that follow branches of the remote are. */
  async tracking(): Promise<string> {
    return `refs/remotes/${await this.#remote()}`;
  }

  /** Where this clone ends. */
  shallow(): Promise<string[]> {
    return shallowCommits(this.cwd);
  }

  /** The commit of that id, fetched if need be: by its id, else by refs that may lead to it. Null when it cannot be had. */
  async commit(id: string, refs: readonly string[] = []): Promise<string | null> {
    const here = await commitById(this.cwd, id);
    if (here !== null || !this.mayFetch) return here;
    if (await this.#bringNew(id)) return commitById(this.cwd, id);
    if (await this.#bring(refs.filter(isRefName), null)) return commitById(this.cwd, id);
    return null;
  }

  /** The newest commit of a branch, or of the remote's default branch (null), as the clone or else the remote has it. */
  async tip(branch: string | null): Promise<string | null> {
    const tracked = await commitOfRef(this.cwd, `${await this.tracking()}/${branch ?? 'HEAD'}`);
    if (tracked !== null || !this.mayFetch) return tracked;
    const id = await this.#ask(branch === null ? 'HEAD' : `refs/heads/${branch}`);
    return id === null ? null : this.commit(id, branch === null ? [] : [`refs/heads/${branch}`]);
  }

  /** Moves where a shallow clone ends by `commits`, behind ids and refs of `wants`. False when the remote refuses. */
  deepen(wants: readonly string[], commits: number): Promise<boolean> {
    return this.#bring(wants, { kind: 'deepen', commits });
  }

  /** One commit alone is enough in a shallow clone, and as it is new, nothing that is there is cut off by it. */
  async #bringNew(id: string): Promise<boolean> {
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) return false;
    const isShallow = (await this.shallow()).length > 0;
    return this.#bring([id], isShallow ? { kind: 'depth', commits: 1 } : null);
  }

  async #bring(wants: readonly string[], amount: FetchRequest['amount']): Promise<boolean> {
    if (wants.length === 0) return false;
    const place = await this.#place();
    return (await this.#attempt(fetchRefs({ ...place, wants, amount }).then(() => true))) ?? false;
  }

  async #ask(ref: string): Promise<string | null> {
    return this.#attempt(remoteRef({ ...(await this.#place()), ref }));
  }

  async #place(): Promise<Pick<FetchRequest, 'cwd' | 'remote' | 'signal'>> {
    return { cwd: this.cwd, remote: await this.#remote(), signal: this.#signal };
  }

  /** Null when the remote refused: there may be another way, and without one what is missing is told as missing. */
  async #attempt<T>(asked: Promise<T>): Promise<T | null> {
    try {
      const answer = await asked;
      this.failure = null;
      return answer;
    } catch (error) {
      this.#signal?.throwIfAborted();
      if (!(error instanceof GitError) || error.code === 'git-missing') throw error;
      this.failure = String(error.facts['message'] ?? error.code).replace(USER_IN_ADDRESS, '$1');
      return null;
    }
  }
}
