/*
 * Shells of POSIX and make: what becomes of each word.
 */

import { describe } from 'vitest';
import { type Situation, stays, testSituations } from './situations.ts';

const need = (name: string) => `\${${name}:?${name} is not set}`;
const READ = need('APP_SECRET');

const SCRIPT: readonly Situation[] = [
  ['a bare word', 'K=«abc»', `K="${READ}"`],
  ['double quotes', 'K="«abc»"', `K="${READ}"`],
  ['single quotes', "K='«abc»'", `K="${READ}"`],
  ['dollar quotes', "K=$'«abc»'", `K="${READ}"`],
  ['inside of dollar quotes', "K=$'a\\n«abc»\\tb'", `K=$'a\\n'"${READ}"$'\\tb'`],
  ['export', 'export K=«abc»', `export K="${READ}"`],
  ['readonly in a function', "f() {\n\tlocal -r k='«abc»'\n}", `f() {\n\tlocal -r k="${READ}"\n}`],
  ['two assignments', "export A='«A|one1»' B=«B|two2»", `export A="${need('A')}" B="${need('B')}"`],
  ['for one command', 'K=«abc» ./run x', `K="${READ}" ./run x`],
  ['the variable itself', 'export APP_SECRET=«abc»', `export APP_SECRET="${READ}"`],
  ['a default of the variable itself', 'APP_SECRET="${APP_SECRET:-«abc»}"', `APP_SECRET="${READ}"`],
  ['a bare default of the variable itself', ': ${APP_SECRET:=«abc»}', `: "${READ}"`],
  ['a default', 'K="${K:-«abc»}"', `K="\${K:-${READ}}"`],
  ['a bare default', 'K=${K:-«abc»}', `K=\${K:-"${READ}"}`],
  ['part of a bare word', 'curl -u user:«abc» h', `curl -u user:"${READ}" h`],
  ['in the middle of a bare word', 'psql postgres://u:«abc»@h/db', `psql postgres://u:"${READ}"@h/db`],
  ['an option', 'f --password=«abc» -v', `f --password="${READ}" -v`],
  ['an argument', 'f -p «abc»', `f -p "${READ}"`],
  ['part of double quotes', 'curl -H "Authorization: Bearer «abc»"', `curl -H "Authorization: Bearer ${READ}"`],
  ['part of single quotes', "curl -H 'X-Key: «abc»' h", `curl -H "X-Key: ${READ}" h`],
  ['double quotes in single ones', 'curl -d \'{"k":"«abc»"}\'', `curl -d '{"k":"'"${READ}"'"}'`],
  [
    'single quotes in double ones',
    'psql -c "alter user u password \'«abc»\'"',
    `psql -c "alter user u password '${READ}'"`,
  ],
  ['escaped quotes', 'curl -d "{\\"k\\":\\"«abc»\\"}"', `curl -d "{\\"k\\":\\"${READ}\\"}"`],
  ['a dollar sign in single quotes', "f 'a $b «abc»'", `f 'a $b '"${READ}"`],
  ['a script of another program', 'awk \'BEGIN { k = "«abc»" }\'', `awk 'BEGIN { k = "'"${READ}"'" }'`],
  ['a command of another shell', "ssh h 'export K=«abc»; run'", `ssh h "export K=${READ}; run"`],
  ['a command substitution', 'T=$(curl -u "u:«abc»" h)', `T=$(curl -u "u:${READ}" h)`],
  ['a substitution in quotes', 'T="$(login \'u:«abc»\')"', `T="$(login 'u:'"${READ}")"`],
  ['back quotes', 'T=`login «abc»`', `T=\`login "${READ}"\``],
  ['a pipe', 'echo «abc» | docker login --password-stdin', `echo "${READ}" | docker login --password-stdin`],
  ['a here-string', "f <<< '«abc»'", `f <<< "${READ}"`],
  ['an array', "a=('x' '«abc»')", `a=('x' "${READ}")`],
  ['an array over lines', 'a=(\n  x\n  «abc» # k\n)', `a=(\n  x\n  "${READ}" # k\n)`],
  ['an associative array', 'declare -A m=([k]="«abc»")', `declare -A m=([k]="${READ}")`],
  ['a case', 'case $k in\n  «abc») f ;;\nesac', `case $k in\n  "${READ}") f ;;\nesac`],
  ['a test', '[ "$k" = \'«abc»\' ] && f', `[ "$k" = "${READ}" ] && f`],
  ['a test of bash', '[[ $k == «abc» ]]', `[[ $k == "${READ}" ]]`],
  ['a format', "printf 'k=«abc»\\n'", `printf 'k='"${READ}"'\\n'`],
  ['an alias', "alias k='curl -u u:«abc»'", `alias k="curl -u u:${READ}"`],
  ['set -u above', 'set -eu\nK=«abc»', `set -eu\nK="${READ}"`],
  ['lines that go on', 'f \\\n  --key «abc» \\\n  --all', `f \\\n  --key "${READ}" \\\n  --all`],
  ['a key of several lines', 'K="«BEGIN\nabc\nEND»"', `K="${READ}"`],
  ['a key of several lines in single quotes', "K='«BEGIN\nabc\nEND\n»'", `K="${READ}"`],
  ['a here-document', 'cat <<EOF\nk: "«abc»"\nEOF', `cat <<EOF\nk: "${READ}"\nEOF`],
  ['a here-document with tabs', 'cat <<-EOF\n\tk: «abc»\n\tEOF', `cat <<-EOF\n\tk: ${READ}\n\tEOF`],
  ['a key in a here-document', 'cat > k.pem <<END\n«BEGIN\nabc\nEND OF KEY»\nEND', `cat > k.pem <<END\n${READ}\nEND`],
  ['a here-document as it is', "cat <<'EOF'\nk: «abc»\nEOF", stays('shell-quoting', 'no-safe-edit')],
  ['a here-document as it is, in double quotes', 'cat <<"EOF"\nk: «abc»\nEOF', stays('shell-quoting', 'no-safe-edit')],
  ['a here-document as it is, escaped', 'cat <<\\EOF\nk: «abc»\nEOF', stays('shell-quoting', 'no-safe-edit')],
  ['behind a here-document', "cat <<'EOF'\nk\nEOF\nK='«abc»'", `cat <<'EOF'\nk\nEOF\nK="${READ}"`],
  ['a comment behind', 'K=\'«abc»\' # the "key"', `K="${READ}" # the "key"`],
  ['a comment', '# K=«abc»', '# K=<APP_SECRET>'],
  ['twice the same', 'f «abc» "«abc»"', `f "${READ}" "${READ}"`],
  ['two in a word', 'f "«A|one1»:«B|two2»"', `f "${need('A')}:${need('B')}"`],
];

describe('shell', () => {
  testSituations({ path: 'a.sh', wrap: (text) => `#!/bin/bash\n${text}\n` }, SCRIPT);
  testSituations({ path: 'bin/run' }, [
    ['no ending, and lines of Windows', "#!/usr/bin/env bash\r\nK='«abc»'", `#!/usr/bin/env bash\r\nK="${READ}"`],
  ]);
});

const FISH: readonly Situation[] = [
  ['a variable', "set -x K '«abc»'", 'set -x K "$APP_SECRET"'],
  ['the variable itself', 'set -gx APP_SECRET «abc»\nrun', 'run'],
  ['a bare word', 'set k «abc»', 'set k "$APP_SECRET"'],
  ['part of a bare word', 'curl -u u:«abc»', 'curl -u u:"$APP_SECRET"'],
  ['part of double quotes', 'curl -H "X: «abc»"', 'curl -H "X: ""$APP_SECRET"'],
  ['part of single quotes', 'curl -d \'{"k":"«abc»"}\'', 'curl -d \'{"k":"\'"$APP_SECRET"\'"}\''],
  ['a backslash in a bare word', 'set k «s3\\ cr»', stays('unknown-escape')],
  ['a comment', '# k «abc»', '# k <APP_SECRET>'],
];

const MAKE: readonly Situation[] = [
  ['a variable', 'K := «abc»\n', 'K := $(APP_SECRET)\n'],
  ['the variable itself', 'APP_SECRET ?= «abc»\nall:\n', 'all:\n'],
  ['a recipe', 'all:\n\t@curl -u "u:«abc»" h\n', 'all:\n\t@curl -u "u:$(APP_SECRET)" h\n'],
  ['a recipe in single quotes', "all:\n\tcurl -u 'u:«abc»' h\n", "all:\n\tcurl -u 'u:$(APP_SECRET)' h\n"],
  ['a dollar sign', 'K := «s3$$cr»\n', stays('unknown-escape')],
  ['a variable for a recipe', 'run: export K = «abc»\n', 'run: export K = $(APP_SECRET)\n'],
];

const BATCH: readonly Situation[] = [
  ['a variable', 'set K=«abc»\r\n', 'set K=%APP_SECRET%\r\n'],
  ['a variable in quotes', 'set "K=«abc»"\r\n', 'set "K=%APP_SECRET%"\r\n'],
  ['the variable itself', '@set APP_SECRET=«abc»\r\nrun\r\n', 'run\r\n'],
  ['an argument', 'run -u "u:«abc»" h', 'run -u "u:%APP_SECRET%" h'],
  ['a percent sign', 'set K=«s3%%cr»', stays('unknown-escape')],
  ['an escape', 'set K=«s3^&cr»', stays('unknown-escape')],
];

describe('other shells', () => {
  describe('fish', () => testSituations({ path: 'a.fish' }, FISH));
  describe('make', () => testSituations({ path: 'Makefile' }, MAKE));
  describe('batch', () => testSituations({ path: 'a.bat' }, BATCH));
});
