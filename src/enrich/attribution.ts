/*
 * Owns telling where objects were: first and last commit, paths, refs. Started only when there is something to attribute.
 */

import { createClient } from '../git/client.ts';
import { CommitGraph } from '../git/commit-graph.ts';
import { readCommitInfo } from '../git/commit-info.ts';
import { type ObjectEvent, objectEvents } from '../git/object-events.ts';
import { headCommit, listRefs, type Ref } from '../git/refs.ts';
import { gitText } from '../git/spawn.ts';
import { objectsAt, pathsInIndex, pathsInTree } from '../git/trees.ts';
import type { Attribution, DatedCommit, Occurrence } from '../model/occurrence.ts';

/** What to attribute. */
export interface AttributionQuery {
  readonly cwd: string;
  /** Blobs and trees. */
  readonly objects: readonly string[];
  /** Commits and tags whose messages are to be placed. */
  readonly messages: readonly string[];
  /** Commits that were read, reachable or not; those that refs reach are added to them. */
  readonly commits: readonly string[];
}

/** Asks git where the objects were. */
export async function attribute(query: AttributionQuery): Promise<Attribution> {
  const { cwd } = query;
  const ask = createClient(cwd);
  const [refs, head, index] = [await listRefs(cwd), await headCommit(ask), await pathsInIndex(cwd)];
  const graph = await CommitGraph.read(cwd, await withReachable(cwd, query.commits, refs));
  const headPaths = head === null ? new Map<string, string[]>() : await pathsInTree(cwd, head);
  const lives = await livesOf({ cwd, refs, head, headPaths, graph }, query.objects);
  const named = new Set([...query.messages, ...lives.flatMap(({ first, last }) => [first, last])]);
  const commits = await datedCommits(cwd, named, graph);
  const refsOf = refsReaching(graph, refs);
  const occurrences = occurrencesByOid(lives, commits, refsOf);
  return {
    occurrencesOf: (oid) => occurrences.get(oid) ?? [],
    commitOf: (oid) => commits.get(oid) ?? null,
    refsReaching: (oid) => refsOf([oid]),
    indexPathsOf: (oid) => index.get(oid) ?? [],
  };
}

/** A range was read: what is outside it decides first, last and refs all the same. */
async function withReachable(cwd: string, commits: readonly string[], refs: readonly Ref[]): Promise<string[]> {
  const known = new Set(commits);
  if (refs.every(({ target }) => known.has(target))) return [...known];
  const reachable = await gitText(['rev-list', '--all'], { cwd });
  for (const oid of reachable.split('\n')) if (oid !== '') known.add(oid);
  return [...known];
}

/** Author and date of `named`, with the times by which the graph orders commits. */
async function datedCommits(cwd: string, named: Set<string>, graph: CommitGraph): Promise<Map<string, DatedCommit>> {
  const oids = [...named].filter((oid) => graph.timeOf(oid) !== null);
  const commits = new Map<string, DatedCommit>();
  for (const [oid, info] of await readCommitInfo(cwd, oids))
    commits.set(oid, { ...info, time: graph.timeOf(oid) ?? info.time });
  return commits;
}

/** The time an object was at a path, with commits by id. */
interface Life {
  readonly oid: string;
  readonly path: string;
  readonly first: string;
  readonly last: string;
  readonly inHead: boolean;
  /** Every commit that brought it there. */
  readonly introduced: readonly string[];
}

interface Known {
  readonly cwd: string;
  readonly refs: readonly Ref[];
  readonly head: string | null;
  readonly headPaths: ReadonlyMap<string, readonly string[]>;
  readonly graph: CommitGraph;
}

/**
 * Merges are compared with each parent only for objects whose coming or going the other commits do not show: that costs
 * three times as much as all other commits (measured on rails/rails).
 */
async function livesOf(known: Known, objects: readonly string[]): Promise<Life[]> {
  const { plain, merges } = known.graph.byKind();
  const events = await objectEvents(known.cwd, objects, plain);
  const holders = await holdersOf(events, known);
  const settled = settledObjects(events, holders);
  const open = objects.filter((oid) => !settled.has(oid));
  if (open.length > 0 && merges.length > 0) {
    const more = await objectEvents(known.cwd, open, merges);
    events.push(...more);
    for (const [key, commits] of await holdersOf(more, known))
      holders.set(key, [...(holders.get(key) ?? []), ...commits]);
  }
  const lives: Life[] = [];
  for (const [key, group] of groupByPlace(events)) {
    const life = lifeOf(group, holders.get(key) ?? [], known);
    if (life !== null) lives.push(life);
  }
  return lives;
}

function groupByPlace(events: readonly ObjectEvent[]): Map<string, ObjectEvent[]> {
  const groups = new Map<string, ObjectEvent[]>();
  for (const event of events) {
    const key = `${event.oid} ${event.path}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  return groups;
}

/** Objects that came, and either went or are still somewhere, at every path they were seen at. */
function settledObjects(events: readonly ObjectEvent[], holders: ReadonlyMap<string, readonly string[]>): Set<string> {
  const settled = new Set<string>();
  const open = new Set<string>();
  for (const [key, group] of groupByPlace(events)) {
    const oid = group[0]?.oid ?? '';
    const came = group.some(({ kind }) => kind === 'added');
    const ended = group.some(({ kind }) => kind === 'removed') || (holders.get(key)?.length ?? 0) > 0;
    if (came && ended) settled.add(oid);
    else open.add(oid);
  }
  for (const oid of open) settled.delete(oid);
  return settled;
}

function lifeOf(
  events: readonly ObjectEvent[],
  holders: readonly string[],
  { graph, head, headPaths }: Known,
): Life | null {
  const [any] = events;
  if (any === undefined) return null;
  const introduced = introducing(events);
  const byTime = [...introduced].sort((a, b) => (graph.timeOf(a) ?? 0) - (graph.timeOf(b) ?? 0));
  const inHead = headPaths.get(any.oid)?.includes(any.path) ?? false;
  const first = byTime[0] ?? holders[0];
  if (first === undefined) return null;
  let last = inHead && head !== null ? head : first;
  for (const holder of [...introduced, ...holders]) {
    if (!inHead && (graph.timeOf(holder) ?? 0) > (graph.timeOf(last) ?? 0)) last = holder;
  }
  return {
    oid: any.oid,
    path: any.path,
    first,
    last,
    inHead,
    introduced: introduced.length > 0 ? introduced : [first],
  };
}

/** Commits that have the object where none of their parents has. A merge counts only when it differs from all parents. */
function introducing(events: readonly ObjectEvent[]): string[] {
  const counts = new Map<string, { added: number; parents: number }>();
  for (const { kind, commit, parents } of events) {
    if (kind !== 'added') continue;
    const count = counts.get(commit) ?? { added: 0, parents: Math.max(1, parents.length) };
    count.added++;
    counts.set(commit, count);
  }
  return [...counts].filter(([, { added, parents }]) => added >= parents).map(([commit]) => commit);
}

/** Commits that still have the object: parents of those that removed it, and tips of refs. By `oid path`. */
async function holdersOf(events: readonly ObjectEvent[], { cwd, refs }: Known): Promise<Map<string, string[]>> {
  const tips = [...new Set(refs.map(({ target }) => target))];
  const questions: { key: string; oid: string; commit: string; path: string }[] = [];
  for (const [key, group] of groupByPlace(events)) {
    const [any] = group;
    if (any === undefined) continue;
    const removers = group.filter(({ kind }) => kind === 'removed');
    const candidates = new Set([...removers.flatMap(({ parents }) => parents), ...tips]);
    for (const commit of candidates) questions.push({ key, oid: any.oid, commit, path: any.path });
  }
  const answers = await objectsAt(cwd, questions);
  const holders = new Map<string, string[]>();
  for (const [index, { key, oid, commit }] of questions.entries()) {
    if (answers[index] === oid) holders.set(key, [...(holders.get(key) ?? []), commit]);
  }
  return holders;
}

/** Names of refs whose tips descend from any of the commits asked for, or that point to what is asked for. */
function refsReaching(graph: CommitGraph, refs: readonly Ref[]): (oids: readonly string[]) => string[] {
  const cache = new Map<string, string[]>();
  const reaching = (oid: string): string[] => {
    const known = cache.get(oid);
    if (known !== undefined) return known;
    const commits = graph.withDescendants(oid);
    const names = refs
      .filter((ref) => commits.has(ref.target) || ref.oid === oid || ref.target === oid)
      .map(({ name }) => name);
    cache.set(oid, names);
    return names;
  };
  return (oids) => [...new Set(oids.flatMap(reaching))].sort();
}

function occurrencesByOid(
  lives: readonly Life[],
  commits: ReadonlyMap<string, DatedCommit>,
  refsOf: (oids: readonly string[]) => string[],
): Map<string, Occurrence[]> {
  const occurrences = new Map<string, Occurrence[]>();
  for (const { oid, path, first, last, inHead, introduced } of lives) {
    const [firstCommit, lastCommit] = [commits.get(first), commits.get(last)];
    if (firstCommit === undefined || lastCommit === undefined) continue;
    const occurrence = { path, first: firstCommit, last: lastCommit, inHead, refs: refsOf(introduced) };
    occurrences.set(oid, [...(occurrences.get(oid) ?? []), occurrence]);
  }
  return occurrences;
}
