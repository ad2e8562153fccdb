import { OCPP16LegacyCtrlr } from "../device-model/components/ocpp16-legacy-ctrlr.ts";
import { SmartChargingCtrlr } from "../device-model/components/smart-charging-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { ChargingProfilePurpose } from "../model/charging-profile.ts";
import type { MeteringRules } from "../station/metering-rules.ts";
import type { TxPoints } from "../station/tx-points.ts";
import { purposeOf16 } from "./charging-profile.ts";

const start: TxPoints["start"] = new Set(["PowerPathClosed"]);
const stopUnlessUnplugged: TxPoints["stop"] = new Set(["Authorized"]);
const stopOnUnplug: TxPoints["stop"] = new Set(["Authorized", "EVConnected"]);

/**
 * Where 1.6 pins the transaction: it starts when authorized and plugged (§4.8), and ends when the authorization does, or,
 * with StopTransactionOnEVSideDisconnect (§9.1.23), when the cable goes.
 */
export function points16(settings: Settings): TxPoints {
  const onUnplug = settings.get(OCPP16LegacyCtrlr.StopTransactionOnEVSideDisconnect);
  return { start, stop: onUnplug ? stopOnUnplug : stopUnlessUnplugged };
}

/** IgnoredProfilePurposesOffline, whose values are 1.6's words. */
export function ignoredPurposes16(settings: Settings): readonly ChargingProfilePurpose[] {
  return settings.get(SmartChargingCtrlr.IgnoredProfilePurposesOffline).flatMap((word) => {
    const purpose = purposeOf16(word);
    return purpose ? [purpose] : [];
  });
}

/** Readings for the end are taken with those that are told (§9.1.36), and the main meter is sampled too (§3.16.3). */
export const meteringRules16: MeteringRules = {
  endIntervals: false,
  alignedBounds: true,
  samplesMain: true,
  switches: false,
};
