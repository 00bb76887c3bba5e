/*
 * Owns the compiled kernel and what it exports; assembly/index.ts is its source.
 */

import bytes from '../../dist/kernel.wasm';

/** The functions of assembly/index.ts. Addresses and sizes are bytes of its memory. */
export interface KernelExports {
  readonly memory: WebAssembly.Memory;
  readonly objectCount: WebAssembly.Global;
  readonly byteCount: WebAssembly.Global;
  readonly nameCount: WebAssembly.Global;
  heapStart(): number;
  inflate(source: number, sourceLength: number, target: number, size: number): number;
  useTables(at: number, keywordCount: number, longestKeyword: number, deepestAnchor: number): void;
  searchShaped(text: number, length: number, from: number, to: number, hits: number, hitsEnd: number): number;
  countByte(from: number, to: number, byte: number): number;
  findRuns(text: number, length: number, shortest: number, runs: number, runsEnd: number): number;
  useArena(from: number, to: number, bytesOfHash: number, search: number): void;
  useArchives(at: number, count: number): void;
  readRecords(records: number, count: number, answers: number): void;
  startLog(from: number, to: number, bytesOfHash: number): void;
  flushLog(): void;
  startNames(at: number): void;
  nameStart(number: number): number;
  nameLength(number: number): number;
}

/** The arguments of `inspect` in assembly/families.ts. */
export type InspectionWords = readonly [
  id: number,
  type: number,
  at: number,
  size: number,
  hits: number,
  count: number,
  why: number,
];

/** What the kernel asks its host; assembly/families.ts and assembly/log.ts say when. */
export interface KernelHost {
  inspect(...of: InspectionWords): void;
  takeLog(at: number, size: number): void;
}

/** Compiled when it is first needed, once a thread. */
let compiled: WebAssembly.Module | undefined;

/** A new instance of the kernel, with memory of its own. */
export function instantiateKernel(host: KernelHost): KernelExports {
  compiled ??= new WebAssembly.Module(bytes);
  const { exports } = new WebAssembly.Instance(compiled, { host: { ...host } });
  return exports as unknown as KernelExports;
}
