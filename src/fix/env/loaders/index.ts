/*
 * Owns the table of what loads `.env`, in the order in which it is asked. Data only.
 */

import { compiledLoaders } from './compiled.ts';
import { javascriptLoaders } from './javascript.ts';
import { type Ecosystem, type LoaderHint, type LoaderRule, SOURCE } from './loader-rule.ts';
import { scriptingLoaders } from './scripting.ts';

/** direnv does it for every program (direnv.net/man/direnv-stdlib.1.html). */
export const BEFORE_ALL: readonly LoaderRule[] = [
  {
    file: /^\.envrc$/,
    text: /^[ \t]*(?:dotenv(?:_if_exists)?(?:[ \t]+(?:\.\/)?\.env)?|(?:source|source_env(?:_if_exists)?|\.)[ \t]+(?:\.\/)?\.env)[ \t]*\r?$/m,
    found: { hint: null, reader: 'shell' },
  },
];

/** foreman, overmind and `heroku local` do it for what they start. */
export const BEHIND_ALL: readonly LoaderRule[] = [
  { file: /^Procfile(?:\.dev)?$/, found: { hint: null, reader: 'shell' } },
];

/** Interpolates from the `.env` beside it. */
const compose: Ecosystem = {
  kinds: ['docker-compose'],
  rules: [],
  otherwise: { hint: { code: 'compose-reads-it' }, reader: 'compose' },
};

/** All whose programs are run on people's machines and have a way of their own. */
export const ECOSYSTEMS: readonly Ecosystem[] = [
  ...javascriptLoaders,
  ...scriptingLoaders,
  ...compiledLoaders,
  compose,
];

const CI: LoaderHint = { code: 'ci-secrets' };
const ACTIONS: LoaderHint = { code: 'github-actions-secrets', command: 'gh secret set --env-file .env' };
const TERRAFORM: LoaderHint = { code: 'terraform-tf-var', command: SOURCE };
/** For Git Bash: it comes with git. */
const WINDOWS: LoaderHint = { code: 'powershell', command: 'set -a; . ./.env; exec powershell' };
const KUBERNETES: LoaderHint = {
  code: 'kubernetes-secret',
  command: 'kubectl create secret generic app-secrets --from-env-file=.env',
};

/** Kinds that no manifest says more about; null where no environment is read. */
export const SETTLED: Readonly<Record<string, LoaderHint | null>> = {
  shell: { code: 'shell-source', command: SOURCE },
  fish: { code: 'generic-shell', command: "sh -c 'set -a; . ./.env; exec fish'" },
  powershell: WINDOWS,
  batch: WINDOWS,
  dockerfile: { code: 'docker-run', command: 'docker run --env-file .env' },
  kubernetes: KUBERNETES,
  'helm-values': KUBERNETES,
  'github-actions': ACTIONS,
  'github-actions-run': ACTIONS,
  'gitlab-ci': CI,
  circleci: CI,
  'bitbucket-pipelines': CI,
  'azure-pipelines': CI,
  jenkins: CI,
  terraform: TERRAFORM,
  tfvars: TERRAFORM,
  cloudformation: null,
  'cloudformation-json': null,
  dotenv: null,
  'dotenv-example': null,
  documentation: null,
  sql: null,
  html: null,
  generated: null,
};
