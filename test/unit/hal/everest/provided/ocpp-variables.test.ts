import { describe, expect, it } from "vitest";
import { Rig } from "./rig.ts";

const get = "ocpp_generic/get_variables";
const set = "ocpp_generic/set_variables";

const heartbeat = { component: { name: "OCPPCommCtrlr" }, variable: { name: "HeartbeatInterval" } };
const legacy = { component: { name: "" }, variable: { name: "HeartbeatInterval" } };
const everything = {
  component: { name: "C", instance: "ci", evse: { id: 2, connector_id: 1 } },
  variable: { name: "V", instance: "vi" },
};
const ask = (...addresses: object[]) => ({
  requests: addresses.map((component_variable) => ({ component_variable })),
});
const write = (...addresses: object[]) => ({
  requests: addresses.map((component_variable) => ({ component_variable, value: "60" })),
  source: "test",
});

describe("get_variables as OCPP", () => {
  it("takes the variable's name for a key, whatever else is said, and keeps the order", async () => {
    const rig = new Rig("OCPP");
    rig.answers.getConfiguration = ({ keys = [] }) =>
      keys[0] === "HeartbeatInterval"
        ? { known: [{ key: "HeartbeatInterval", readonly: false, value: "900" }], unknown: [] }
        : { known: [], unknown: keys };
    expect(await rig.call(get, ask(everything, heartbeat))).toEqual([
      { status: "UnknownVariable", component_variable: { component: { name: "" }, variable: { name: "V" } } },
      { status: "Accepted", value: "900", component_variable: legacy },
    ]);
    expect(rig.asked.map(({ params }) => params)).toEqual([{ keys: ["V"] }, { keys: ["HeartbeatInterval"] }]);
  });

  it("rejects a key that shows no value", async () => {
    const rig = new Rig("OCPP");
    rig.answers.getConfiguration = () => ({
      known: [{ key: "AuthorizationKey", readonly: false }],
      unknown: [],
    });
    expect(await rig.call(get, ask(legacy))).toMatchObject([{ status: "Rejected" }]);
  });
});

describe("get_variables as the others", () => {
  it.each(["Accepted", "Rejected", "UnknownComponent", "UnknownVariable"] as const)(
    "answers %s by name, and echoes the address",
    async (status) => {
      const rig = new Rig("OCPPmulti");
      rig.answers.getVariable = () => ({ status, value: "1" });
      expect(await rig.call(get, ask(everything))).toEqual([
        { status, component_variable: everything, ...(status === "Accepted" && { value: "1" }) },
      ]);
      expect(rig.asked).toEqual([
        {
          name: "getVariable",
          params: {
            component: "C",
            componentInstance: "ci",
            evse: 2,
            connector: 1,
            variable: "V",
            instance: "vi",
          },
        },
      ]);
    },
  );

  it("echoes no nulls", async () => {
    const rig = new Rig("OCPP201");
    rig.version = "2.0.1";
    rig.answers.getVariable = () => ({ status: "Accepted", value: "" });
    const nulls = {
      component: { name: "C", instance: null, evse: { id: 1, connector_id: null } },
      variable: { name: "V", instance: null },
    };
    const request = { component_variable: nulls, attribute_type: null };
    expect(await rig.call(get, { requests: [request] })).toEqual([
      {
        status: "Accepted",
        value: "",
        component_variable: { component: { name: "C", evse: { id: 1 } }, variable: { name: "V" } },
      },
    ]);
    expect(rig.asked[0]?.params).toEqual({ component: "C", evse: 1, variable: "V" });
  });

  it.each(["OCPPmulti", "OCPPStation"] as const)(
    "%s takes an empty component for a key while 1.6 is spoken",
    async (flavour) => {
      const rig = new Rig(flavour);
      rig.answers.getConfiguration = () => ({
        known: [{ key: "HeartbeatInterval", readonly: false, value: "900" }],
        unknown: [],
      });
      rig.answers.getVariable = () => ({ status: "UnknownComponent" });
      expect(await rig.call(get, ask(legacy))).toEqual([
        { status: "Accepted", value: "900", component_variable: legacy },
      ]);
      for (const version of ["2.0.1", "2.1", null] as const) {
        rig.version = version;
        expect(await rig.call(get, ask(legacy))).toEqual([
          { status: "UnknownComponent", component_variable: legacy },
        ]);
      }
    },
  );

  it("OCPP201 never takes a key", async () => {
    const rig = new Rig("OCPP201");
    rig.answers.getVariable = () => ({ status: "UnknownComponent" });
    expect(await rig.call(get, ask(legacy))).toMatchObject([{ status: "UnknownComponent" }]);
  });
});

describe("attributes", () => {
  it.each([undefined, null, "Actual"])("%j is the value", async (attribute_type) => {
    const rig = new Rig("OCPPmulti");
    rig.answers.getVariable = () => ({ status: "Accepted", value: "1" });
    rig.answers.setVariable = () => ({ status: "Accepted" });
    const request = { component_variable: heartbeat, attribute_type };
    expect(await rig.call(get, { requests: [request] })).toEqual([
      {
        status: "Accepted",
        value: "1",
        component_variable: heartbeat,
        ...(typeof attribute_type === "string" && { attribute_type }),
      },
    ]);
    expect(await rig.call(set, { requests: [{ ...request, value: "2" }], source: "t" })).toMatchObject([
      { status: "Accepted" },
    ]);
  });

  it.each(["Target", "MinSet", "MaxSet"])("%s is not supported, of what there is", async (attribute_type) => {
    const rig = new Rig("OCPPmulti");
    rig.answers.getVariable = ({ variable }) => ({
      status: variable === "V" ? "UnknownVariable" : "Accepted",
    });
    rig.answers.getConfiguration = () => ({
      known: [{ key: "K", readonly: false, value: "1" }],
      unknown: [],
    });
    const requests = [heartbeat, legacy, everything].map((component_variable) => ({
      component_variable,
      attribute_type,
      value: "1",
    }));
    const expected = [
      { status: "NotSupportedAttributeType", attribute_type, component_variable: heartbeat },
      { status: "NotSupportedAttributeType", attribute_type, component_variable: legacy },
      { status: "UnknownVariable", attribute_type, component_variable: everything },
    ];
    expect(await rig.call(get, { requests })).toEqual(expected);
    expect(await rig.call(set, { requests, source: "test" })).toEqual(expected);
    expect(rig.asked.filter(({ name }) => name.startsWith("set"))).toEqual([]);
  });
});

describe("set_variables", () => {
  it.each([
    ["Accepted", "Accepted"],
    ["RebootRequired", "RebootRequired"],
    ["Rejected", "Rejected"],
    ["NotSupported", "UnknownVariable"],
  ] as const)("says %s of a key as %s", async (status, word) => {
    const rig = new Rig("OCPP");
    rig.answers.setConfiguration = () => ({ status });
    expect(await rig.call(set, write(heartbeat))).toEqual([{ status: word, component_variable: legacy }]);
    expect(rig.asked).toEqual([
      { name: "setConfiguration", params: { key: "HeartbeatInterval", value: "60" } },
    ]);
  });

  it.each(["Accepted", "Rejected", "UnknownComponent", "UnknownVariable", "RebootRequired"] as const)(
    "says %s of a variable by name",
    async (status) => {
      const rig = new Rig("OCPP201");
      rig.version = "2.0.1";
      rig.answers.setVariable = () => ({ status });
      expect(await rig.call(set, write(everything))).toEqual([{ status, component_variable: everything }]);
      expect(rig.asked[0]?.params).toMatchObject({ component: "C", variable: "V", value: "60" });
    },
  );

  it("sets one after the other", async () => {
    const rig = new Rig("OCPPmulti");
    const running: string[] = [];
    rig.answers.setVariable = async ({ variable }) => {
      running.push(`${variable} begins`);
      await rig.clock.advance(0);
      running.push(`${variable} ends`);
      return { status: "Accepted" };
    };
    rig.answers.setConfiguration = ({ key }) => {
      running.push(key);
      return { status: "Accepted" };
    };
    await rig.call(set, write(everything, legacy));
    expect(running).toEqual(["V begins", "V ends", "HeartbeatInterval"]);
  });

  it("writes no value to the log", async () => {
    const rig = new Rig("OCPP");
    const requests = [{ component_variable: legacy, value: "s3cret" }];
    await rig.call(set, { requests, source: null });
    expect(rig.logger.about("s3cret")).toEqual([]);
  });
});

describe("without the station", () => {
  it.each(["OCPP", "OCPP201", "OCPPmulti", "OCPPStation"] as const)("%s rejects all", async (flavour) => {
    const rig = new Rig(flavour);
    const minSet = { component_variable: heartbeat, attribute_type: "MinSet" };
    const requests = [...ask(heartbeat, legacy).requests, minSet];
    const rejected = [{ status: "Rejected" }, { status: "Rejected" }, { status: "Rejected" }];
    expect(await rig.call(get, { requests })).toMatchObject(rejected);
    const values = requests.map((each) => ({ ...each, value: "1" }));
    expect(await rig.call(set, { requests: values, source: "test" })).toMatchObject(rejected);
  });

  it("answers nothing with nothing", async () => {
    expect(await new Rig().call(get, { requests: [] })).toEqual([]);
    expect(await new Rig().call(set, { requests: [], source: "" })).toEqual([]);
  });
});

describe("other shapes", () => {
  const wrong = [
    undefined,
    {},
    { requests: {} },
    { requests: [{}] },
    { requests: [{ component_variable: { variable: { name: "V" } }, value: "1" }] },
    { requests: [{ component_variable: { component: { name: 1 }, variable: { name: "V" } }, value: "1" }] },
    { requests: [{ component_variable: heartbeat, attribute_type: "Min", value: "1" }] },
    { requests: Array.from({ length: 1001 }, () => ({ component_variable: heartbeat, value: "1" })) },
  ];
  it.each(wrong)("get_variables refuses them (%#)", async (args) => {
    expect((await new Rig().refused(get, args)).type).toBe("SchemaValidationError");
  });
  it.each([...wrong, ask(heartbeat), { requests: [{ component_variable: heartbeat, value: 60 }] }])(
    "set_variables refuses them (%#)",
    async (args) => {
      expect((await new Rig().refused(set, args)).type).toBe("SchemaValidationError");
    },
  );
  it("says what is wrong, not what was sent", async () => {
    const requests = [{ component_variable: { component: { name: "s3cret" }, variable: {} } }];
    const { message } = await new Rig().refused(get, { requests });
    expect(message).toBe("requests.0.component_variable.variable.name: expected string");
  });
});
