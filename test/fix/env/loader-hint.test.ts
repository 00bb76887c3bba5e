import { describe, expect, test } from 'vitest';
import { FILE_KINDS } from '../../../src/advice/file-kind.ts';
import { dotenvReaderOf, loaderHint, MANIFESTS } from '../../../src/fix/env/loader-hint.ts';

const project = (kind: string, manifests: Readonly<Record<string, string>> = {}) => ({
  kind,
  manifests: new Map(Object.entries(manifests)),
});

const npm = (dependencies: Readonly<Record<string, string>>, scripts: Readonly<Record<string, string>> = {}) => ({
  'package.json': JSON.stringify({ scripts, dependencies }),
});

describe('nothing has to be done', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['javascript', npm({ dotenv: '^17.0.0' }), 'dotenv'],
    ['typescript', npm({ '@dotenvx/dotenvx': '1.2.3' }), 'dotenv'],
    ['typescript', npm({ '@nestjs/config': '~4.0.0' }), 'dotenv'],
    ['tsx', npm({ next: 'latest' }), 'dotenv-expand'],
    ['vue', npm({ nuxt: 'workspace:*' }), 'dotenv-expand'],
    ['javascript', npm({ 'env-cmd': '*' }), 'dotenv'],
    ['javascript', npm({}, { start: 'node --env-file .env app.js' }), 'node'],
    ['typescript', npm({}, { dev: 'tsc && bun run app.ts' }), 'dotenv-expand'],
    ['bun', {}, 'dotenv-expand'],
    ['deno', { 'deno.json': '{"tasks":{"start":"deno run --env-file main.ts"}}' }, 'rust'],
    ['ruby', { Gemfile: 'gem \'rails\'\n  gem "dotenv-rails", groups: [:development]\n' }, 'ruby'],
    ['rails-initializer', { 'gems.rb': "gem('dotenv')\n" }, 'ruby'],
    ['python', { 'requirements.txt': 'Django==5.0\npython-dotenv>=1\n' }, 'python'],
    ['python', { 'requirements-dev.txt': 'Python_Dotenv\n' }, 'python'],
    ['python', { 'pyproject.toml': 'dependencies = ["environs[django]>=11"]\n' }, 'python'],
    ['python', { 'setup.cfg': 'install_requires =\n  django-environ\n' }, 'django-environ'],
    ['python', { Pipfile: '[packages]\nflask = "*"\n' }, 'python'],
    ['django-environ', {}, 'django-environ'],
    ['go', { 'go.mod': 'module x\n\nrequire (\n\tgithub.com/joho/godotenv v1.5.1\n)\n' }, 'go'],
    ['go', { 'go.mod': 'require github.com/ilyakaznacheev/cleanenv v1.5.0\r\n' }, 'go'],
    ['laravel-config', {}, 'php'],
    ['php', { 'composer.json': '{"require":{"laravel/framework":"^11"}}' }, 'php'],
    ['symfony-yaml', { 'composer.json': '{"require":{"symfony/dotenv":"7.*"}}' }, 'php'],
    ['spring-yaml', { 'build.gradle.kts': 'implementation("me.paulschwarz:spring-dotenv:4.0.0")' }, 'shell'],
    ['csharp', { 'App.csproj': '<PackageReference Include="DotNetEnv" Version="3.1.1" />' }, 'dotenv'],
    ['rust', { 'Cargo.toml': '[dependencies]\ndotenvy = "0.15"\n' }, 'rust'],
    ['rust', { 'Cargo.toml': '[workspace.dependencies.dotenv]\nversion = "0.15"\n' }, 'rust'],
    ['serverless', { 'serverless.yml': 'service: x\nuseDotenv: true\n' }, 'dotenv-expand'],
    ['serverless', npm({ 'serverless-dotenv-plugin': '^6' }), 'dotenv-expand'],
    ['java', { '.envrc': 'dotenv\n' }, 'shell'],
    ['perl', { '.envrc': 'set -a\n. ./.env\n' }, 'shell'],
    ['go', { '.envrc': 'dotenv_if_exists .env\r\n', 'go.mod': 'module x\n' }, 'shell'],
    ['python', { Procfile: 'web: gunicorn app\n', 'uv.lock': '' }, 'shell'],
    ['elixir', { 'Procfile.dev': 'web: mix phx.server\n' }, 'shell'],
  ])('%s with %j', (kind, manifests, reader) => {
    expect(dotenvReaderOf(project(kind, manifests))).toBe(reader);
    expect(loaderHint(project(kind, manifests))).toBeNull();
  });

  test.each(['dotenv', 'dotenv-example', 'documentation', 'sql', 'cloudformation', 'generated'])(
    '%s reads no environment',
    (kind) => {
      expect(loaderHint(project(kind, { '.envrc': '' }))).toBeNull();
    },
  );
});

const SOURCE = 'set -a; . ./.env; set +a';

describe('something has to be done', () => {
  test.each<[string, Readonly<Record<string, string>>, string, string | undefined]>([
    ['javascript', {}, 'node-env-file', 'node --env-file=.env app.js'],
    [
      'javascript',
      npm({}, { start: 'NODE_ENV=x node --inspect src/server.mjs' }),
      'node-env-file',
      'node --env-file=.env src/server.mjs',
    ],
    [
      'javascript',
      { 'package.json': '{ "main": "lib/index.js" }' },
      'node-env-file',
      'node --env-file=.env lib/index.js',
    ],
    [
      'javascript',
      npm({}, { start: 'node x.js; $(id)', next: 'node y.js', dotenv: 'x' }),
      'node-env-file',
      'node --env-file=.env x.js',
    ],
    [
      'typescript',
      npm({ vite: '^6.0.0' }),
      'vite-load-env',
      "Object.assign(process.env, loadEnv(mode, process.cwd(), ''));",
    ],
    ['jsx', npm({ 'react-scripts': '5.0.1' }), 'browser-bundle', undefined],
    ['deno', {}, 'deno-env-file', 'deno run --env-file=.env main.ts'],
    ['ruby', {}, 'ruby-dotenv', 'gem install dotenv'],
    ['ruby', { Gemfile: "# gem 'dotenv'\ngem 'sinatra'\n" }, 'ruby-dotenv', 'bundle add dotenv'],
    ['rails-yaml', { Gemfile: "gem 'rails', '~> 8.0'\n" }, 'ruby-dotenv-rails', 'bundle add dotenv-rails'],
    ['ruby', { Gemfile: "gem 'rails'\ngem 'figaro'\n" }, 'ruby-figaro', 'bundle add dotenv'],
    ['python', {}, 'python-dotenv', 'pip install python-dotenv'],
    ['notebook', { 'pyproject.toml': '[tool.poetry.dependencies]\n' }, 'python-dotenv', 'poetry add python-dotenv'],
    ['python', { 'manage.py': '', 'pyproject.toml': '', 'uv.lock': '' }, 'django-dotenv', 'uv add python-dotenv'],
    ['python', { 'requirements.txt': 'my-environs-x\npython-decouple==3.8\n' }, 'python-decouple', "config('NAME')"],
    [
      'python',
      { 'pyproject.toml': '[tool.pdm]\ndependencies = ["pydantic-settings>=2"]' },
      'pydantic-settings',
      "model_config = SettingsConfigDict(env_file='.env')",
    ],
    [
      'go',
      { 'go.mod': 'require github.com/subosito/gotenv v1.6.0 // indirect\n' },
      'go-godotenv',
      'go get github.com/joho/godotenv',
    ],
    ['php', { 'composer.json': '{}' }, 'php-dotenv', 'composer require vlucas/phpdotenv'],
    [
      'php',
      { 'composer.json': '{"require":{"vlucas/phpdotenv":"^5.6"}}' },
      'php-putenv',
      'Dotenv\\Dotenv::createUnsafeImmutable(__DIR__)->load();',
    ],
    [
      'php',
      { 'composer.json': '{"require":{"symfony/dotenv":"7.*"}}' },
      'php-putenv',
      "(new Dotenv())->usePutenv()->bootEnv('.env');",
    ],
    ['java', { 'pom.xml': '<artifactId>dotenv-java</artifactId>' }, 'jvm-dotenv', 'Dotenv.load().get("NAME")'],
    ['kotlin', { 'build.gradle.kts': 'id("org.springframework.boot")' }, 'spring', SOURCE],
    ['spring-properties', {}, 'spring', SOURCE],
    ['scala', { 'build.sbt': '' }, 'generic-shell', SOURCE],
    ['csharp', { 'App.csproj': '<UserSecretsId>x</UserSecretsId>' }, 'dotnet-dotenv', 'dotnet add package DotNetEnv'],
    [
      'appsettings',
      { 'App.csproj': '<UserSecretsId>x</UserSecretsId>' },
      'dotnet-user-secrets',
      'dotnet user-secrets set',
    ],
    ['rust', { 'Cargo.toml': '[package]\nname = "dotenvy"\n' }, 'rust-dotenvy', 'cargo add dotenvy'],
    ['serverless', {}, 'serverless-dotenv', 'useDotenv: true'],
    ['docker-compose', {}, 'compose-reads-it', undefined],
    ['dockerfile', {}, 'docker-run', 'docker run --env-file .env'],
    ['kubernetes', {}, 'kubernetes-secret', 'kubectl create secret generic app-secrets --from-env-file=.env'],
    ['github-actions-run', { '.envrc': 'dotenv\n' }, 'github-actions-secrets', 'gh secret set --env-file .env'],
    ['gitlab-ci', {}, 'ci-secrets', undefined],
    ['terraform', {}, 'terraform-tf-var', SOURCE],
    ['shell', {}, 'shell-source', SOURCE],
    ['fish', {}, 'generic-shell', "sh -c 'set -a; . ./.env; exec fish'"],
    ['powershell', {}, 'powershell', 'set -a; . ./.env; exec powershell'],
    ['perl', { '.envrc': 'export A=1\n# dotenv\ndotenv .env.local\n' }, 'generic-shell', SOURCE],
    ['no such kind', {}, 'generic-shell', SOURCE],
  ])('%s with %j: %s', (kind, manifests, code, command) => {
    expect(loaderHint(project(kind, manifests))).toEqual(command === undefined ? { code } : { code, command });
  });
});

test('every kind of file has an answer and a reader', () => {
  for (const { kind } of FILE_KINDS) {
    expect(loaderHint(project(kind))).not.toBeUndefined();
    expect(dotenvReaderOf(project(kind))).toMatch(/^[a-z-]+$/);
  }
});

test.each([
  ['package.json', true],
  ['requirements-dev.txt', true],
  ['requirements.in', true],
  ['App.csproj', true],
  ['build.gradle.kts', true],
  ['serverless.ts.yml', true],
  ['package.json5', false],
  ['my-requirements.txt', false],
  ['csproj', false],
  ['package-lock.json', false],
])('%s is to be read: %s', (name, expected) => {
  expect(MANIFESTS.some((each) => (typeof each === 'string' ? each === name : each.test(name)))).toBe(expected);
});
