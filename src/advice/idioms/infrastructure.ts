/*
 * Owns the idioms of Terraform, Serverless, CloudFormation and Ansible.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import { type Idiom, type LineForm, unable, VALUE } from './idiom.ts';
import { yaml } from './yaml.ts';

/** These take the keys from the environment when the arguments are not there. */
const PROVIDER: LineForm = {
  line: `^\\s*(?:access_key|secret_key|token)\\s*=\\s*${VALUE}\\s*$`,
  above: /(?:provider\s+"aws"|backend\s+"s3")[^}]*$/,
  becomes: '',
  notes: ['terraform-provider'],
};

/** A default may not refer to anything; without one the variable has to be given. */
const DEFAULT: LineForm = {
  line: `^\\s*default\\s*=\\s*${VALUE}\\s*$`,
  becomes: '',
  notes: ['terraform-variable'],
};

const DEFAULT_ON_ONE_LINE: LineForm = {
  line: `^(\\s*variable\\s+"[^"]+"\\s*\\{)\\s*default\\s*=\\s*${VALUE}\\s*\\}\\s*$`,
  becomes: '$1 sensitive = true }',
  notes: ['terraform-variable'],
};

const terraform: Idiom = {
  kind: 'terraform',
  notes: ['terraform-variable'],
  comments: ['#', '//', '/*'],
  quotes: [{ open: '"', close: '"', escape: '\\', whole: 'var.¶', inside: [{ how: 'embed', read: '${var.¶}' }] }],
  // Outside quotes only a here-document can hold a value.
  bare: { style: 'words', inside: '${var.¶}' },
  heredoc: '${var.¶}',
  lines: [PROVIDER, DEFAULT, DEFAULT_ON_ONE_LINE],
  refuse: [{ before: /\bdefault\s*=/, note: 'no-safe-edit' }],
};

const tfvars: Idiom = {
  kind: 'tfvars',
  notes: ['terraform-variable'],
  lines: [{ line: `^\\s*\\w+\\s*=\\s*${VALUE}\\s*$`, becomes: '', notes: ['terraform-variable'] }],
};

const RESOLVE = '{{resolve:secretsmanager:§}}';

export const infrastructureIdioms: readonly Idiom[] = [
  terraform,
  tfvars,
  unable('terraform-state', 'generated-file'),
  yaml({ kind: 'serverless', read: '${env:§}', notes: [] }),
  yaml({ kind: 'cloudformation', read: RESOLVE, whole: `'${RESOLVE}'`, notes: ['cloudformation-resolve'] }),
  {
    kind: 'cloudformation-json',
    notes: ['cloudformation-resolve'],
    quotes: [
      {
        open: '"',
        close: '"',
        escape: '\\',
        whole: `"${RESOLVE}"`,
        inside: [{ how: 'embed', read: RESOLVE }],
      },
    ],
  },
  yaml({
    kind: 'ansible',
    read: "{{ lookup('ansible.builtin.env', '§') }}",
    whole: `"{{ lookup('ansible.builtin.env', '§') }}"`,
    inSingle: '{{ lookup("ansible.builtin.env", "§") }}',
    notes: ['ansible-vault'],
  }),
];
