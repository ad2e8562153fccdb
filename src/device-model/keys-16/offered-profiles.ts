import { OCPP16LegacyCtrlr } from "../components/ocpp16-legacy-ctrlr.ts";
import { SmartChargingCtrlr } from "../components/smart-charging-ctrlr.ts";
import type { Settings } from "../settings.ts";

/**
 * The feature profiles the station does at present (1.6 §9.1.29): those of SupportedFeatureProfiles, without SmartCharging while 2.x has
 * it switched off (SmartChargingCtrlr.Enabled).
 */
export function offeredProfiles(settings: Pick<Settings, "get">): readonly string[] {
  const all = settings.get(OCPP16LegacyCtrlr.SupportedFeatureProfiles);
  return settings.get(SmartChargingCtrlr.Enabled) ? all : all.filter((name) => name !== "SmartCharging");
}
