/*
 * Owns the English sentences of: configuration, its keys, and what reports say of it.
 */

import type { Text } from '../text.ts';

export const config = {
  'cli.command.config': 'Show what the configuration says, and where; or its JSON Schema.',
  'cli.flag.print': 'Print every value with the file it is from; the same without this flag',
  'cli.flag.schema': 'Print the JSON Schema of configurations, for editors',

  'config.built-in': 'built-in',

  'report.silenced-off': 'switched off by the configuration ({file}), not looked for: {rules}',
  'report.silenced-allowed': 'allowed by the configuration ({file}), what they find is not reported: {rules}',
  'report.excluded-paths': 'paths that the configuration leaves out: {paths}',
  'report.held-back': '{file}: {n} left out',
  'report.label.environment': 'Environment',
  'report.misplaced': '{environment}, but it stands at a path of {other}',

  'config-key.lang': 'Language of reports; goes after --lang, and before LC_ALL, LC_MESSAGES and LANG.',
  'config-key.color': 'When reports are in colour; goes after --color.',
  'config-key.extends':
    'What this configuration builds on: npm packages of rules, and files of the repository (./team.toml).',
  'config-key.rules': 'Rules of your own.',
  'config-key.rules.id': 'Letters, digits, dot, underscore, hyphen; not that of another rule. Fingerprints hold it.',
  'config-key.rules.title': 'What it finds, in one text or in one for each language.',
  'config-key.rules.why': 'Why it matters; the title when left out.',
  'config-key.rules.keywords':
    'Texts of at least 4 characters of ASCII, one of which stands in every match; read from the pattern when left out.',
  'config-key.rules.pattern': 'What it finds, in the syntax of RE2: no look-around, no back-references.',
  'config-key.rules.secretGroup': 'Number of the group that is the secret.',
  'config-key.rules.entropy': 'As minEntropy.',
  'config-key.rules.minEntropy': 'Shannon entropy in bits per character that the secret must be above.',
  'config-key.rules.path': 'Pattern (RE2) for the paths of files that the rule is for.',
  'config-key.rules.severity': 'How serious it is; high when left out.',
  'config-key.rules.confidence': 'How sure a match is; high when left out. low is only shown with --confidence low.',
  'config-key.rules.env': 'Environment variable for the replacement; made of the id when left out.',
  'config-key.rules.revoke': 'Address where the secret is revoked.',
  'config-key.rules.examples':
    'Texts that must match, at least one; for holes of random characters see docs/CONFIG.md.',
  'config-key.rules.nonExamples': 'Texts that must not match.',
  'config-key.severity': 'Id of a rule → how serious it is; off: it is not looked for, which every report tells.',
  'config-key.allow': 'What is found and not reported; every report tells so.',
  'config-key.allow.paths': 'Paths in which nothing is reported, in the syntax of gitignore.',
  'config-key.allow.rules': 'Ids of rules whose findings are not reported.',
  'config-key.allow.values':
    'Fingerprints of findings that may stand, 32 hex digits each, then a blank and the reason. Never the value.',
  'config-key.exclude': 'Paths that are not looked at, in the syntax of gitignore; every report tells so.',
  'config-key.gitleaks':
    'The gitleaks configuration to read, from the folder of this file; .gitleaks.toml at the top when left out.',
  'config-key.compat': 'Whether comments and ignore files of other scanners are honoured.',
  'config-key.aws': 'What is known of AWS accounts.',
  'config-key.aws.ownAccounts': 'Your own accounts: 12 digits each.',
  'config-key.aws.canaryAccounts': 'Accounts of your own canary tokens: 12 digits each.',
  'config-key.environments': 'Where AWS accounts belong: a key of one environment within another is critical.',
  'config-key.environments.name': 'Name of the environment.',
  'config-key.environments.accounts': 'Its accounts: 12 digits each.',
  'config-key.environments.paths': 'Its paths, in the syntax of gitignore.',
  'config-key.limits': 'What a scan may take of the machine; flags go first.',
  'config-key.limits.threads': 'How many threads it uses at most, as --threads.',
  'config-key.limits.memory': 'Megabytes for what is kept while objects are read, as --memory.',
  'config-key.limits.budget': 'How long leakgate push may take: 500ms, 5s, 2m.',
  'config-key.gate': 'What gates (leakgate ci, leakgate push) let pass.',
  'config-key.gate.bypass': 'Whether commits that were made past the hook with a reason pass; refuse when left out.',
  'config-key.gate.changes': 'What a change to this configuration within the range does; block when left out.',
} as const satisfies Readonly<Record<string, Text>>;
