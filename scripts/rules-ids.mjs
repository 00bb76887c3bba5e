/*
 * Adds the ids of new rules to test/rules/ids.txt, which only grows: fingerprints and baselines hold ids.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadRules } from './load-rules.mjs';

/** Adds what is missing in the repository at `root`; returns what was added, sorted. */
export async function addIds(root) {
  const list = join(root, 'test/rules/ids.txt');
  const { RULES } = await loadRules(root);
  const listed = readFileSync(list, 'utf8').trim().split('\n').filter(Boolean);
  const added = RULES.map(({ id }) => id).filter((id) => !listed.includes(id));
  writeFileSync(list, `${[...listed, ...added].sort().join('\n')}\n`);
  return added.sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const added = await addIds(fileURLToPath(new URL('..', import.meta.url)));
  console.log(added.length === 0 ? 'no new ids' : `added ${added.join(', ')}`);
}
