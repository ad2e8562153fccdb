import { isObject } from "../../src/kernel/json.ts";
import type {
  ChargingProfile,
  ChargingSchedule,
  ChargingSchedulePeriod,
} from "../../src/messages/v16/types.ts";
import type { Rig } from "./rig.ts";
import type { Reply } from "./scripted-csms.ts";

/** What a profile says beyond the least. */
export interface Said extends Partial<Omit<ChargingProfile, "chargingSchedule">> {
  /** A; default 10. */
  readonly limit?: number;
  readonly schedule?: Partial<ChargingSchedule>;
}

/** A csChargingProfiles: a TxDefaultProfile of stack level 0 that counts from the start of the transaction. */
export function profile(id: number, { limit = 10, schedule, ...said }: Said = {}): ChargingProfile {
  return {
    chargingProfileId: id,
    stackLevel: 0,
    chargingProfilePurpose: "TxDefaultProfile",
    chargingProfileKind: "Relative",
    ...said,
    chargingSchedule: {
      chargingRateUnit: "A",
      chargingSchedulePeriod: [{ startPeriod: 0, limit }],
      ...schedule,
    },
  };
}

export const tx = { chargingProfilePurpose: "TxProfile" } as const;
export const max = {
  chargingProfilePurpose: "ChargePointMaxProfile",
  chargingProfileKind: "Absolute",
} as const;

const statusOf = (reply: Reply): unknown => (reply.kind === "result" ? reply.payload["status"] : reply.code);

/** The status answered, or the code of the CALLERROR. */
export async function install(
  rig: Rig,
  connectorId: number,
  csChargingProfiles: ChargingProfile,
): Promise<unknown> {
  return statusOf(await rig.csms.call("SetChargingProfile", { connectorId, csChargingProfiles }));
}

export async function clear(rig: Rig, filter: Record<string, unknown> = {}): Promise<unknown> {
  return statusOf(await rig.csms.call("ClearChargingProfile", filter));
}

/** The answer to GetCompositeSchedule. */
export async function schedule(
  rig: Rig,
  connectorId: number,
  duration = 60,
  more: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const reply = await rig.csms.call("GetCompositeSchedule", { connectorId, duration, ...more });
  return reply.kind === "result" ? reply.payload : { status: reply.code };
}

/** What may flow at a connector now, A. */
export async function limitAt(rig: Rig, connectorId: number): Promise<number | undefined> {
  return (await periodsAt(rig, connectorId, 0))[0]?.limit;
}

export async function periodsAt(
  rig: Rig,
  connectorId: number,
  duration: number,
): Promise<ChargingSchedulePeriod[]> {
  const { chargingSchedule } = await schedule(rig, connectorId, duration, { chargingRateUnit: "A" });
  const periods = isObject(chargingSchedule) ? chargingSchedule["chargingSchedulePeriod"] : [];
  return (Array.isArray(periods) ? periods.filter(isObject) : []).map((period) => ({
    startPeriod: Number(period["startPeriod"]),
    limit: Number(period["limit"]),
  }));
}

/** The ids of what is stored, in order. */
export const stored = (rig: Rig): number[] => rig.store.chargingProfiles.all().map((each) => each.profile.id);

/** Why profiles were refused, as the log has it. */
export const refusals = (rig: Rig): unknown[] =>
  rig.log.filter(({ text }) => text.includes("rejected")).map(({ fields }) => fields?.["rule"]);
