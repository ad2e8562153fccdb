import { describe, expect, it } from "vitest";
import { Rig } from "../../support/rig.ts";

const schedule = (limit: number, more: object = {}) => ({
  id: 1,
  chargingRateUnit: "A",
  startSchedule: "2026-01-01T00:00:00Z",
  chargingSchedulePeriod: [{ startPeriod: 0, limit }],
  ...more,
});

const profile = (id: number, more: object = {}) => ({
  id,
  stackLevel: 0,
  chargingProfilePurpose: "TxDefaultProfile",
  chargingProfileKind: "Absolute",
  chargingSchedule: [schedule(16)],
  ...more,
});

class Play {
  readonly rig: Rig;

  constructor(rig: Rig) {
    this.rig = rig;
  }

  static async begin(): Promise<Play> {
    return new Play(await new Rig({ version: "2.0.1" }).start());
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

const rejected = (reasonCode: string) => ({ status: "Rejected", statusInfo: { reasonCode } });

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

  it("K01.FR.27 outlives a restart", async () => {
    const play = await Play.begin();
    await play.set(1, profile(1));
    await play.rig.stop();
    await play.rig.start();
    expect(await play.limit(1)).toBe("16");
  });
});

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

  it("K10.FR.01 K10.FR.03 K10.FR.04 K10.FR.05 clears by id or by criteria; Unknown when nothing matches", async () => {
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

  it("K08.FR.02 K08.FR.03 K08.FR.06 what may flow, of an EVSE and of the station", async () => {
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

  it("K08.FR.05 K08.FR.07 of an EVSE there is not, or in a unit that is not taken: Rejected", async () => {
    const play = await Play.begin();
    expect(await play.call("GetCompositeSchedule", { evseId: 9, duration: 60 })).toEqual(
      rejected("UnknownEvse"),
    );
  });
});
