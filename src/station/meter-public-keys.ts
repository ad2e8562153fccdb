import { OCPP16LegacyCtrlr } from "../device-model/components/ocpp16-legacy-ctrlr.ts";
import { noMeterKey } from "../device-model/keys-16/rules.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Logger } from "../kernel/logger.ts";
import type { StationFacts } from "./station-facts.ts";

export interface MeterPublicKeysDeps {
  readonly settings: Settings;
  readonly facts: Pick<StationFacts, "connectors">;
  readonly logger: Logger;
}

/**
 * The meter of an EVSE has this key: all connectors of the EVSE show it (signed meter values §3.3.1). Meters are changed once in
 * years, and told of at each start: what is the same is not written.
 */
export function meterPublicKeyTold(
  { settings, facts, logger }: MeterPublicKeysDeps,
  evse: number,
  publicKey: string,
): void {
  const told = publicKey.trim() === "" ? noMeterKey : publicKey.trim();
  const handle = OCPP16LegacyCtrlr.MeterPublicKeys;
  const before = settings.get(handle);
  const keys = facts
    .connectors()
    .map(({ place }, index) => (place.evse === evse ? told : (before[index] ?? noMeterKey)));
  if (keys.every((key, index) => key === (before[index] ?? noMeterKey))) return;
  // What is kept is a list with commas in between, and no key is spelled with one.
  const result = told.includes(",")
    ? { status: "rejected" as const, reason: "it has a comma" }
    : settings.set(handle, keys, "integrator");
  if (result.status === "rejected")
    logger.warn("the public key of a meter could not be kept", { evse, reason: result.reason });
}
