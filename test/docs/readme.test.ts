/*
 * The README is true: its recordings are what leakgate prints, its tables are the program's own.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/flags.ts';
import { english } from '../../src/messages/words.ts';
import { runCli } from '../helpers/run-cli.ts';
import { awsPair } from '../helpers/sample.ts';
import { type Repo, withRepo } from '../helpers/with-repo.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const INITIALIZER = 'config/initializers/carrierwave.rb';

/**
 * Compares `stdout` with the text block after `<!-- recorded: name -->`. With RECORD=1 the README is written instead: read
 * the difference before you commit it.
 */
function expectRecorded(name: string, stdout: string): void {
  const path = new URL('../../README.md', import.meta.url);
  const readme = readFileSync(path, 'utf8');
  const block = new RegExp(`(<!-- recorded: ${name} -->\\n\`\`\`text\\n)([\\s\\S]*?)(\`\`\`)`);
  if (process.env['RECORD'] === '1') {
    writeFileSync(
      path,
      readme.replace(block, (_, before: string, __, after: string) => before + stdout + after),
    );
    return;
  }
  expect(stdout).toBe(block.exec(readme)?.[2]);
}

async function writeInitializer(repo: Repo): Promise<void> {
  const { id, secret } = awsPair('readme');
  repo.write(
    INITIALIZER,
    `CarrierWave.configure do |config|
  config.fog_credentials = {
    provider: 'AWS',
    aws_access_key_id: '${id}',
    aws_secret_access_key: '${secret}',
    region: 'ap-northeast-1'
  }
end
`,
  );
}

describe('the founding scenario', () => {
  test('the diff of a fix is what the README shows', async () => {
    await withRepo(async (repo) => {
      await repo.commit({ Gemfile: "gem 'carrierwave'\ngem 'dotenv-rails'\n", '.gitignore': '.env\n' }, 'start');
      await writeInitializer(repo);
      await repo.git('add', '-A');
      const { code, stdout } = await runCli(['fix'], { cwd: repo.dir });
      expectRecorded('fix', stdout);
      expect(code).toBe(1);
    });
  });

  test('a staged key is blocked as the README shows', async () => {
    await withRepo(async (repo) => {
      await repo.commit({ Gemfile: "gem 'carrierwave'\n" }, 'start');
      await writeInitializer(repo);
      await repo.git('add', '-A');
      const { code, stdout } = await runCli(['staged'], { cwd: repo.dir });
      expectRecorded('blocked', stdout);
      expect(code).toBe(1);
    });
  });

  test('a key that was removed afterwards is found as the README shows', async () => {
    await withRepo(async (repo) => {
      await repo.commit({ Gemfile: "gem 'carrierwave'\n" }, 'start');
      await writeInitializer(repo);
      await repo.commit({}, 'Upload to S3');
      await repo.git('rm', '-q', '--cached', INITIALIZER);
      repo.write('.gitignore', `${INITIALIZER}\n`);
      await repo.git('add', '.gitignore');
      await repo.git('commit', '-q', '-m', 'Remove key');
      const { code, stdout } = await runCli([], { cwd: repo.dir });
      expectRecorded('history', stdout);
      expect(code).toBe(1);
    });
  });
});

test('the README lists every command with its own words', () => {
  for (const { name, help } of COMMANDS) {
    expect(README).toContain(`| \`leakgate${name === '' ? '' : ` ${name}`}`);
    expect(README).toContain(english.say(help));
  }
});
