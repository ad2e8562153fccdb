import type {
  ChargingProfile,
  ClearChargingProfileRequest,
  SetChargingProfileRequest,
} from "../../src/messages/v16/types.ts";
import type { Dice } from "./dice.ts";
import { chargerA } from "./station-config.ts";

/** ChargeProfileMaxStackLevel of the station under test is far above these. */
const levels = 3;
const ids = 24;
/** A TxProfile of a remote start has an id nobody uses again: when it is installed is not the CSMS's to say. */
const firstRemoteId = 1000;
/** Higher than the station takes. */
const forbiddenLevel = 5000;

/** An operator's charging profiles. Each has another limit in its first period, which tells it from those of the same id before. */
export class ProfileMaker {
  private made = 0;

  /** A SetChargingProfile; now and then one that has to be refused. `transactionOf`: what runs on a connector, if known. */
  set(dice: Dice, transactionOf: (connectorId: number) => number | undefined): SetChargingProfileRequest {
    const purpose = dice.pick(
      "ChargePointMaxProfile",
      "TxDefaultProfile",
      "TxDefaultProfile",
      "TxProfile",
      "TxProfile",
    );
    const connectorId =
      purpose === "ChargePointMaxProfile" ? 0 : purpose === "TxProfile" ? dice.int(1, 2) : dice.int(0, 2);
    const profile = this.profile(dice, purpose, dice.int(1, ids));
    const wrong = dice.chance(0.08);
    if (wrong && purpose === "ChargePointMaxProfile") return { connectorId: 1, csChargingProfiles: profile };
    const transactionId = transactionOf(connectorId);
    const csChargingProfiles: ChargingProfile = {
      ...profile,
      ...(wrong && { stackLevel: forbiddenLevel }),
      ...(purpose === "TxProfile" && transactionId !== undefined && dice.chance(0.5) && { transactionId }),
    };
    return { connectorId, csChargingProfiles };
  }

  /** What a remote start brings along. */
  remote(dice: Dice): ChargingProfile {
    return this.profile(dice, "TxProfile", firstRemoteId + this.made);
  }

  /** A ClearChargingProfile, mostly of a few. */
  clear(dice: Dice): ClearChargingProfileRequest {
    const by = dice.pick("id", "id", "id", "place", "purpose", "level", "all");
    if (by === "id") return { id: dice.int(1, ids) };
    if (by === "place") return { connectorId: dice.int(0, 2), stackLevel: dice.int(0, levels) };
    const chargingProfilePurpose = dice.pick("ChargePointMaxProfile", "TxDefaultProfile", "TxProfile");
    if (by === "purpose") return { chargingProfilePurpose };
    return by === "level" ? { stackLevel: dice.int(0, levels), chargingProfilePurpose } : {};
  }

  private profile(
    dice: Dice,
    chargingProfilePurpose: ChargingProfile["chargingProfilePurpose"],
    chargingProfileId: number,
  ): ChargingProfile {
    const kind = dice.pick("Absolute", "Absolute", "Recurring", "Relative");
    const relative = kind === "Relative" && chargingProfilePurpose !== "ChargePointMaxProfile";
    this.made += 1;
    const first = { startPeriod: 0, limit: Math.round(600 + this.made) / 10 };
    const more = Array.from({ length: dice.int(0, 3) }, (_, index) => ({
      startPeriod: (index + 1) * dice.int(2, 40),
      limit: dice.int(60, chargerA),
    })).filter(({ startPeriod }, index, all) => startPeriod > (all[index - 1]?.startPeriod ?? 0));
    const begins = Date.now() - dice.int(-20_000, 60_000);
    return {
      chargingProfileId,
      stackLevel: dice.int(0, levels),
      chargingProfilePurpose,
      chargingProfileKind: relative ? "Relative" : kind === "Recurring" ? "Recurring" : "Absolute",
      ...(kind === "Recurring" && { recurrencyKind: dice.pick("Daily", "Weekly") }),
      ...(dice.chance(0.25) && { validTo: iso(Date.now() + dice.int(-500, 9000)) }),
      ...(dice.chance(0.1) && { validFrom: iso(Date.now() + dice.int(-5000, 30_000)) }),
      chargingSchedule: {
        chargingRateUnit: "A",
        ...(!relative && { startSchedule: iso(begins) }),
        ...(!relative && dice.chance(0.6) && { duration: dice.int(20, 400) }),
        // What counts from a transaction is the same at every instant of it: the tool does not know when the station has it begin.
        chargingSchedulePeriod: relative ? [first] : [first, ...more],
      },
    };
  }
}

const iso = (ms: number): string => new Date(ms).toISOString();
