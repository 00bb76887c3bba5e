/*
 * No secret leaves where it may not: neither out of a `Secret` in the program, nor into this repository.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { Secret } from '../src/model/secret.ts';
import { scanFiles } from './helpers/memory-source.ts';
import { sample } from './helpers/sample.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The only files that may call `.expose()`: what computes on the value, prints it on request, copies it, sends it where it belongs, or hands it to another thread. */
const MAY_EXPOSE = [
  'src/cli/respond/literal-rule.ts',
  'src/engine/detached-match.ts',
  'src/engine/wire.ts',
  'src/enrich/aws-facts.ts',
  'src/enrich/expiry.ts',
  'src/enrich/jwt-facts.ts',
  'src/filter/allowlist.ts',
  'src/filter/documentation-example.ts',
  'src/filter/entropy.ts',
  'src/filter/mixed-classes.ts',
  'src/filter/not-hex.ts',
  'src/filter/not-identifier.ts',
  'src/filter/not-path.ts',
  'src/filter/placeholder.ts',
  'src/filter/template.ts',
  'src/finding/fingerprint.ts',
  // What detect-secrets keeps of a value, to compare with.
  'src/finding/value-digest.ts',
  'src/fix/changes-of.ts',
  'src/forge/authorization.ts',
  'src/live/credentials.ts',
  'src/purge/form.ts',
  'src/util/proof-of.ts',
  'src/util/redact.ts',
];

/** Tokens as their providers issue them; what ends in EXAMPLE is theirs, for documentation, what ends in XXXXXXXX nobody's. */
const LIVE_LOOKING = [
  /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9])(?<!EXAMPLE|X{8})/,
  /\bABSK[A-Za-z0-9+/]{90}/,
  /\b(?:IQoJb3JpZ2luX2Vj|FwoGZXIvYXdzE)[A-Za-z0-9+/]{80}/,
  /\bgh[pousr]_[A-Za-z0-9]{36}/,
  /\bgithub_pat_[A-Za-z0-9_]{60}/,
  /\bglpat-[A-Za-z0-9_-]{20}/,
  /\bxox[abprs]-[0-9]{10,13}-[A-Za-z0-9-]{20}/,
  /\b[rs]k_live_[A-Za-z0-9]{24}/,
  /\bnpm_[A-Za-z0-9]{36}/,
  /\bAIza[A-Za-z0-9_-]{35}/,
  /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\r?\n[A-Za-z0-9+/=]{40}/,
];
/** Made of one word in capitals: no provider issues them. */
const PLACE_NAMES = /ASIAPACIFIC[A-Z2]{9}/g;
const LARGEST = 2 * 1024 * 1024;

test('.expose() is called only where it may be', () => {
  const callers = trackedFiles().filter((file) => /^(?:src|rules)\//.test(file) && textOf(file).includes('.expose('));
  expect(callers).toEqual(MAY_EXPOSE);
});

test('no file of this repository holds a live-looking token', () => {
  const leaks: string[] = [];
  for (const file of trackedFiles()) {
    const text = textOf(file).replace(PLACE_NAMES, '');
    for (const pattern of LIVE_LOOKING) if (pattern.test(text)) leaks.push(`${file}: ${pattern.source}`);
  }
  expect(leaks).toEqual([]);
});

test('leakgate finds nothing in this repository', async () => {
  const files = Object.fromEntries(trackedFiles().map((file) => [file, readFileSync(join(ROOT, file))]));
  const { findings } = await scanFiles(files);
  const places = findings.flatMap(({ rule, places: all }) => all.map(({ path, line }) => `${rule.id}@${path}:${line}`));
  expect(places).toEqual([]);
});

test('a secret does not get out by being printed, joined, serialised or copied', () => {
  const value = sample('${A-Za-z0-9+/}{40}');
  const secret = new Secret(value);
  const nested = { deep: [{ secret }] };
  const outputs = [
    String(secret),
    `${secret}`,
    [secret].join(),
    JSON.stringify(nested),
    inspect(nested, { depth: 9, showHidden: true }),
    inspect(secret, { customInspect: false, showHidden: true }),
    JSON.stringify(Object.assign({}, secret)),
    JSON.stringify(structuredClone({ ...secret })),
    Object.getOwnPropertyNames(secret).join(),
  ];
  for (const output of outputs) expect(output).not.toContain(value.slice(0, 8));
  expect(secret.expose()).toBe(value);
});

/** Files of this repository, committed or about to be. */
function trackedFiles(): string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  const files = [...new Set(list.toString('utf8').split('\0'))].filter((file) => file !== '').sort();
  return files.filter((file) => {
    const path = join(ROOT, file);
    return existsSync(path) && lstatSync(path).isFile() && lstatSync(path).size <= LARGEST;
  });
}

function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'latin1');
}
