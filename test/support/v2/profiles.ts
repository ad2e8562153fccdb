import { Rig, type RigOptions } from "../rig.ts";

/** A flat schedule from the first day on. */
export const schedule = (limit: number, more: object = {}) => ({
  id: 1,
  chargingRateUnit: "A",
  startSchedule: "2026-01-01T00:00:00Z",
  chargingSchedulePeriod: [{ startPeriod: 0, limit }],
  ...more,
});

/** A default of 16 A. */
export const profile = (id: number, more: object = {}) => ({
  id,
  stackLevel: 0,
  chargingProfilePurpose: "TxDefaultProfile",
  chargingProfileKind: "Absolute",
  chargingSchedule: [schedule(16)],
  ...more,
});

/** A station that is given charging profiles. */
export class Play {
  readonly rig: Rig;

  constructor(rig: Rig) {
    this.rig = rig;
  }

  static async begin(options: RigOptions = {}): Promise<Play> {
    return new Play(await new Rig({ version: "2.0.1", ...options }).start());
  }

  async call(action: string, payload: Record<string, unknown>): Promise<Record<string, unknown>> {
    const reply = await this.rig.csms.call(action, payload);
    await this.rig.pass(1);
    if (reply.kind === "error") return { error: reply.code };
    return reply.payload;
  }

  set(evseId: number, chargingProfile: object): Promise<Record<string, unknown>> {
    return this.call("SetChargingProfile", { evseId, chargingProfile });
  }

  /** What may flow now at an EVSE, A. */
  async limit(evseId: number): Promise<unknown> {
    const answer = await this.call("GetCompositeSchedule", { evseId, duration: 600, chargingRateUnit: "A" });
    const text = JSON.stringify(answer["schedule"]);
    return /"limit":([\d.]+)/.exec(text)?.[1];
  }

  async charging(): Promise<string> {
    await this.rig.chargeOn(1);
    const [transaction] = this.rig.store.transactions.open();
    return transaction?.id ?? "";
  }
}

/** An answer that refuses, and why. */
export const rejected = (reasonCode: string) => ({ status: "Rejected", statusInfo: { reasonCode } });
