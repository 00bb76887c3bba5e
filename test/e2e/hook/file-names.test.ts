import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { blockedAt, commit, commitAll, commitFiles, credentials, PASSED, test, withHook } from './hooked-repo.ts';

const KEY = credentials();

const NAMES: readonly (readonly [title: string, name: string])[] = [
  ['a space', 'my config.ini'],
  ['spaces at both ends', ' config.ini '],
  ['a double quote', 'my"config".ini'],
  ['a single quote', "it's.ini"],
  ['a letter with an accent', 'café.ini'],
  ['a combining accent', 'cafe\u0301.ini'],
  ['Japanese', '設定.ini'],
  ['an emoji', '🔑.ini'],
  ['a newline', 'two\nlines.ini'],
  ['a tab', 'a\tb.ini'],
  ['an escape sequence', 'a\u001b[2Kb.ini'],
  ['a leading dash', '--help.ini'],
  ['a bracket expression', '[x].ini'],
  ['a star and a question mark', '*?.ini'],
  ['a backslash', 'a\\b.ini'],
  ['a leading colon', ':(exclude)a.ini'],
  ['an exclamation mark', 'wow!.ini'],
  ['a dollar', '$(HOME) `a`.ini'],
  ['a comma, a semicolon and a colon', 'a,b;c:d.ini'],
  ['a hash', '#a.ini'],
  ['a dot file', '.ini'],
];

test.each(NAMES)('%s in the name: blocked', (_, name) =>
  withHook(async (repo) => {
    const result = await commitFiles(repo, { [name]: KEY });
    expect(result).toMatchObject(blockedAt(`${name}:2`));
    expect(result.output).not.toContain('\u001b');
  }),
);

test('files of all those names have old leaks: other lines may be edited', () =>
  withHook(async (repo) => {
    const files = (before: string) => NAMES.map(([, name], index) => [name, before + credentials(index)] as const);
    await repo.commit(Object.fromEntries(files('')));
    expect(await commitFiles(repo, Object.fromEntries(files('first\n')))).toMatchObject(PASSED);
  }));

test('partial commit of a path with glob characters: blocked', () =>
  withHook(async (repo) => {
    await repo.commit({ '[x].ini': 'clean\n', 'x.ini': 'clean\n' });
    repo.write('[x].ini', KEY);
    expect(await commit(repo, ['-o', '--', ':(literal)[x].ini'])).toMatchObject(blockedAt('[x].ini:2'));
  }));

test('a folder with a newline, a quote and a space in its name: blocked', () =>
  withHook(async (repo) => {
    expect(await commitFiles(repo, { 'a\nb "c" d/config.ini': KEY })).toMatchObject(
      blockedAt('a\nb "c" d/config.ini:2'),
    );
  }));

test('a name that is not UTF-8: blocked', () =>
  withHook(async (repo) => {
    writeFileSync(Buffer.concat([Buffer.from(`${repo.dir}/caf`), Buffer.from([0xe9]), Buffer.from('.ini')]), KEY);
    expect(await commitAll(repo)).toMatchObject(blockedAt('caf\ufffd.ini:2'));
  }));

test('two names that differ only in bytes that are not UTF-8, one with an old leak: the new key in the other is blocked', () =>
  withHook(async (repo) => {
    const name = (byte: number) => Buffer.concat([Buffer.from(`${repo.dir}/caf`), Buffer.from([byte])]);
    writeFileSync(name(0xe9), KEY);
    await repo.git('add', '-A');
    await repo.git('commit', '-q', '--no-verify', '-m', 'old leak');
    writeFileSync(name(0xe9), `first\n${KEY}`);
    writeFileSync(name(0xe8), `copied\n${KEY}`);
    const result = await commitAll(repo);
    expect(result).toMatchObject({ code: 1, committed: false });
  }));

test('names that differ only in case: both are looked at', () =>
  withHook(async (repo) => {
    const files = { 'Config.ini': KEY, 'config.ini': credentials(2) };
    expect(await commitFiles(repo, files)).toMatchObject(blockedAt('Config.ini:2', 'config.ini:2'));
  }));

test('a path of 4,000 characters: blocked', () =>
  withHook(async (repo) => {
    const path = `${`${'a'.repeat(80)}/`.repeat(40)}config.ini`;
    expect(await commitFiles(repo, { [path]: KEY })).toMatchObject(blockedAt(`${path}:2`));
  }));

test('the names of files that leakgate itself reads or knows: blocked', () =>
  withHook(async (repo) => {
    const files = { '.leakgateignore': KEY, '.gitignore': credentials(2), 'package.json': credentials(3) };
    expect(await commitFiles(repo, files)).toMatchObject(
      blockedAt('.leakgateignore:2', '.gitignore:2', 'package.json:2'),
    );
  }));
