import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    // Every core: on a machine of two the default would leave one idle.
    maxWorkers: Math.min(8, availableParallelism()),
    minWorkers: 1,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
