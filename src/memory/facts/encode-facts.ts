/*
 * Owns facts as sections of the memory. Does not own reading them back (decode-facts.ts).
 */

import { Buffer } from 'node:buffer';
import type { HistoryFacts } from './history-facts.ts';
import { encodeSection } from './section.ts';

/** Names of the sections. */
export const SECTIONS = {
  commits: 'history.commits',
  tags: 'history.tags',
  contents: 'history.contents',
  trees: 'history.trees',
} as const;

/** Sections of the parts that history-facts.ts names, in its order; names of files each with a NUL behind it. */
export function encodeFacts({ commits, tags, contents, trees }: HistoryFacts): ReadonlyMap<string, Uint8Array> {
  const names = Buffer.from(contents.names.map((name) => `${name}\0`).join(''));
  return new Map([
    [
      SECTIONS.commits,
      encodeSection([commits.ids, commits.time, commits.content, commits.parentStart, commits.parents, commits.absent]),
    ],
    [SECTIONS.tags, encodeSection([tags.ids, tags.targets])],
    [
      SECTIONS.contents,
      encodeSection([contents.wanted, contents.absent, contents.entryStart, contents.name, contents.content, names]),
    ],
    [SECTIONS.trees, encodeSection([trees.ids, trees.content])],
  ]);
}
