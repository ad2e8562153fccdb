import { describe, expect, it } from "vitest";
import { SmartChargingCtrlr } from "../../../src/device-model/components/smart-charging-ctrlr.ts";
import { bob } from "../../support/rig.ts";
import { Play, profile, rejected, schedule } from "../../support/v2/profiles.ts";

describe("GetChargingProfiles, ClearChargingProfile, GetCompositeSchedule in 2.0.1", () => {
  it("K09.FR.01 K09.FR.02 K09.FR.06 reports all, by EVSE, the last without tbc", async () => {
    const play = await Play.begin();
    await play.set(0, profile(1, { chargingProfilePurpose: "ChargingStationMaxProfile" }));
    for (const id of [2, 3, 4, 5, 6]) await play.set(1, profile(id, { stackLevel: id }));
    expect(await play.call("GetChargingProfiles", { requestId: 7, chargingProfile: {} })).toEqual({
      status: "Accepted",
    });
    const reports = play.rig.csms.of("ReportChargingProfiles");
    expect(reports.map(({ requestId, evseId, tbc }) => [requestId, evseId, tbc])).toEqual([
      [7, 0, true],
      [7, 1, true],
      [7, 1, undefined],
    ]);
    expect(JSON.stringify(reports[0]?.["chargingProfile"])).toContain("2026-01-01T00:00:00.000Z");
  });

  it("K09.FR.04 K09.FR.05 only what matches; NoProfiles when nothing does", async () => {
    const play = await Play.begin();
    await play.set(0, profile(1));
    await play.set(1, profile(2, { stackLevel: 1 }));
    const ids = async (request: object): Promise<unknown> => {
      play.rig.csms.forget();
      const { status } = await play.call("GetChargingProfiles", {
        requestId: 1,
        chargingProfile: {},
        ...request,
      });
      const found = play.rig.csms
        .of("ReportChargingProfiles")
        .flatMap((report) => [
          ...JSON.stringify(report["chargingProfile"]).matchAll(/"id":(\d+),"stackLevel"/g),
        ])
        .map((match) => match[1]);
      return status === "Accepted" ? found : status;
    };
    expect(await ids({ evseId: 0 })).toEqual(["1"]);
    expect(await ids({ evseId: 1 })).toEqual(["2"]);
    expect(await ids({ chargingProfile: { stackLevel: 1 } })).toEqual(["2"]);
    expect(await ids({ chargingProfile: { chargingProfileId: [1, 9] } })).toEqual(["1"]);
    expect(await ids({ chargingProfile: { chargingLimitSource: ["EMS"] } })).toBe("NoProfiles");
  });

  it("K09.FR.04 of an EVSE only what matches everything that is asked", async () => {
    const play = await Play.begin();
    const tx = { chargingProfilePurpose: "TxProfile", transactionId: await play.charging(), stackLevel: 1 };
    await play.set(1, profile(1));
    await play.set(1, profile(2, { stackLevel: 1 }));
    await play.set(1, profile(3, tx));
    await play.set(2, profile(4, { stackLevel: 1 }));
    const ids = async (evseId: number, chargingProfile: object): Promise<unknown> => {
      play.rig.csms.forget();
      const { status } = await play.call("GetChargingProfiles", { requestId: 1, evseId, chargingProfile });
      const text = JSON.stringify(play.rig.csms.of("ReportChargingProfiles"));
      const found = [...text.matchAll(/"id":(\d+),"stackLevel"/g)].map((match) => match[1]);
      return status === "Accepted" ? found.sort() : status;
    };
    const byDefault = { chargingProfilePurpose: "TxDefaultProfile" };
    expect(await ids(1, { stackLevel: 1 })).toEqual(["2", "3"]);
    expect(await ids(1, byDefault)).toEqual(["1", "2"]);
    expect(await ids(1, { ...byDefault, stackLevel: 1 })).toEqual(["2"]);
    expect(await ids(1, { chargingProfilePurpose: "TxProfile", stackLevel: 0 })).toBe("NoProfiles");
    expect(await ids(1, { chargingLimitSource: ["CSO"], ...byDefault, stackLevel: 1 })).toEqual(["2"]);
    expect(await ids(1, { chargingLimitSource: ["EMS"], ...byDefault, stackLevel: 1 })).toBe("NoProfiles");
    expect(await ids(2, { stackLevel: 1 })).toEqual(["4"]);
    expect(await ids(2, { chargingProfilePurpose: "TxProfile" })).toBe("NoProfiles");
  });

  it("K10.FR.01 K10.FR.03 clears by id or by criteria; Unknown when nothing matches", async () => {
    const play = await Play.begin();
    await play.set(1, profile(1));
    await play.set(1, profile(2, { stackLevel: 1, chargingSchedule: [schedule(8)] }));
    const clear = (request: Record<string, unknown>) => play.call("ClearChargingProfile", request);
    expect(await clear({ chargingProfileId: 9 })).toEqual({ status: "Unknown" });
    expect(await clear({ chargingProfileCriteria: { evseId: 2 } })).toEqual({ status: "Unknown" });
    expect(await clear({ chargingProfileId: 2 })).toEqual({ status: "Accepted" });
    expect(await play.limit(1)).toBe("16");
    expect(
      await clear({ chargingProfileCriteria: { evseId: 1, chargingProfilePurpose: "TxDefaultProfile" } }),
    ).toEqual({
      status: "Accepted",
    });
    expect(await play.limit(1)).toBe("48");
  });

  it("K10.FR.04 clears only what matches all that is given", async () => {
    const play = await Play.begin();
    const tx = { chargingProfilePurpose: "TxProfile", transactionId: await play.charging(), stackLevel: 1 };
    await play.set(1, profile(1));
    await play.set(1, profile(2, { stackLevel: 1 }));
    await play.set(1, profile(3, tx));
    await play.set(2, profile(4, { stackLevel: 1 }));
    const left = (): number[] =>
      play.rig.store.chargingProfiles
        .all()
        .map(({ profile: { id } }) => id)
        .sort();
    const clear = (chargingProfileCriteria: object) =>
      play.call("ClearChargingProfile", { chargingProfileCriteria });
    // Each matches one or two of the three criteria, none all of them.
    const byDefault = { chargingProfilePurpose: "TxDefaultProfile" };
    expect(await clear({ evseId: 2, ...byDefault, stackLevel: 0 })).toEqual({ status: "Unknown" });
    expect(await clear({ evseId: 2, chargingProfilePurpose: "TxProfile", stackLevel: 1 })).toEqual({
      status: "Unknown",
    });
    expect(left()).toEqual([1, 2, 3, 4]);
    expect(await clear({ evseId: 1, ...byDefault, stackLevel: 1 })).toEqual({ status: "Accepted" });
    expect(left()).toEqual([1, 3, 4]);
    expect(await clear({ evseId: 1, chargingProfilePurpose: "TxProfile" })).toEqual({ status: "Accepted" });
    expect(left()).toEqual([1, 4]);
    expect(await clear({ stackLevel: 1 })).toEqual({ status: "Accepted" });
    expect(left()).toEqual([1]);
  });

  it("K10.FR.05 what is left then limits every transaction that runs", async () => {
    const play = await Play.begin();
    const { rig } = play;
    await rig.chargeOn(1);
    await rig.chargeOn(2, bob);
    await play.set(0, profile(1, { chargingSchedule: [schedule(12)] }));
    await play.set(0, profile(2, { stackLevel: 1, chargingSchedule: [schedule(8)] }));
    await rig.pass(30);
    const amperes = (): number[] =>
      [1, 2].map((evse) => Math.round(rig.controls.evse(evse).connectors[0]?.car?.currentA ?? 0));
    expect(amperes()).toEqual([8, 8]);
    const all = { chargingProfileCriteria: { chargingProfilePurpose: "TxDefaultProfile" } };
    expect(await play.call("ClearChargingProfile", { chargingProfileId: 2 })).toEqual({ status: "Accepted" });
    await rig.pass(30);
    expect(amperes()).toEqual([12, 12]);
    expect(await play.call("ClearChargingProfile", all)).toEqual({ status: "Accepted" });
    await rig.pass(30);
    expect(amperes()).toEqual([16, 16]);
    expect(rig.store.transactions.open()).toHaveLength(2);
  });

  it("K08.FR.02 from the moment it is asked, with every change until the end of the duration", async () => {
    const play = await Play.begin();
    const { clock } = play.rig;
    await play.rig.pass(0.9);
    const startSchedule = new Date(clock.wall()).toISOString();
    const chargingSchedulePeriod = [
      { startPeriod: 0, limit: 16 },
      { startPeriod: 400, limit: 10 },
      { startPeriod: 700, limit: 6 },
      { startPeriod: 2000, limit: 20 },
    ];
    await play.set(
      1,
      profile(1, { chargingSchedule: [schedule(0, { startSchedule, chargingSchedulePeriod })] }),
    );
    await play.rig.pass(299);
    const asked = clock.wall();
    const answer = await play.call("GetCompositeSchedule", {
      evseId: 1,
      duration: 1000,
      chargingRateUnit: "A",
    });
    expect(answer).toEqual({
      status: "Accepted",
      schedule: {
        evseId: 1,
        duration: 1000,
        scheduleStart: new Date(asked).toISOString().replace(".000Z", "Z"),
        chargingRateUnit: "A",
        chargingSchedulePeriod: [
          expect.objectContaining({ startPeriod: 0, limit: 16 }),
          expect.objectContaining({ startPeriod: 100, limit: 10 }),
          expect.objectContaining({ startPeriod: 400, limit: 6 }),
        ],
      },
    });
  });

  it("K08.FR.03 K08.FR.06 what may flow, of an EVSE and of the station", async () => {
    const play = await Play.begin();
    await play.set(
      0,
      profile(1, { chargingProfilePurpose: "ChargingStationMaxProfile", chargingSchedule: [schedule(32)] }),
    );
    await play.set(1, profile(2));
    const answer = await play.call("GetCompositeSchedule", {
      evseId: 0,
      duration: 60,
      chargingRateUnit: "A",
    });
    expect(answer).toMatchObject({
      status: "Accepted",
      schedule: {
        evseId: 0,
        duration: 60,
        chargingRateUnit: "A",
        chargingSchedulePeriod: [{ startPeriod: 0, limit: 32 }],
      },
    });
    expect(await play.limit(1)).toBe("16");
  });

  it("K08.FR.05 of an EVSE there is not: Rejected", async () => {
    const play = await Play.begin();
    expect(await play.call("GetCompositeSchedule", { evseId: 9, duration: 60 })).toEqual(
      rejected("UnknownEvse"),
    );
  });

  it.each([
    ["Current", "A", "W"],
    ["Power", "W", "A"],
  ])("K08.FR.07 where RateUnit is %s alone, in %s and not in %s", async (rateUnit, takes, refuses) => {
    const value = [rateUnit];
    const play = await Play.begin({
      files: [{ handle: SmartChargingCtrlr.RateUnit, value, origin: "config" }],
    });
    for (const evseId of [0, 1]) {
      const ask = (chargingRateUnit: string) =>
        play.call("GetCompositeSchedule", { evseId, duration: 60, chargingRateUnit });
      expect(await ask(takes)).toMatchObject({
        status: "Accepted",
        schedule: { chargingRateUnit: takes },
      });
      expect(await ask(refuses)).toMatchObject({ status: "Rejected" });
    }
  });
});
