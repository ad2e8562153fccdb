import { join, resolve } from "node:path";
import { silentLogger } from "../../src/kernel/logger.ts";
import { VirtualClock } from "../../src/kernel/virtual-clock.ts";
import type { Store } from "../../src/ports/store.ts";
import type { StoreOptions } from "../../src/store/open-store.ts";
import { openStore } from "../../src/store/open-store.ts";

export const migrationsDir = resolve(import.meta.dirname, "../../migrations");

/** The database file of a data directory. */
export const databaseIn = (directory: string): string => join(directory, "station.db");

/** Opens the real store in a directory. */
export function openTestStore(directory: string, options: Partial<StoreOptions> = {}): Store {
  return openStore({
    path: databaseIn(directory),
    migrationsDir,
    logger: silentLogger,
    clock: new VirtualClock(),
    lockWaitMs: 0,
    ...options,
  });
}
