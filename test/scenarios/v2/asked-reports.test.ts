import { describe, expect, it } from "vitest";
import { Rig } from "../../support/rig.ts";

const profile = (id: number): Record<string, unknown> => ({
  id,
  stackLevel: id,
  chargingProfilePurpose: "TxDefaultProfile",
  chargingProfileKind: "Absolute",
  chargingSchedule: [
    {
      id: 1,
      chargingRateUnit: "A",
      startSchedule: "2026-01-01T00:00:00Z",
      chargingSchedulePeriod: [{ startPeriod: 0, limit: 16 }],
    },
  ],
});

/** A station with so many profiles, and a CSMS that takes its time with every answer. */
async function busyStation(profiles: number, latencyMs = 200): Promise<Rig> {
  const rig = await new Rig({ version: "2.0.1" }).start();
  for (let id = 1; id <= profiles; id++) {
    const reply = await rig.csms.call("SetChargingProfile", { evseId: 1, chargingProfile: profile(id) });
    expect(reply).toMatchObject({ payload: { status: "Accepted" } });
  }
  rig.csms.forget();
  rig.csms.latencyMs = latencyMs;
  return rig;
}

/** What was promised: the request ids answered Accepted. */
async function asked(rig: Rig, requestIds: readonly number[]): Promise<number[]> {
  const accepted: number[] = [];
  for (const requestId of requestIds) {
    const reply = await rig.csms.call("GetChargingProfiles", { requestId, chargingProfile: {} });
    if (reply.kind === "error") expect(reply.code).toBe("GenericError");
    else expect(reply.payload).toEqual({ status: "Accepted" });
    if (reply.kind === "result") accepted.push(requestId);
  }
  return accepted;
}

const ids = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The profiles each request was told, by its id; of those told to their end (no tbc) only. */
function reported(rig: Rig): Map<number, number> {
  const told = new Map<number, number>();
  const whole = new Map<number, number>();
  for (const { requestId, chargingProfile, tbc } of rig.csms.of("ReportChargingProfiles")) {
    const id = Number(requestId);
    const profiles = (told.get(id) ?? 0) + (Array.isArray(chargingProfile) ? chargingProfile.length : 0);
    told.set(id, profiles);
    if (tbc !== true) whole.set(id, profiles);
  }
  return whole;
}

describe("reports that were promised", () => {
  it("K09.FR.01 K09.FR.02 each request that was Accepted is told whole, however many more are made", async () => {
    const rig = await busyStation(100);
    const accepted = await asked(rig, ids(300));
    expect(accepted.length).toBeLessThan(300);
    await rig.pass(3600);
    expect([...reported(rig)]).toEqual(accepted.map((id) => [id, 100]));
    expect(await asked(rig, [301])).toEqual([301]);
    await rig.pass(60);
    expect(reported(rig).get(301)).toBe(100);
  });

  it("no request for profiles takes the place of a report of the device model, of a log's progress or of a customer", async () => {
    const rig = await busyStation(40);
    const ask = async (action: string, payload: Record<string, unknown>): Promise<void> =>
      expect(await rig.csms.call(action, payload)).toMatchObject({ payload: { status: "Accepted" } });
    await ask("GetBaseReport", { requestId: 1, reportBase: "FullInventory" });
    const customerIdentifier = "C1";
    await ask("CustomerInformation", { requestId: 2, report: true, clear: false, customerIdentifier });
    const log = { remoteLocation: "https://logs.example/up" };
    await ask("GetLog", { requestId: 3, logType: "DiagnosticsLog", log });
    await asked(rig, ids(300));
    await rig.pass(3600);
    const parts = rig.csms.of("NotifyReport");
    expect(parts.map(({ seqNo }) => seqNo)).toEqual(parts.map((_, index) => index));
    expect(parts.at(-1)).toMatchObject({ tbc: false });
    expect(rig.csms.of("NotifyCustomerInformation")).toMatchObject([{ requestId: 2, tbc: false }]);
    const statuses = rig.csms.of("LogStatusNotification").map(({ status }) => status);
    expect(statuses).toEqual(["Uploading", "Uploaded"]);
  });

  it("a report tells the profiles as they were when it was asked for", async () => {
    const rig = await busyStation(12);
    await asked(rig, [1, 2]);
    await rig.csms.call("ClearChargingProfile", { chargingProfileCriteria: { stackLevel: 12 } });
    await rig.pass(60);
    expect([...reported(rig)]).toEqual([
      [1, 12],
      [2, 12],
    ]);
  });

  it("waits for the link, however often that is lost before the CSMS has answered", async () => {
    const rig = await busyStation(20);
    await asked(rig, [1, 2]);
    rig.csms.on("ReportChargingProfiles", () => "silence");
    for (let cut = 0; cut < 6; cut++) {
      await rig.pass(2);
      rig.csms.unplug();
      await rig.pass(5);
      rig.csms.plugIn();
    }
    rig.csms.on("ReportChargingProfiles", () => ({}));
    await rig.pass(120);
    const told = rig.csms.of("ReportChargingProfiles").map((report) => JSON.stringify(report));
    expect(new Set(told).size).toBe(10);
  });
});
