import { describe, expect, it } from "vitest";
import { evseComponent } from "../../../src/device-model/components/evse.ts";
import { SmartChargingCtrlr } from "../../../src/device-model/components/smart-charging-ctrlr.ts";
import { isObject } from "../../../src/kernel/json.ts";
import { owners, Rig, type RigOptions } from "../../support/rig.ts";
import { ScriptedCharger } from "../../support/scripted-charger.ts";
import { Tester2 } from "../../support/v2/tester.ts";

const station = (options: RigOptions): Promise<Rig> => new Rig({ version: "2.0.1", ...options }).start();

const profile = (period: object, more: object = {}) => ({
  id: 1,
  stackLevel: 0,
  chargingProfilePurpose: "TxDefaultProfile",
  chargingProfileKind: "Absolute",
  chargingSchedule: [
    {
      id: 1,
      chargingRateUnit: "A",
      startSchedule: "2026-01-01T00:00:00Z",
      chargingSchedulePeriod: [{ startPeriod: 0, limit: 10, ...period }],
    },
  ],
  ...more,
});

/** What SetChargingProfile is answered. */
async function set(rig: Rig, evseId: number, chargingProfile: object): Promise<unknown> {
  const reply = await rig.csms.call("SetChargingProfile", { evseId, chargingProfile });
  await rig.pass(1);
  return reply.kind === "result" ? reply.payload : reply.code;
}

/** The first period of the schedule of EVSE 1 that the hardware was told last. */
function toldOf(commands: readonly unknown[]): unknown {
  const last = commands.at(-1);
  const schedules: readonly unknown[] =
    isObject(last) && Array.isArray(last["schedules"]) ? last["schedules"] : [];
  const own = schedules.filter(isObject).find(({ evse }) => evse === 1);
  const periods: readonly unknown[] = Array.isArray(own?.["periods"]) ? own["periods"] : [];
  return periods[0];
}

/** Hardware with two EVSEs, the first of which charges on as many phases as `told` says. */
async function builtFor(
  told: { minPhases?: number; maxPhases?: number },
  section: RigOptions["section"] = {},
) {
  const hardware = new ScriptedCharger({ supports: ["setLimits"] });
  hardware.answers.setLimits = () => ({ status: "ok", result: null });
  const rig = await station({ hardware, section, sessionOwner: "charger" });
  hardware.emit({ type: "capabilities", evse: 1, ...told });
  return rig;
}

const refused = { status: "Rejected", statusInfo: { reasonCode: "InvalidSchedule" } };
const accepted = { status: "Accepted" };

describe("K01.FR.43 numberPhases the hardware cannot keep to", () => {
  it("is Rejected at an AC EVSE that charges on all its phases or none, and as a default of all EVSEs", async () => {
    const rig = await builtFor({ minPhases: 3, maxPhases: 3 });
    expect(await set(rig, 1, profile({ numberPhases: 1 }))).toEqual(refused);
    expect(await set(rig, 1, profile({ numberPhases: 2 }))).toEqual(refused);
    expect(await set(rig, 0, profile({ numberPhases: 1 }))).toEqual(refused);
    expect(await set(rig, 1, profile({ numberPhases: 3 }))).toEqual(accepted);
    expect(await set(rig, 2, profile({ numberPhases: 1 }, { id: 2 }))).toEqual(accepted);
  });

  it("is Rejected whichever period it stands in; what is left out means three phases", async () => {
    const rig = await builtFor({ minPhases: 3 });
    const [schedule] = profile({}).chargingSchedule;
    const chargingSchedulePeriod = [
      { startPeriod: 0, limit: 10 },
      { startPeriod: 600, limit: 10, numberPhases: 1 },
    ];
    const later = profile({}, { chargingSchedule: [{ ...schedule, chargingSchedulePeriod }] });
    expect(await set(rig, 1, later)).toEqual(refused);
    expect(await set(rig, 1, profile({}))).toEqual(accepted);
  });

  it("is Rejected with a remote start too", async () => {
    const rig = await builtFor({ minPhases: 3 });
    const [schedule] = profile({ numberPhases: 1 }).chargingSchedule;
    const chargingProfile = profile(
      {},
      { chargingProfilePurpose: "TxProfile", chargingSchedule: [schedule] },
    );
    const request = {
      idToken: { idToken: "A1", type: "ISO14443" },
      remoteStartId: 1,
      evseId: 1,
      chargingProfile,
    };
    expect(await rig.csms.call("RequestStartTransaction", request)).toMatchObject({
      payload: { status: "Rejected" },
    });
  });

  it("is Accepted where one phase will do, and where the hardware does not tell", async () => {
    expect(
      await set(await builtFor({ minPhases: 1, maxPhases: 3 }), 1, profile({ numberPhases: 1 })),
    ).toEqual(accepted);
    expect(await set(await builtFor({}), 1, profile({ numberPhases: 1 }))).toEqual(accepted);
  });

  it("is Rejected after a restart of the station too, though the hardware does not say again what it is built for", async () => {
    const rig = await builtFor({ minPhases: 3 });
    await rig.stop();
    await rig.start();
    expect(await set(rig, 1, profile({ numberPhases: 1 }))).toEqual(refused);
  });

  it("is no longer known once the hardware is another", async () => {
    const hardware = new ScriptedCharger({ supports: ["setLimits"] });
    const board = { vendor: "Acme", model: "One", balances: true, supports: ["setLimits"] };
    hardware.comesOnline = () => hardware.online({}, { info: { ...board, serialNumber: "1" } });
    const rig = await station({ hardware, sessionOwner: "charger" });
    hardware.emit({ type: "capabilities", evse: 1, minPhases: 3 });
    await rig.pass(1);
    hardware.online({}, { info: { ...board, serialNumber: "1", firmwareVersion: "2" } });
    expect(await set(rig, 1, profile({ numberPhases: 1 }))).toEqual(refused);
    hardware.online({}, { info: { ...board, serialNumber: "2" } });
    expect(await set(rig, 1, profile({ numberPhases: 1 }))).toEqual(accepted);
  });

  it("is nothing a DC EVSE is asked: a default of all EVSEs goes by those that are AC", async () => {
    const rig = await builtFor({ minPhases: 3 }, { DcEvses: [1] });
    expect(await set(rig, 0, profile({ numberPhases: 1 }))).toEqual(accepted);
  });
});

describe("SupplyPhases", () => {
  const phases = async (rig: Rig): Promise<unknown[]> => {
    const ids = ["EVSE@1", "Connector@1.1", "EVSE@2", "Connector@2.1", "ChargingStation"];
    const read = await new Tester2(rig).getVariables(ids.map((id) => `${id}/SupplyPhases`));
    return read.map(({ attributeValue }) => attributeValue);
  };

  it("is what is assumed where nobody says more", async () => {
    expect(await phases(await builtFor({}))).toEqual(["3", "3", "3", "3", "3"]);
  });

  it("is 0 of an EVSE that gives direct current, and of its connectors", async () => {
    expect(await phases(await builtFor({ maxPhases: 3 }, { DcEvses: [1] }))).toEqual([
      "0",
      "0",
      "3",
      "3",
      "3",
    ]);
  });

  it("is no more than an EVSE is built for, after a restart of the station too", async () => {
    const rig = await builtFor({ maxPhases: 1 });
    expect(await phases(rig)).toEqual(["1", "1", "3", "3", "3"]);
    await rig.stop();
    await rig.start();
    expect(await phases(rig)).toEqual(["1", "1", "3", "3", "3"]);
  });

  it("is what a file says of the supply where the EVSE is built for more", async () => {
    const hardware = new ScriptedCharger();
    const files = [{ handle: evseComponent(1).SupplyPhases, value: 1, origin: "component" } as const];
    const rig = await station({ hardware, sessionOwner: "charger", files });
    hardware.emit({ type: "capabilities", evse: 1, maxPhases: 3 });
    expect((await phases(rig))[0]).toBe("1");
  });
});

describe.each(owners)("which phase is used, sessions owned by the %s", (sessionOwner) => {
  const choosing: RigOptions = {
    sessionOwner,
    files: [{ handle: SmartChargingCtrlr.ACPhaseSwitchingSupported, value: true, origin: "config" }],
  };

  it.each([1, 2, 3])(
    "K01.FR.46: phase %i where the CSMS names it and phases can be chosen",
    async (phaseToUse) => {
      const rig = await station(choosing);
      await rig.chargeOn(1);
      expect(await set(rig, 1, profile({ numberPhases: 1, phaseToUse }))).toEqual(accepted);
      expect(toldOf(rig.commands("setLimits"))).toMatchObject({ limit: 10, numberPhases: 1, phaseToUse });
    },
  );

  it("K01.FR.46: another phase is told anew, though limit and number stay what they are", async () => {
    const rig = await station(choosing);
    for (const phaseToUse of [1, 3]) {
      await set(rig, 1, profile({ numberPhases: 1, phaseToUse }));
      expect(toldOf(rig.commands("setLimits"))).toMatchObject({ phaseToUse });
    }
  });

  it("K01.FR.47: one phase and none named is the hardware's to choose", async () => {
    const rig = await station(choosing);
    await rig.chargeOn(1);
    expect(await set(rig, 1, profile({ numberPhases: 1 }))).toEqual(accepted);
    const told = toldOf(rig.commands("setLimits"));
    expect(told).toMatchObject({ limit: 10, numberPhases: 1 });
    expect(told).not.toHaveProperty("phaseToUse");
    await rig.pass(30);
    expect(Math.round(rig.controls.evse(1).powerW / 230)).toBe(10);
  });
});
