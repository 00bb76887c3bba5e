/*
 * Owns the English sentences of: fix.
 */

import type { FixRefusal, LoaderHintCode } from '../../model/fix.ts';
import type { Text } from '../text.ts';

/** Holes: `{path}`, `{variable}`, `{command}`, `{paths}`, `{n}`. */
export const fix = {
  'fix.file.new': 'new',
  'fix.file.index': 'staged',
  'fix.file.worktree': 'on disk',
  'fix.file.index-and-worktree': 'staged and on disk',
  'fix.file.worktree-and-index': 'staged and on disk',
  'fix.untracked':
    '{path} leaves the index and stays on disk, ignored by git: it is a file for secrets, and what is in the index is published with the next push.',
  'fix.left': 'Left as they are:',
  'fix.the-variable': 'a variable',
  'fix.beside': 'Not staged, but part of the change: {paths}',
  'fix.misread':
    'What loads .env here would read another value for {variables}: no way of writing it is understood by it. Set it in the environment itself.',
  'fix.nothing': 'Nothing to replace.',
  'fix.run': 'Nothing was changed. To do it: {command}',
  'fix.done': ({ n }) => (n === 1 ? 'Replaced 1 secret.' : `Replaced ${n} secrets.`),
  'fix.done-other': 'Done.',
  'fix.undo-with': 'To take it back: {command}',
  'fix.undone': 'Brought back: {paths}',
  'fix.undone-nothing': 'Everything already is as it was before.',
  'fix.proof.clean': 'Looked again: nothing is found any more.',
  'fix.proof.left': ({ n }) => (n === 1 ? 'Looked again: 1 finding is left.' : `Looked again: ${n} findings are left.`),
  'fix.proof.incomplete': 'Looked again, but not at everything: {gaps}',
  'fix.leaked':
    '{secret} is in commits already ({commit}). Replacing it does not un-leak it: revoke it ({revoke}). leakgate history shows where it is, leakgate respond what to do.',
  'fix.history-not-looked-at':
    'Whether a commit has one of them already could not be looked at in a few seconds. Run leakgate history.',
  'fix.ask.finding': '{secret} as {variable}: what to do?',
  'fix.ask.accept': 'Replace it as shown',
  'fix.ask.keep-arguments': 'Keep the arguments and read the environment there',
  'fix.ask.rename': 'Replace it under another name',
  'fix.ask.skip': 'Leave it',
  'fix.ask.name': 'Name of the variable',
  'fix.ask.bad-name': 'Capital letters, digits and underscores, beginning with a letter',
  'fix.ask.apply': 'Write all of this?',

  'fix.refused.binary':
    'This is no text. Keep the file out of the repository and let the program read it from where secrets are kept.',
  'fix.refused.conflict-markers': 'The file has conflict markers: resolve the conflict first.',
  'fix.refused.minified': 'The file is minified: replace the value in what it is made from.',
  'fix.refused.generated-header': 'The file says that it is generated: replace the value in what it is made from.',
  'fix.refused.recorded-data':
    'This is recorded data for tests: a read of the environment would be plain text there. Put a made-up value in its place.',
  'fix.refused.too-large': 'The file is too large to be parsed. Replace the literal by hand.',
  'fix.refused.would-not-parse': 'With the replacement the file would no longer be valid. Replace the literal by hand.',
  'fix.refused.unknown-escape':
    'How the literal is escaped is not certain, so its value is not either. Replace it by hand.',
  'fix.refused.not-found-again': 'It is no longer where it was found. Run it again.',
  'fix.refused.in-archive': 'It is inside an archive: take it out of what the archive is made from.',
  'fix.refused.constant-used':
    'This constant is also used where the compiler wants a constant (an annotation, a case label …). Read {variable} at start and pass it on.',
  'fix.refused.file-name': 'It is in the name of the file: rename it with git mv.',
  'fix.refused.name-taken':
    'The name that is read there already stands for another value in .env. Choose another with leakgate fix --interactive.',

  'fix.hint.browser-bundle': 'Whatever the bundler puts into the page is public: read this on a server only.',
  'fix.hint.ci-secrets': 'Save the variables in the secret store of the CI system; .env is for your machine only.',
  'fix.hint.compose-reads-it': 'docker compose reads the .env beside the compose file by itself.',
  'fix.hint.deno-env-file': 'Nothing loads .env yet. Start the program with: {command}',
  'fix.hint.django-dotenv':
    'Nothing loads .env yet. Install the loader ({command}), then call load_dotenv() at the top of manage.py, wsgi.py and asgi.py.',
  'fix.hint.docker-run':
    'Give the value to the container: {command}. Docker takes quotes in .env as part of the value; env_file of Compose does not.',
  'fix.hint.dotnet-dotenv':
    'Nothing loads .env yet. Install the loader ({command}) and call DotNetEnv.Env.Load() first.',
  'fix.hint.dotnet-user-secrets': '.NET does not read .env. For development, save each key with: {command}',
  'fix.hint.generic-shell': 'Nothing loads .env yet. Start the program from a shell that has read it: {command}',
  'fix.hint.github-actions-secrets':
    'Save the values as secrets of the repository: {command} (this sends all of .env).',
  'fix.hint.go-godotenv':
    'Nothing loads .env yet. Install the loader ({command}) and call godotenv.Load() at the start of main.',
  'fix.hint.jvm-dotenv': 'The dotenv library does not change System.getenv: read the value with {command}.',
  'fix.hint.kubernetes-secret':
    'Create the Secret outside git: {command}. kubectl takes quotes in .env as part of the value.',
  'fix.hint.node-env-file': 'Nothing loads .env yet. Start the program with: {command}',
  'fix.hint.php-dotenv':
    'Nothing loads .env yet. Install the loader ({command}) and call Dotenv\\Dotenv::createUnsafeImmutable(__DIR__)->load() first.',
  'fix.hint.php-putenv': 'getenv() sees .env only when it is loaded with: {command}',
  'fix.hint.powershell': 'PowerShell and cmd do not read .env. In Git Bash: {command}',
  'fix.hint.pydantic-settings':
    'os.environ does not get .env here: make it a field of your settings class, which needs: {command}',
  'fix.hint.python-decouple': 'os.environ does not get .env from decouple: read it with {command}.',
  'fix.hint.python-dotenv': 'Nothing loads .env yet. Install the loader ({command}) and call load_dotenv() first.',
  'fix.hint.ruby-dotenv': "Nothing loads .env yet. Install the loader ({command}) and put require 'dotenv/load' first.",
  'fix.hint.ruby-dotenv-rails': 'Nothing loads .env yet. Add the gem that loads it when Rails starts: {command}',
  'fix.hint.ruby-figaro':
    'Figaro reads config/application.yml, not .env: put the values there, or add a loader: {command}',
  'fix.hint.rust-dotenvy':
    'Nothing loads .env yet. Add the crate ({command}) and call dotenvy::dotenv().ok() at the start of main.',
  'fix.hint.serverless-dotenv': 'Nothing loads .env yet. Put this at the top level of serverless.yml: {command}',
  'fix.hint.shell-source': 'Nothing loads .env yet. Before the script is started, or as its first line: {command}',
  'fix.hint.spring': 'Spring does not read .env. In the shell that starts it: {command}',
  'fix.hint.terraform-tf-var':
    "Terraform reads TF_VAR_… and the provider's own names from the environment. Before plan and apply: {command}",
  'fix.hint.vite-load-env': 'Vite does not put .env into process.env. In vite.config, for server code only: {command}',
} as const satisfies Record<`fix.refused.${FixRefusal}` | `fix.hint.${LoaderHintCode}`, Text> & Record<string, Text>;
