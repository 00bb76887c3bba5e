/*
 * Owns what loads `.env` for Ruby, Python and PHP.
 */

import type { Ecosystem } from './loader-rule.ts';

const GEMS = /^(?:Gemfile|gems\.rb)$/;

const ruby: Ecosystem = {
  kinds: ['ruby', 'rails-initializer', 'rails-yaml'],
  rules: [
    { file: GEMS, text: gems('dotenv(?:-rails)?'), found: { hint: null, reader: 'ruby' } },
    // Reads config/application.yml instead.
    {
      file: GEMS,
      text: gems('figaro'),
      found: { hint: { code: 'ruby-figaro', command: 'bundle add dotenv' }, reader: 'ruby' },
    },
    {
      file: GEMS,
      text: gems('rails'),
      found: { hint: { code: 'ruby-dotenv-rails', command: 'bundle add dotenv-rails' }, reader: 'ruby' },
    },
    { file: GEMS, found: { hint: { code: 'ruby-dotenv', command: 'bundle add dotenv' }, reader: 'ruby' } },
  ],
  otherwise: { hint: { code: 'ruby-dotenv', command: 'gem install dotenv' }, reader: 'ruby' },
};

const PYTHON = /^(?:requirements.*\.(?:txt|in)|pyproject\.toml|Pipfile|setup\.(?:py|cfg))$/;

const python: Ecosystem = {
  kinds: ['python', 'notebook'],
  rules: [
    { file: PYTHON, text: requirement('django[-_.]environ'), found: { hint: null, reader: 'django-environ' } },
    {
      file: PYTHON,
      text: requirement('python[-_.]dotenv|django[-_.]dotenv|environs|dynaconf|honcho'),
      found: { hint: null, reader: 'python' },
    },
    // `pipenv run` and `pipenv shell` do it.
    { file: /^Pipfile$/, found: { hint: null, reader: 'python' } },
    // These two read `.env` for themselves: os.environ gets nothing of it.
    {
      file: PYTHON,
      text: requirement('python[-_.]decouple'),
      found: { hint: { code: 'python-decouple', command: "config('NAME')" }, reader: 'python' },
    },
    {
      file: PYTHON,
      text: requirement('pydantic[-_.]settings'),
      found: {
        hint: { code: 'pydantic-settings', command: "model_config = SettingsConfigDict(env_file='.env')" },
        reader: 'python',
      },
    },
    {
      file: /^manage\.py$/,
      found: { hint: { code: 'django-dotenv', command: 'pip install python-dotenv' }, reader: 'python' },
    },
  ],
  otherwise: { hint: { code: 'python-dotenv', command: 'pip install python-dotenv' }, reader: 'python' },
};

const djangoEnviron: Ecosystem = {
  kinds: ['django-environ'],
  rules: [],
  otherwise: { hint: null, reader: 'django-environ' },
};

const COMPOSER = /^composer\.json$/;

/** phpdotenv and Symfony fill `$_ENV`, and `getenv()` only when told to. */
const php: Ecosystem = {
  kinds: ['php', 'symfony-yaml'],
  rules: [
    { file: COMPOSER, text: /"(?:laravel|codeigniter4)\/framework"/, found: { hint: null, reader: 'php' } },
    {
      kinds: ['symfony-yaml'],
      file: COMPOSER,
      text: /"symfony\/dotenv"/,
      found: { hint: null, reader: 'php' },
    },
    {
      file: COMPOSER,
      text: /"symfony\/dotenv"/,
      found: {
        hint: { code: 'php-putenv', command: "(new Dotenv())->usePutenv()->bootEnv('.env');" },
        reader: 'php',
      },
    },
    {
      file: COMPOSER,
      text: /"vlucas\/phpdotenv"/,
      found: {
        hint: { code: 'php-putenv', command: 'Dotenv\\Dotenv::createUnsafeImmutable(__DIR__)->load();' },
        reader: 'php',
      },
    },
  ],
  otherwise: { hint: { code: 'php-dotenv', command: 'composer require vlucas/phpdotenv' }, reader: 'php' },
};

const laravel: Ecosystem = {
  kinds: ['laravel', 'laravel-config'],
  rules: [],
  otherwise: { hint: null, reader: 'php' },
};

export const scriptingLoaders: readonly Ecosystem[] = [ruby, python, djangoEnviron, php, laravel];

function gems(names: string): RegExp {
  return new RegExp(`^[ \\t]*gem[ (]+['"]${names}['"]`, 'm');
}

/** In any of Python's manifests: with a version, in quotes, as a key. */
function requirement(names: string): RegExp {
  return new RegExp(`(?<![\\w.-])(?:${names})(?![\\w-]|\\.\\w)`, 'i');
}
