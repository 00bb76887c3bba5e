/*
 * Owns importing `.wasm` files in tests as the build does: as bytes.
 */

import { readFileSync } from 'node:fs';

/** A plugin for vite. */
export const wasmPlugin = {
  name: 'wasm-as-bytes',
  enforce: 'pre' as const,
  load(id: string): string | null {
    if (!id.endsWith('.wasm')) return null;
    const base64 = readFileSync(id).toString('base64');
    return `export default new Uint8Array(Buffer.from(${JSON.stringify(base64)}, 'base64'));`;
  },
};
