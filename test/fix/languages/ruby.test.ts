/*
 * Ruby and Rails: what becomes of each literal.
 */

import { describe, expect, test } from 'vitest';
import { fixMarked } from '../fixing.ts';
import { type Situation, stays, testSituations } from './situations.ts';

const READ = "ENV.fetch('APP_SECRET')";
const EMBED = `#{${READ}}`;

const QUOTES: readonly Situation[] = [
  ['single quotes', "key = '«abc»'", `key = ${READ}`],
  ['double quotes stay the style of the line', 'key = "«abc»"', 'key = ENV.fetch("APP_SECRET")'],
  ['single quotes with more in them', "url = 'postgres://u:«abc»@h/db'", `url = "postgres://u:${EMBED}@h/db"`],
  ['double quotes with more in them', 'url = "pg://#{user}:«abc»@h"', `url = "pg://#{user}:${EMBED}@h"`],
  ['single quotes around double ones', 'q = \'{"k":"«abc»"}\'', `q = '{"k":"' + ${READ} + '"}'`],
  ['an escaped quote in the rest', "q = 'don\\'t «abc»'", `q = 'don\\'t ' + ${READ}`],
  ['an escaped quote in double ones', 'q = "a \\"«abc»\\""', `q = "a \\"${EMBED}\\""`],
  ['a newline behind it', 'q = "«abc»\\n"', `q = "${EMBED}\\n"`],
  ['what would interpolate in double quotes', "q = '#{x}«abc»'", `q = '#{x}' + ${READ}`],
  ['a number sign that would not', "q = '#a«abc»'", `q = "#a${EMBED}"`],
  ['%q', 'key = %q(«abc»)', `key = ${READ}`],
  ['%q with more in it', 'q = %q[it\'s "«abc»"]', `q = %[it's "${EMBED}"]`],
  ['%q with a backslash', 'q = %q(\\d «abc»)', stays('no-safe-edit')],
  ['%Q', 'q = %Q{a #{b} «abc»}', `q = %Q{a #{b} ${EMBED}}`],
  ['%', 'q = %(say "«abc»")', `q = %(say "${EMBED}")`],
  [
    '%x and backticks',
    'q = %x(curl «A|abc») + `x «B|s3cr4t`»`',
    "q = %x(curl #{ENV.fetch('A')}) + `x #{ENV.fetch('B')}`",
  ],
  ['a command that is all secret', 'q = `«abc»`', stays('no-safe-edit')],
  ['over two lines', "q = 'a\n«abc»'", `q = "a\n${EMBED}"`],
  ['a backslash that would escape the read', 'q = "a\\«abc»"', stays('no-safe-edit')],
  ['a word in %w', 'q = %w[a «abc»]', stays('no-safe-edit')],
  ['a symbol', 'q = :"«abc»"', stays('no-safe-edit')],
  ['a regular expression', 'q = /a«abc»/', stays('no-safe-edit')],
  ['inside of an interpolation', 'q = "a #{f(\'«abc»\')} b"', `q = "a #{f(${READ})} b"`],
  ['a part inside of an interpolation', 'q = "a #{f(\'b«abc»\')}"', `q = "a #{f('b' + ${READ})}"`],
  [
    'two in one',
    "u = '«USER_KEY|abc»:«USER_PASS|def»@h'",
    "u = \"#{ENV.fetch('USER_KEY')}:#{ENV.fetch('USER_PASS')}@h\"",
  ],
];

const TOGETHER: readonly Situation[] = [
  ['side by side', "q = 'a' '«abc»'", `q = 'a' "${EMBED}"`],
  ['over lines with backslashes', "u = 'pg://u:' \\\n    '«abc»@h'", `u = 'pg://u:' \\\n    "${EMBED}@h"`],
  ['side by side with quotes in it', `q = 'a' '"«abc»"'`, stays('no-safe-edit')],
  ['a sum', "q = 'a' + '«abc»' + b", `q = 'a' + ${READ} + b`],
  ['a part of a sum', "q = a + 'b\"«abc»' + c", `q = a + 'b"' + ${READ} + c`],
  ['a method on a part', "q = 'b\"«abc»'.strip", `q = ('b"' + ${READ}).strip`],
  ['a method on the next line', "q = 'b\"«abc»'\n  .strip", `q = ('b"' + ${READ})\n  .strip`],
  ['<<', "log << 'a«abc»'", `log << "a${EMBED}"`],
  ['what changes the string', "q = '«abc»'.force_encoding('BINARY')", `q = ${READ}.dup.force_encoding('BINARY')`],
];

const HEREDOCS: readonly Situation[] = [
  ['squiggly', 'y = <<~YAML\n  key: "«abc»"\nYAML', `y = <<~YAML\n  key: "${EMBED}"\nYAML`],
  ['with a method', 'y = <<-END.strip\n  k «abc»\n  END', `y = <<-END.strip\n  k ${EMBED}\n  END`],
  ['in double quotes', 'y = <<~"END"\n  k «abc»\nEND', `y = <<~"END"\n  k ${EMBED}\nEND`],
  ['in single quotes', "y = <<~'END'\n  k «abc»\nEND", stays('no-safe-edit')],
  ['a key as a whole', 'k = <<~PEM\n  «BEGIN\n  abc\n  END»\nPEM', `k = <<~PEM\n  ${EMBED}\nPEM`],
  [
    'two of them',
    'f(<<~A, <<~B)\n  a «ONE|abc»\nA\n  «TWO|def» b\nB',
    "f(<<~A, <<~B)\n  a #{ENV.fetch('ONE')}\nA\n  #{ENV.fetch('TWO')} b\nB",
  ],
  ['a literal on the line that opens one', "f('«abc»', <<~A)\n  a\nA", `f(${READ}, <<~A)\n  a\nA`],
  ['a backslash before it', 'y = <<~A\n  \\«abc»\nA', stays('no-safe-edit')],
];

const PLACES: readonly Situation[] = [
  ['an argument', "login('u', '«abc»')", `login('u', ${READ})`],
  ['an argument without parentheses', 'puts \'say "«abc»"\'', `puts 'say "' + ${READ} + '"'`],
  ['a keyword argument', "f(key: '«abc»', x: 1)", `f(key: ${READ}, x: 1)`],
  ['a default', "def f(key = '«abc»', pw: '«abc»')\nend", `def f(key = ${READ}, pw: ${READ})\nend`],
  ['an endless method', "def key = '«abc»'", `def key = ${READ}`],
  ['a nested hash', "h = { a: { 'b' => '«abc»' } }", `h = { a: { 'b' => ${READ} } }`],
  ['a key with an arrow', "h = { '«abc»' => 1 }", `h = { ${READ} => 1 }`],
  ['a key with a colon', "h = { '«abc»': 1 }", stays('no-safe-edit')],
  ['an array', "l = ['a', '«abc»',]", `l = ['a', ${READ},]`],
  ['a constant', "KEY = '«abc»'.freeze", `KEY = ${READ}.freeze`],
  ['a ternary', "k = ok ? '«abc»': 'b'", `k = ok ? ${READ}: 'b'`],
  ['behind ||', "k = x || '«abc»'", `k = x || ${READ}`],
  ['when', "case k\nwhen '«abc»' then 1\nend", `case k\nwhen ${READ} then 1\nend`],
  ['a pattern', "case k\nin { a: '«abc»' } then 1\nend", stays('constant-expression')],
  ['a modifier', "f 'a\"«abc»' if ok", `f 'a"' + ${READ} if ok`],
  ['a statement', "'«abc»'", READ],
  ['a block', "run { |x| x.key = '«abc»' }", `run { |x| x.key = ${READ} }`],
  ['a trailing comment', "k = '«abc»' # it's the key", `k = ${READ} # it's the key`],
  ['tabs', "\tk:\t'«abc»',", `\tk:\t${READ},`],
  ['CRLF', "k = '«abc»'\r\nx = 1\r\n", `k = ${READ}\r\nx = 1\r\n`],
  ['the same twice on a line', "f '«abc»', '«abc»'", `f ${READ}, ${READ}`],
  ['a comment', "x = 1 # was '«abc»'", "x = 1 # was '<APP_SECRET>'"],
  ['a block of comments', '=begin\nkey: «abc»\n=end', '=begin\nkey: <APP_SECRET>\n=end'],
  ['behind __END__', 'x = 1\n__END__\nkey: «abc»\n', stays('no-safe-edit')],
  ['nothing but code', 'x = «abc»', stays('no-safe-edit')],
];

const FORMATS: readonly Situation[] = [
  ['format', "u = format('%s:«abc»@%s', a, b)", `u = format('%s:%s@%s', a, ${READ}, b)`],
  ['format with names', "u = format('%<a>s:«abc»', a: b)", `u = format("%<a>s:${EMBED}", a: b)`],
  ['an array', "u = '%s:«abc»' % [a]", `u = '%s:%s' % [a, ${READ}]`],
  ['something that may be an array', "u = '%s:«abc»' % a", `u = "%s:${EMBED}" % a`],
  ['a percent sign in the secret', "u = '%s:«s3%%cr3t»' % [a]", stays('unknown-escape')],
];

const ENVIRONMENT: readonly Situation[] = [
  ['what sets the variable', "a\nENV['APP_SECRET'] = '«abc»'\nb\n", 'a\nb\n'],
  ['what sets it when it is missing', "ENV['APP_SECRET'] ||= '«abc»'\n", ''],
  ['what falls back', "k = ENV['APP_SECRET'] || '«abc»'", `k = ${READ}`],
  ['a default of fetch', "k = ENV.fetch('APP_SECRET', '«abc»')", `k = ${READ}`],
  ['a block of fetch', "k = ENV.fetch('APP_SECRET') { '«abc»' }", `k = ${READ}`],
  ['a default of another one', "k = ENV.fetch('OLD', '«abc»')", `k = ENV.fetch('OLD') { ${READ} }`],
];

describe('quotes', () => testSituations({ path: 'lib/a.rb' }, QUOTES));
describe('literals side by side', () => testSituations({ path: 'lib/a.rb' }, TOGETHER));
describe('here-documents', () => testSituations({ path: 'lib/a.rb' }, HEREDOCS));
describe('places', () => testSituations({ path: 'lib/a.rb' }, PLACES));
describe('format strings', () => testSituations({ path: 'lib/a.rb' }, FORMATS));
describe('the environment', () => testSituations({ path: 'lib/a.rb' }, ENVIRONMENT));

describe('files', () => {
  testSituations({ path: 'test/a_test.rb' }, [['a test', "k = '«abc»'", `k = ${READ}`]]);
  testSituations({ path: 'Rakefile' }, [['a Rakefile', "k = '«abc»'", `k = ${READ}`]]);
  testSituations({ path: 'test/fixtures/a.rb' }, [['a fixture', "k = '«abc»'", stays('recorded-data')]]);
  testSituations({ path: 'src/a.cr' }, [
    ['Crystal', 'k = "«abc»"', 'k = ENV.fetch("APP_SECRET")'],
    ['Crystal, a part', 'k = "a«abc»"', 'k = "a#{ENV.fetch("APP_SECRET")}"'],
  ]);

  test('an initializer says that it also runs in builds', async () => {
    const { text, notes } = await fixMarked('config/initializers/aws.rb', "Aws.key = '«abc»'\n");
    expect({ text, notes }).toEqual({ text: `Aws.key = ${READ}\n`, notes: ['rails-build'] });
  });
});

describe('YAML through ERB', () => {
  testSituations({ path: 'config/database.yml' }, [
    ['a plain value', 'production:\n  password: «abc»\n', "production:\n  password: <%= ENV['APP_SECRET'] %>\n"],
    [
      'quotes keep a number a string',
      'a:\n  password: "«12345»" # x\n',
      'a:\n  password: "<%= ENV[\'APP_SECRET\'] %>" # x\n',
    ],
    ['single quotes', "a:\n  password: '«abc»'\n", 'a:\n  password: \'<%= ENV["APP_SECRET"] %>\'\n'],
    ['inside of a URL', 'a:\n  url: pg://u:«abc»@h\n', "a:\n  url: pg://u:<%= ENV['APP_SECRET'] %>@h\n"],
    ['inside of a quoted URL', "a:\n  url: 'pg://u:«abc»@h'\n", 'a:\n  url: \'pg://u:<%= ENV["APP_SECRET"] %>@h\'\n'],
  ]);

  test('other files in config say why they stay', async () => {
    const { text, refused } = await fixMarked('config/app.yml', 'password: «abc»\n');
    expect({ text, refused }).toEqual({ text: null, refused: ['yaml-no-interpolation', 'erb-files-only'] });
  });
});
