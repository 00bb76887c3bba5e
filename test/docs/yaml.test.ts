/*
 * YAML that people copy from the documentation can be read, and names the version of this package.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = new URL('../../', import.meta.url);
const PAGES = ['README.md', ...readdirSync(new URL('docs', ROOT)).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);
const { version } = JSON.parse(textOf('package.json')) as { readonly version: string };

test.each(PAGES)('%s: every block of YAML can be read', (page) => {
  for (const [, text = ''] of textOf(page).matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)) {
    expect(() => parse(text), text).not.toThrow();
  }
});

test.each(PAGES)('%s: leakgate is named with this version', (page) => {
  const named = [...textOf(page).matchAll(/leakgate@v?(\d[\w.-]*)/g)].map(([, found]) => found);
  expect(named.filter((found) => found !== version)).toEqual([]);
});

function textOf(name: string): string {
  return readFileSync(new URL(name, ROOT), 'utf8');
}
