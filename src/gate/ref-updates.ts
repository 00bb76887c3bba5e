/*
 * Owns what a push does to refs, as git tells its hooks. Does not own what is new in it (pushed.ts).
 */

import { UsageError } from '../util/errors.ts';

/** One ref that a push creates, moves or deletes. */
export interface RefUpdate {
  /** Full name of the ref where it is pushed to. */
  readonly ref: string;
  /** What it points to now, an id or a revision; null when it does not exist there. */
  readonly old: string | null;
  /** What it shall point to, an id or, from the pre-commit framework, a revision; null when it is deleted. */
  readonly new: string | null;
}

/** Which hook was asked, and what it was told. */
export interface PushTold {
  /** On the machine that pushes, or on the one that receives. */
  readonly side: 'sender' | 'receiver';
  /** Name of the remote; its address when it has none; null on the side that receives. */
  readonly remote: string | null;
  readonly updates: readonly RefUpdate[];
}

/** How git calls hooks: their arguments, standard input, and the environment. */
export interface HookCall {
  readonly operands: readonly string[];
  readonly input: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * What a hook was told (githooks): `pre-push` by `<name> <address>` and lines of `<local ref> <local id> <remote ref>
 * <remote id>`; `pre-receive` by lines of `<old id> <new id> <ref>`; `update` by `<ref> <old id> <new id>`; the pre-commit
 * framework by variables.
 * @throws UsageError for lines of another form
 */
export function pushTold({ operands, input, env }: HookCall): PushTold {
  const [first = '', second = '', third = ''] = operands;
  if (operands.length === 3 && isId(second) && isId(third)) {
    return { side: 'receiver', remote: null, updates: [updateOf(first, second, third)] };
  }
  const lines = input.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return toldByFramework(env) ?? { side: 'sender', remote: first || null, updates: [] };
  if (lines.every(isReceived)) {
    const updates = lines
      .map((line) => /^(\S+) (\S+) (.+)$/.exec(line) ?? [])
      .map(([, old, id, ref]) => updateOf(ref, old, id));
    return { side: 'receiver', remote: null, updates };
  }
  return { side: 'sender', remote: first || null, updates: lines.map(sentLine) };
}

function isReceived(line: string): boolean {
  return /^[0-9a-f]{40,64} [0-9a-f]{40,64} refs\//.test(line);
}

/** A local ref may be an expression with blanks (`HEAD~1`, `:/fix it`): the line is read from its end. */
function sentLine(line: string): RefUpdate {
  const [, id, ref, old] = / ?([0-9a-f]{40,64}) (\S+) ([0-9a-f]{40,64})$/.exec(line) ?? [];
  if (id === undefined) throw new UsageError('bad-ref-line', { line: line.slice(0, 200) });
  return updateOf(ref, old, id);
}

/**
 * pre-commit.com, "Supported git hooks", pre-push: one call a ref, and none for deletions. Where the first commit of all is
 * among what is pushed the framework names no ids, and what is pushed is the local branch (its commands/hook_impl.py).
 */
function toldByFramework(env: NodeJS.ProcessEnv): PushTold | null {
  const pushed = revisionIn(env['PRE_COMMIT_TO_REF']) ?? revisionIn(env['PRE_COMMIT_LOCAL_BRANCH']);
  if (pushed === null) return null;
  const ref = env['PRE_COMMIT_REMOTE_BRANCH'] ?? pushed;
  const remote = env['PRE_COMMIT_REMOTE_NAME'] ?? env['PRE_COMMIT_REMOTE_URL'] ?? null;
  return { side: 'sender', remote, updates: [{ ref, old: revisionIn(env['PRE_COMMIT_FROM_REF']), new: pushed }] };
}

/** By hand people name revisions there (`pre-commit run --to-ref HEAD`). More than one line would be more than one. */
function revisionIn(text = ''): string | null {
  return text.includes('\n') ? null : idOrNull(text);
}

function isId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

function updateOf(ref = '', old = '', id = ''): RefUpdate {
  return { ref, old: idOrNull(old), new: idOrNull(id) };
}

/** Zeros, or nothing, stand for no object. */
function idOrNull(id: string): string | null {
  return /[^0]/.test(id) ? id : null;
}
