/*
 * Owns what has to be done so that a program sees what `.env` has, from its manifests. Does not own the sentences
 * (messages/) or the table (loaders/).
 */

import type { DotenvReader } from './dotenv-forms.ts';
import { BEFORE_ALL, BEHIND_ALL, ECOSYSTEMS, SETTLED } from './loaders/index.ts';
import { type LoaderHint, type LoaderRule, type Loading, OTHERWISE } from './loaders/loader-rule.ts';

/** What is known of the program that a file belongs to. */
export interface ProjectFacts {
  /** Kind of the file that reads the variable, as `fileKindOf` has it. */
  readonly kind: string;
  /** Texts of the manifests (`MANIFESTS`) around it, by file name; the nearest of each name. */
  readonly manifests: ReadonlyMap<string, string>;
}

/** Names of the files that say how a program is run. What matters of some is only that they are there. */
export const MANIFESTS: readonly (string | RegExp)[] = [
  '.envrc',
  'Cargo.toml',
  'Directory.Packages.props',
  'Gemfile',
  'Pipfile',
  'Procfile',
  'Procfile.dev',
  'build.sbt',
  'composer.json',
  'deno.json',
  'deno.jsonc',
  'gems.rb',
  'go.mod',
  'libs.versions.toml',
  'manage.py',
  'package.json',
  'pom.xml',
  'pyproject.toml',
  'setup.cfg',
  'setup.py',
  'uv.lock',
  /^build\.gradle(?:\.kts)?$/,
  /^requirements.*\.(?:txt|in)$/,
  /^serverless.*\.ya?ml$/,
  /\.(?:cs|fs)proj$/,
];

/** What to do for a project; null when `.env` gets into its environment already, or it reads none. */
export function loaderHint(project: ProjectFacts): LoaderHint | null {
  const settled = SETTLED[project.kind];
  if (settled !== undefined) return settled;
  const { hint } = loadingOf(project);
  return hint === null ? null : withNames(hint, project.manifests);
}

/** Who reads the `.env` of a project, now or after doing what the hint says. */
export function dotenvReaderOf(project: ProjectFacts): DotenvReader {
  return loadingOf(project).reader;
}

function loadingOf(project: ProjectFacts): Loading {
  const ecosystem = ECOSYSTEMS.find(({ kinds }) => kinds.includes(project.kind));
  const rules = [...BEFORE_ALL, ...(ecosystem?.rules ?? []), ...BEHIND_ALL];
  return rules.find((rule) => holds(rule, project))?.found ?? ecosystem?.otherwise ?? OTHERWISE;
}

function holds({ kinds, file, text }: LoaderRule, { kind, manifests }: ProjectFacts): boolean {
  if (kinds && !kinds.includes(kind)) return false;
  return [...manifests].some(([name, content]) => file.test(name) && (text?.test(content) ?? true));
}

/** Puts the project's own program and installer into the command. */
function withNames(hint: LoaderHint, manifests: ProjectFacts['manifests']): LoaderHint {
  if (hint.command === undefined) return hint;
  const command = hint.command
    .replace('app.js', () => nodeProgram(manifests.get('package.json') ?? ''))
    .replace('pip install', pythonInstaller(manifests));
  return { ...hint, command };
}

/** What `npm start` or `main` names. */
function nodeProgram(manifest: string): string {
  const started = /"start"\s*:\s*"(?:[^"]* )?node (?:--?\S+ )*([\w@./-]+\.[cm]?[jt]s)\b/.exec(manifest)?.[1];
  return started ?? /"main"\s*:\s*"([\w@./-]+\.[cm]?js)"/.exec(manifest)?.[1] ?? 'app.js';
}

function pythonInstaller(manifests: ProjectFacts['manifests']): string {
  const project = manifests.get('pyproject.toml') ?? '';
  if (manifests.has('uv.lock') || project.includes('[tool.uv')) return 'uv add';
  if (project.includes('[tool.poetry')) return 'poetry add';
  return project.includes('[tool.pdm') ? 'pdm add' : 'pip install';
}
