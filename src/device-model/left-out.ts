import { OCPP16LegacyCtrlr } from "./components/ocpp16-legacy-ctrlr.ts";
import { SmartChargingCtrlr } from "./components/smart-charging-ctrlr.ts";
import type { Settings } from "./settings.ts";

type Pin = (settings: Pick<Settings, "get">) => string | undefined;

const withoutSmartCharging: Pin = (settings) =>
  settings.get(OCPP16LegacyCtrlr.SupportedFeatureProfiles).includes("SmartCharging") ? undefined : "false";

/**
 * What files may leave out of what is built: the variables that say so, by id, with the value they then have and nobody can change;
 * undefined: there is a choice.
 */
export const leftOut: ReadonlyMap<string, Pin> = new Map<string, Pin>([
  [SmartChargingCtrlr.Available.id, withoutSmartCharging],
  [
    SmartChargingCtrlr.Enabled.id,
    (settings) => (settings.get(SmartChargingCtrlr.Available) ? withoutSmartCharging(settings) : "false"),
  ],
]);
