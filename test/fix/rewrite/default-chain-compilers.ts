/*
 * Owns asking compilers whether texts compile, where there are any.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Compiler {
  readonly command: string;
  readonly args: readonly string[];
  readonly extension: string;
  /** Takes one file at a time. */
  readonly single?: boolean;
}

const PHP = 'foreach (array_slice($argv, 1) as $file) token_get_all(file_get_contents($file), TOKEN_PARSE);';
const RUBY = 'ARGV.each { |file| RubyVM::InstructionSequence.compile(File.read(file)) }';

const COMPILERS: Readonly<Record<string, Compiler>> = {
  javascript: { command: 'node', args: ['--check'], extension: 'mjs', single: true },
  python: { command: 'python3', args: ['-m', 'py_compile'], extension: 'py' },
  ruby: { command: 'ruby', args: ['-e', RUBY], extension: 'rb' },
  php: { command: 'php', args: ['-r', PHP, '--'], extension: 'php' },
  go: { command: 'gofmt', args: ['-l', '-e'], extension: 'go' },
};

/** What the compiler says of texts in the language of `grammar`; empty when they compile, or when there is none. */
export function complaintsOf(grammar: string, texts: readonly string[]): string {
  const compiler = COMPILERS[grammar];
  if (compiler === undefined || texts.length === 0) return '';
  const folder = mkdtempSync(join(tmpdir(), 'leakgate-compile-'));
  try {
    const files = texts.map((text, index) => {
      const file = join(folder, `t${index}.${compiler.extension}`);
      writeFileSync(file, text);
      return file;
    });
    return (compiler.single ? files.map((file) => [file]) : [files]).map((some) => complaint(compiler, some)).join('');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function complaint({ command, args }: Compiler, files: readonly string[]): string {
  const { status, stderr, error } = spawnSync(command, [...args, ...files], { encoding: 'utf8' });
  return error !== undefined || status === 0 ? '' : stderr || `${command} failed`;
}
