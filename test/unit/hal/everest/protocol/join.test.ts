import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answer, configuration, evse, Rig, root, session, sessionEvent } from "./rig.ts";

let rig: Rig;
beforeEach(() => {
  rig = new Rig();
});
afterEach(() => rig.end());

const response = `${root}modules/ocpp/response`;
const question = {
  msg_type: "ConfigurationRequest",
  data: { type: "Get", origin: "ocpp", request: { type: "Module" } },
};

describe("joining EVerest", () => {
  it("goes from the configuration over metadata and ready to the global ready", async () => {
    const module = await rig.joined();
    expect(module.config.moduleName).toBe("OCPP");
    expect(module.connections("evse_manager").map(({ moduleId }) => moduleId)).toEqual(["evse_1", "evse_2"]);
    expect(module.connections("auth")).toEqual([]);
    const events: unknown[] = [];
    module.onVar(evse(0), "session_event", (value) => events.push(value), true);
    let ready = false;
    const announced = module.announce().then(() => (ready = true));
    await rig.clock.flush();
    expect(ready).toBe(false);
    expect(rig.broker.log.map(({ topic }) => topic)).toEqual([
      `${root}config/request`,
      response,
      `${root}modules/ocpp/heartbeat`,
      `${root}modules/ocpp/metadata`,
      `${root}modules/ocpp/ready`,
    ]);
    expect(rig.broker.sent("config/request")).toEqual([question]);
    expect(rig.broker.sent("ocpp/metadata")).toMatchObject([
      {
        msg_type: "ConfigurationResponse",
        data: { module: "OCPP", provides: { auth_validator: { interface: "auth_token_validator" } } },
      },
    ]);
    expect(rig.broker.sent("ocpp/ready")).toEqual([{ msg_type: "ModuleReady", data: true }]);
    expect(rig.broker.log.every(({ qos, retain }) => qos === 2 && !retain)).toBe(true);
    rig.hear(sessionEvent, { event: "Enabled" });
    await rig.clock.flush();
    expect(events).toEqual([{ event: "Enabled" }]);
    rig.allReady();
    await announced;
    // One hears, and its session is kept; the other speaks.
    expect(rig.broker.clients()).toEqual([session, `says-${session}`]);
  });

  it("subscribes with the QoS each kind is worth", async () => {
    await rig.run((module) => {
      module.onVar(evse(0), "session_event", () => undefined, true);
      module.onVar(evse(0), "powermeter", () => undefined, false);
      module.onError(() => undefined);
      module.onExternal("everest_api/ocpp/cmd/connect", () => undefined);
      module.provide("main", "stop", () => true);
    });
    expect(Object.fromEntries(rig.broker.filtersOf(session))).toEqual({
      [`${root}modules/ocpp/heartbeat`]: 1,
      [`${root}ready`]: 1,
      [`${root}shutdown`]: 0,
      [sessionEvent]: 1,
      [`${root}modules/evse_1/impl/evse/var/powermeter`]: 0,
      [`${root}modules/+/impl/+/error/#`]: 1,
      "everest_api/ocpp/cmd/connect": 0,
      [`${root}modules/ocpp/impl/main/cmd/stop`]: 1,
      [`${root}modules/evse_1/impl/evse/cmd/+/response/ocpp`]: 1,
      [`${root}modules/evse_2/impl/evse/cmd/+/response/ocpp`]: 1,
      [`${root}modules/system/impl/main/cmd/+/response/ocpp`]: 1,
    });
  });

  it("asks again every 2 s until there is an answer, and says after a while that nobody answers", async () => {
    const joining = rig.joining();
    await rig.clock.advance(21_000);
    expect(rig.broker.sent("config/request")).toHaveLength(11);
    expect(rig.log.about("does not answer on everest/config/request")).toHaveLength(1);
    rig.broker.publish(response, answer(configuration()));
    await rig.clock.flush();
    const module = await joining;
    expect(module?.config.moduleId).toBe("ocpp");
    await rig.clock.advance(60_000);
    expect(rig.broker.sent("config/request")).toHaveLength(11);
    await module?.stop();
  });

  it("a refusal is said once, and it goes on asking; nonsense is survived", async () => {
    const refusal = { status: "Error", status_info: "no such module", response: null };
    const joining = rig.joining();
    await rig.clock.flush();
    for (let time = 0; time < 5; time++) {
      rig.broker.publish(response, { msg_type: "ConfigurationResponse", data: refusal });
      await rig.clock.advance(2000);
    }
    expect(rig.log.about("(Error: no such module)")).toHaveLength(1);
    rig.broker.publish(response, "{");
    rig.broker.publish(response, answer({ module_config: 1 }));
    await rig.clock.flush();
    expect(rig.log.about("HAL_PAYLOAD")).toHaveLength(2);
    rig.broker.publish(response, answer(configuration()));
    await rig.clock.flush();
    const module = await joining;
    expect(module?.config.moduleId).toBe("ocpp");
    await module?.stop();
  });

  it("waits for a broker that is not there, for ever", async () => {
    rig.broker.stop();
    rig.manage();
    const joining = rig.joining();
    await rig.clock.advance(3_600_000);
    const [line] = rig.log.about("HAL_UNREACHABLE");
    expect(line).toContain("mqtt://localhost:1883 cannot be reached");
    expect(line).toContain("EV_MQTT_BROKER_HOST");
    expect(line).not.toContain("Station.Mqtt");
    rig.broker.start();
    await rig.clock.advance(10_000);
    const module = await joining;
    expect(module?.config.moduleId).toBe("ocpp");
    await module?.stop();
  });

  it("asks anew when the link breaks before the answer", async () => {
    const joining = rig.joining();
    await rig.clock.flush();
    const [first = ""] = rig.broker.clients();
    rig.broker.kill(first);
    rig.manage();
    await rig.clock.advance(500);
    const module = await joining;
    expect(module?.config.moduleId).toBe("ocpp");
    await module?.stop();
  });

  it("is given up by the signal: no timer, no connection is left", async () => {
    const left = new AbortController();
    const joining = rig.joining(left.signal);
    await rig.clock.advance(5000);
    left.abort();
    await rig.clock.flush();
    expect(await joining).toBeNull();
    expect(rig.clock.timers()).toEqual([]);
    expect(rig.broker.clients()).toEqual([]);
    expect(await rig.joining(AbortSignal.abort())).toBeNull();
    expect(rig.broker.attempts).toBe(1);
  });
});

describe("the shutdown message", () => {
  const shutdown = `${root}shutdown`;

  it.each([
    ["the bare text", "true"],
    ["an envelope", { msg_type: "Shutdown", data: true }],
    ["nothing", ""],
  ])("is %s, and told once", async (_, payload) => {
    const module = await rig.run();
    let told = 0;
    module.onShutdown(() => told++);
    rig.broker.publish(shutdown, payload);
    rig.broker.publish(shutdown, payload);
    await rig.clock.flush();
    expect(told).toBe(1);
  });

  it("is heard between configuration and announcement, and told to who asks later", async () => {
    const module = await rig.joined();
    rig.broker.publish(shutdown, "true");
    await rig.clock.flush();
    let told = 0;
    module.onShutdown(() => told++);
    await rig.clock.flush();
    expect(told).toBe(1);
  });

  it("of an earlier life is not heard", async () => {
    await (await rig.run()).stop();
    rig.broker.publish(shutdown, "true");
    let told = 0;
    await rig.run((module) => module.onShutdown(() => told++));
    expect(told).toBe(0);
  });
});
