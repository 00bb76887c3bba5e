/*
 * Owns what loads `.env` for Go, the JVM, .NET and Rust.
 */

import { type Ecosystem, OTHERWISE, SOURCE } from './loader-rule.ts';

/** viper asks for gotenv as well, but lets nobody else see what it reads: there it is marked as indirect. */
const GO_MODULES =
  /^[ \t]*(?:require[ \t]+)?github\.com\/(?:joho\/godotenv|subosito\/gotenv|ilyakaznacheev\/cleanenv)[ \t]+v\S+[ \t]*\r?$/m;

const go: Ecosystem = {
  kinds: ['go'],
  rules: [{ file: /^go\.mod$/, text: GO_MODULES, found: { hint: null, reader: 'go' } }],
  otherwise: { hint: { code: 'go-godotenv', command: 'go get github.com/joho/godotenv' }, reader: 'go' },
};

const JVM = /^(?:pom\.xml|build\.gradle(?:\.kts)?|build\.sbt|libs\.versions\.toml)$/;

/** No library can change what `System.getenv` says. */
const jvm: Ecosystem = {
  kinds: ['java', 'kotlin', 'groovy', 'scala', 'clojure'],
  rules: [
    {
      file: JVM,
      text: /dotenv-java|java-dotenv|dotenv-kotlin/,
      found: { hint: { code: 'jvm-dotenv', command: 'Dotenv.load().get("NAME")' }, reader: 'shell' },
    },
    {
      file: JVM,
      text: /spring-?boot|springframework/,
      found: { hint: { code: 'spring', command: SOURCE }, reader: 'shell' },
    },
  ],
  otherwise: OTHERWISE,
};

const spring: Ecosystem = {
  kinds: ['spring-yaml', 'spring-properties', 'spring-xml'],
  rules: [{ file: JVM, text: /spring(?:boot\d*)?-dotenv/, found: { hint: null, reader: 'shell' } }],
  otherwise: { hint: { code: 'spring', command: SOURCE }, reader: 'shell' },
};

const DOTNET = /\.(?:cs|fs)proj$|^Directory\.Packages\.props$/;

const dotnet: Ecosystem = {
  kinds: ['csharp', 'fsharp', 'appsettings'],
  rules: [
    { file: DOTNET, text: /"(?:DotNetEnv|dotenv\.net)"/i, found: { hint: null, reader: 'dotenv' } },
    // Only configuration has them, no environment.
    {
      kinds: ['appsettings'],
      file: DOTNET,
      text: /<UserSecretsId>/,
      found: { hint: { code: 'dotnet-user-secrets', command: 'dotnet user-secrets set' }, reader: 'dotenv' },
    },
  ],
  otherwise: { hint: { code: 'dotnet-dotenv', command: 'dotnet add package DotNetEnv' }, reader: 'dotenv' },
};

const CRATES = /^[ \t]*(?:dotenvy|dotenv|dotenv-flow)[ \t]*[=.]|^\[(?:workspace\.)?dependencies\.dotenvy?\]/m;

const rust: Ecosystem = {
  kinds: ['rust'],
  rules: [{ file: /^Cargo\.toml$/, text: CRATES, found: { hint: null, reader: 'rust' } }],
  otherwise: { hint: { code: 'rust-dotenvy', command: 'cargo add dotenvy' }, reader: 'rust' },
};

export const compiledLoaders: readonly Ecosystem[] = [go, jvm, spring, dotnet, rust];
