/*
 * Scripts print the same before and after.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of shells

import { describe, test } from 'vitest';
import { has } from './running.ts';
import { expectSameOutput, VALUES, type ValueName, verbatim } from './same-output.ts';

const NAMES = (Object.keys(VALUES) as ValueName[]).filter((name) => name !== 'PLAIN');
const plain = verbatim('PLAIN');

/** A mark for a value between double quotes. */
function quoted(name: ValueName): string {
  return `«${name}|${VALUES[name].replace(/["\\$`]/g, '\\$&')}»`;
}

const PORTABLE = `#!/bin/sh
set -eu

show() {
	for each in "$@"; do printf '[%s]\\n' "$each"; done
}

${NAMES.map((name) => `show "${quoted(name)}" "a '${quoted(name)}' b"`).join('\n')}
${NAMES.filter((name) => !VALUES[name].includes("'"))
  .map((name) => `show '${verbatim(name)}' 'a "${verbatim(name)}" $b'`)
  .join('\n')}
key=${plain}
export other='${plain}' third="x ${plain}"
PLAIN=${plain}
: "\${fallback:=${plain}}" "\${another:-${plain}}" \${more:-${plain}}
show "$key" "$other" "$third" "$PLAIN" "$fallback"
show ${plain} user:${plain} --password=${plain} "postgres://u:${plain}@h" x${plain}y
show "$(show '${plain}')" \`printf '%s' '${plain}'\` "$(printf '%s' "a ${plain}")"
show '{"key":"${plain}","n":1}' "{\\"key\\":\\"${plain}\\"}" 'it is "'${plain}'"'
case plain-word-1 in
${plain}) show case ;;
esac
[ "$key" = '${plain}' ] && show same
nested() {
	local_key='${plain}'
	show "$local_key" # ${plain}
}
nested
sh -c 'printf "%s\\n" "${plain}"'
cat <<EOF
plain: ${plain}
quoted: "${plain}" '${verbatim('LETTERS')}'
lines: ${verbatim('LINES')}
EOF
cat <<-EOF
	tabs: ${plain}
	EOF
cat <<'EOF'
as it is: $x
EOF
show \\
  "a" \\
  "${plain}" \\
  b
key=${plain} sh -c 'printf "%s\\n" "$key"'
`;

const BASH = `#!/bin/bash
show() { printf '[%s]\\n' "$@"; }

list=('a' '${plain}' ${plain} "x${plain}")
declare -A map=([k]="${plain}" [l]='${plain}')
show "\${list[@]}" "\${map[k]}" "\${map[l]}"
show $'${plain}' $'a\\t${plain}\\n'
cat <<< "${plain}"
cat <<< '${plain}'
[[ plain-word-1 == ${plain} ]] && show same
declare -r constant=${plain}
local_of() {
  local k="${quoted('LETTERS')}" l='${plain}'
  show "$k" "$l"
}
local_of
show "$constant" "\${constant/${plain}/x}"
if [[ "$constant" == "${plain}" ]]; then show yes; fi
alias k='echo ${plain}'
alias k
trap 'echo ${plain}' EXIT
`;

describe('scripts', () => {
  for (const shell of ['sh', 'bash']) {
    test.skipIf(!has(shell))(`${shell}: the same output`, async () => {
      await expectSameOutput({ name: 'main.sh', marked: PORTABLE, run: [shell, 'main.sh'] });
    });
  }
  test.skipIf(!has('bash'))('words of bash alone', async () => {
    await expectSameOutput({ name: 'main.bash', marked: BASH, run: ['bash', 'main.bash'] });
  });
  test.skipIf(!has('make'))('make: the same output', async () => {
    const marked = `key := ${plain}\nall:\n\t@echo "$(key) ${plain} ${verbatim('LETTERS')}" '${plain}'\n\t@for i in 1 2 3 4 5 6 7 8 9 10; do echo $$i ${plain}; done\n`;
    await expectSameOutput({ name: 'Makefile', marked, run: ['make', '-s'] });
  });
});
