/* What node has of WebAssembly and its types lack, and modules that the build inlines. */

declare module '*.wasm' {
  const bytes: Uint8Array;

  export { bytes as default };
}

declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    readonly exports: object;
    constructor(module: Module, imports: Readonly<Record<string, object>>);
  }
  interface Memory {
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  interface Global {
    readonly value: number;
  }
}
