/*
 * Owns what the nodes of shells mean for fixing. Data.
 */

import type { Grammar } from './grammar.ts';

const BASH: Grammar = {
  name: 'bash',
  literals: ['string', 'raw_string', 'ansi_c_string'],
  comments: ['comment'],
  heredocs: { bodies: ['heredoc_body'], openings: ['heredoc_start'], quoted: /['"\\]/ },
  fixed: [{ within: 'regex', note: 'no-safe-edit' }],
  barriers: ['command_substitution'],
  strict: 'unless-quotes-agree',
};

const POWERSHELL: Grammar = {
  name: 'powershell',
  literals: [
    'expandable_string_literal',
    'verbatim_string_characters',
    'expandable_here_string_literal',
    'verbatim_here_string_characters',
  ],
  comments: ['comment'],
  fixed: [{ within: 'attribute', note: 'constant-expression' }],
  barriers: ['script_block', 'sub_expression'],
  strict: 'unless-quotes-agree',
};

/** By kind of file. */
export const SHELL_GRAMMARS: Readonly<Record<string, Grammar>> = { shell: BASH, powershell: POWERSHELL };
