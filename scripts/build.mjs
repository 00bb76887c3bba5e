/*
 * Builds dist/: `cli.cjs`, the one file that a clean commit loads; `main.js`, the whole program, with chunks that are loaded
 * on first use; `index.js`, the library; type declarations; and the licences of everything that was bundled.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

rmSync(join(root, 'dist'), { recursive: true, force: true });
mkdirSync(join(root, 'dist'));
compileKernel();
const compiledRules = await compileRules();

const shared = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  legalComments: 'none',
  define: { __VERSION__: JSON.stringify(version) },
  // CommonJS packages (yauzl, simple-git) call require() for node's own modules.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  loader: { '.wasm': 'binary' },
  logLevel: 'warning',
};
const hook = await build({
  ...shared,
  // CommonJS starts some milliseconds faster: node loads neither its ESM loader nor facades of its own modules.
  format: 'cjs',
  banner: {},
  outExtension: { '.js': '.cjs' },
  entryPoints: { cli: 'src/cli/start.ts' },
  minifyIdentifiers: true,
  plugins: [rulesWith('src/cli/hook-rules.ts', compiledRules.forHook), wholeProgramApart()],
});
const whole = await build({
  ...shared,
  entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts', 'chunks/worker': 'src/engine/worker.ts' },
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  plugins: [rulesWith('rules/index.ts', compiledRules.forReports)],
});
writeFileSync(join(root, 'dist/meta.json'), JSON.stringify({ hook: hook.metafile, whole: whole.metafile }));
const inputs = [...Object.keys(hook.metafile.inputs), ...Object.keys(whole.metafile.inputs)];
writeFileSync(join(root, 'THIRD-PARTY-LICENSES.txt'), licences(inputs));
writeTypes();

/**
 * The types of the library: what src/index.ts leads to by its declarations alone. The compiler also writes those of everything
 * that runs, which are nobody's business.
 */
function writeTypes() {
  const folder = mkdtempSync(join(tmpdir(), 'leakgate-types-'));
  try {
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', folder], {
      cwd: root,
      stdio: 'inherit',
    });
    const files = ['src/index.d.ts'];
    // Grows as it is read.
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8');
      const target = join(root, 'dist/types', file);
      mkdirSync(dirname(target), { recursive: true });
      // Not every setting of a reader takes `.ts` in an import.
      writeFileSync(target, text.replace(/(from '\.[^']*)\.ts'/g, "$1.js'"));
      for (const [, name] of text.matchAll(/from '(\.[^']*)\.ts'/g)) {
        const path = join(dirname(file), `${name}.d.ts`);
        if (!files.includes(path)) files.push(path);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The kernel as dist/kernel.wasm, which the bundles hold inlined; portable, and without imports but its host's. */
function compileKernel() {
  const compiler = join(root, 'node_modules/assemblyscript/bin/asc.js');
  const source = join(root, 'src/kernel/assembly/index.ts');
  const target = join(root, 'dist/kernel.wasm');
  const options = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--use', 'abort='];
  execFileSync(process.execPath, [compiler, source, '--config', 'none', ...options, '-o', target], {
    stdio: 'inherit',
  });
}

/**
 * Modules with all rules: for reports without examples, which only tests need, and with what is read off their patterns; for
 * the hook tables of keywords, and dist/hook-rules.jsonl with a rule a line, of which it reads those whose keywords it finds.
 */
async function compileRules() {
  const file = join(root, 'dist/rules.mjs');
  const options = { absWorkingDir: root, outfile: file, bundle: true, format: 'esm', platform: 'node' };
  const contents =
    "export * from './rules/index.ts'; export * from './src/cli/hook-rules.ts'; export * from './src/match/shape-of.ts'";
  await build({ ...options, stdin: { contents, resolveDir: root } });
  const { RULES, HOOK_RULES, COMPILED, runShapeOf } = await import(pathToFileURL(file).href);
  rmSync(file);
  const forReports = RULES.map((rule) => ({ ...rule, run: runShapeOf(rule.pattern), examples: [], nonExamples: [] }));
  return { forReports: `export const RULES=${literal(forReports)};`, forHook: hookModule(HOOK_RULES, COMPILED) };
}

function hookModule(rules, compiled) {
  const noText = { title: '', why: '', severity: '', env: '', revoke: '', source: '', examples: [], nonExamples: [] };
  const lines = rules.map(
    (rule) => `${JSON.stringify({ ...rule, ...noText, keywords: wordsOf(rule) }, withPatterns)}\n`,
  );
  writeFileSync(join(root, 'dist/hook-rules.jsonl'), lines.join(''));
  const lengths = lines.map((line) => Buffer.byteLength(line));
  return `import{closeSync,openSync,readSync}from'node:fs';
export const COMPILED=JSON.parse(${JSON.stringify(JSON.stringify(compiled))});
const LENGTHS=${JSON.stringify(lengths)};
export function ruleAt(number){
  let at=0;
  for(let i=0;i<number;i++)at+=LENGTHS[i];
  const bytes=Buffer.alloc(LENGTHS[number]);
  const file=openSync(__dirname+'/hook-rules.jsonl','r');
  try{readSync(file,bytes,0,bytes.length,at);}finally{closeSync(file);}
  return JSON.parse(bytes.toString(),(_,value)=>value&&value.$pattern?new RegExp(value.$pattern,value.flags):value);
}`;
}

/** Rules with names are looked for leftwards of the secret by their keywords; the scored one counts them. */
function wordsOf({ named, scored, companions, keywords }) {
  return named || scored || companions ? keywords : [];
}

function withPatterns(_, value) {
  return value instanceof RegExp ? { $pattern: value.source, flags: value.flags } : value;
}

/** `value` as source code: JSON, and regular expressions. */
function literal(value) {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}:${literal(field)}`);
  return `{${fields.join(',')}}`;
}

/** Puts `contents` in the place of one file of the project. */
function rulesWith(path, contents) {
  const wanted = join(root, path);
  return {
    name: 'compiled-rules',
    setup({ onLoad }) {
      onLoad({ filter: /rules\.ts$|index\.ts$/ }, (file) => (file.path === wanted ? { contents, loader: 'js' } : null));
    },
  };
}

/** The hook's file reaches the whole program by one import, which a clean commit never runs. */
function wholeProgramApart() {
  return {
    name: 'whole-program-apart',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/main\.ts$/ }, () => ({ path: './main.js', external: true }));
    },
  };
}

/** The licence texts of the packages among `files` (paths relative to the root), one section a package. */
function licences(files) {
  const names = new Set();
  for (const file of files) {
    const match = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file);
    if (match) names.add(match[1]);
  }
  return [...names].sort().map(section).join('\n');
}

function section(name) {
  const folder = join(root, 'node_modules', name);
  const { version: packageVersion, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const line = '='.repeat(78);
  return `${line}\n${name} ${packageVersion} (${license})\n${line}\n${licenceText(folder)}\n`;
}

function licenceText(folder) {
  for (const file of ['LICENSE', 'LICENSE.md', 'license', 'LICENCE', 'LICENSE.txt']) {
    try {
      return readFileSync(join(folder, file), 'utf8').trim();
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  return '(the package ships no licence text)';
}
