/*
 * Writes rules/index.ts: every provider file in rules/ is in the list of all rules. `--check` only tells whether it is.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files that hold no provider. */
const OTHERS = new Set(['demo-values.ts', 'index.ts', 'kinds.ts', 'rules-of.ts']);

/** Writes rules/index.ts of the repository at `root`. */
export function writeIndex(root) {
  writeFileSync(targetIn(root), indexOf(join(root, 'rules')));
}

/** The text of index.ts for the files in `folder`. */
function indexOf(folder) {
  const { providers, lists } = filesIn(folder);
  const imports = [
    ...lists.map(({ file, name }) => ({ file, line: `import { rules as ${name} } from './${file}';` })),
    ...providers.map(({ file, name }) => ({ file, line: `import { ${name} } from './${file}';` })),
    { file: 'rules-of.ts', line: "import { rulesOf } from './rules-of.ts';" },
  ].sort((a, b) => (a.file < b.file ? -1 : 1));
  return `/*
 * Owns the list of all rules. Written by scripts/rules-index.mjs from what is in this folder.
 */

import type { ProviderDef } from '../src/model/provider.ts';
import type { RuleDef } from '../src/model/rule.ts';
${imports.map(({ line }) => line).join('\n')}

/** By name. */
export const PROVIDERS: readonly ProviderDef[] = [
${providers.map(({ name }) => `  ${name},`).join('\n')}
];

/** Where two are as specific and match the same bytes, the earlier one is reported: AWS, providers, forms of any service. */
export const RULES: readonly RuleDef[] = [
  ...aws,
  ...PROVIDERS.flatMap(rulesOf),
  ...[${lists
    .filter(({ name }) => name !== 'aws' && name !== 'generic')
    .map(({ name }) => name)
    .join(', ')}].flat().map((rule): RuleDef => ({ ...rule, form: true })),
  ...generic,
];
`;
}

function filesIn(folder) {
  const providers = [];
  const lists = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !OTHERS.has(name))
    .sort()) {
    const source = readFileSync(join(folder, file), 'utf8');
    const provider = /export const (\w+): ProviderDef/.exec(source)?.[1];
    if (provider !== undefined) providers.push({ file, name: provider });
    else if (/export const rules: readonly RuleDef\[\]/.test(source)) lists.push({ file, name: nameOf(file) });
    else throw new Error(`rules/${file} exports no provider and no rules`);
  }
  return { providers, lists };
}

function targetIn(root) {
  return join(root, 'rules/index.ts');
}

function nameOf(file) {
  return file.replace('.ts', '').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** Without what the formatter decides. */
function squeezed(source) {
  return source.replace(/[\s,]+/g, '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  if (!process.argv.includes('--check')) writeIndex(root);
  else if (squeezed(readFileSync(targetIn(root), 'utf8')) !== squeezed(indexOf(join(root, 'rules')))) {
    console.error('rules/index.ts does not list what is in rules/: run node scripts/rules-index.mjs');
    process.exitCode = 1;
  }
}
