import { describe, expect, it } from "vitest";
import { SmartChargingCtrlr } from "../../../src/device-model/components/smart-charging-ctrlr.ts";
import { Rig } from "../../support/rig.ts";

/** Virtual time begins here. */
const begin = Date.UTC(2026, 0, 1);
const at = (seconds: number): string => new Date(begin + seconds * 1000).toISOString();

const periods = (...limits: readonly (readonly [startPeriod: number, limit: number])[]) =>
  limits.map(([startPeriod, limit]) => ({ startPeriod, limit }));

const schedule = (more: object = {}) => ({
  id: 1,
  chargingRateUnit: "A",
  startSchedule: at(0),
  chargingSchedulePeriod: periods([0, 16]),
  ...more,
});

const profile = (id: number, more: object = {}) => ({
  id,
  stackLevel: 0,
  chargingProfilePurpose: "TxDefaultProfile",
  chargingProfileKind: "Absolute",
  chargingSchedule: [schedule()],
  ...more,
});

const station = (): Promise<Rig> => new Rig({ version: "2.0.1" }).start();

async function call(rig: Rig, action: string, payload: Record<string, unknown>) {
  const reply = await rig.csms.call(action, payload);
  await rig.pass(1);
  return reply.kind === "result" ? reply.payload : { error: reply.code };
}

const set = (rig: Rig, evseId: number, chargingProfile: object) =>
  call(rig, "SetChargingProfile", { evseId, chargingProfile });

/** What may flow now at EVSE 1. */
async function limit(rig: Rig, chargingRateUnit = "A"): Promise<number> {
  const answer = await call(rig, "GetCompositeSchedule", { evseId: 1, duration: 600, chargingRateUnit });
  return Number(/"limit":([\d.]+)/.exec(JSON.stringify(answer["schedule"]))?.[1]);
}

/** What an EVSE can when nothing limits it, A. */
const unlimited = 48;

describe("when a charging profile counts in 2.0.1", () => {
  it("K01.FR.10 without validFrom and validTo it is valid until it is replaced", async () => {
    const rig = await station();
    await set(rig, 1, profile(1));
    await rig.pass(30 * 86_400);
    expect(await limit(rig)).toBe(16);
  });

  it("K01.FR.11 K01.FR.12 a period lasts until the next one, and none starts after the duration", async () => {
    const rig = await station();
    const chargingSchedulePeriod = periods([0, 16], [300, 8], [900, 4]);
    await set(
      rig,
      1,
      profile(1, { chargingSchedule: [schedule({ duration: 600, chargingSchedulePeriod })] }),
    );
    expect(await limit(rig)).toBe(16);
    await rig.pass(310);
    expect(await limit(rig)).toBe(8);
    await rig.pass(300);
    expect(await limit(rig)).toBe(unlimited);
    await rig.pass(600);
    expect(await limit(rig)).toBe(unlimited);
  });

  it("K01.FR.13 a recurring one that is shorter than its day leaves the rest of the day alone", async () => {
    const rig = await station();
    const daily = { chargingProfileKind: "Recurring", recurrencyKind: "Daily" };
    await set(rig, 1, profile(1, { ...daily, chargingSchedule: [schedule({ duration: 3600 })] }));
    expect(await limit(rig)).toBe(16);
    await rig.pass(3700);
    expect(await limit(rig)).toBe(unlimited);
    await rig.pass(86_400 - 3600);
    expect(await limit(rig)).toBe(16);
  });

  it("K01.FR.17 of two that are valid the higher stack level counts", async () => {
    const rig = await station();
    await set(rig, 1, profile(1));
    await set(
      rig,
      1,
      profile(2, {
        stackLevel: 1,
        chargingSchedule: [schedule({ chargingSchedulePeriod: periods([0, 20]) })],
      }),
    );
    expect(await limit(rig)).toBe(20);
  });

  it("K01.FR.30 one that begins later limits nothing before", async () => {
    const rig = await station();
    await set(rig, 1, profile(1, { chargingSchedule: [schedule({ startSchedule: at(600) })] }));
    expect(await limit(rig)).toBe(unlimited);
    await rig.pass(600);
    expect(await limit(rig)).toBe(16);
  });

  it("K01.FR.49 K01.FR.50 watts are spread over three phases unless it says otherwise", async () => {
    const rig = await station();
    const watts = schedule({ chargingRateUnit: "W", chargingSchedulePeriod: periods([0, 6900]) });
    await set(rig, 1, profile(1, { chargingSchedule: [watts] }));
    expect(await limit(rig)).toBe(10);
  });

  it("K01.FR.51 amperes are those of each phase", async () => {
    const rig = await station();
    await set(
      rig,
      1,
      profile(1, { chargingSchedule: [schedule({ chargingSchedulePeriod: periods([0, 10]) })] }),
    );
    expect(await limit(rig, "W")).toBe(6900);
  });

  it("K01.FR.32 K10.FR.07 a transaction goes on under a new default, and as if there had been none when it is cleared", async () => {
    const rig = await station();
    await rig.chargeOn(1);
    const fullW = rig.controls.evse(1).powerW;
    await set(
      rig,
      1,
      profile(1, { chargingSchedule: [schedule({ chargingSchedulePeriod: periods([0, 8]) })] }),
    );
    await rig.pass(30);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
    expect(rig.controls.evse(1).powerW).toBeLessThan(fullW);
    expect(await call(rig, "ClearChargingProfile", { chargingProfileId: 1 })).toEqual({ status: "Accepted" });
    await rig.pass(30);
    expect(rig.controls.evse(1).powerW).toBe(fullW);
    expect(rig.csms.of("TransactionEvent").map(({ eventType }) => eventType)).not.toContain("Ended");
  });

  it.each<[string, number | undefined, number | undefined, number]>([
    ["the default counts again", 16, undefined, 16],
    ["the lower of default and station maximum: the default", 10, 18, 10],
    ["the lower of default and station maximum: the maximum", 16, 9, 9],
    ["the maximum where there is no default", undefined, 9, 9],
    ["nothing limits where there is neither", undefined, undefined, unlimited],
  ])("K02.FR.08 when a TxProfile has run out %s", async (_, byDefault, most, then) => {
    for (const end of [{ duration: 300 }, { validTo: at(400) }]) {
      const rig = await station();
      await rig.chargeOn(1);
      const transactionId = rig.store.transactions.open()[0]?.id;
      const put = async (evse: number, id: number, amps: number, more: object): Promise<void> => {
        const { duration, ...rest }: Record<string, unknown> = { duration: undefined, ...more };
        const chargingSchedule = [
          { ...schedule({ chargingSchedulePeriod: periods([0, amps]) }), ...(duration ? { duration } : {}) },
        ];
        expect(await set(rig, evse, profile(id, { ...rest, chargingSchedule }))).toEqual({
          status: "Accepted",
        });
      };
      if (byDefault !== undefined) await put(1, 1, byDefault, {});
      if (most !== undefined) await put(0, 2, most, { chargingProfilePurpose: "ChargingStationMaxProfile" });
      await put(1, 3, 8, { chargingProfilePurpose: "TxProfile", transactionId, ...end });
      await rig.pass(60);
      const current = (): number => Math.round(rig.controls.evse(1).connectors[0]?.car?.currentA ?? 0);
      expect([await limit(rig), current()]).toEqual([8, 8]);
      await rig.pass(600);
      // The car takes 16 A.
      expect([await limit(rig), current()]).toEqual([then, Math.min(then, 16)]);
      await rig.stop();
    }
  });

  it.each([
    ["K06.FR.01 a TxProfile goes on limiting its transaction offline", "TxProfile"],
    ["K07.FR.01 what else there is goes on limiting offline", "TxDefaultProfile"],
  ])("%s", async (_, chargingProfilePurpose) => {
    const rig = await station();
    await rig.chargeOn(1);
    const fullW = rig.controls.evse(1).powerW;
    const transactionId = rig.store.transactions.open()[0]?.id;
    const more = chargingProfilePurpose === "TxProfile" ? { transactionId } : {};
    const chargingSchedule = [schedule({ chargingSchedulePeriod: periods([0, 12], [600, 8]) })];
    const answer = await set(rig, 1, profile(1, { chargingProfilePurpose, chargingSchedule, ...more }));
    expect(answer).toEqual({ status: "Accepted" });
    await rig.pass(30);
    rig.csms.unplug();
    await rig.pass(60);
    const limitedW = rig.controls.evse(1).powerW;
    expect(limitedW).toBeLessThan(fullW);
    await rig.pass(900);
    expect(rig.controls.evse(1).powerW).toBeLessThan(limitedW);
  });

  it("K06.FR.02 offline without any profile nothing limits", async () => {
    const rig = await station();
    await rig.chargeOn(1);
    const fullW = rig.controls.evse(1).powerW;
    rig.csms.unplug();
    await rig.pass(600);
    expect(rig.controls.evse(1).powerW).toBe(fullW);
  });
});

describe("what a charging profile may say in 2.0.1", () => {
  it.each([
    [
      "K01.FR.35 periods that are not in order",
      { chargingSchedule: [schedule({ chargingSchedulePeriod: periods([0, 16], [600, 8], [300, 6]) })] },
    ],
    [
      "K01.FR.48 a phase to use, which no hardware here can choose",
      {
        chargingSchedule: [
          schedule({
            chargingSchedulePeriod: [{ startPeriod: 0, limit: 16, numberPhases: 1, phaseToUse: 2 }],
          }),
        ],
      },
    ],
    ["K01.FR.41 Relative with a startSchedule", { chargingProfileKind: "Relative" }],
  ])("%s: Rejected", async (_, more) => {
    const rig = await station();
    expect(await set(rig, 1, profile(1, more))).toMatchObject({ status: "Rejected" });
    expect(await limit(rig)).toBe(unlimited);
  });

  it("K01.FR.26 a unit that is not taken: Rejected", async () => {
    const rig = await new Rig({
      version: "2.0.1",
      files: [{ handle: SmartChargingCtrlr.RateUnit, value: ["Current"], origin: "config" }],
    }).start();
    const chargingSchedule = [schedule({ chargingRateUnit: "W" })];
    expect(await set(rig, 1, profile(1, { chargingSchedule }))).toMatchObject({ status: "Rejected" });
  });

  it("K04.FR.01 K04.FR.05 the station's maximum bounds all EVSEs together, each with its own schedule", async () => {
    const rig = await station();
    const chargingSchedule = [schedule({ chargingSchedulePeriod: periods([0, 20]) })];
    const most = { chargingProfilePurpose: "ChargingStationMaxProfile", chargingSchedule };
    expect(await set(rig, 0, profile(1, most))).toEqual({ status: "Accepted" });
    await rig.chargeOn(1);
    await rig.chargeOn(2);
    await rig.pass(60);
    const current = (evse: number): number => rig.controls.evse(evse).connectors[0]?.car?.currentA ?? 0;
    expect(current(1)).toBeGreaterThan(0);
    expect(current(2)).toBeGreaterThan(0);
    expect(current(1) + current(2)).toBeLessThanOrEqual(20.5);
  });

  it("K10.FR.08 K10.FR.09 the limits of others are not the CSMS's to clear: Unknown", async () => {
    const rig = new Rig({ version: "2.0.1" });
    const external = {
      id: 99,
      stackLevel: 0,
      chargingProfilePurpose: "ChargingStationExternalConstraints",
      chargingProfileKind: "Absolute",
      chargingSchedule: [
        { id: 1, chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 10 }] },
      ],
    } as const;
    rig.store.chargingProfiles.put({ evse: 0, profile: external });
    await rig.start();
    const chargingProfileCriteria = { chargingProfilePurpose: "ChargingStationExternalConstraints" };
    for (const request of [{ chargingProfileCriteria }, { chargingProfileId: 99 }])
      expect(await call(rig, "ClearChargingProfile", request)).toEqual({ status: "Unknown" });
    expect(rig.store.chargingProfiles.all().map(({ profile: { id } }) => id)).toEqual([99]);
  });
});
