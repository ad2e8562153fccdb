import { OCPP16LegacyCtrlr } from "../device-model/components/ocpp16-legacy-ctrlr.ts";
import { SmartChargingCtrlr } from "../device-model/components/smart-charging-ctrlr.ts";
import { offeredProfiles } from "../device-model/keys-16/offered-profiles.ts";
import type { Settings } from "../device-model/settings.ts";

/** Whether the station does smart charging: among its feature profiles (1.6), and not switched off (SmartChargingCtrlr). */
export function smartChargingOn(settings: Pick<Settings, "get">): boolean {
  return offeredProfiles(settings).includes("SmartCharging");
}

/** Calls the listener when smart charging may have been switched on or off; the function returned ends it. */
export function onSmartChargingSwitch(
  settings: Pick<Settings, "onChange">,
  listener: () => void,
): () => void {
  const ends = [
    settings.onChange(SmartChargingCtrlr.Available, listener),
    settings.onChange(SmartChargingCtrlr.Enabled, listener),
    settings.onChange(OCPP16LegacyCtrlr.SupportedFeatureProfiles, listener),
  ];
  return () => {
    for (const end of ends) end();
  };
}
