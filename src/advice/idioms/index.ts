/*
 * Owns the list of all idioms.
 */

import { ciIdioms } from './ci.ts';
import { configurationIdioms } from './configuration.ts';
import { containerIdioms } from './containers.ts';
import { documentIdioms } from './documents.ts';
import { dotnetIdioms } from './dotnet.ts';
import { type Idiom, unable } from './idiom.ts';
import { infrastructureIdioms } from './infrastructure.ts';
import { javascriptIdioms } from './javascript.ts';
import { jvmIdioms } from './jvm.ts';
import { nativeIdioms } from './native.ts';
import { pythonIdioms } from './python.ts';
import { rubyIdioms } from './ruby.ts';
import { scriptingIdioms } from './scripting.ts';
import { shellIdioms } from './shell.ts';

/** Every idiom; kinds are unique. */
export const IDIOMS: readonly Idiom[] = [
  ...rubyIdioms,
  ...javascriptIdioms,
  ...pythonIdioms,
  ...jvmIdioms,
  ...nativeIdioms,
  ...dotnetIdioms,
  ...scriptingIdioms,
  ...shellIdioms,
  ...ciIdioms,
  ...containerIdioms,
  ...infrastructureIdioms,
  ...configurationIdioms,
  ...documentIdioms,
];

const BY_KIND: ReadonlyMap<string, Idiom> = new Map(IDIOMS.map((idiom) => [idiom.kind, idiom]));

/** The idiom of a kind of file. */
export function idiomOf(kind: string): Idiom {
  return BY_KIND.get(kind) ?? unable(kind, 'no-known-idiom');
}
