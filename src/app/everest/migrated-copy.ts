import type { ConfigSources } from "../../config/config-sources.ts";
import { isObject } from "../../kernel/json.ts";

/**
 * Where the copy of a migrated configuration lies. The device model itself is in the station's one database, beside the
 * transactions: a fact and the setting it depends on are one commit. What is left of `DeviceModelDatabasePath` is that its
 * deletion (of this copy) makes the next start migrate anew.
 */
export const migratedPath = (deviceModelPath: string): string => `${deviceModelPath}.migrated.json`;

/**
 * Where changes at run time are written to, over the copy: EVerest keeps them beside its device model too, and by default our
 * database lies where a reboot empties it.
 */
export const changesPath = (deviceModelPath: string): string => `${deviceModelPath}.changes.json`;

/** The configuration with the user's laid over it, key by key; what is null there is gone. */
export function merged({ main, user }: Pick<ConfigSources, "main" | "user">): Record<string, unknown> {
  const result: Record<string, unknown> = { ...main.json };
  for (const [section, over] of Object.entries(user?.json ?? {})) {
    const under = result[section];
    if (!isObject(over)) continue;
    const both = { ...(isObject(under) ? under : {}), ...over };
    result[section] = Object.fromEntries(Object.entries(both).filter(([, value]) => value !== null));
  }
  return result;
}
