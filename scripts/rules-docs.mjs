/*
 * Writes the table of docs/RULES.md, below its hand-written part, from rules/. `--check` only tells whether it is true.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadRules } from './load-rules.mjs';

const TARGET = fileURLToPath(new URL('../docs/RULES.md', import.meta.url));
const MARK = '<!-- Written by scripts/rules-docs.mjs from here on. -->';
/** Short enough to stand in a row: severity, then confidence. */
const LETTERS = { critical: 'C', high: 'H', medium: 'M', low: 'L' };

const loaded = await loadRules();
const before = readFileSync(TARGET, 'utf8');
const written = `${before.slice(0, before.indexOf(MARK))}${MARK}\n\n${tablesOf(loaded)}`;
if (!process.argv.includes('--check')) writeFileSync(TARGET, written);
else if (written !== before) {
  console.error('docs/RULES.md does not tell what is in rules/: run node scripts/rules-docs.mjs');
  process.exitCode = 1;
}

/** Rules of no provider first, then a row for each provider. */
function tablesOf({ PROVIDERS, RULES }) {
  const provided = new Set(PROVIDERS.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const others = RULES.filter(({ id }) => !provided.has(id));
  const [aws, forms] = [others.filter(isAws), others.filter((rule) => !isAws(rule))];
  return [
    `${RULES.length} rules: ${aws.length} of AWS, ${provided.size} of ${PROVIDERS.length} other providers, ${forms.length} forms of any service.`,
    '## AWS, and forms of any service',
    ['| rule | what | |', '|---|---|---|', ...[...aws, ...forms].map(rowOfRule)].join('\n'),
    '## Providers',
    ['| provider | rules |', '|---|---|', ...sorted(PROVIDERS).map(rowOfProvider)].join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function isAws({ id }) {
  return id.startsWith('aws-');
}

function sorted(providers) {
  const key = ({ name }) => name.toLowerCase();
  return [...providers].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function rowOfRule({ id, title, severity, confidence }) {
  return `| \`${id}\` | ${cell(title.en)} | ${LETTERS[severity]}${LETTERS[confidence]} |`;
}

/** An id says what it is: `gitlab-deploy-token`. */
function rowOfProvider({ name, source, rules }) {
  const each = rules.map(({ id, severity, confidence }) => `\`${id}\` ${LETTERS[severity]}${LETTERS[confidence]}`);
  return `| [${cell(name)}](${source}) | ${each.join(', ')} |`;
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}
