/*
 * Owns the idioms of configuration formats: Spring, .NET, Maven, Gradle, npm, pip, dotenv, JSON, YAML, TOML, INI, XML.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import { type Idiom, textual, unable, VALUE } from './idiom.ts';
import { yaml } from './yaml.ts';

const dotenvExample: Idiom = {
  kind: 'dotenv-example',
  notes: [],
  comments: ['#'],
  strictQuotes: true,
  quotes: [
    { open: '"', close: '"', escape: '\\', whole: '', inside: [{ how: 'embed', read: '<§>' }] },
    { open: "'", close: "'", escape: null, whole: '', inside: [{ how: 'embed', read: '<§>' }] },
  ],
  bare: { style: 'words', whole: '', inside: '<§>' },
};

const appsettings: Idiom = {
  kind: 'appsettings',
  notes: ['appsettings-env'],
  comments: ['//'],
  quotes: [{ open: '"', close: '"', escape: '\\', whole: '""', inside: [] }],
};

const gradleProperties: Idiom = {
  kind: 'gradle-properties',
  notes: ['gradle-properties'],
  comments: ['#'],
  lines: [{ line: `^\\s*[\\w.-]+\\s*[=:]\\s*${VALUE}\\s*$`, becomes: '', notes: ['gradle-properties'] }],
};

export const configurationIdioms: readonly Idiom[] = [
  yaml({ kind: 'spring-yaml', read: '${§}', notes: ['properties-spring'] }),
  textual({ kind: 'spring-properties', read: '${§}', notes: ['properties-spring'] }),
  textual({ kind: 'spring-xml', read: '${§}', notes: ['properties-spring'] }),
  yaml({ kind: 'symfony-yaml', read: '%env(§)%', whole: "'%env(§)%'", notes: [] }),
  textual({ kind: 'maven', read: '${env.§}', notes: [] }),
  textual({ kind: 'npmrc', read: '${§}', notes: [] }),
  yaml({ kind: 'yarnrc', read: '${§}', whole: '"${§}"', notes: [] }),
  textual({ kind: 'pip-requirements', read: '${§}', notes: [] }),
  gradleProperties,
  appsettings,
  dotenvExample,
  unable('dotenv', 'dotenv-destination'),
  unable('properties', 'ini-no-env'),
  unable('ini', 'ini-no-env'),
  unable('toml', 'ini-no-env'),
  unable('xml', 'xml-external'),
  unable('dotnet-config', 'xml-external'),
  unable('android-xml', 'device-code'),
  unable('json', 'json-no-interpolation'),
  unable('node-config', 'json-no-interpolation', 'node-config-env'),
  unable('package-json', 'json-no-interpolation'),
  unable('yaml', 'yaml-no-interpolation'),
  unable('rails-other-yaml', 'yaml-no-interpolation', 'erb-files-only'),
];
