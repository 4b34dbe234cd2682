import { defineConfig } from "vitest/config";

// Properties run long on a busy machine; nothing here waits for anything else.
export default defineConfig({ test: { include: ["tests/**/*.test.ts"], testTimeout: 120_000, pool: "threads" } });
