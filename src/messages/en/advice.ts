/*
 * Owns the English sentences of: advice.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import type { AdviceNote, AdviceStep } from '../../model/advice.ts';
import type { Text } from '../text.ts';

/** One sentence per step and caveat; holes: `{variable}`, `{revoke}` (an address), `{path}`. */
export const advice = {
  'advice.step.unstage':
    'Take {path} out of the commit: git restore --staged -- {path} (git rm --cached -- {path} if no commit has it yet).',
  'advice.step.replace-literal': 'Replace the line as shown, then stage the file again.',
  'advice.step.keep-file-out':
    'Let git ignore the file, take it out of the repository where a commit has it (git rm --cached), and have the program read it from where secrets are kept.',
  'advice.step.move-to-env':
    'Set {variable} in the environment of the program. On your machine a .env file that git ignores can hold it; in CI and production use their secret store.',
  'advice.step.deactivate-key':
    'Deactivate the key now, in the IAM console or with aws iam update-access-key --status Inactive: {revoke}. Use another identity than the leaked one: if AWS has quarantined its user, that user cannot deactivate its own key. Give the programs that need it a new key or, better, a role, and delete the old key when nothing uses it.',
  'advice.step.check-usage':
    'Look for use that is not yours, from the day it was first committed. For AWS: CloudTrail event history in every region, and keys, users and sessions that the key made. Reads of S3 objects appear only if data events were logged at the time.',
  'advice.step.rotate': 'Revoke the value and issue a new one: {revoke}',
  'advice.step.removing-did-not-help':
    'HEAD no longer has it, but earlier commits still do: removing the file or the line did not help. Everyone with a clone can read it.',
  'advice.step.purge-history':
    'Once the value no longer works, you may remove it from history with git filter-repo. Commits that nobody has pulled are easy to rewrite; others change for everyone, and existing clones and forks keep the value.',
  'advice.step.published':
    'Treat it as known to others: a remote branch or a tag has it. Rewriting history cannot call it back; only revoking it helps.',
  'advice.step.canary-owner':
    'It looks like a canary token: using it alerts its owner. Do not try it out. If it is not yours, ask whoever put it there before you remove it.',
  'advice.step.expired-nothing-to-revoke':
    'It has expired by itself, so there is nothing to revoke. Find out what issued it: that may still hand out others.',
  'advice.step.ignored-file':
    'Git ignores this file, so a normal commit leaves it out. It is still readable on this disk, in backups and in container images built from this folder.',
  'advice.step.unreachable-gc':
    'No branch or tag reaches it, but the object is still in this repository. When you no longer need your reflog and stashes: git reflog expire --expire=now --all && git gc --prune=now. Servers keep their own copy until they collect garbage.',
  'advice.step.check-history':
    'This scan did not look at commits. If the value was ever committed or shared, revoke it: {revoke}. To find out, run: leakgate history',

  'advice.note.aws-default-chain':
    'Better for AWS SDK clients: delete the key arguments. The SDK reads AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY by itself, or takes a role where there is one.',
  'advice.note.aws-arguments-deleted':
    'The key arguments go: the AWS SDK reads {variable} from the environment by itself, or takes a role where there is one. --keep-arguments reads them in place.',
  'advice.note.rails-build':
    "Initializers also run in assets:precompile and in CI. Where the variable is not set there, use ENV['NAME'], which gives nil, or read it at first use.",
  'advice.note.carrierwave-iam':
    'CarrierWave and fog on EC2 or ECS need no keys: set use_iam_profile: true and delete both.',
  'advice.note.import-os-python': 'The file needs import os at its top.',
  'advice.note.import-os-go':
    'The file needs "os" among its imports. os.Getenv gives "" when {variable} is not set: check it at start.',
  'advice.note.const-to-var': 'A constant cannot be read at run time, so it has to become a variable.',
  'advice.note.compile-time':
    'This is evaluated when the program is built, and would put the value into what is built. Read {variable} at start instead (Rust: LazyLock with std::env::var, not env!; Elixir: config/runtime.exs).',
  'advice.note.typescript-undefined':
    'The type is string | undefined. Check at start that {variable} is set, so that it fails early and with a clear message.',
  'advice.note.laravel-config-only':
    "In Laravel call env('{variable}') only in config/*.php and use config('services.…') here: with a cached configuration env() gives null.",
  'advice.note.terraform-provider':
    'Delete the argument: Terraform reads AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, a profile or a role by itself.',
  'advice.note.terraform-variable':
    'Declare the variable with type = string and sensitive = true and set it as TF_VAR_<name of the variable>. The value still ends up in the state file.',
  'advice.note.actions-oidc':
    'Better than a stored key: aws-actions/configure-aws-credentials with role-to-assume (OIDC) needs no key at all.',
  'advice.note.actions-env-block':
    'Save the value as the repository secret {variable} and hand it to run: steps with env: {variable}: ${{ secrets.{variable} }}. Never write ${{ secrets… }} inside run:. Workflows of pull requests from forks do not get it.',
  'advice.note.ci-masked-variable':
    'Save {variable} as a masked and protected variable, or in the secret store, of the CI system; it then reaches the job through the environment.',
  'advice.note.compose-required':
    'docker compose reads {variable} from the shell or from .env next to the file, and stops with this message when it is missing.',
  'advice.note.dockerfile-secret-mount':
    'No ENV or ARG: layers keep the value. At build time use RUN --mount=type=secret,id={variable},env={variable} with docker build --secret id={variable},env={variable}; at run time docker run --env-file. Delete images that were built with the value.',
  'advice.note.kubernetes-secret-ref':
    'Create the Secret outside git (External Secrets, Sealed Secrets, SOPS) and refer to it with secretKeyRef; put in its real name for app-secrets. The base64 of a Secret manifest is no protection. For AWS prefer IRSA or Pod Identity.',
  'advice.note.erb-files-only':
    'ERB works only in YAML files that Rails loads through ERB (database.yml, storage.yml, config_for …).',
  'advice.note.json-no-interpolation':
    'JSON cannot read the environment; "${{variable}}" would become the password itself. Delete the entry and let the program that loads the file read {variable}, or fill in a template at deployment.',
  'advice.note.appsettings-env':
    'Leave it empty: an environment variable named after the path of the key with __ between its parts overrides it (Aws__SecretKey). For development: dotnet user-secrets set.',
  'advice.note.node-config-env':
    'With node-config: delete the value here and map the key to "{variable}" in config/custom-environment-variables.json.',
  'advice.note.yaml-no-interpolation':
    'Plain YAML cannot read the environment. Delete the entry and let the program that loads the file read {variable}, or fill in a template at deployment.',
  'advice.note.properties-spring':
    'Spring fills in {variable} from the environment and stops at start when it is missing.',
  'advice.note.xml-external':
    'XML cannot read the environment by itself. Move the value to a file outside git (in .NET: <appSettings file="…"> or configSource) or read {variable} in the program.',
  'advice.note.dotenv-destination':
    'This file may hold the value, but not in git: add {path} to .gitignore, run git rm --cached -- {path}, and commit an example file that names {variable} without a value.',
  'advice.note.dotenv-ignored': 'Git ignores {path}: the value may stay there. Let only your user read it: chmod 600.',
  'advice.note.aws-credentials-file':
    'This file belongs in your home directory (~/.aws), never in a repository. Delete it here; tools pick the keys with AWS_PROFILE.',
  'advice.note.notebook-outputs': 'Clear the outputs of the notebook as well: they may show the value.',
  'advice.note.ini-no-env':
    'This format cannot read the environment. Keep a template without the value in git and fill it in at deployment (envsubst), or let the program read {variable}.',
  'advice.note.browser-code':
    'What runs in the browser shows every value to every visitor, from a variable as well (NEXT_PUBLIC_, VITE_ and REACT_APP_ are copied into the page). Keep the secret on the server and call that.',
  'advice.note.placeholder-in-docs': 'This text runs nowhere: a placeholder is enough.',
  'advice.note.shell-quoting':
    'Keep the double quotes: nothing is filled in between single quotes. Arguments of a command are visible to other users of the machine (ps).',
  'advice.note.helm-existing-secret':
    'Leave the default empty and refer to a Secret that exists (existingSecret), or keep the value in an encrypted values file (helm-secrets). What --set passes is stored in the release.',
  'advice.note.no-known-idiom':
    'leakgate knows no replacement for this kind of file. Take the value out and let the program read {variable}.',
  'advice.note.already-in-environment': 'Delete the line: {variable} is set outside of the program now.',
  'advice.note.ansible-vault':
    'It is read where Ansible runs, not on the target. Alternatively encrypt the value: ansible-vault encrypt_string.',
  'advice.note.aws-key-file':
    'This is the file with which AWS hands out a new key. Put the key into a password manager or ~/.aws/credentials and delete the file.',
  'advice.note.cloudformation-resolve':
    'Store the value in AWS Secrets Manager under this name. For functions and instances give the role the permission instead of a key.',
  'advice.note.constant-expression':
    'A constant is required here, so the environment cannot be read in this place. Read {variable} at start and pass it on.',
  'advice.note.device-code':
    'On phones and desktops no environment can hide a secret: whoever has the app can read it. Keep it on a server and call that.',
  'advice.note.generated-file':
    'This file is generated: take it out of git and remove the value from what it is generated from.',
  'advice.note.gradle-properties':
    'Delete the line and put it into ~/.gradle/gradle.properties, or set ORG_GRADLE_PROJECT_<name> in the environment.',
  'advice.note.line-cut': 'The line is too long to show as a whole. Replace the literal in it by a read of {variable}.',
  'advice.note.no-safe-edit':
    'This line cannot be rewritten by itself without the risk of changing what it means. Read {variable} there by hand.',
  'advice.note.other-secret': 'The line holds another secret that has no variable yet. Replace both by hand.',
} as const satisfies Record<`advice.note.${AdviceNote}` | `advice.step.${AdviceStep}`, Text>;
