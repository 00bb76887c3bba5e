/*
 * Owns what the nodes of Go, Rust, Java, C#, C and C++ mean for fixing. Data.
 */

import { ownC, refuseC } from '../languages/c-literals.ts';
import { ownCSharp, refuseCSharp } from '../languages/csharp-literals.ts';
import { ownGo, refuseGo } from '../languages/go-literals.ts';
import { ownJava, refuseJava } from '../languages/java-literals.ts';
import { ownRust, refuseRust } from '../languages/rust-literals.ts';
import type { Grammar } from './grammar.ts';

const CONSTANT = 'constant-expression';

const GO: Grammar = {
  name: 'go',
  literals: ['interpreted_string_literal', 'raw_string_literal'],
  comments: ['comment'],
  fixed: [
    { within: 'field_declaration', note: CONSTANT },
    { within: 'import_spec', note: 'no-safe-edit' },
    { within: 'array_type', field: 'length', note: CONSTANT },
  ],
  barriers: ['func_literal', 'block'],
  strict: 'always',
  refuse: refuseGo,
  own: ownGo,
};

const JAVA: Grammar = {
  name: 'java',
  literals: ['string_literal'],
  comments: ['line_comment', 'block_comment'],
  fixed: [
    { within: 'annotation', text: /^@(?!Value\b)/, note: CONSTANT },
    { within: 'switch_label', note: CONSTANT },
  ],
  barriers: ['block', 'lambda_expression', 'class_body'],
  strict: 'always',
  refuse: refuseJava,
  own: ownJava,
};

const C_SHARP: Grammar = {
  name: 'c-sharp',
  literals: ['string_literal', 'verbatim_string_literal', 'interpolated_string_expression', 'raw_string_literal'],
  comments: ['comment'],
  fixed: [
    { within: 'attribute', note: CONSTANT },
    { within: 'parameter', note: CONSTANT },
    { within: 'constant_pattern', note: CONSTANT },
    { within: 'switch_expression_arm', field: 'pattern', note: CONSTANT },
    { within: 'case_switch_label', note: CONSTANT },
  ],
  barriers: ['block', 'lambda_expression', 'declaration_list', 'interpolation'],
  strict: 'always',
  refuse: refuseCSharp,
  own: ownCSharp,
};

const RUST: Grammar = {
  name: 'rust',
  literals: ['string_literal', 'raw_string_literal'],
  comments: ['line_comment', 'block_comment'],
  fixed: [
    { within: 'const_item', note: 'compile-time' },
    { within: 'static_item', note: 'compile-time' },
    { within: 'attribute_item', note: CONSTANT },
    { within: 'inner_attribute_item', note: CONSTANT },
    { within: 'match_pattern', note: CONSTANT },
    { within: 'let_condition', field: 'pattern', note: CONSTANT },
    { within: 'let_declaration', field: 'pattern', note: CONSTANT },
    { within: 'extern_modifier', note: CONSTANT },
    { within: 'macro_definition', note: 'no-safe-edit' },
  ],
  // A block alone runs at compile time when it is the value of a constant.
  barriers: ['closure_expression', 'function_item'],
  strict: 'always',
  refuse: refuseRust,
  own: ownRust,
};

const CPP: Grammar = {
  name: 'cpp',
  literals: ['string_literal', 'raw_string_literal'],
  comments: ['comment'],
  fixed: [
    { within: 'preproc_include', note: 'no-safe-edit' },
    { within: 'preproc_def', note: CONSTANT },
    { within: 'preproc_function_def', note: CONSTANT },
    { within: 'preproc_call', note: CONSTANT },
    { within: 'case_statement', field: 'value', note: CONSTANT },
    { within: 'attribute', note: CONSTANT },
    { within: 'attribute_specifier', note: CONSTANT },
    { within: 'static_assert_declaration', note: CONSTANT },
    { within: 'sizeof_expression', note: CONSTANT },
    { within: 'decltype', note: CONSTANT },
    { within: 'template_argument_list', note: CONSTANT },
    { within: 'gnu_asm_expression', note: CONSTANT },
    { within: 'linkage_specification', field: 'value', note: CONSTANT },
  ],
  barriers: ['lambda_expression', 'compound_statement'],
  strict: 'always',
  refuse: (node) => refuseC(node, 'cpp'),
  own: (literal) => ownC(literal, 'cpp'),
};

const C: Grammar = { ...CPP, refuse: (node) => refuseC(node, 'c'), own: (literal) => ownC(literal, 'c') };

/** By kind of file. */
export const COMPILED_GRAMMARS: Readonly<Record<string, Grammar>> = {
  go: GO,
  java: JAVA,
  csharp: C_SHARP,
  rust: RUST,
  c: C,
  cpp: CPP,
};
