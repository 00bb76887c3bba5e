/*
 * How much of what is found in program code `leakgate fix --apply` replaces, and whether what it replaced is clean when it is
 * looked at again. The samples stay outside of this repository (docs/ACCURACY.md); docs/FIX.md says what the figures are worth.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { print } from './measure.mjs';

const BIN = fileURLToPath(new URL('../bin/leakgate.js', import.meta.url));
const require = createRequire(import.meta.url);

/** Grammars by extension: what has one is code. */
const GRAMMARS = {
  rb: 'ruby',
  py: 'python',
  go: 'go',
  js: 'javascript',
  jsx: 'javascript',
  mjs: 'javascript',
  ts: 'typescript',
  tsx: 'tsx',
  java: 'java',
  cs: 'c-sharp',
  php: 'php',
  rs: 'rust',
  sh: 'bash',
  ps1: 'powershell',
  c: 'cpp',
  cpp: 'cpp',
  h: 'cpp',
};

/** Languages that a sample without a file name may be in: the first that understands all of it, with the secret in a string. */
const GUESSES = ['go', 'java', 'cs', 'php', 'rs', 'ts', 'py', 'rb', 'sh'];

export async function bench({ corpus, creddata, markdown }) {
  const parse = await parserOf();
  if (creddata !== undefined) report('CredData', shareOf(credDataFiles(creddata, parse)), markdown);
  if (corpus !== undefined) report('Samples of other scanners', shareOf(corpusFiles(corpus, parse)), markdown);
}

/** Excerpts that stand for themselves: one that begins or ends within a statement is no program before the fix either. */
function credDataFiles(file, parse) {
  const files = new Map();
  for (const { id, path, text } of linesOf(file)) {
    const [, folder, name] = /^(.*)\/([^/]*)$/.exec(path) ?? [null, '.', path];
    const whole = withHead(text, extensionOf(name));
    if (parse(whole, extensionOf(name))) files.set(`${folder}/${id.split(':').at(-1)}/${name}`, whole);
  }
  return files;
}

function corpusFiles(file, parse) {
  const files = new Map();
  for (const { id, path, text, secrets } of linesOf(file)) {
    if (secrets.length === 0) continue;
    const isCode = (each) => parse(inProgram(text, each), each, secrets[0]);
    const extension = path === null ? GUESSES.find(isCode) : extensionOf(path);
    if (extension === undefined || !(extension in GRAMMARS)) continue;
    const whole = path === null ? inProgram(text, extension) : withHead(text, extension);
    if (parse(whole, extension)) files.set(`${id}/${path ?? `sample.${extension}`}`, whole);
  }
  return files;
}

/** What a program needs around a statement. */
function inProgram(text, extension) {
  const wraps = {
    go: ['package main\n\nfunc main() {\n', '\n}\n'],
    java: ['class A {\n', '\n}\n'],
    cs: ['class A {\n', '\n}\n'],
    rs: ['fn main() {\n', '\n}\n'],
    php: ['<?php\n', '\n'],
  };
  const [before, after] = wraps[extension] ?? ['', '\n'];
  return before + text + after;
}

/** Excerpts do not reach to the top of the file. */
function withHead(text, extension) {
  if (extension === 'php' && !text.includes('<?')) return `<?php\n${text}`;
  return extension === 'go' && !/^package /m.test(text) ? `package main\n\n${text}` : text;
}

function extensionOf(path) {
  return /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

function linesOf(file) {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Whether a text is understood as a whole, and `secret`, when one is given, is a string in it (in a shell, anything). */
async function parserOf() {
  setFlagsFromString('--liftoff-only');
  const { Parser, Language } = require('@vscode/tree-sitter-wasm');
  await Parser.init();
  const folder = dirname(require.resolve('@vscode/tree-sitter-wasm'));
  const languages = new Map();
  for (const name of new Set(Object.values(GRAMMARS))) {
    languages.set(name, await Language.load(readFileSync(join(folder, `tree-sitter-${name}.wasm`))));
  }
  const parser = new Parser();
  return (text, extension, secret) => {
    const language = languages.get(GRAMMARS[extension]);
    if (language === undefined || text.length > 200_000) return false;
    parser.setLanguage(language);
    const tree = parser.parse(text);
    const isWhole = !tree.rootNode.hasError && (secret === undefined || isString(tree.rootNode, text.indexOf(secret)));
    tree.delete();
    return isWhole;
  };
}

function isString(root, at) {
  if (at < 0) return false;
  for (let node = root.descendantForIndex(at, at + 1); node !== null; node = node.parent) {
    if (/string|heredoc|template|^word$|^raw_string$|concatenation/.test(node.type)) return true;
  }
  return false;
}

/** Fixes all files in one repository, and looks at them again. */
function shareOf(files) {
  const folder = mkdtempSync(join(tmpdir(), 'leakgate-fix-'));
  try {
    spawnSync('git', ['init', '-q', folder]);
    for (const [path, text] of files) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { replaced, left } = run(folder, ['fix', '--apply', '--format', 'json', '--show-secrets', '.']);
    const { findings } = run(folder, ['files', '.', '--format', 'json', '--show-secrets']);
    const again = new Set(findings.flatMap(({ secret, places }) => places.map(({ path }) => `${path} ${secret}`)));
    return { replaced, left, back: replaced.filter(({ path, secret }) => again.has(`${path} ${secret}`)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(cwd, args) {
  const { stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd, maxBuffer: 2 ** 30, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

function report(title, { replaced, left, back }, markdown) {
  const kinds = new Map();
  const count = (places, field) => {
    for (const { path, kind } of places.filter(({ path }) => extensionOf(path) in GRAMMARS)) {
      for (const key of [kind ?? GRAMMARS[extensionOf(path)], 'all']) {
        const row = kinds.get(key) ?? { replaced: 0, left: 0, back: 0 };
        row[field]++;
        kinds.set(key, row);
      }
    }
  };
  count(replaced, 'replaced');
  count(left, 'left');
  count(back, 'back');
  const rows = [...kinds]
    .sort(([, a], [, b]) => a.replaced + a.left - b.replaced - b.left)
    .map(([kind, row]) => {
      const all = row.replaced + row.left;
      return [kind, all, row.replaced, `${((100 * row.replaced) / all).toFixed(1)} %`, row.back];
    });
  print(`${title}: places in code`, [['kind', 'found', 'replaced', 'share', 'found again'], ...rows], markdown);
  const reasons = new Map();
  for (const { reasons: all, path } of left.filter(({ path }) => extensionOf(path) in GRAMMARS)) {
    const key = `${extensionOf(path)} ${all.join('+')}`;
    reasons.set(key, (reasons.get(key) ?? 0) + 1);
  }
  const why = [...reasons].sort(([, a], [, b]) => b - a).slice(0, 20);
  print(`${title}: why places were left`, [['why', 'places'], ...why], markdown);
}
