import { isoSeconds } from "../../src/kernel/date-time.ts";
import type { InstalledProfile } from "../../src/model/charging-profile.ts";
import type { ProfileRules } from "../../src/smart-charging/profile-rules.ts";
import type { CompositeQuery, CompositionRules } from "../../src/smart-charging/query.ts";
import type { Sketch } from "./sets.ts";

/** ms since the epoch: in the middle of a day, so that no daily profile meets the window's edge. */
export const now = Date.parse("2026-11-21T13:07:30Z");

/** A version of OCPP: its profiles as they arrive, and its answer as it leaves. */
export interface Version {
  readonly name: "1.6" | "2.0.1" | "2.1";
  readonly rules: CompositionRules;
  /** It knows external constraints beside the station's maximum. */
  readonly external: boolean;
  readonly profileRules: (evses: number) => ProfileRules;
  /** By way of the version's own csChargingProfiles or chargingProfile. */
  readonly read: (sketch: Sketch) => InstalledProfile;
  /** From what is installed to the finished object of the version. */
  readonly answer: (query: CompositeQuery) => object;
}

export const transactionOf = (evse: number): string => `0b1f2c3d-0000-4000-8000-00000000000${evse}`;
export const timeOf = ({ start }: Sketch): string => isoSeconds(now + start * 1000);

/** What periods say in each version. */
export const periodsOf = ({ periods }: Sketch) =>
  periods.map(({ startPeriod, limit, numberPhases }) => ({
    startPeriod,
    limit,
    ...(numberPhases !== undefined && { numberPhases }),
  }));
