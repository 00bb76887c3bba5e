/*
 * Owns the findings that a configuration accepts by their fingerprints.
 */

import { relative } from 'node:path';
import type { Accept, Acceptance } from '../model/acceptance.ts';
import { keyLine } from './key-line.ts';
import type { ConfigLayer } from './layer.ts';
import type { LoadedConfig } from './load.ts';
import { plainText } from './own-rule.ts';

/** Hex digits of a fingerprint (finding/fingerprint.ts). */
const DIGITS = 32;

/** What `[allow] values` of `config` accepts; undefined when it names none. */
export function allowedValues({ layers = [], root = '' }: LoadedConfig): Accept | undefined {
  const acceptances = new Map(layers.flatMap((layer) => acceptancesOf(layer, root)));
  return acceptances.size === 0 ? undefined : ({ fingerprint }) => acceptances.get(fingerprint) ?? null;
}

function acceptancesOf({ config, file, text }: ConfigLayer, root: string): [string, Acceptance][] {
  const path = file.endsWith('package.json') ? ['leakgate', 'allow', 'values'] : ['allow', 'values'];
  return (config.allow?.values ?? []).map((value) => [
    value.slice(0, DIGITS),
    {
      ...{ source: 'configuration', kind: 'accepted', reason: plainText(value.slice(DIGITS)), until: null },
      file: relative(root, file) || file,
      line: keyLine(text, { key: path, items: [value] }, file.endsWith('.toml')),
    },
  ]);
}
