import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mostBytes } from "../../../../../hal/everest/protocol/envelope.ts";
import { evse, Rig, root, session, sessionEvent } from "./rig.ts";

let rig: Rig;
beforeEach(() => {
  rig = new Rig();
});
afterEach(() => rig.end());

const connected = `${root}modules/ocpp/impl/main/var/is_connected`;
const published = (): unknown[] =>
  rig.broker.sent("main/var/is_connected").map((message) => {
    expect(message).toMatchObject({ msg_type: "Var", data: {} });
    return message;
  });
const value = (data: unknown): unknown => ({ msg_type: "Var", data: { data } });

describe("vars of others", () => {
  it("come as they are, to every listener", async () => {
    const heard: unknown[] = [];
    await rig.run((module) => {
      module.onVar(evse(0), "session_event", (each) => heard.push(["a", each]), true);
      module.onVar(evse(0), "session_event", (each) => heard.push(["b", each]), false);
      module.onVar(evse(1), "session_event", (each) => heard.push(["c", each]), false);
    });
    rig.hear(sessionEvent, null);
    await rig.clock.flush();
    expect(heard).toEqual([
      ["a", null],
      ["b", null],
    ]);
    expect(rig.broker.filtersOf(session).get(sessionEvent)).toBe(1);
  });

  it("that are nonsense, too large, or too much for a listener stop nothing", async () => {
    const heard: unknown[] = [];
    await rig.run((module) => {
      module.onVar(
        evse(0),
        "session_event",
        (each) => {
          heard.push(each);
          if (each === "bad") throw new Error("a defect");
        },
        true,
      );
      module.onVar(evse(0), "session_event", (each) => heard.push(each), true);
    });
    rig.broker.publish(sessionEvent, "not json");
    rig.broker.publish(sessionEvent, { msg_type: "RaiseError", data: { data: 1 } });
    rig.hear(sessionEvent, "x".repeat(mostBytes));
    rig.hear(sessionEvent, "bad");
    rig.hear(sessionEvent, "good");
    await rig.clock.flush();
    expect(heard).toEqual(["bad", "bad", "good", "good"]);
    expect(rig.log.about("could not be worked off")).toHaveLength(1);
    expect(rig.log.about("HAL_PAYLOAD").length).toBeGreaterThanOrEqual(3);
    expect(rig.log.about("xxx")).toEqual([]);
  });

  it("may be listened to when all is running", async () => {
    const module = await rig.run();
    const heard: unknown[] = [];
    module.onVar(evse(0), "session_event", (each) => heard.push(each), true);
    await rig.clock.flush();
    rig.hear(sessionEvent, 1);
    rig.breakLink();
    await rig.clock.advance(1000);
    rig.hear(sessionEvent, 2);
    await rig.clock.flush();
    expect(heard).toEqual([1, 2]);
  });
});

describe("errors", () => {
  it("of all modules are heard, raised and cleared, as they came", async () => {
    const heard: unknown[] = [];
    await rig.run((module) => module.onError((error) => heard.push(error)));
    const of = (module: string): string =>
      `${root}modules/${module}/impl/board/error/evse_board_support/DiodeFault`;
    rig.broker.publish(of("bsp_1"), { msg_type: "RaiseError", data: { uuid: "1", state: "Active" } });
    rig.broker.publish(of("other"), { msg_type: "ClearError", data: { uuid: "2" } });
    rig.broker.publish(of("other"), { msg_type: "Var", data: {} });
    rig.broker.publish(`${root}modules/x/impl/y/var/error`, { msg_type: "RaiseError", data: {} });
    await rig.clock.flush();
    expect(heard).toEqual([{ uuid: "1", state: "Active" }, { uuid: "2" }]);
  });
});

describe("the outside", () => {
  it("is heard with its bare payloads, below its prefix", async () => {
    const heard: string[] = [];
    rig.env = { EV_MQTT_EXTERNAL_PREFIX: "outside/" };
    await rig.run((module) => module.onExternal("everest_api/ocpp/cmd/connect", (text) => heard.push(text)));
    rig.broker.publish("outside/everest_api/ocpp/cmd/connect", "{ not json");
    rig.broker.publish("outside/everest_api/ocpp/cmd/connect", "");
    rig.broker.publish("everest_api/ocpp/cmd/connect", "without the prefix");
    await rig.clock.flush();
    expect(heard).toEqual(["{ not json", ""]);
  });
});

describe("our vars", () => {
  it("are published as the framework wants them", async () => {
    const module = await rig.run();
    module.publishVar("main", "is_connected", true);
    module.publishVar("main", "is_connected", undefined);
    await rig.clock.flush();
    expect(published()).toEqual([value(true), value(null)]);
    expect(rig.broker.log.at(-1)).toMatchObject({ topic: connected, qos: 2, retain: false });
  });

  it("published before the link is there, or while it is away, go out in order", async () => {
    const module = await rig.joined();
    module.publishVar("main", "is_connected", 0);
    void module.announce();
    await rig.clock.flush();
    rig.broker.stop();
    await rig.clock.flush();
    for (const each of [1, 2, 3]) module.publishVar("main", "is_connected", each);
    await rig.clock.advance(60_000);
    rig.broker.start();
    await rig.clock.advance(10_000);
    expect(published()).toEqual([0, 1, 2, 3].map(value));
  });

  it("whose acknowledgement was lost are sent again, the others not", async () => {
    const module = await rig.run();
    let cut = true;
    rig.broker.tamper = ({ topic, payload }, deliver) => {
      deliver();
      if (topic === connected && payload.includes("2") && cut) {
        cut = false;
        rig.breakLink();
      }
    };
    module.publishVar("main", "is_connected", 1);
    await rig.clock.flush();
    for (const each of [2, 3]) module.publishVar("main", "is_connected", each);
    await rig.clock.advance(1000);
    expect(published()).toEqual([1, 2, 2, 3].map(value));
  });

  it("beyond a thousand go, the oldest first; results do not; said once", async () => {
    let answer: (value: string) => void = () => undefined;
    const module = await rig.run((each) =>
      each.provide("main", "stop", () => new Promise((resolve) => (answer = resolve))),
    );
    rig.command("main/stop", "c1");
    await rig.clock.flush();
    rig.broker.stop();
    await rig.clock.flush();
    answer("done");
    await rig.clock.flush();
    for (let each = 0; each < 1200; each++) module.publishVar("main", "is_connected", each);
    rig.broker.start();
    await rig.clock.advance(10_000);
    expect(rig.broker.sent("main/cmd/stop/response/auth")).toHaveLength(1);
    expect(published()).toEqual(Array.from({ length: 999 }, (_, at) => value(at + 201)));
    expect(rig.log.about("wait for the MQTT broker")).toHaveLength(1);
  });

  it("that are no JSON cost a line", async () => {
    const module = await rig.run();
    module.publishVar("main", "is_connected", 1n);
    module.publishVar("main", "is_connected", 2);
    await rig.clock.flush();
    expect(published()).toEqual([value(2)]);
    expect(rig.log.about("could not be published")).toHaveLength(1);
  });
});
