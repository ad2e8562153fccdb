import { describe, expect, it } from "vitest";
import { Play, profile, rejected, schedule } from "../../support/v2/profiles.ts";

describe("SetChargingProfile in 2.0.1", () => {
  it("K01.FR.05 K01.FR.07 K01.FR.15 is in force at once, and replaces the profile of its id", async () => {
    const play = await Play.begin();
    expect(await play.set(1, profile(1))).toEqual({ status: "Accepted" });
    expect(await play.limit(1)).toBe("16");
    expect(await play.limit(2)).toBe("48");
    await play.set(1, profile(1, { chargingSchedule: [schedule(10)] }));
    expect(await play.limit(1)).toBe("10");
  });

  it("K01.FR.14 on EVSE 0 a default is each EVSE's", async () => {
    const play = await Play.begin();
    await play.set(0, profile(1));
    expect([await play.limit(1), await play.limit(2)]).toEqual(["16", "16"]);
  });

  it("K01.FR.06 K01.FR.36 K01.FR.37 two of one level need different times", async () => {
    const play = await Play.begin();
    expect(await play.set(1, profile(1, { validTo: "2026-01-02T00:00:00Z" }))).toEqual({
      status: "Accepted",
    });
    expect(await play.set(1, profile(2, { validFrom: "2026-01-01T12:00:00Z" }))).toEqual(
      rejected("DuplicateProfile"),
    );
    const later = { validFrom: "2026-01-02T00:00:00Z", chargingSchedule: [schedule(8)] };
    expect(await play.set(1, profile(3, later))).toEqual({ status: "Accepted" });
    expect(await play.limit(1)).toBe("16");
    await play.rig.pass(2 * 86_400);
    expect(await play.limit(1)).toBe("8");
  });

  it("K01.FR.52 K01.FR.53 a default of EVSE 0 and one of an EVSE need different levels", async () => {
    const play = await Play.begin();
    await play.set(1, profile(1));
    expect(await play.set(0, profile(2))).toEqual(rejected("DuplicateProfile"));
    expect(await play.set(0, profile(3, { stackLevel: 1 }))).toEqual({ status: "Accepted" });
    expect(await play.set(2, profile(4, { stackLevel: 1 }))).toEqual(rejected("DuplicateProfile"));
  });

  it("K01.FR.09 K01.FR.33 K01.FR.16 a TxProfile needs the transaction that runs there", async () => {
    const play = await Play.begin();
    const tx = { chargingProfilePurpose: "TxProfile", transactionId: "nobody" };
    expect(await play.set(1, profile(1, tx))).toEqual(rejected("TxNotFound"));
    const id = await play.charging();
    expect(await play.set(1, profile(1, tx))).toEqual(rejected("TxNotFound"));
    expect(await play.set(0, profile(1, { ...tx, transactionId: id }))).toEqual(rejected("InvalidProfile"));
    expect(await play.set(1, profile(1, { chargingProfilePurpose: "TxProfile" }))).toEqual(
      rejected("TxNotFound"),
    );
  });

  it("K01.FR.04 K01.FR.39 K02.FR.04 K02.FR.05 it overrules the default, and goes with its transaction", async () => {
    const play = await Play.begin();
    await play.set(1, profile(1));
    const transactionId = await play.charging();
    const tx = { chargingProfilePurpose: "TxProfile", transactionId, chargingSchedule: [schedule(20)] };
    expect(await play.set(1, profile(2, tx))).toEqual({ status: "Accepted" });
    expect(await play.set(1, profile(3, tx))).toEqual(rejected("DuplicateProfile"));
    expect(await play.limit(1)).toBe("20");
    play.rig.controls.unplug(1);
    await play.rig.pass(5);
    expect(await play.limit(1)).toBe("16");
  });

  it.each([
    ["K01.FR.28 an EVSE there is not", 9, {}, "UnknownEvse"],
    [
      "K01.FR.22 external constraints",
      0,
      { chargingProfilePurpose: "ChargingStationExternalConstraints" },
      "InvalidProfile",
    ],
    [
      "K04.FR.03 the station's maximum on an EVSE",
      1,
      { chargingProfilePurpose: "ChargingStationMaxProfile" },
      "InvalidProfile",
    ],
    [
      "K01.FR.40 no startSchedule",
      1,
      { chargingSchedule: [schedule(6, { startSchedule: undefined })] },
      "InvalidProfile",
    ],
    [
      "K01.FR.31 a first period that is not at 0",
      1,
      { chargingSchedule: [schedule(6, { chargingSchedulePeriod: [{ startPeriod: 5, limit: 6 }] })] },
      "InvalidProfile",
    ],
    ["K01.FR.60 Recurring without its kind", 1, { chargingProfileKind: "Recurring" }, "InvalidProfile"],
  ])("%s is Rejected", async (_, evse, more, reasonCode) => {
    const play = await Play.begin();
    const wire: unknown = JSON.parse(JSON.stringify(profile(1, more)));
    expect(await play.call("SetChargingProfile", { evseId: evse, chargingProfile: wire })).toEqual(
      rejected(reasonCode),
    );
  });

  it.each(["restart", "power loss"])("K01.FR.27 outlives a %s", async (what) => {
    const play = await Play.begin();
    await play.set(1, profile(1));
    if (what === "restart") await play.rig.stop();
    else {
      await play.rig.kill();
      play.rig.controls.powerCut(5000);
      await play.rig.pass(10);
    }
    await play.rig.start();
    expect(await play.limit(1)).toBe("16");
  });
});
