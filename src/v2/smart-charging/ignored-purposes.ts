import { SmartChargingCtrlr } from "../../device-model/components/smart-charging-ctrlr.ts";
import type { Settings } from "../../device-model/settings.ts";
import { toV2 } from "../../device-model/spelling.ts";
import type { ChargingProfilePurpose } from "../../model/charging-profile.ts";

const purposes: readonly ChargingProfilePurpose[] = [
  "ChargingStationMaxProfile",
  "TxDefaultProfile",
  "TxProfile",
];

/** IgnoredProfilePurposesOffline, as 2.x spells it: purposes whose profiles do not count while offline. */
export function ignoredPurposes2(settings: Pick<Settings, "get">): readonly ChargingProfilePurpose[] {
  const handle = SmartChargingCtrlr.IgnoredProfilePurposesOffline;
  const words = toV2(handle, settings.get(handle).join(",")).split(",");
  return purposes.filter((purpose) => words.includes(purpose));
}
