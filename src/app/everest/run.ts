import { readEnvironment, type EnvironmentFlags } from "../../../hal/everest/protocol/environment.ts";
import { joinEverest } from "../../../hal/everest/protocol/join.ts";
import { SystemClock } from "../../kernel/clock.ts";
import { systemIds } from "../../kernel/ids.ts";
import { createProcessLog } from "../process-log.ts";
import { EverestStation } from "./everest-station.ts";

export interface RunEverestOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly flags: EnvironmentFlags;
  readonly cwd: string;
  /** Resolves when the process is to end. */
  readonly ended: Promise<unknown>;
}

/**
 * Joins EVerest and runs until the process is told to end, by a signal or by EVerest's shutdown message; it never ends by
 * itself, because the manager takes that for a crash and stops everything.
 * @throws StationError USAGE: what EVerest hands to a module is missing; CONFIG_*, STORE_*
 */
export async function runEverest({ env, flags, cwd, ended }: RunEverestOptions): Promise<void> {
  const clock = new SystemClock();
  const logger = createProcessLog("info");
  const environment = readEnvironment(env, flags);
  const left = new AbortController();
  const told = ended.then(() => left.abort());
  const module = await joinEverest({ environment, clock, ids: systemIds, logger, signal: left.signal });
  if (module === null) return;
  const shutdown = new Promise<void>((resolve) => module.onShutdown(resolve));
  const station = new EverestStation({
    ...{ module, cwd, clock, ids: systemIds, logger, loggerAt: createProcessLog },
    prefix: environment.prefix,
  });
  try {
    await Promise.race([told, shutdown, station.start().then(() => Promise.race([told, shutdown]))]);
  } finally {
    await station.stop();
  }
}
