/*
 * Owns the idioms of CI systems' configuration files.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import { type Idiom, type LineForm, VALUE } from './idiom.ts';
import { SHELL_QUOTES } from './shell-quotes.ts';
import { yaml } from './yaml.ts';

/** A variable that the CI system sets itself needs no line. */
const OWN_VARIABLE: LineForm = {
  line: `^\\s*§\\s*:\\s*${VALUE}\\s*$`,
  becomes: '',
  notes: ['ci-masked-variable'],
};

const runStep: Idiom = {
  kind: 'github-actions-run',
  notes: ['actions-env-block'],
  comments: ['#'],
  heredoc: '${§}',
  spacedHeredoc: true,
  quotes: SHELL_QUOTES,
  bare: { style: 'words', inside: '"$§"' },
  // There the quotes are YAML's, not the shell's.
  refuse: [{ before: /\brun:\s*$/, note: 'no-safe-edit' }],
};

export const ciIdioms: readonly Idiom[] = [
  yaml({ kind: 'github-actions', read: '${{ secrets.§ }}', notes: ['actions-env-block'] }),
  runStep,
  yaml({ kind: 'gitlab-ci', read: '${§}', whole: '$§', notes: ['ci-masked-variable'], lines: [OWN_VARIABLE] }),
  yaml({
    kind: 'circleci',
    read: '${§}',
    notes: ['ci-masked-variable'],
    lines: [OWN_VARIABLE],
    // CircleCI does not expand variables in `environment:`.
    refuse: [
      { line: /^\s*(?!-?\s*(?:run|command):)(?:-\s+)?[\w-]+:\s*["']?[\uE000-\uF8FF]["']?\s*$/, note: 'no-safe-edit' },
    ],
  }),
  yaml({ kind: 'bitbucket-pipelines', read: '${§}', whole: '$§', notes: ['ci-masked-variable'] }),
  yaml({ kind: 'azure-pipelines', read: '$(§)', notes: ['ci-masked-variable'] }),
];
