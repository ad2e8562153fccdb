import { describe, expect, it } from "vitest";
import {
  externalReady,
  getBootReason,
  getChargerInformation,
  getEvse,
  numberingProblem,
} from "../../../../../hal/everest/commands/startup.ts";
import { connectionTo } from "../../../../support/everest/fake-module.ts";
import { failures, managers, others, rig } from "./rig.ts";

const information = connectionTo("charger_information", "info", "main");
const second = connectionTo("evse_manager", "evse2", "evse", { index: 1 });

describe("get_evse", () => {
  it.each([
    [{ id: 2, connectors: [{ id: 1, type: "cType2" }] }, [1]],
    [{ id: 2, connectors: [{ id: 2 }, { id: 1 }, { id: 2 }] }, [1, 2]],
    [{ id: 2, connectors: [] }, [1]],
    [{ id: 2 }, [1]],
  ])("%o", async (answer, connectors) => {
    const { module, clock, logger } = rig();
    module.says("get_evse", answer);
    expect(await getEvse(module, second, { clock, logger })).toEqual({ id: 2, connectors });
    expect(module.calls).toEqual([{ to: "evse2/evse", command: "get_evse", args: {} }]);
    expect(module.deadlines).toEqual([5000]);
  });

  it.each(failures)("%s: null and one line", async (_, reply) => {
    const { module, clock, logger } = rig();
    module.answers.set("get_evse", () => reply);
    expect(await getEvse(module, second, { clock, logger })).toBeNull();
    expect(logger.lines).toHaveLength(1);
  });

  it("its number has to be its place in the list", () => {
    expect(numberingProblem(second, { id: 2, connectors: [1] })).toBeNull();
    expect(numberingProblem(second, { id: 1, connectors: [1] })).toBe(
      "evse2 is connection 2 of evse_manager and says that it is EVSE 1: set its connector_id to 2, or change the order of the connections",
    );
  });
});

describe("the charger", () => {
  const all = {
    vendor: "V",
    model: "M",
    chargepoint_serial: "P",
    chargebox_serial: "B",
    firmware_version: "1.2",
    friendly_name: "ours",
  };
  it.each([
    [all, { vendor: "V", model: "M", serialNumber: "P", chargeBoxSerialNumber: "B", firmwareVersion: "1.2" }],
    [
      { vendor: "V", model: "M", chargepoint_serial: null, firmware_version: "" },
      { vendor: "V", model: "M" },
    ],
  ])("%o", async (answer, found) => {
    const { module, clock, logger } = rig({ connections: [information] });
    module.says("get_charger_information", answer);
    expect(await getChargerInformation(module, { clock, logger })).toEqual(found);
  });

  it("nobody connected is no failure", async () => {
    const { module, clock, logger } = rig({ connections: managers });
    expect(await getChargerInformation(module, { clock, logger })).toBeNull();
    expect(await getBootReason(module, { clock, logger })).toBeNull();
    expect(logger.lines).toEqual([]);
    expect(module.calls).toEqual([]);
  });

  it.each(failures.filter(([what]) => what !== "nonsense"))("%s: null and one line", async (_, reply) => {
    const { module, clock, logger } = rig({ connections: [information] });
    module.answers.set("get_charger_information", () => reply);
    expect(await getChargerInformation(module, { clock, logger })).toBeNull();
    expect(logger.lines).toHaveLength(1);
  });
});

it("the boot reason", async () => {
  const { module, clock, logger } = rig({ connections: others });
  module.says("get_boot_reason", "Watchdog");
  expect(await getBootReason(module, { clock, logger })).toBe("Watchdog");
  module.says("get_boot_reason", "Boredom");
  expect(await getBootReason(module, { clock, logger })).toBeNull();
  expect(logger.lines).toHaveLength(1);
});

it("leave to begin", async () => {
  const { module, clock, logger } = rig();
  for (const answer of [true, false]) {
    module.says("external_ready_to_start_charging", answer);
    expect(await externalReady(module, second, { clock, logger })).toBe(answer);
  }
  module.says("external_ready_to_start_charging", null);
  expect(await externalReady(module, second, { clock, logger })).toBeNull();
  expect(module.calls[0]).toEqual({
    to: "evse2/evse",
    command: "external_ready_to_start_charging",
    args: {},
  });
});
