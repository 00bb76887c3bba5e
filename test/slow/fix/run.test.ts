/*
 * Programs before and after a fix, with the `.env` that it wrote loaded by a shell: they print the same.
 */

import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { fix, PASSWORD, stage, textOf } from '../../e2e/fix/scene.ts';
import { run } from '../../helpers/run-cli.ts';
import { withRepo } from '../../helpers/with-repo.ts';

const URL_HEAD = 'postgres://app:';
const URL_TAIL = '@db.internal/prod';
const DSN = `${URL_HEAD}${PASSWORD}${URL_TAIL}`;

/** File, program, how to run it (`$F` is the file). */
const PROGRAMS: readonly (readonly [file: string, source: string, command: string, needs: string])[] = [
  ['a.rb', `URL = '${DSN}'\nputs URL\n`, 'ruby $F', 'ruby'],
  ['a.py', `URL = "${DSN}"\nprint(URL)\n`, 'python3 $F', 'python3'],
  ['a.js', `const url = '${DSN}';\nconsole.log(url);\n`, 'node $F', 'node'],
  ['a.php', `<?php\n$url = '${DSN}';\necho $url, "\\n";\n`, 'php $F', 'php'],
  ['a.sh', `URL='${DSN}'\nprintf '%s\\n' "$URL"\n`, 'sh $F', 'sh'],
  [
    'a.go',
    `package main\n\nimport "fmt"\n\nconst url = "${DSN}"\n\nfunc main() {\n\tfmt.Println(url)\n}\n`,
    'go run $F',
    'go',
  ],
  [
    'A.java',
    `class A {\n  static final String URL = "${DSN}";\n\n  public static void main(String[] a) {\n    System.out.println(URL);\n  }\n}\n`,
    'java $F',
    'java',
  ],
  [
    'a.rs',
    `fn main() {\n    let url = "${DSN}";\n    println!("{}", url);\n}\n`,
    'rustc -o a.out $F && ./a.out',
    'rustc',
  ],
];

describe.each(PROGRAMS)('%s', (file, source, command, needs) => {
  test.skipIf(spawnSync(needs, ['--version'], { stdio: 'ignore' }).error !== undefined)('prints the same', () =>
    withRepo(async (repo) => {
      const script = `set -e; F=${file}; if [ -f .env ]; then set -a; . ./.env; set +a; fi; ${command}`;
      const { PATH = '', HOME = '', RUSTUP_HOME = '', CARGO_HOME = '' } = process.env;
      const env = {
        PATH,
        HOME,
        GOFLAGS: '-mod=mod',
        ...(RUSTUP_HOME && { RUSTUP_HOME }),
        ...(CARGO_HOME && { CARGO_HOME }),
      };
      const printed = () => run('sh', ['-c', script], { cwd: repo.dir, env });
      await stage(repo, { [file]: source });
      const before = await printed();
      expect(before.stdout, before.stderr).toBe(`${DSN}\n`);
      const { code, stdout } = await fix(repo, '--apply');
      expect(code, stdout).toBe(0);
      expect(textOf(repo, file)).not.toContain(PASSWORD);
      const after = await printed();
      expect(after.stdout, after.stderr).toBe(`${DSN}\n`);
    }),
  );
});
