/*
 * Owns what loads `.env` for JavaScript: Node, its frameworks and bundlers, Deno, Bun, the Serverless Framework.
 */

import type { Ecosystem } from './loader-rule.ts';

const NPM = /^package\.json$/;
const EXPANDS = ['next', 'nuxt', 'nx', 'dotenv-expand', 'dotenv-cli', '@adonisjs/core', '@adonisjs/env'];
const READS = [
  'dotenv',
  '@dotenvx/dotenvx',
  'dotenv-flow',
  'dotenv-safe',
  'dotenv-extended',
  'dotenv-defaults',
  'env-cmd',
  'foreman',
  'gatsby',
  '@nestjs/config',
  '@remix-run/dev',
  '@strapi/strapi',
  '@medusajs/medusa',
];
/** What they read goes into `import.meta.env`, and into the page when its name says so. */
const KEEPS = ['vite', 'astro', '@sveltejs/kit'];
const BUNDLES = ['react-scripts', '@vue/cli-service', 'parcel', '@angular/core', 'expo'];

const node: Ecosystem = {
  kinds: ['javascript', 'typescript', 'jsx', 'tsx', 'vue', 'svelte'],
  rules: [
    { file: NPM, text: npmPackages(EXPANDS), found: { hint: null, reader: 'dotenv-expand' } },
    // A script that Bun runs.
    { file: NPM, text: /:\s*"(?:[^"]*&& *)?bunx? (?!install\b|add\b)/, found: { hint: null, reader: 'dotenv-expand' } },
    { file: NPM, text: npmPackages(READS), found: { hint: null, reader: 'dotenv' } },
    { file: NPM, text: /--env-file/, found: { hint: null, reader: 'node' } },
    {
      file: NPM,
      text: npmPackages(KEEPS),
      found: {
        hint: { code: 'vite-load-env', command: "Object.assign(process.env, loadEnv(mode, process.cwd(), ''));" },
        reader: 'dotenv-expand',
      },
    },
    { file: NPM, text: npmPackages(BUNDLES), found: { hint: { code: 'browser-bundle' }, reader: 'dotenv-expand' } },
  ],
  otherwise: { hint: { code: 'node-env-file', command: 'node --env-file=.env app.js' }, reader: 'node' },
};

/** Its reader is a copy of dotenvy. */
const deno: Ecosystem = {
  kinds: ['deno', 'deno-javascript'],
  rules: [
    {
      file: /^deno\.jsonc?$/,
      text: /--env\b|@std\/dotenv|\/std(?:@[\d.]+)?\/dotenv/,
      found: { hint: null, reader: 'rust' },
    },
  ],
  otherwise: { hint: { code: 'deno-env-file', command: 'deno run --env-file=.env main.ts' }, reader: 'rust' },
};

/** Reads `.env` itself, and expands variables in single quotes too (1.4). */
const bun: Ecosystem = {
  kinds: ['bun', 'bun-javascript'],
  rules: [],
  otherwise: { hint: null, reader: 'dotenv-expand' },
};

const serverless: Ecosystem = {
  kinds: ['serverless'],
  rules: [
    { file: NPM, text: npmPackages(['serverless-dotenv-plugin']), found: { hint: null, reader: 'dotenv-expand' } },
    {
      file: /^serverless[^/]*\.ya?ml$/,
      text: /^useDotenv:[ \t]*true\b/m,
      found: { hint: null, reader: 'dotenv-expand' },
    },
  ],
  otherwise: { hint: { code: 'serverless-dotenv', command: 'useDotenv: true' }, reader: 'dotenv-expand' },
};

export const javascriptLoaders: readonly Ecosystem[] = [node, deno, bun, serverless];

/** A dependency: a script may have the same name, but is no version. */
function npmPackages(names: readonly string[]): RegExp {
  const version = '[\\^~<>=*\\d]|(?:latest|next|canary)"|(?:workspace|catalog|npm|file|link|git)\\b';
  return new RegExp(`"(?:${names.join('|')})"\\s*:\\s*"(?:${version})`);
}
