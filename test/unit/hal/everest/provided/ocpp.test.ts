import { describe, expect, it } from "vitest";
import { Rig } from "./rig.ts";

describe("stop and restart", () => {
  it.each([
    ["ocpp_generic/stop", "stop"],
    ["ocpp_generic/restart", "restart"],
    ["main/stop", "stop"],
    ["main/restart", "restart"],
  ])("%s says whether it was done", async (command, what) => {
    const rig = new Rig();
    expect(await rig.call(command)).toBe(true);
    rig.running = false;
    expect(await rig.call(command, null)).toBe(false);
    expect(rig.controlled).toEqual([what, what]);
  });
});

describe("change_availability", () => {
  const command = "ocpp_generic/change_availability";
  const request = { operational_status: "Inoperative", evse: { id: 2, connector_id: 1 } };

  it.each(["Accepted", "Rejected", "Scheduled"] as const)("answers %s by name", async (status) => {
    const rig = new Rig();
    rig.answers.changeAvailability = () => ({ status });
    expect(await rig.call(command, { request })).toEqual({ status });
    expect(rig.asked).toEqual([
      { name: "changeAvailability", params: { evse: 2, connector: 1, operative: false } },
    ]);
  });

  it.each([undefined, null])("means the station without an EVSE (%j)", async (evse) => {
    const rig = new Rig();
    rig.answers.changeAvailability = () => ({ status: "Accepted" });
    await rig.call(command, { request: { operational_status: "Operative", evse } });
    expect(rig.asked[0]?.params).toEqual({ operative: true });
  });

  it("needs a connector while 1.6 is spoken, and none in 2.x", async () => {
    const rig = new Rig("OCPPmulti");
    rig.answers.changeAvailability = () => ({ status: "Accepted" });
    const evse = { id: 2, connector_id: null };
    expect(await rig.call(command, { request: { ...request, evse } })).toMatchObject({
      status: "Rejected",
      status_info: { reason_code: "InvalidInput" },
    });
    expect(rig.asked).toEqual([]);
    rig.version = "2.1";
    expect(await rig.call(command, { request: { ...request, evse } })).toEqual({ status: "Accepted" });
    expect(rig.asked[0]?.params).toEqual({ evse: 2, operative: false });
  });

  it("says that a place does not exist", async () => {
    const rig = new Rig();
    rig.answers.changeAvailability = () => ({ status: "UnknownPlace" });
    expect(await rig.call(command, { request })).toMatchObject({
      status: "Rejected",
      status_info: { reason_code: "InvalidInput" },
    });
  });

  it.each([{ id: 0 }, { id: -1, connector_id: 1 }, { id: 1, connector_id: 0 }])(
    "never takes %j for the whole station",
    async (evse) => {
      const rig = new Rig();
      expect(await rig.call(command, { request: { ...request, evse } })).toMatchObject({
        status: "Rejected",
        status_info: { reason_code: "InvalidInput" },
      });
      expect(rig.asked).toEqual([]);
    },
  );

  it("is Rejected while the station is not there", async () => {
    expect(await new Rig().call(command, { request })).toEqual({ status: "Rejected" });
  });

  it.each([
    undefined,
    {},
    { request: {} },
    { request: { operational_status: "Off" } },
    { request: { ...request, evse: {} } },
    { request: { ...request, evse: { id: 1.5 } } },
    { request: { ...request, evse: 1 } },
  ])("refuses other shapes: %j", async (args) => {
    expect((await new Rig().refused(command, args)).type).toBe("SchemaValidationError");
  });
});

describe("security_event of ocpp", () => {
  const command = "ocpp_generic/security_event";

  it("tells the station everything, and nobody else", async () => {
    const rig = new Rig();
    rig.answers.securityEvent = () => ({ told: true });
    const event = { type: "Lid", info: "open", critical: false, timestamp: "2026-01-01T00:00:01.500Z" };
    expect(await rig.call(command, { event })).toBeNull();
    expect(rig.asked).toEqual([
      {
        name: "securityEvent",
        params: { type: "Lid", info: "open", critical: false, at: Date.UTC(2026, 0, 1, 0, 0, 1, 500) },
      },
    ]);
    expect(rig.module.vars).toEqual([]);
  });

  it.each([
    {},
    { info: null, critical: null, timestamp: null },
    { timestamp: "" },
    { timestamp: "yesterday" },
  ])("leaves to the station what is not said: %j", async (rest) => {
    const rig = new Rig();
    await rig.call(command, { event: { type: "Lid", ...rest } });
    expect(rig.asked[0]?.params).toEqual({ type: "Lid" });
  });

  it("cuts to what OCPP allows, between characters", async () => {
    const rig = new Rig();
    const info = `${"x".repeat(254)}😀😀`;
    await rig.call(command, { event: { type: "t".repeat(51), info } });
    expect(rig.asked[0]?.params).toEqual({ type: "t".repeat(50), info: `${"x".repeat(254)}😀` });
  });

  it("is answered while the station is not there", async () => {
    expect(await new Rig().call(command, { event: { type: "Lid" } })).toBeNull();
  });

  it.each([
    undefined,
    {},
    { event: {} },
    { event: { type: 1 } },
    { event: { type: "Lid", critical: "yes" } },
  ])("refuses other shapes: %j", async (args) => {
    expect((await new Rig().refused(command, args)).type).toBe("SchemaValidationError");
  });
});
