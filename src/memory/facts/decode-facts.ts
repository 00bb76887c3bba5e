/*
 * Owns reading facts back. The memory is authenticated, but whoever wrote it may have had other ideas: whatever does not
 * fit together is no facts.
 */

import type { HashBytes } from '../id-set.ts';
import { SECTIONS } from './encode-facts.ts';
import type { CommitFacts, ContentFacts, HistoryFacts, TagFacts, TreeFacts } from './history-facts.ts';
import { decodeSection, doubles, words } from './section.ts';

/** What `encodeFacts` wrote, which keeps the bytes of `extra`; null when it is not that. */
export function decodeFacts(extra: ReadonlyMap<string, Uint8Array>, hashBytes: HashBytes): HistoryFacts | null {
  const contents = contentsIn(extra.get(SECTIONS.contents), hashBytes);
  const tags = tagsIn(extra.get(SECTIONS.tags), hashBytes);
  if (contents === null || tags === null) return null;
  const most = contents.entryStart.length;
  const commits = commitsIn(extra.get(SECTIONS.commits), hashBytes, most);
  const trees = treesIn(extra.get(SECTIONS.trees), hashBytes, most);
  return commits === null || trees === null ? null : { hashBytes, commits, tags, contents, trees };
}

function contentsIn(section: Uint8Array | undefined, hashBytes: HashBytes): ContentFacts | null {
  const [wanted, absent, ...rest] = decodeSection(section, 6) ?? [];
  const [entryStart, name, content] = [words(rest[0]), words(rest[1]), words(rest[2])];
  const names = rest[3]?.toString('utf8').split('\0') ?? [];
  if (wanted === undefined || absent === undefined || entryStart === null || name === null || content === null)
    return null;
  if (names.pop() !== '' || name.length !== content.length || !areStarts(entryStart, name.length)) return null;
  const [wantedCount, absentCount] = [wanted.length / hashBytes, absent.length / hashBytes];
  if (!Number.isInteger(wantedCount) || !Number.isInteger(absentCount)) return null;
  if (entryStart.length < 1 + wantedCount + absentCount) return null;
  // Nobody knows what absent objects have.
  if (entryStart[wantedCount] !== entryStart[wantedCount + absentCount]) return null;
  if (!areBelow(name, names.length) || !areBelow(content, entryStart.length)) return null;
  return { wanted, absent, entryStart, name, content, names };
}

function tagsIn(section: Uint8Array | undefined, hashBytes: HashBytes): TagFacts | null {
  const [ids, targets] = decodeSection(section, 2) ?? [];
  if (ids === undefined || targets === undefined) return null;
  return ids.length % hashBytes === 0 && ids.length === targets.length ? { ids, targets } : null;
}

/** @param most number of contents */
function commitsIn(section: Uint8Array | undefined, hashBytes: HashBytes, most: number): CommitFacts | null {
  const [ids, times, contents, starts, rows, absent] = decodeSection(section, 6) ?? [];
  const [time, content, parentStart, parents] = [doubles(times), words(contents), words(starts), words(rows)];
  if (ids === undefined || time === null || content === null || parentStart === null) return null;
  if (parents === null || absent === undefined || absent.length % hashBytes !== 0) return null;
  const count = content.length;
  if (ids.length !== count * hashBytes || time.length !== count || parentStart.length !== count + 1) return null;
  if (!areStarts(parentStart, parents.length) || !areBelow(parents, count + absent.length / hashBytes)) return null;
  return areBelow(content, most) ? { ids, time, content, parentStart, parents, absent } : null;
}

/** @param most number of contents */
function treesIn(section: Uint8Array | undefined, hashBytes: HashBytes, most: number): TreeFacts | null {
  const [ids, contents] = decodeSection(section, 2) ?? [];
  const content = words(contents);
  if (ids === undefined || content === null || ids.length !== content.length * hashBytes) return null;
  return areBelow(content, most) ? { ids, content } : null;
}

/** Whether `starts` go up from 0 to `end`. */
function areStarts(starts: Uint32Array, end: number): boolean {
  for (let at = 1; at < starts.length; at++) if ((starts[at] as number) < (starts[at - 1] as number)) return false;
  return starts[0] === 0 && starts[starts.length - 1] === end;
}

function areBelow(numbers: Uint32Array, end: number): boolean {
  for (let at = 0; at < numbers.length; at++) if ((numbers[at] as number) >= end) return false;
  return true;
}
