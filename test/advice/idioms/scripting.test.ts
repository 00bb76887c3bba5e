/*
 * scripting languages: each line becomes exactly this one.
 */

import { describe, expect, test } from 'vitest';
import { afterOf, notesOf, type Row } from '../lines.ts';

const ROWS: readonly Row[] = [
  ['a.php', "$k = '⟦S⟧';", "$k = getenv('AWS_SECRET_ACCESS_KEY');"],
  ['a.php', '$u = "x:⟦S⟧@h";', '$u = "x:" . getenv(\'AWS_SECRET_ACCESS_KEY\') . "@h";'],
  ['a.php', "echo 'x:⟦S⟧';", "echo 'x:' . getenv('AWS_SECRET_ACCESS_KEY');"],
  ['a.php', "$k = getenv('AWS_SECRET_ACCESS_KEY') ?: '⟦S⟧';", "$k = getenv('AWS_SECRET_ACCESS_KEY');"],
  ['config/db.php', "    'secret' => '⟦S⟧',", "    'secret' => getenv('AWS_SECRET_ACCESS_KEY'),"],
  ['a.php', "define('K', '⟦S⟧');", "define('K', getenv('AWS_SECRET_ACCESS_KEY'));"],
  [
    'a.php',
    "'key' => '⟦K⟧', 'secret' => '⟦S⟧',",
    "'key' => getenv('AWS_ACCESS_KEY_ID'), 'secret' => getenv('AWS_SECRET_ACCESS_KEY'),",
  ],
  ['a.php', "    const K = '⟦S⟧';", null],
  ['a.php', "    private static string $k = '⟦S⟧';", null],
  ['a.php', "function f($k = '⟦S⟧') {", null],
  ['a.php', "$_ENV['AWS_SECRET_ACCESS_KEY'] = '⟦S⟧';", ''],
  ['a.php', ['$x = <<<EOT', 'key = "⟦S⟧"'], null],
  ['config/services.php', "    'secret' => '⟦S⟧',", "    'secret' => env('AWS_SECRET_ACCESS_KEY'),"],
  ['app/Http/A.php', ['namespace App\\Http;', "$k = '⟦S⟧';"], null],
  ['a.pl', "my $k = '⟦S⟧';", 'my $k = $ENV{AWS_SECRET_ACCESS_KEY};'],
  ['a.pl', 'my $u = "x:⟦S⟧\\@h";', 'my $u = "x:$ENV{AWS_SECRET_ACCESS_KEY}\\@h";'],
  ['a.pl', "my $u = 'x:⟦S⟧@h';", "my $u = 'x:' . $ENV{AWS_SECRET_ACCESS_KEY} . '@h';"],
  ['a.lua', 'local k = "⟦S⟧"', 'local k = os.getenv("AWS_SECRET_ACCESS_KEY")'],
  ['a.lua', "local u = 'x:⟦S⟧'", 'local u = \'x:\' .. os.getenv("AWS_SECRET_ACCESS_KEY")'],
  ['a.R', 'k <- "⟦S⟧"', 'k <- Sys.getenv("AWS_SECRET_ACCESS_KEY")'],
  ['a.r', 'u <- "x:⟦S⟧@h"', 'u <- paste0("x:", Sys.getenv("AWS_SECRET_ACCESS_KEY"), "@h")'],
  ['a.jl', 'k = "⟦S⟧"', 'k = ENV["AWS_SECRET_ACCESS_KEY"]'],
  ['a.ex', 'k = "⟦S⟧"', 'k = System.fetch_env!("AWS_SECRET_ACCESS_KEY")'],
  ['a.ex', 'u = "x:⟦S⟧"', 'u = "x:#{System.fetch_env!("AWS_SECRET_ACCESS_KEY")}"'],
  ['a.ex', '  @key "⟦S⟧"', null],
  ['config/runtime.exs', '  secret: "⟦S⟧"', '  secret: System.fetch_env!("AWS_SECRET_ACCESS_KEY")'],
  ['a.erl', 'K = "⟦S⟧",', 'K = os:getenv("AWS_SECRET_ACCESS_KEY"),'],
  ['a.erl', 'K = <<"⟦S⟧">>,', 'K = list_to_binary(os:getenv("AWS_SECRET_ACCESS_KEY")),'],
  ['a.erl', 'U = "x:⟦S⟧",', 'U = "x:" ++ os:getenv("AWS_SECRET_ACCESS_KEY"),'],
];

describe('scripting languages', () => {
  test.each(ROWS)('%s: %s', (...row) => {
    expect(afterOf(row)).toBe(row[2]);
  });

  test('Laravel reads only in its configuration, Elixir configuration is compiled', () => {
    expect(notesOf('app/A.php', 'namespace App\\A;', "$k = '⟦S⟧';")).toEqual(['laravel-config-only']);
    expect(notesOf('config/config.exs', 's: "⟦S⟧"')).toContain('compile-time');
  });
});
