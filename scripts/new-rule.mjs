/*
 * Begins a provider: writes rules/<provider>.ts, puts it into rules/index.ts and its id into test/rules/ids.txt, and says
 * what is left to do. What is written passes no test until it is filled in.
 *
 *   npm run new-rule -- acme-cloud [--words acme,acmecloud] [--value]
 *
 *   --value   for credentials that show only by the provider's name before them (32 hex digits behind `acme_key`);
 *             without it, for those that show by themselves (`acme_live_…`)
 *   --root    another folder than this repository's, for tests
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { addIds } from './rules-ids.mjs';
import { writeIndex } from './rules-index.mjs';

const SHORTEST_WORD = 3;

const { values, positionals } = parseArgs({
  options: {
    words: { type: 'string' },
    value: { type: 'boolean', default: false },
    root: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
  },
  allowPositionals: true,
});
const trouble = await begin(positionals);
if (trouble !== null) {
  console.error(trouble);
  process.exitCode = 2;
}

/** Does all of it; returns what is wrong with the call instead, when something is. */
async function begin([provider = '', ...others]) {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(provider) || others.length > 0)
    return 'usage: npm run new-rule -- <provider in kebab-case> [--words a,b] [--value]';
  const file = join(values.root, 'rules', `${provider}.ts`);
  if (existsSync(file)) return `rules/${provider}.ts is there already: add a rule to its list`;
  const words = values.words?.split(',') ?? wordsOf(provider);
  const short = words.find((word) => word.length < SHORTEST_WORD || word !== word.toLowerCase());
  if (short !== undefined) return `--words ${short}: lower-case, at least ${SHORTEST_WORD} characters`;
  const similar = similarTo(provider);
  writeFileSync(file, sourceOf(provider, words));
  writeIndex(values.root);
  await addIds(values.root);
  console.log(whatIsLeft(provider, similar));
  return null;
}

/** As code writes it: `acme-cloud`, `acme_cloud`, `acmecloud`. */
function wordsOf(provider) {
  return [...new Set([provider, provider.replaceAll('-', '_'), provider.replaceAll('-', '')])];
}

/** Files whose names hold the same word: perhaps the provider is known under another name. */
function similarTo(provider) {
  const bare = (name) => name.replace('.ts', '').replaceAll('-', '');
  const names = readdirSync(join(values.root, 'rules')).filter((name) => name.endsWith('.ts'));
  return names.filter((name) => bare(name).includes(bare(provider)) || bare(provider).startsWith(bare(name)));
}

function sourceOf(provider, words) {
  const name = provider.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()).replace(/^(?=\d)/, 'provider');
  const env = `${provider.replaceAll('-', '_').toUpperCase()}_API_KEY`.replace(/^(?=\d)/, 'N');
  return `import type { ProviderDef } from '../src/model/provider.ts';

export const ${name}: ProviderDef = {
  name: 'TODO: ${provider} as it writes itself',
  words: [${words.map((word) => `'${word}'`).join(', ')}],
  revoke: 'https://TODO',
  source: 'https://TODO',
  rules: [
    {
      id: '${provider}-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: '${values.value ? 'medium' : 'high'}',
${values.value ? valueRule(words[0], env) : tokenRule(env)}
    },
  ],
};
`;
}

function tokenRule(env) {
  return `      keywords: ['TODO_prefix_'],
      token: /TODO_prefix_[A-Za-z0-9]{32}/,
      minEntropy: 3,
      env: '${env}',
      examples: ['${env}=TODO_prefix_\${A-Za-z0-9}{32}'],
      nonExamples: ['${env}=TODO_prefix_\${A-Za-z0-9}{31}'],`;
}

function valueRule(word, env) {
  return `      value: /[0-9a-f]{32}/,
      minEntropy: 3,
      env: '${env}',
      examples: ['${env}=\${0-9a-f}{32}', '{"${word}_key": "\${0-9a-f}{32}"}'],
      nonExamples: ['${env}=\${0-9a-f}{31}', '${word}_TODO_of_the_same_shape = "\${0-9a-f}{32}"'],`;
}

function whatIsLeft(provider, similar) {
  return [
    `rules/${provider}.ts is written, and listed in rules/index.ts and test/rules/ids.txt.`,
    ...(similar.length > 0 ? [`Look first whether it is one of these: rules/${similar.join(', rules/')}`] : []),
    'Now fill in what says TODO:',
    '  name, revoke, source   from the vendor: where a key is revoked, where its form is documented',
    '  id                     <provider>-<credential>, for ever; then run node scripts/rules-ids.mjs and take the old one out',
    '  kind, severity         what it is (rules/kinds.ts) and what it can do',
    '  confidence             high blocks commits: a distinctive prefix and an exact length; low is shown on request only',
    values.value
      ? '  value, nouns           the whole value, every repeat bounded; nouns when ids have the same shape'
      : '  keywords, token        literals of at least four characters that every token has; every repeat bounded',
    '  examples, nonExamples  templates only, as above: nothing live-looking is committed',
    'Then: npx vitest run test/rules && node scripts/rules-docs.mjs',
  ].join('\n');
}
