/*
 * Owns what the nodes of each tree-sitter grammar mean for fixing: which are literals and comments, and where a literal
 * has to stay one. Data.
 */

import { ownPhp } from '../languages/php-formats.ts';
import { pythonFormat } from '../languages/python-formats.ts';
import { refusePython } from '../languages/python-names.ts';
import { ownRuby } from '../languages/ruby-formats.ts';
import { COMPILED_GRAMMARS } from './compiled-grammars.ts';
import type { Grammar } from './grammar.ts';
import { SHELL_GRAMMARS } from './shell-grammars.ts';

const CONSTANT = 'constant-expression';

const RUBY: Grammar = {
  name: 'ruby',
  literals: ['string', 'subshell'],
  comments: ['comment'],
  heredocs: { bodies: ['heredoc_body'], openings: ['heredoc_beginning'], quoted: /'/ },
  fixed: [
    { within: 'string_array', note: 'no-safe-edit' },
    { within: 'symbol_array', note: 'no-safe-edit' },
    { within: 'delimited_symbol', note: 'no-safe-edit' },
    { within: 'in_clause', field: 'pattern', note: CONSTANT },
    // With a colon behind it the key is a symbol.
    { within: 'pair', field: 'key', text: /^(["'])(?:\\[\s\S]|(?!\1)[^\\])*\1:/, note: 'no-safe-edit' },
    { within: 'regex', note: 'no-safe-edit' },
  ],
  chains: ['chained_string'],
  barriers: ['do_block', 'block', 'method', 'interpolation'],
  own: ownRuby,
};

const ECMASCRIPT: Omit<Grammar, 'name'> = {
  literals: ['string', 'template_string'],
  comments: ['comment'],
  fixed: [
    { within: 'import_statement', note: 'no-safe-edit' },
    { within: 'export_statement', field: 'source', note: 'no-safe-edit' },
    { within: 'pair', field: 'key', note: 'no-safe-edit' },
    { within: 'method_definition', field: 'name', note: 'no-safe-edit' },
    { within: 'field_definition', field: 'property', note: 'no-safe-edit' },
    { within: 'public_field_definition', field: 'name', note: 'no-safe-edit' },
    { within: 'property_signature', note: 'no-safe-edit' },
    { within: 'module', field: 'name', note: 'no-safe-edit' },
    // A tag gets the pieces of a template, not a string: `sql` and its like treat what is filled in as a parameter.
    { within: 'call_expression', field: 'arguments', text: /`$/, note: 'no-safe-edit' },
    { within: 'literal_type', note: 'no-safe-edit' },
    { within: 'template_literal_type', note: 'no-safe-edit' },
    { within: 'enum_body', note: CONSTANT },
    { within: 'enum_assignment', note: CONSTANT },
    { within: 'regex', note: 'no-safe-edit' },
    { within: 'jsx_text', note: 'browser-code' },
    { within: 'jsx_attribute', note: 'browser-code' },
  ],
  barriers: ['statement_block', 'arrow_function', 'template_substitution', 'computed_property_name'],
};

const PYTHON: Grammar = {
  name: 'python',
  literals: ['string'],
  comments: ['comment'],
  fixed: [
    { within: 'case_pattern', note: CONSTANT },
    { within: 'type', note: 'no-safe-edit' },
  ],
  chains: ['concatenated_string'],
  prose: ['expression_statement'],
  barriers: ['lambda', 'block', 'interpolation'],
  refuse: refusePython,
  own: pythonFormat('os.environ["§"]'),
};

const PHP: Grammar = {
  name: 'php',
  literals: ['string', 'encapsed_string', 'heredoc', 'nowdoc'],
  comments: ['comment'],
  fixed: [
    { within: 'const_declaration', note: CONSTANT },
    { within: 'property_declaration', note: CONSTANT },
    { within: 'simple_parameter', note: CONSTANT },
    { within: 'property_promotion_parameter', note: CONSTANT },
    { within: 'static_variable_declaration', note: CONSTANT },
    { within: 'enum_case', note: CONSTANT },
    { within: 'attribute', note: CONSTANT },
    { within: 'shell_command_expression', note: 'no-safe-edit' },
    // Outside of its tags PHP sends everything to the browser.
    { within: 'text', note: 'browser-code' },
  ],
  barriers: ['compound_statement', 'arrow_function'],
  own: ownPhp("getenv('§')"),
};

const JAVASCRIPT: Grammar = { name: 'javascript', ...ECMASCRIPT };

/** The grammar of each kind of file; where several dialects share a kind, the path decides. */
const BY_KIND: Readonly<Record<string, Grammar>> = {
  ...COMPILED_GRAMMARS,
  ...SHELL_GRAMMARS,
  ruby: RUBY,
  'rails-initializer': RUBY,
  javascript: JAVASCRIPT,
  jsx: JAVASCRIPT,
  'deno-javascript': JAVASCRIPT,
  'bun-javascript': JAVASCRIPT,
  python: PYTHON,
  'django-environ': { ...PYTHON, refuse: () => null, own: pythonFormat('env("§")') },
  php: PHP,
  'laravel-config': { ...PHP, own: ownPhp("env('§')") },
};

/** The grammar for a file of `kind` at `path`; null when there is none. */
export function grammarOf(kind: string, path: string): Grammar | null {
  if (!/^(?:typescript|tsx|deno|bun)$/.test(kind)) return BY_KIND[kind] ?? null;
  if (/x$/i.test(path)) return { name: 'tsx', ...ECMASCRIPT };
  return /\.[mc]?ts$/i.test(path) ? { name: 'typescript', ...ECMASCRIPT } : JAVASCRIPT;
}
