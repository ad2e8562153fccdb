import { describe, expect, it } from "vitest";
import type { VariableAddress } from "../../../../../src/model/variable.ts";
import type { StationNotice } from "../../../../../src/ports/station-notices.ts";
import { now, Rig } from "./rig.ts";

const monitor = "ocpp_generic/monitor_variables";
const canonical = { component: { name: "OCPPCommCtrlr" }, variable: { name: "HeartbeatInterval" } };
const legacy = { component: { name: "" }, variable: { name: "HeartbeatInterval" } };

const changed = (value: string, address: Partial<VariableAddress> = {}): StationNotice => ({
  type: "variableChanged",
  address: { component: "OCPPCommCtrlr", variable: "HeartbeatInterval", ...address },
  keys: ["HeartbeatInterval"],
  value,
});
const watch = (...component_variables: object[]) => ({ component_variables });
const events = (rig: Rig) => rig.module.published("ocpp_generic/event_data");

describe("monitor_variables", () => {
  it.each([
    ["OCPP", "Alerting"],
    ["OCPP201", "Delta"],
    ["OCPPmulti", "Alerting"],
    ["OCPPStation", "Alerting"],
  ] as const)("tells changes as %s with trigger %s", async (flavour, trigger) => {
    const rig = new Rig(flavour);
    if (flavour === "OCPP201") rig.version = "2.0.1";
    expect(await rig.call(monitor, watch(canonical))).toBeNull();
    await rig.tell(changed("60"));
    expect(events(rig)).toEqual([
      {
        component_variable: canonical,
        event_id: 0,
        timestamp: now,
        trigger,
        actual_value: "60",
        event_notification_type: "CustomMonitor",
      },
    ]);
  });

  it("tells in the words it was asked with, each once", async () => {
    const rig = new Rig("OCPPmulti");
    await rig.call(monitor, watch(canonical));
    await rig.call(monitor, watch(legacy, canonical));
    await rig.tell(changed("60"));
    expect(events(rig)).toMatchObject([{ component_variable: canonical }, { component_variable: legacy }]);
  });

  it("spells the value of a key as 1.6 does", async () => {
    const rig = new Rig("OCPPmulti");
    rig.answers.getConfiguration = () => ({
      known: [{ key: "HeartbeatInterval", readonly: false, value: "sixty" }],
      unknown: [],
    });
    await rig.call(monitor, watch(canonical, legacy));
    await rig.tell(changed("60"));
    expect(events(rig)).toMatchObject([{ actual_value: "60" }, { actual_value: "sixty" }]);
  });

  it("tells no key that is secret", async () => {
    const rig = new Rig("OCPP");
    rig.answers.getConfiguration = () => ({
      known: [{ key: "HeartbeatInterval", readonly: false }],
      unknown: [],
    });
    await rig.call(monitor, watch(legacy));
    await rig.tell(changed("60"));
    expect(events(rig)).toEqual([]);
  });

  it("does not lose the others when the station fails", async () => {
    const rig = new Rig("OCPPmulti");
    rig.answers.getConfiguration = () => {
      throw new Error("broken");
    };
    await rig.call(monitor, watch(legacy, canonical));
    await rig.tell(changed("60"));
    expect(events(rig)).toMatchObject([{ component_variable: canonical }]);
    expect(rig.logger.about("could not be told")).toHaveLength(1);
  });

  it("compares names without case, and every part of an address", async () => {
    const rig = new Rig("OCPPmulti");
    const full = {
      component: { name: "connector", instance: "A", evse: { id: 1, connector_id: 1 } },
      variable: { name: "PROBLEM", instance: "b" },
    };
    await rig.call(monitor, watch(full));
    const same = {
      ...{ component: "Connector", componentInstance: "a", evse: 1, connector: 1 },
      ...{ variable: "Problem", instance: "B" },
    };
    await rig.tell(changed("1", same));
    expect(events(rig)).toHaveLength(1);
    for (const other of [
      { component: "EVSE" },
      { componentInstance: undefined },
      { evse: 2 },
      { connector: undefined },
      { variable: "Available" },
      { instance: "c" },
    ])
      await rig.tell(changed("1", { ...same, ...other }));
    expect(events(rig)).toHaveLength(1);
  });

  it("takes an empty component for a key only while 1.6 is spoken", async () => {
    const rig = new Rig("OCPPStation");
    await rig.call(monitor, watch(legacy));
    rig.version = "2.1";
    await rig.tell(changed("60"));
    expect(events(rig)).toEqual([]);
    rig.version = "1.6";
    await rig.tell(changed("61"));
    expect(events(rig)).toMatchObject([{ component_variable: legacy, actual_value: "61" }]);
  });

  it("as OCPP hears by key only, without case", async () => {
    const rig = new Rig("OCPP");
    const named = { component: { name: "X" }, variable: { name: "heartbeatinterval" } };
    await rig.call(monitor, watch(named));
    await rig.tell(changed("60", { component: "Y", variable: "Z" }));
    expect(events(rig)).toMatchObject([{ component_variable: named, actual_value: "60" }]);
  });

  it("is silent about the rest", async () => {
    const rig = new Rig("OCPPmulti");
    await rig.call(monitor, watch());
    await rig.tell(changed("60"));
    expect(rig.module.vars).toEqual([]);
  });

  it("has room for a thousand", async () => {
    const rig = new Rig("OCPPmulti");
    const many = Array.from({ length: 999 }, (_, at) => ({
      component: { name: "C" },
      variable: { name: `V${at}` },
    }));
    await rig.call(monitor, watch(...many));
    await rig.call(monitor, watch(canonical, legacy, { ...canonical, component: { name: "D" } }));
    await rig.call(monitor, watch(canonical));
    await rig.tell(changed("60"));
    expect(events(rig)).toHaveLength(1);
    expect(rig.logger.about("more than 1000 monitors")).toHaveLength(1);
  });

  it.each([undefined, {}, { component_variables: [{}] }, { component_variables: "all" }])(
    "refuses other shapes: %j",
    async (args) => {
      expect((await new Rig().refused(monitor, args)).type).toBe("SchemaValidationError");
    },
  );
});
