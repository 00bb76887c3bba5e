/*
 * Owns the idioms of docker-compose, Dockerfiles, Kubernetes manifests and Helm values.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import { type Idiom, VALUE } from './idiom.ts';
import { SHELL_QUOTES } from './shell-quotes.ts';
import { emptyYaml, yaml } from './yaml.ts';

const dockerfile: Idiom = {
  kind: 'dockerfile',
  notes: ['dockerfile-secret-mount'],
  comments: ['#'],
  quotes: SHELL_QUOTES,
  bare: { style: 'words', inside: '"$§"' },
  lines: [
    {
      line: `^\\s*(?:ENV|ARG)\\s+\\w+(?:\\s*=\\s*|\\s+)${VALUE}\\s*$`,
      becomes: '',
      notes: ['dockerfile-secret-mount'],
    },
  ],
  refuse: [
    { line: /^(?!\s*RUN\s)/i, note: 'no-safe-edit' },
    { line: /^\s*RUN\s+\[/i, note: 'no-safe-edit' },
  ],
  rewrites: [{ from: /^(\s*RUN\s+)/i, to: '$1--mount=type=secret,id=§,env=§ ' }],
};

const kubernetes: Idiom = {
  kind: 'kubernetes',
  notes: ['kubernetes-secret-ref'],
  lines: [
    {
      line: `^(\\s*(?:-\\s+)?)value:\\s*${VALUE}\\s*$`,
      becomes: '$1valueFrom: { secretKeyRef: { name: app-secrets, key: § } }',
      notes: ['kubernetes-secret-ref'],
    },
  ],
};

export const containerIdioms: readonly Idiom[] = [
  yaml({ kind: 'docker-compose', read: '${§:?§ is required}', notes: ['compose-required'] }),
  dockerfile,
  kubernetes,
  emptyYaml({ kind: 'helm-values', notes: ['helm-existing-secret'] }),
];
