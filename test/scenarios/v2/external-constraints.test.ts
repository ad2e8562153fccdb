import { expect, it } from "vitest";
import type { ChargingProfile } from "../../../src/model/charging-profile.ts";
import { alice, Rig } from "../../support/rig.ts";
import { tokenOf } from "../../support/v2/tester.ts";

/** What another system than the CSMS set. */
const constraint: ChargingProfile = {
  id: 5,
  stackLevel: 0,
  chargingProfilePurpose: "ChargingStationExternalConstraints",
  chargingProfileKind: "Relative",
  chargingSchedule: [{ chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 9 }] }],
};

const wire = (chargingProfilePurpose: string, id = 5) => ({
  ...{ id, stackLevel: 0, chargingProfilePurpose, chargingProfileKind: "Relative" },
  chargingSchedule: [
    { id: 1, chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 16 }] },
  ],
});

async function constrained(): Promise<Rig> {
  const rig = new Rig({ version: "2.0.1" });
  rig.store.chargingProfiles.put({ evse: 0, profile: constraint });
  return rig.start();
}

const rejected = {
  kind: "result",
  payload: { status: "Rejected", statusInfo: { reasonCode: "InvalidProfile" } },
};

it("K01.FR.05 K01.FR.22: a profile of the CSMS does not take the id of an external constraint", async () => {
  const rig = await constrained();
  const chargingProfile = wire("TxDefaultProfile");
  expect(await rig.csms.call("SetChargingProfile", { evseId: 1, chargingProfile })).toEqual(rejected);
  expect(rig.store.chargingProfiles.all()).toMatchObject([{ evse: 0, profile: constraint }]);
});

it("K01.FR.05: nor does that of a remote start", async () => {
  const rig = await constrained();
  const start = { idToken: tokenOf(alice), remoteStartId: 7, evseId: 1 };
  const chargingProfile = wire("TxProfile");
  expect(await rig.csms.call("RequestStartTransaction", { ...start, chargingProfile })).toEqual(rejected);
});

it("K09.FR.04: it is not reported as the CSMS's", async () => {
  const rig = await constrained();
  const chargingProfile = wire("TxDefaultProfile", 6);
  const set = await rig.csms.call("SetChargingProfile", { evseId: 0, chargingProfile });
  expect(set).toMatchObject({ payload: { status: "Accepted" } });
  rig.csms.forget();
  const all = { requestId: 1, chargingProfile: { stackLevel: 0 } };
  expect(await rig.csms.call("GetChargingProfiles", all)).toMatchObject({ payload: { status: "Accepted" } });
  await rig.pass(1);
  const reports = rig.csms.of("ReportChargingProfiles");
  expect(reports.map(({ chargingLimitSource, tbc }) => [chargingLimitSource, tbc])).toEqual([
    ["Other", true],
    ["CSO", undefined],
  ]);
  expect(reports).toMatchObject([{ chargingProfile: [{ id: 5 }] }, { chargingProfile: [{ id: 6 }] }]);
  const ofCsms = { requestId: 2, chargingProfile: { chargingLimitSource: ["CSO"] } };
  rig.csms.forget();
  await rig.csms.call("GetChargingProfiles", ofCsms);
  await rig.pass(1);
  expect(rig.csms.of("ReportChargingProfiles")).toMatchObject([{ chargingProfile: [{ id: 6 }] }]);
});
