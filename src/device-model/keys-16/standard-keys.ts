import { coreKeys } from "./core.ts";
import { costAndPriceKeys } from "./cost-and-price.ts";
import { firmwareManagementKeys } from "./firmware-management.ts";
import { internalKeys } from "./internal.ts";
import type { Key16 } from "./key.ts";
import { localAuthListManagementKeys } from "./local-auth-list-management.ts";
import { pncKeys } from "./pnc.ts";
import { reservationKeys } from "./reservation.ts";
import { securityKeys } from "./security.ts";
import { smartChargingKeys } from "./smart-charging.ts";

/** Every 1.6 key but the custom ones, section by section. */
export const standardKeys: readonly Key16[] = [
  ...internalKeys,
  ...coreKeys,
  ...firmwareManagementKeys,
  ...securityKeys,
  ...localAuthListManagementKeys,
  ...smartChargingKeys,
  ...pncKeys,
  ...reservationKeys,
  ...costAndPriceKeys,
];

/** The same, by `Core.HeartbeatInterval`. */
export const standardKeyByPath: ReadonlyMap<string, Key16> = new Map(
  standardKeys.map((key) => [`${key.section}.${key.key}`, key]),
);
