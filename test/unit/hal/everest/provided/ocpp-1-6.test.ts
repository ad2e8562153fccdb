import { describe, expect, it } from "vitest";
import type { StationNotice } from "../../../../../src/ports/station-notices.ts";
import { Rig } from "./rig.ts";

const get = "main/get_configuration_key";
const set = "main/set_configuration_key";
const monitor = "main/monitor_configuration_keys";

const changed = (key: string, value: string): StationNotice => ({
  type: "variableChanged",
  address: { component: "C", variable: "V" },
  keys: [key],
  value,
});

it.each(["OCPP201", "OCPPmulti"] as const)("%s does not have it", async (flavour) => {
  await expect(new Rig(flavour).call(get, { keys: [] })).rejects.toThrow("nobody provides");
});

describe("get_configuration_key", () => {
  it("answers what is known and what is not", async () => {
    const rig = new Rig();
    rig.answers.getConfiguration = () => ({
      known: [
        { key: "HeartbeatInterval", readonly: false, value: "900" },
        { key: "NumberOfConnectors", readonly: true, value: "2" },
        { key: "AuthorizationKey", readonly: false },
      ],
      unknown: ["Nothing"],
    });
    const keys = ["HeartbeatInterval", "NumberOfConnectors", "AuthorizationKey", "Nothing"];
    expect(await rig.call(get, { keys })).toEqual({
      configuration_keys: [
        { key: "HeartbeatInterval", read_only: false, value: "900" },
        { key: "NumberOfConnectors", read_only: true, value: "2" },
        { key: "AuthorizationKey", read_only: false },
      ],
      unknown_keys: ["Nothing"],
    });
    expect(rig.asked[0]?.params).toEqual({ keys });
  });

  it("means all keys by none", async () => {
    const rig = new Rig();
    rig.answers.getConfiguration = () => ({ known: [], unknown: [] });
    await rig.call(get, { keys: [] });
    expect(rig.asked[0]?.params).toEqual({});
  });

  it("knows none while the station is not there", async () => {
    expect(await new Rig().call(get, { keys: ["A", "B"] })).toEqual({
      configuration_keys: [],
      unknown_keys: ["A", "B"],
    });
  });

  it.each([undefined, {}, { keys: "A" }, { keys: [1] }])("refuses other shapes: %j", async (args) => {
    expect((await new Rig().refused(get, args)).type).toBe("SchemaValidationError");
  });
});

describe("set_configuration_key", () => {
  it.each(["Accepted", "Rejected", "RebootRequired", "NotSupported"] as const)(
    "answers %s by name",
    async (status) => {
      const rig = new Rig();
      rig.answers.setConfiguration = () => ({ status });
      expect(await rig.call(set, { key: "K", value: "s3cret" })).toBe(status);
      expect(rig.asked).toEqual([{ name: "setConfiguration", params: { key: "K", value: "s3cret" } }]);
      expect(rig.logger.about("s3cret")).toEqual([]);
    },
  );

  it("is Rejected while the station is not there", async () => {
    expect(await new Rig().call(set, { key: "K", value: "1" })).toBe("Rejected");
  });

  it.each([undefined, { key: "K" }, { value: "1" }, { key: "K", value: 1 }])(
    "refuses other shapes: %j",
    async (args) => {
      expect((await new Rig().refused(set, args)).type).toBe("SchemaValidationError");
    },
  );
});

describe("monitor_configuration_keys", () => {
  it("adds up, and tells each change once under the name it was asked for", async () => {
    const rig = new Rig();
    rig.answers.getConfiguration = ({ keys = [] }) => ({
      known: keys.map((key) => ({ key: key.toUpperCase(), readonly: true, value: "as 1.6 has it" })),
      unknown: [],
    });
    expect(await rig.call(monitor, { keys: ["one"] })).toBeNull();
    await rig.call(monitor, { keys: ["one", "Two"] });
    await rig.tell(changed("One", "1"));
    await rig.tell(changed("two", "2"));
    await rig.tell(changed("Three", "3"));
    expect(rig.module.published("main/configuration_key")).toEqual([
      { key: "one", read_only: true, value: "as 1.6 has it" },
      { key: "Two", read_only: true, value: "as 1.6 has it" },
    ]);
  });

  it("tells the value it knows when the station has gone, and none that is secret", async () => {
    const rig = new Rig();
    await rig.call(monitor, { keys: ["K"] });
    await rig.tell(changed("K", "1"));
    rig.answers.getConfiguration = () => ({ known: [{ key: "K", readonly: false }], unknown: [] });
    await rig.tell(changed("K", "2"));
    expect(rig.module.published("main/configuration_key")).toEqual([
      { key: "K", read_only: false, value: "1" },
    ]);
  });

  it("outlives a station that fails", async () => {
    const rig = new Rig();
    rig.answers.getConfiguration = () => Promise.reject(new Error("broken"));
    await rig.call(monitor, { keys: ["K"] });
    await rig.tell(changed("K", "1"));
    expect(rig.logger.about("could not be told")).toHaveLength(1);
  });

  it.each([undefined, {}, { keys: [null] }])("refuses other shapes: %j", async (args) => {
    expect((await new Rig().refused(monitor, args)).type).toBe("SchemaValidationError");
  });
});

describe("security_event", () => {
  it.each([{ info: "open" }, { info: null }, {}])("goes to the CSMS whatever its type: %j", async (rest) => {
    const rig = new Rig();
    expect(await rig.call("main/security_event", { type: "Lid", ...rest })).toBeNull();
    expect(rig.asked).toEqual([
      {
        name: "securityEvent",
        params: { type: "Lid", critical: true, ...(typeof rest.info === "string" && { info: rest.info }) },
      },
    ]);
    expect(rig.module.vars).toEqual([]);
  });

  it.each([undefined, {}, { type: 1, info: "" }])("refuses other shapes: %j", async (args) => {
    expect((await new Rig().refused("main/security_event", args)).type).toBe("SchemaValidationError");
  });
});
