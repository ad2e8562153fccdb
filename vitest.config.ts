import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    // Every core: on a machine of two the default would leave one idle.
    maxWorkers: Math.min(8, availableParallelism()),
    minWorkers: 1,
    // No module of ours keeps state (many stations live in one process), so files can share a worker's modules: half the time.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
