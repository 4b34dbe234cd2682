import type { Kernel } from "./kernel.ts";
import { simdModule } from "./simd-module.ts";

type Loops = Omit<Kernel, "name" | "bytes" | "ints" | "doubles">;

/** What we use of WebAssembly: the compiler's library has it with the browser's types only. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
}

const PAGE = 65_536;

/** WebAssembly's memory is little-endian everywhere; typed arrays are as the machine is. */
const isLittleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

const api = (globalThis as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly;
let compiled: object | null | undefined;

/** The compiled module, or `null` where the machine has no WebAssembly, not these operations, or may not compile. */
function moduleOf(): object | null {
  if (compiled === undefined)
    try {
      compiled = api === undefined || !isLittleEndian ? null : new api.Module(bytesOf(simdModule));
    } catch {
      compiled = null;
    }
  return compiled;
}

export function hasSimd(): boolean {
  return moduleOf() !== null;
}

/** The loops in WebAssembly, on a memory of their own; `undefined` where there are none to be had. */
export function simdKernel(size: number): Kernel | undefined {
  const module = moduleOf();
  if (api === undefined || module === null) return undefined;
  const memory = new api.Memory({ initial: Math.ceil(size / PAGE) });
  const loops = new api.Instance(module, { env: { memory } }).exports as Loops;
  const { buffer } = memory;
  return { ...loops, name: "simd", bytes: new Uint8Array(buffer), ints: new Int32Array(buffer), doubles: new Float64Array(buffer) };
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
