/*
 * PowerShell: what becomes of each literal.
 */

import { describe } from 'vitest';
import { type Situation, stays, testSituations } from './situations.ts';

const READ = '$env:APP_SECRET';
const INSIDE = `$(${READ})`;

const SCRIPT: readonly Situation[] = [
  ['single quotes', "$k = '«abc»'", `$k = ${READ}`],
  ['double quotes', '$k = "«abc»"', `$k = ${READ}`],
  ['the variable itself', "$env:APP_SECRET = '«abc»'\nrun", 'run'],
  ['another variable', "$env:K = '«abc»'", `$env:K = ${READ}`],
  ['part of double quotes', '$u = "u:«abc»@$h"', `$u = "u:${INSIDE}@$h"`],
  ['part of single quotes', "$u = 'u:«abc»@h'", `$u = "u:${INSIDE}@h"`],
  ['double quotes in single ones', '$j = \'{"k":"«abc»"}\'', `$j = ('{"k":"' + ${READ} + '"}')`],
  ['doubled quotes', "$j = 'it''s $x «abc»'", `$j = ('it''s $x ' + ${READ})`],
  ['escapes', '$j = "a`n«abc»`t"', `$j = "a\`n${INSIDE}\`t"`],
  ['escaped quotes', '$j = "{`"k`":`"«abc»`"}"', `$j = "{\`"k\`":\`"${INSIDE}\`"}"`],
  ['a here-string', '$k = @"\n«abc»\n"@', `$k = ${READ}`],
  ['a here-string as it is', "$k = @'\n«BEGIN\nabc\nEND»\n'@", `$k = ${READ}`],
  ['part of a here-string', '$j = @"\n{"k": "«abc»"}\n"@', `$j = @"\n{"k": "${INSIDE}"}\n"@`],
  ['part of a here-string as it is', '$j = @\'\n{"k": "«abc»"}\n\'@', `$j = @"\n{"k": "${INSIDE}"}\n"@`],
  ['variables in a here-string as it is', "$j = @'\n$x «abc»\n'@", stays('shell-quoting', 'no-safe-edit')],
  ['a bare argument', 'Connect -Key «abc» -Force', `Connect -Key ${READ} -Force`],
  ['a bare argument behind a colon', 'Connect -Key:«abc»', `Connect -Key:${READ}`],
  ['part of a bare argument', 'curl -u user:«abc»@h', `curl -u user:${READ}@h`],
  ['a bare argument that goes on', 'curl -u user:«abc».x', stays('shell-quoting', 'no-safe-edit')],
  ['an argument', "Connect -Key '«abc»' `\n  -Force", `Connect -Key ${READ} \`\n  -Force`],
  ['a hash table', "$h = @{ K = '«abc»'; L = 1 }", `$h = @{ K = ${READ}; L = 1 }`],
  ['an array', "$a = @('a', '«abc»')", `$a = @('a', ${READ})`],
  ['a parameter', "param([string]$K = '«abc»')", `param([string]$K = ${READ})`],
  ['a call', "[Conf]::Login('u', '«abc»')", `[Conf]::Login('u', ${READ})`],
  [
    'nested',
    "$s = ConvertTo-SecureString (f '«abc»') -AsPlainText",
    `$s = ConvertTo-SecureString (f ${READ}) -AsPlainText`,
  ],
  ['a member', "$n = '«abc»'.Length", `$n = ${READ}.Length`],
  ['a comparison', "if ($k -eq '«abc»') { f }", `if ($k -eq ${READ}) { f }`],
  ['a sum', "$u = $a + 'u:' + '«abc»'", `$u = $a + 'u:' + ${READ}`],
  ['a result', "function f { return '«abc»' }", `function f { return ${READ} }`],
  ['an attribute', "param([ValidateSet('«abc»')][string]$K)", stays('constant-expression')],
  ['a comment behind', '$k = \'«abc»\' # the "key"', `$k = ${READ} # the "key"`],
  ['a comment', '# k «abc»', '# k <APP_SECRET>'],
  ['a comment of several lines', '<#\n k «abc»\n#>', '<#\n k <APP_SECRET>\n#>'],
  ['two on a line', "f '«A|one1»' '«B|two2»'", 'f $env:A $env:B'],
  ['two in a literal', 'f "«A|one1»:«B|two2»"', 'f "$($env:A):$($env:B)"'],
  ['twice the same', "f '«abc»' '«abc»'", `f ${READ} ${READ}`],
];

describe('PowerShell', () => {
  testSituations({ path: 'a.ps1' }, SCRIPT);
  testSituations({ path: 'a.psm1', wrap: (text) => `function F {\r\n\t${text}\r\n}` }, [
    ['lines of Windows', "$j = @'\r\n«abc»\r\n'@", `$j = ${READ}`],
    ['part of lines of Windows', '$j = @"\r\na «abc»\r\n"@', `$j = @"\r\na ${INSIDE}\r\n"@`],
  ]);
  testSituations({ path: 'a.psd1' }, [['a data file', "@{ K = '«abc»' }", stays('constant-expression')]]);
});
