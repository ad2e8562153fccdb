import { describe, expect, it } from "vitest";
import { alice, owners, Rig, type RigOptions } from "../../support/rig.ts";
import { tokenOf } from "../../support/v2/tester.ts";

const station = (options: RigOptions): Promise<Rig> => new Rig({ version: "2.0.1", ...options }).start();

async function call(rig: Rig, action: string, payload: Record<string, unknown>) {
  const reply = await rig.csms.call(action, payload);
  await rig.pass(1);
  return reply.kind === "result" ? reply.payload : { error: reply.code };
}

const schedule = (limit: number, more: object = {}) => ({
  id: 1,
  chargingRateUnit: "A",
  startSchedule: "2026-01-01T00:00:00Z",
  chargingSchedulePeriod: [{ startPeriod: 0, limit }],
  ...more,
});

const txDefault = (id: number, limit: number, more: object = {}) => ({
  id,
  stackLevel: id,
  chargingProfilePurpose: "TxDefaultProfile",
  chargingProfileKind: "Absolute",
  chargingSchedule: [schedule(limit)],
  ...more,
});

/** What may flow now at EVSE 1, as the station answers the CSMS, A. */
async function limit(rig: Rig): Promise<number> {
  const answer = await call(rig, "GetCompositeSchedule", { evseId: 1, duration: 600, chargingRateUnit: "A" });
  return Number(/"limit":([\d.]+)/.exec(JSON.stringify(answer["schedule"]))?.[1]);
}

/** What the car at EVSE 1 draws, A per phase. */
const drawn = (rig: Rig): number => rig.controls.evse(1).connectors[0]?.car?.currentA ?? 0;

describe.each(owners)("K03, K05, sessions owned by the %s", (sessionOwner) => {
  it("K03.FR.03: a profile that comes while a car charges counts at once, for the answer and for the car", async () => {
    const rig = await station({ sessionOwner });
    await rig.chargeOn(1);
    const seen: number[] = [];
    for (const [id, amps] of [
      [1, 14],
      [2, 8],
      [3, 12],
    ] as const) {
      await call(rig, "SetChargingProfile", { evseId: 1, chargingProfile: txDefault(id, amps) });
      await rig.pass(30);
      expect(await limit(rig)).toBe(amps);
      seen.push(Math.round(drawn(rig)));
    }
    expect(seen).toEqual([14, 8, 12]);
  });

  const txProfile = (chargingSchedule: object) => ({
    id: 5,
    stackLevel: 0,
    chargingProfilePurpose: "TxProfile",
    chargingProfileKind: "Relative",
    chargingSchedule: [chargingSchedule],
  });
  const requestStart = (rig: Rig, chargingSchedule: object) =>
    call(rig, "RequestStartTransaction", {
      idToken: tokenOf(alice),
      remoteStartId: 7,
      evseId: 1,
      chargingProfile: txProfile(chargingSchedule),
    });

  it("K05.FR.03: what a remote start brought is in the composite schedule as long as its transaction runs", async () => {
    const rig = await station({ sessionOwner });
    await call(rig, "SetChargingProfile", { evseId: 1, chargingProfile: txDefault(1, 16) });
    await rig.plug(1);
    const own = { id: 1, chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 9 }] };
    expect(await requestStart(rig, own)).toEqual({ status: "Accepted" });
    await rig.pass(30);
    expect(await limit(rig)).toBe(9);
    await rig.unplug(1);
    await rig.pass(30);
    expect(await limit(rig)).toBe(16);
  });

  it.each([
    ["a Relative one that says when it begins", schedule(9)],
    [
      "a first period that is not at 0",
      schedule(9, { chargingSchedulePeriod: [{ startPeriod: 5, limit: 9 }] }),
    ],
    [
      "periods that go back in time",
      {
        id: 1,
        chargingRateUnit: "A",
        chargingSchedulePeriod: [0, 600, 300].map((startPeriod) => ({ startPeriod, limit: 9 })),
      },
    ],
  ])("K05.FR.05: a remote start with a profile that cannot be is Rejected: %s", async (_what, wrong) => {
    const rig = await station({ sessionOwner });
    await rig.plug(1);
    rig.csms.forget();
    expect(await requestStart(rig, wrong)).toEqual({
      status: "Rejected",
      statusInfo: { reasonCode: "InvalidProfile" },
    });
    await rig.pass(30);
    expect(rig.csms.of("TransactionEvent").filter(({ eventType }) => eventType === "Started")).toEqual([]);
    expect(drawn(rig)).toBe(0);
  });
});
