/*
 * PHP, Laravel and Symfony: what becomes of each literal.
 */

import { describe } from 'vitest';
import { type Situation, stays, testSituations } from './situations.ts';

const READ = "getenv('APP_SECRET')";

const QUOTES: readonly Situation[] = [
  ['single quotes', "$k = '«abc»';", `$k = ${READ};`],
  ['double quotes', '$k = "«abc»";', `$k = ${READ};`],
  ['more in single quotes', "$u = 'pg://u:«abc»@h';", `$u = 'pg://u:' . ${READ} . '@h';`],
  ['more in double quotes', '$u = "pg://u:«abc»@h\\n";', `$u = "pg://u:" . ${READ} . "@h\\n";`],
  ['variables in double quotes', '$u = "pg://$u:«abc»@{$h[\'a\']}";', `$u = "pg://$u:" . ${READ} . "@{$h['a']}";`],
  ['inside of an interpolation', '$u = "{$a[\'«abc»\']}";', `$u = "{$a[${READ}]}";`],
  ['an escaped quote', "$q = 'don\\'t «abc»';", `$q = 'don\\'t ' . ${READ};`],
  ['an escaped backslash', "$q = 'C:\\\\«abc»';", `$q = 'C:\\\\' . ${READ};`],
  ['a backslash that would escape a quote', "$q = 'C:\\«abc»';", stays('no-safe-edit')],
  ['an escaped dollar', '$q = "\\$«abc»";', `$q = "\\$" . ${READ};`],
  ['over lines', "$q = 'a\n«abc»\n';", `$q = 'a\n' . ${READ} . '\n';`],
  ['a key over lines', "$k = '«BEGIN\nabc\nEND»';", `$k = ${READ};`],
  ['a heredoc that is all secret', '$k = <<<PEM\n«BEGIN\nEND»\nPEM;', `$k = ${READ};`],
  ['a nowdoc that is all secret', "$k = f(<<<'PEM'\n    «BEGIN\n    END»\n    PEM, 1);", `$k = f(${READ}, 1);`],
  ['a heredoc with more', '$k = <<<END\na «abc» b\nEND;', stays('no-safe-edit')],
  ['a nowdoc with more', "$k = <<<'END'\na «abc» b\nEND;", stays('no-safe-edit')],
  ['a command', '$k = `curl «abc»`;', stays('no-safe-edit')],
  ['two in one', "$u = '«USER_KEY|a»:«USER_PASS|b»@h';", "$u = getenv('USER_KEY') . ':' . getenv('USER_PASS') . '@h';"],
];

const TOGETHER: readonly Situation[] = [
  ['a term', "$q = $a . '«abc»' . $b;", `$q = $a . ${READ} . $b;`],
  ['a part of a term', "$q = $a . 'b«abc»c' . $d;", `$q = $a . 'b' . ${READ} . 'c' . $d;`],
  ['over lines', "$q = 'a'\n    . 'b«abc»'\n    . 'c';", `$q = 'a'\n    . 'b' . ${READ}\n    . 'c';`],
  ['.=', "$q .= 'a«abc»';", `$q .= 'a' . ${READ};`],
  ['echo', "echo 'a«abc»', 'b';", `echo 'a' . ${READ}, 'b';`],
  ['return', "return 'a«abc»';", `return 'a' . ${READ};`],
  ['compared', "if ($k === 'a«abc»' && $b) f();", `if ($k === 'a' . ${READ} && $b) f();`],
  ['a conditional', "$q = $a ? 'b«abc»' : 'c';", `$q = $a ? 'b' . ${READ} : 'c';`],
  ['an index', "$q = 'a«abc»'[0];", `$q = ('a' . ${READ})[0];`],
  ['a sum of numbers', "$q = 1 + '2«abc»';", `$q = 1 + ('2' . ${READ});`],
];

const PLACES: readonly Situation[] = [
  ['an argument', "login('u', '«abc»');", `login('u', ${READ});`],
  ['a named argument', "login(user: 'u', key: '«abc»');", `login(user: 'u', key: ${READ});`],
  ['an array', "$c = ['k' => '«abc»', 'x' => 1];", `$c = ['k' => ${READ}, 'x' => 1];`],
  [
    'a nested array',
    "$c = array(\n  'a' => array('k' => '«abc»'),\n);",
    `$c = array(\n  'a' => array('k' => ${READ}),\n);`,
  ],
  ['a key', "$c = ['«abc»' => 1];", `$c = [${READ} => 1];`],
  ['define', "define('KEY', '«abc»');", `define('KEY', ${READ});`],
  [
    'a property that is assigned',
    "class A { function f() { $this->k = '«abc»'; } }",
    `class A { function f() { $this->k = ${READ}; } }`,
  ],
  ['a method', "$c->setKey('«abc»')->run();", `$c->setKey(${READ})->run();`],
  ['an arrow function', "$f = fn() => '«abc»';", `$f = fn() => ${READ};`],
  ['match', "$k = match ($a) { 'x' => '«abc»' };", `$k = match ($a) { 'x' => ${READ} };`],
  ['a case', "switch ($k) { case '«abc»': break; }", `switch ($k) { case ${READ}: break; }`],
  ['behind ??', "$k = $a ?? '«abc»';", `$k = $a ?? ${READ};`],
  ['a constant', "const K = '«abc»';", stays('constant-expression')],
  ['a constant of a class', "class A { private const K = '«abc»'; }", stays('constant-expression')],
  ['a property', "class A { private ?string $k = '«abc»'; }", stays('constant-expression')],
  ['an array of a property', "class A {\n  public $c = [\n    'k' => '«abc»',\n  ];\n}", stays('constant-expression')],
  ['a default', "function f($a, $k = '«abc»') {}", stays('constant-expression')],
  ['a promoted property', "class A { function __construct(private $k = '«abc»') {} }", stays('constant-expression')],
  ['a static variable', "function f() { static $k = '«abc»'; }", stays('constant-expression')],
  ['a case of an enum', "enum A: string { case K = '«abc»'; }", stays('constant-expression')],
  ['an attribute', "#[Key('«abc»')]\nclass A {}", stays('constant-expression')],
  ['a comment behind', "$k = '«abc»'; // it's the key", `$k = ${READ}; // it's the key`],
  ['a comment', "// was '«abc»'", "// was '<APP_SECRET>'"],
  ['a block comment', '/**\n * @example f("«abc»")\n */', '/**\n * @example f("<APP_SECRET>")\n */'],
  ['tabs', "\t$k\t= '«abc»';", `\t$k\t= ${READ};`],
  ['CRLF', "$k = '«abc»';\r\nf();\r\n", `$k = ${READ};\r\nf();\r\n`],
  ['the same twice on a line', "f('«abc»', '«abc»');", `f(${READ}, ${READ});`],
  ['a pattern', "preg_match('/a«abc»$/', $x);", `preg_match('/a' . ${READ} . '$/', $x);`],
];

const FORMATS: readonly Situation[] = [
  ['sprintf', "$u = sprintf('%s:«abc»@%s', $a, $b);", `$u = sprintf('%s:%s@%s', $a, ${READ}, $b);`],
  ['printf without arguments', 'printf("a «abc»\\n");', `printf("a %s\\n", ${READ});`],
  ['fprintf', "fprintf($h, '«abc» %d', 1);", `fprintf($h, '%s %d', ${READ}, 1);`],
  ['numbers', "$u = sprintf('%2$s:«abc»', $a, $b);", `$u = sprintf('%2$s:' . ${READ}, $a, $b);`],
  ['a percent sign in the secret', "$u = sprintf('%s:«s3%%cr3t»', $a);", stays('unknown-escape')],
];

const ENVIRONMENT: readonly Situation[] = [
  ['what sets the variable', "$_ENV['APP_SECRET'] = '«abc»';\nf();\n", 'f();\n'],
  ['putenv', "putenv('APP_SECRET=«abc»');\nf();\n", 'f();\n'],
  ['what falls back', "$k = getenv('APP_SECRET') ?: '«abc»';", `$k = ${READ};`],
  ['what falls back on another one', "$k = getenv('OLD') ?: '«abc»';", `$k = getenv('OLD') ?: ${READ};`],
];

const wrap = (text: string) => `<?php\n${text}`;

describe('quotes', () => testSituations({ path: 'a.php', wrap }, QUOTES));
describe('terms', () => testSituations({ path: 'a.php', wrap }, TOGETHER));
describe('places', () => testSituations({ path: 'src/a.php', wrap }, PLACES));
describe('format strings', () => testSituations({ path: 'a.php', wrap }, FORMATS));
describe('the environment', () => testSituations({ path: 'a.php', wrap }, ENVIRONMENT));

describe('pages', () => {
  testSituations({ path: 'a.php' }, [
    ['text outside of the tags', '<p>«abc»</p><?php f(); ?>', stays('browser-code')],
    ['an attribute outside of the tags', '<input value="«abc»"><?php f(); ?>', stays('browser-code')],
    ['code between text', "<p><?php $k = '«abc»'; ?></p>", `<p><?php $k = ${READ}; ?></p>`],
    ['a short echo', "<p><?= 'a«abc»' ?></p>", `<p><?= 'a' . ${READ} ?></p>`],
  ]);
  testSituations({ path: 'a.phtml' }, [['a view', "<?php $k = '«abc»' ?>", `<?php $k = ${READ} ?>`]]);
});

describe('Laravel', () => {
  testSituations({ path: 'config/services.php', wrap: (text) => `<?php\n\nreturn [\n    ${text}\n];\n` }, [
    ['configuration', "'secret' => '«abc»',", "'secret' => env('APP_SECRET'),"],
    ['a default', "'secret' => env('APP_SECRET', '«abc»'),", "'secret' => env('APP_SECRET'),"],
    ['a default of another one', "'secret' => env('OLD', '«abc»'),", "'secret' => env('OLD', env('APP_SECRET')),"],
    ['a part', "'url' => 'pg://u:«abc»@h',", "'url' => 'pg://u:' . env('APP_SECRET') . '@h',"],
    ['a format', "'url' => sprintf('%s:«abc»', $u),", "'url' => sprintf('%s:%s', $u, env('APP_SECRET')),"],
  ]);
  testSituations({ path: 'config/own.php' }, [
    [
      'a file that asks already',
      "<?php return ['a' => env('A'), 'b' => '«abc»'];",
      "<?php return ['a' => env('A'), 'b' => env('APP_SECRET')];",
    ],
    ['a file of something else', "<?php return ['b' => '«abc»'];", `<?php return ['b' => ${READ}];`],
  ]);
  testSituations({ path: 'application/config/database.php' }, [
    [
      'CodeIgniter',
      "<?php\n$db['a'] = array(\n  'password' => '«abc»',\n);",
      `<?php\n$db['a'] = array(\n  'password' => ${READ},\n);`,
    ],
  ]);
  testSituations({ path: 'app/Services/A.php', wrap: (text) => `<?php\nnamespace App\\Services;\n${text}\n` }, [
    ['code outside of config', "$k = '«abc»';", stays('laravel-config-only')],
  ]);
});

describe('Symfony', () => {
  testSituations({ path: 'config/services.yaml' }, [
    ['a parameter', "parameters:\n  key: '«abc»'\n", "parameters:\n  key: '%env(APP_SECRET)%'\n"],
    ['a plain one', 'parameters:\n  key: «abc»\n', "parameters:\n  key: '%env(APP_SECRET)%'\n"],
    ['a part', "parameters:\n  url: 'pg://u:«abc»@h'\n", "parameters:\n  url: 'pg://u:%env(APP_SECRET)%@h'\n"],
  ]);
});
