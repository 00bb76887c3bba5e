/*
 * Owns reading package.json for hints. leakgate never edits it.
 */

import { join } from 'node:path';
import { isJsonObject } from '../util/json-value.ts';
import { readHookFile } from './hook-file.ts';

/** The parts of a package.json that are objects, by key. */
export type Manifest = Readonly<Record<string, unknown>>;

/** The package.json of `folder`; null when there is none, or none that can be read: it only gives hints. */
export async function readPackage(folder: string): Promise<Manifest | null> {
  const file = await readHookFile(join(folder, 'package.json'));
  return file?.text ? parsed(file.text) : null;
}

/** True when the package lists `name` among its dependencies. */
export function dependsOn(manifest: Manifest, name: string): boolean {
  return ['dependencies', 'devDependencies'].some((key) => {
    const list = manifest[key];
    return isJsonObject(list) && name in list;
  });
}

function parsed(text: string): Manifest | null {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : null;
  } catch (error) {
    // npm will say so louder than we could.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
