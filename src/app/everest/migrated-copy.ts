import type { ConfigSources } from "../../config/config-sources.ts";
import { isObject } from "../../kernel/json.ts";

/**
 * Where the copy of a migrated configuration lies. The device model itself is in the station's one database, beside the
 * transactions: a fact and the setting it depends on are one commit. What is left of `DeviceModelDatabasePath` is that its
 * deletion (of this copy) makes the next start migrate anew.
 */
export const migratedPath = (deviceModelPath: string): string => `${deviceModelPath}.migrated.json`;

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
