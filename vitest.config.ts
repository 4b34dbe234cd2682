import { defineConfig } from "vitest/config";

// Properties run long on a busy machine; nothing here waits for anything else. A process for each file: what native code of one leaves
// behind at its end cannot take another file with it, as it can in a shared process with threads.
export default defineConfig({ test: { include: ["tests/**/*.test.ts"], testTimeout: 120_000, pool: "forks" } });
