/*
 * Who may import whom, and who may touch the outside world. docs/ARCHITECTURE.md says why.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Folders that a folder may import, beside itself, `model` and `util`. `model` may import nothing. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  util: [],
  kernel: [],
  chunks: [],
  match: [],
  filter: [],
  generic: [],
  finding: [],
  baseline: ['finding', 'match'],
  advice: [],
  messages: [],
  report: ['messages'],
  git: [],
  sources: ['git'],
  ci: ['git'],
  graph: [],
  memory: ['graph'],
  enrich: ['git', 'graph'],
  config: ['git', 'match'],
  hooks: ['messages'],
  fix: ['advice', 'git', 'messages'],
  forge: [],
  gate: ['baseline', 'config', 'git'],
  notice: [],
  exposure: ['finding', 'git'],
  cloudtrail: [],
  iam: [],
  live: [],
  purge: ['chunks', 'git'],
  runbook: ['iam', 'messages', 'rules'],
  engine: [
    'sources',
    'chunks',
    'kernel',
    'match',
    'filter',
    'generic',
    'finding',
    'graph',
    'memory',
    'enrich',
    'advice',
  ],
  library: [
    'engine',
    'advice',
    'baseline',
    'config',
    'enrich',
    'finding',
    'match',
    'messages',
    'report',
    'rules',
    'sources',
  ],
  cli: [
    'engine',
    'baseline',
    'ci',
    'forge',
    'gate',
    'fix',
    'match',
    'config',
    'report',
    'hooks',
    'advice',
    'git',
    'sources',
    'messages',
    'rules',
    'enrich',
    'notice',
    'exposure',
    'cloudtrail',
    'iam',
    'live',
    'purge',
    'runbook',
  ],
};

/** Modules of node and packages that a folder may import. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  model: [],
  util: [],
  kernel: [],
  chunks: ['node:buffer', 'node:util', 'node:zlib'],
  match: ['re2js', 'node:buffer'],
  filter: [],
  generic: [],
  finding: ['node:buffer', 'node:crypto'],
  baseline: ['node:crypto', 'node:fs', 'node:path'],
  advice: [],
  messages: [],
  report: ['picocolors', 'sarif', 'node:crypto'],
  git: ['simple-git', 'node:buffer', 'node:child_process', 'node:fs', 'node:path', 'node:zlib'],
  sources: ['fast-glob', 'yauzl', 'node:buffer', 'node:fs', 'node:path', 'node:timers/promises', 'node:zlib'],
  ci: [],
  graph: ['node:buffer'],
  memory: ['node:buffer', 'node:crypto', 'node:fs', 'node:os', 'node:path', 'node:zlib'],
  enrich: ['node:buffer'],
  config: ['@valibot/to-json-schema', 'valibot', 'smol-toml', 'node:fs', 'node:path'],
  hooks: ['yaml', 'node:crypto', 'node:fs', 'node:fs/promises', 'node:os', 'node:path'],
  fix: [
    '@vscode/tree-sitter-wasm',
    'diff',
    'yaml',
    'node:buffer',
    'node:crypto',
    'node:fs',
    'node:fs/promises',
    'node:module',
    'node:path',
    'node:v8',
  ],
  forge: [],
  gate: ['node:fs', 'node:path'],
  notice: [],
  exposure: [],
  cloudtrail: ['node:buffer', 'node:fs', 'node:net', 'node:path', 'node:stream', 'node:zlib'],
  iam: [],
  live: ['aws4fetch'],
  purge: ['node:buffer', 'node:child_process', 'node:fs', 'node:os', 'node:path'],
  runbook: ['node:crypto', 'node:fs', 'node:path'],
  engine: ['node:buffer', 'node:path', 'node:worker_threads'],
  library: ['node:buffer', 'node:os', 'node:path'],
  cli: [
    '@clack/prompts',
    'node:buffer',
    'node:child_process',
    'node:fs',
    'node:os',
    'node:path',
    'node:stream',
    'node:stream/consumers',
    'node:stream/promises',
    'node:timers/promises',
    'node:util',
  ],
};

/** Folders that may read `process`. */
const PROCESS = ['git', 'hooks', 'library', 'cli'];
/** The files that hand `fetch` to src/forge and src/live. */
const FETCHES = ['src/cli/gate/tell-forge.ts', 'src/cli/verify.ts'];
/** Globals that reach the outside world, in none of the folders above but as said. */
const OUTSIDE = /\b(?:process|console|fetch|WebSocket|XMLHttpRequest|eval|Function)\b(?!\s*:)/g;

describe.each(Object.keys(FOLDERS))('src/%s', (folder) => {
  const files = sourcesIn(join('src', folder));
  const mayImport = folder === 'model' ? [] : [folder, 'model', 'util', ...(FOLDERS[folder] ?? [])];

  test('imports only the folders it may', () => {
    const allowed = folder === 'model' ? ['model'] : mayImport;
    const wrong = files.flatMap((file) =>
      foldersOf(file)
        .filter((each) => !allowed.includes(each))
        .map(at(file)),
    );
    expect(wrong).toEqual([]);
  });

  test('imports only the modules it may', () => {
    const wrong = files.flatMap((file) =>
      modulesOf(file)
        .filter((each) => !MODULES[folder]?.includes(each))
        .map(at(file)),
    );
    expect(wrong).toEqual([]);
  });

  test('reaches the outside world only where it may', () => {
    const mayUse = (file: string, found: string) =>
      (found === 'process' && PROCESS.includes(folder)) || (found === 'fetch' && FETCHES.includes(file));
    const wrong = files.flatMap((file) =>
      [...codeOf(file).matchAll(OUTSIDE)]
        .map(([found]) => found)
        .filter((found) => !mayUse(file, found))
        .map(at(file)),
    );
    expect(wrong).toEqual([]);
  });
});

test('every folder of src/ has a row', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(FOLDERS).sort());
  expect(Object.keys(MODULES).sort()).toEqual(Object.keys(FOLDERS).sort());
});

test('rules/ imports types of src/model only and is data, but for what writes it out', () => {
  for (const file of sourcesIn('rules').filter((each) => !/\/(?:rules-of|demo-values)\.ts$/.test(each))) {
    for (const line of textOf(file)
      .split('\n')
      .filter((each) => /^(?:import|export) .* from /.test(each))) {
      expect(line).toMatch(
        /^import type .* from '(?:\.\.\/)+src\/model\/[a-z-]+\.ts';$|^import \{.*\} from '\.\/[a-z0-9-]+\.ts';$|^import \{ GENERIC_KEYWORDS \}/,
      );
    }
    expect(codeOf(file)).not.toMatch(/\bfunction\b|\bimport\(|\bprocess\b/);
  }
});

test('src/index.ts only re-exports', () => {
  expect(
    codeOf('src/index.ts')
      .replace(/export [^;]*? from\s*;/g, '')
      .trim(),
  ).toBe('');
});

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name))
    .sort();
}

/** What `file` imports, statically or not, types included. */
function importsOf(file: string): string[] {
  const code = textOf(file);
  return [...code.matchAll(/(?:\bfrom |\bimport\(|^import )'([^']+)'/gm)].map((found) => found[1] ?? '');
}

/** First folder below src/ (or `rules`) of each import of our own. */
function foldersOf(file: string): string[] {
  const own = importsOf(file).filter((specifier) => specifier.startsWith('.'));
  // The compiled kernel is built from kernel/assembly.
  const source = (specifier: string) => specifier.replace(/(?:\.\.\/)+dist\/kernel\.wasm$/, './assembly/index.ts');
  return own.map((specifier) => {
    const [first = '', second = ''] = relative(ROOT, resolve(ROOT, dirname(file), source(specifier))).split('/');
    return first === 'src' ? second : first;
  });
}

function modulesOf(file: string): string[] {
  return importsOf(file).filter((specifier) => !specifier.startsWith('.'));
}

function at(file: string): (what: string) => string {
  return (what) => `${file} → ${what}`;
}

/** The text of a file without comments, strings and regular expressions. */
function codeOf(file: string): string {
  const skipped =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=(?:[(=,:[!&|?{};\n]|\breturn) *)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[gimsuy]*/g;
  return textOf(file).replace(skipped, '');
}

function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
