import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { installedModule } from "../../support/everest/installation.ts";
import { at, listAt, textAt } from "../../support/everest/read.ts";
import { charge, statusesOf, stopped } from "../../support/everest/sessions.ts";
import { SmallEverest } from "../../support/everest/small-everest.ts";

const profiles = "Core,SmartCharging,RemoteTrigger";

describe("what EVerest's other modules get from the station", () => {
  const installation = installedModule();
  const config = { Core: { SupportedFeatureProfiles: profiles } };

  it("limits reach the sinks: of the station, of an EVSE", async () => {
    const everest = await SmallEverest.start(installation(), { evses: [{}, {}], config });
    const [station, first, second] = everest.peers.sinks;
    await everest.until("first limits", () => everest.peers.sinks.every(({ limits }) => limits.length > 0));
    const profile = (chargingProfileId: number, chargingProfilePurpose: string, limit: number): object => ({
      chargingProfileId,
      stackLevel: 0,
      chargingProfilePurpose,
      chargingProfileKind: "Absolute",
      chargingSchedule: {
        chargingRateUnit: "A",
        startSchedule: "2026-01-01T00:00:00Z",
        chargingSchedulePeriod: [{ startPeriod: 0, limit, numberPhases: 3 }],
      },
    });
    const set = (connectorId: number, csChargingProfiles: object): Promise<string> =>
      everest.csms.ask("SetChargingProfile", { connectorId, csChargingProfiles });
    expect(await set(0, profile(1, "ChargePointMaxProfile", 25))).toBe("Accepted");
    await everest.until("the station's limit", () => station?.now("ac_max_current_A") === 25);
    expect(await set(2, profile(2, "TxDefaultProfile", 10))).toBe("Accepted");
    await everest.until("the second EVSE's limit", () => second?.now("ac_max_current_A") === 10);
    expect(first?.now("ac_max_current_A")).not.toBe(10);
    const entry = at(second?.limits.at(-1), "schedule_import", 0, "limits_to_leaves", "ac_max_current_A");
    expect(textAt(entry, "source")).toBe(`${everest.id}/OCPP_set_external_limits`);
    const schedules = listAt(
      everest.bus.vars(everest.id, "ocpp_generic/charging_schedules").at(-1),
      "schedules",
    );
    expect(schedules.map((each) => at(each, "evse"))).toEqual([0, 1, 2]);
  });

  it("a reset goes to system/reset, after the transactions; the module stays", async () => {
    const everest = await SmallEverest.start(installation(), { config });
    await charge(everest);
    expect(await everest.csms.ask("Reset", { type: "Soft" })).toBe("Accepted");
    await everest.until("system/reset", () => everest.bus.calls("system", "main/reset").length > 0);
    expect(everest.bus.calls("system", "main/reset")).toEqual([{ type: "Soft", scheduled: false }]);
    expect(everest.bus.calls("system", "main/is_reset_allowed")).toEqual([{ type: "Soft" }]);
    expect(await stopped(everest)).toMatchObject({ transactionId: 1, reason: "SoftReset" });
    expect(everest.module.ended).toBe(null);
  });

  it("a reset that system does not allow is Rejected", async () => {
    const everest = await SmallEverest.start(installation(), { config });
    everest.peers.system.resetAllowed = false;
    expect(await everest.csms.ask("Reset", { type: "Hard" })).toBe("Rejected");
    expect(everest.bus.calls("system", "main/reset")).toEqual([]);
  });

  it("variables are read, written and watched; what is written survives", async () => {
    const everest = await SmallEverest.start(installation(), { config });
    const { integrator } = everest.peers;
    const key = (name: string): object => ({ component: { name: "" }, variable: { name } });
    const read = (...names: string[]): Promise<unknown> =>
      integrator.ask("ocpp_generic/get_variables", {
        requests: names.map((name) => ({ component_variable: key(name) })),
      });
    const write = (name: string, value: string): Promise<unknown> =>
      integrator.ask("ocpp_generic/set_variables", {
        requests: [{ component_variable: key(name), value }],
        source: "integrator",
      });
    expect(await read("ConnectionTimeOut", "NoSuchKey")).toMatchObject([
      { status: "Accepted" },
      { status: "UnknownVariable" },
    ]);
    expect(await write("ConnectionTimeOut", "77")).toMatchObject([{ status: "Accepted" }]);
    expect(await read("ConnectionTimeOut")).toMatchObject([{ status: "Accepted", value: "77" }]);
    await everest.until("Auth is told", () => everest.peers.auth.connectionTimeoutS === 77);
    await integrator.ask("ocpp_generic/monitor_variables", {
      component_variables: [key("HeartbeatInterval")],
    });
    const change = { key: "HeartbeatInterval", value: "1234" };
    expect(await everest.csms.ask("ChangeConfiguration", change)).toBe("Accepted");
    const [event] = await everest.until("event_data", () => {
      const events = everest.bus.vars(everest.id, "ocpp_generic/event_data");
      return events.length > 0 && events;
    });
    expect(event).toMatchObject({
      component_variable: key("HeartbeatInterval"),
      actual_value: "1234",
      event_notification_type: "CustomMonitor",
    });
    await everest.until("user_config.json", () => userConfig(everest).includes("1234"));
  });

  it("configuration keys through the interface of OCPP 1.6", async () => {
    const everest = await SmallEverest.start(installation(), { config });
    const { integrator } = everest.peers;
    const keys = ["HeartbeatInterval", "NoSuchKey"];
    const found = await integrator.ask("main/get_configuration_key", { keys });
    expect(listAt(found, "configuration_keys")).toMatchObject([
      { key: "HeartbeatInterval", read_only: false },
    ]);
    expect(listAt(found, "unknown_keys")).toEqual(["NoSuchKey"]);
    expect(
      await integrator.ask("main/set_configuration_key", { key: "HeartbeatInterval", value: "61" }),
    ).toBe("Accepted");
    expect(await integrator.ask("main/set_configuration_key", { key: "NoSuchKey", value: "1" })).toBe(
      "NotSupported",
    );
  });

  it("availability is changed as the CSMS would", async () => {
    const everest = await SmallEverest.start(installation(), { config });
    const ask = (request: object): Promise<unknown> =>
      everest.peers.integrator.ask("ocpp_generic/change_availability", { request });
    const inoperative = { operational_status: "Inoperative", evse: { id: 1, connector_id: 1 } };
    expect(await ask(inoperative)).toMatchObject({ status: "Accepted" });
    await everest.untilStatus(1, "Unavailable");
    expect(await ask({ operational_status: "Operative", evse: { id: 1 } })).toMatchObject({
      status: "Rejected",
      status_info: { reason_code: "InvalidInput" },
    });
    expect(await ask({ ...inoperative, operational_status: "Operative" })).toMatchObject({
      status: "Accepted",
    });
    await everest.untilStatus(1, "Available");
    await charge(everest);
    expect(await ask(inoperative)).toMatchObject({ status: "Scheduled" });
  });

  it("stop and restart: no OCPP in between, the transaction is not told", async () => {
    const everest = await SmallEverest.start(installation(), { config });
    const { integrator } = everest.peers;
    expect(await integrator.ask("ocpp_generic/stop")).toBe(true);
    await everest.until("disconnected", () => !everest.csms.connected);
    expect(await integrator.ask("ocpp_generic/stop")).toBe(false);
    expect(await integrator.ask("ocpp_generic/restart")).toBe(true);
    await everest.untilCalled("BootNotification", 2);
    expect(await integrator.ask("ocpp_generic/restart")).toBe(false);
    await charge(everest);
  });

  it("data goes both ways", async () => {
    const everest = await SmallEverest.start(installation(), { config });
    everest.csms.scripts.set("DataTransfer", () => ({ status: "Accepted", data: "answer" }));
    const request = { vendor_id: "acme", message_id: "hello", data: "question" };
    expect(await everest.peers.integrator.ask("data_transfer/data_transfer", { request })).toMatchObject({
      status: "Accepted",
      data: "answer",
    });
    expect(everest.csms.called("DataTransfer")).toEqual([
      { vendorId: "acme", messageId: "hello", data: "question" },
    ]);
    const { payload } = await everest.csms.call("DataTransfer", { vendorId: "acme", data: "ping" });
    expect(payload).toEqual({ status: "Accepted", data: "pong" });
    expect(everest.bus.calls("data_transfer_peer", "main/data_transfer")).toMatchObject([
      { request: { vendor_id: "acme", data: "ping" } },
    ]);
  });

  it("a reservation of EVerest: Reserved, used by its token, and named in StartTransaction", async () => {
    const everest = await SmallEverest.start(installation());
    const call = async (command: string, args: object): Promise<unknown> => {
      const reply = await everest.bus.call("integrator", "auth", "reservation", command, args);
      return reply.ok ? reply.value : reply;
    };
    const request = {
      evse_id: 1,
      expiry_time: "2099-01-01T00:00:00Z",
      id_token: "FRIEND",
      reservation_id: 5,
    };
    expect(await call("reserve_now", { request })).toBe("Accepted");
    await everest.untilStatus(1, "Reserved");
    const other = everest.csms.ask("RemoteStartTransaction", { connectorId: 1, idTag: "OTHER" });
    expect(await other).toBe("Rejected");
    expect(await call("cancel_reservation", { reservation_id: 5 })).toBe(true);
    await everest.untilStatus(1, "Available");
    expect(await call("reserve_now", { request: { ...request, reservation_id: 6 } })).toBe("Accepted");
    await everest.untilStatus(1, "Reserved");
    everest.peers.reader.swipe("FRIEND");
    await everest.until("a session", () => everest.evse(1).machine.sessionId !== "");
    everest.evse(1).plug();
    await everest.untilStatus(1, "Charging");
    expect(everest.csms.called("StartTransaction")).toMatchObject([{ idTag: "FRIEND", reservationId: 6 }]);
    expect(statusesOf(everest).slice(0, 4)).toEqual(["Available", "Reserved", "Available", "Reserved"]);
  });

  it("what the charger is called comes from charger_information", async () => {
    const everest = await SmallEverest.start(installation(), {
      chargerInformation: { vendor: "Volt", model: "V1", chargepoint_serial: "S-1", firmware_version: "7.7" },
    });
    expect(everest.csms.called("BootNotification")[0]).toMatchObject({
      chargePointVendor: "Volt",
      chargePointModel: "V1",
      chargePointSerialNumber: "S-1",
      firmwareVersion: "7.7",
    });
  });
});

function userConfig(everest: SmallEverest): string {
  try {
    return readFileSync(join(everest.paths.share, "user_config.json"), "utf8");
  } catch {
    return "";
  }
}
