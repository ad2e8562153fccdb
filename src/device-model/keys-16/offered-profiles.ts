import { OCPP16LegacyCtrlr } from "../components/ocpp16-legacy-ctrlr.ts";
import { SmartChargingCtrlr } from "../components/smart-charging-ctrlr.ts";
import type { Settings } from "../settings.ts";

/**
 * The feature profiles the station does at present (1.6 §9.1.29): those of SupportedFeatureProfiles, without SmartCharging while 2.x has
 * it switched off (SmartChargingCtrlr.Enabled), or when a component file leaves it out (Available).
 */
export function offeredProfiles(settings: Pick<Settings, "get">): readonly string[] {
  const all = settings.get(OCPP16LegacyCtrlr.SupportedFeatureProfiles);
  const on = settings.get(SmartChargingCtrlr.Available) && settings.get(SmartChargingCtrlr.Enabled);
  return on ? all : all.filter((name) => name !== "SmartCharging");
}
