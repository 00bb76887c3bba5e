/*
 * Lines of keys: what a report points at.
 */

import { expect, test } from 'vitest';
import { keyLine } from '../../src/config/key-line.ts';

const TOML = `# limits.threads = 1
lang = "ja"
exclude = [
  "vendor/",
  'third_party/',
]
limits.threads = 2

[allow]
"paths" = ["vendor/"] # vendor/

[[rules]]
title = "b"
id = "b-token"

[[rules]]
id = "a-token"

[severity]
a-token = "low"
`;

test.each<[string[], string[], number | null]>([
  [['lang'], [], 2],
  [['exclude'], ['vendor/'], 4],
  [['exclude'], ['third_party/'], 5],
  [['exclude'], ['gone/'], 3],
  [['limits', 'threads'], [], 7],
  [['allow', 'paths'], ['vendor/'], 10],
  [['rules'], ['a-token'], 17],
  [['severity', 'a-token'], [], 20],
  [['gate', 'bypass'], [], null],
])('%j %j in TOML: line %s', (key, items, line) => expect(keyLine(TOML, { key, items }, true)).toBe(line));

const JSON_TEXT = `{
  "lang": "ja",
  "allow": { "rules": ["exclude"],
    "paths": [
      "vendor/"
    ]
  },
  "exclude": ["vendor/"]
}`;

test.each<[string[], string[], number | null]>([
  [['lang'], [], 2],
  [['allow', 'paths'], ['vendor/'], 5],
  [['exclude'], ['vendor/'], 8],
  [['gate'], [], null],
])('%j %j in JSON: line %s', (key, items, line) => expect(keyLine(JSON_TEXT, { key, items }, false)).toBe(line));
