import { describe, expect, it } from "vitest";
import { installedModule } from "../../support/everest/installation.ts";
import { textAt } from "../../support/everest/read.ts";
import { charge, statusesOf, stopped } from "../../support/everest/sessions.ts";
import { SmallEverest } from "../../support/everest/small-everest.ts";

describe("start and end of the module", () => {
  const installation = installedModule();

  const untilReady = (everest: SmallEverest): Promise<unknown> =>
    everest.until("the module is ready", () =>
      everest.bus.messages.some(({ topic }) => topic === "modules/ocpp/ready"),
    );

  const endsInTime = async (everest: SmallEverest): Promise<void> => {
    const began = performance.now();
    expect(await everest.endModule("SIGTERM")).toEqual({ code: 0, signal: null });
    expect(performance.now() - began).toBeLessThan(1000);
  };

  it("errors and vars that come before the global ready are kept", async () => {
    const everest = await SmallEverest.startOnly(installation(), { holdReady: true });
    await untilReady(everest);
    const type = "evse_board_support/MREC2GroundFailure";
    everest.peers.boards[1]?.raise("board_support", { type });
    everest.evse(1).publish("waiting_for_external_ready", true);
    everest.evse(1).raiseInoperative(type);
    everest.releaseReady();
    await everest.untilUp();
    await everest.untilStatus(1, "Faulted");
    everest.peers.boards[1]?.clear("board_support", type);
    everest.evse(1).clearInoperative();
    await everest.untilStatus(1, "Available");
    await charge(everest);
  });

  it("SIGTERM before all are ready", async () => {
    const everest = await SmallEverest.startOnly(installation(), { holdReady: true });
    await untilReady(everest);
    await endsInTime(everest);
  });

  it("SIGTERM while the broker is away, and while EVSEs still begin", async () => {
    const everest = await SmallEverest.start(installation());
    everest.broker.goAway();
    await endsInTime(everest);
    const slow = await SmallEverest.startOnly(installation(), { silent: ["evse_manager_1", "system"] });
    await slow.until("asked", () => slow.bus.calls("evse_manager_1", "evse/get_evse").length > 0);
    await endsInTime(slow);
  });

  it("a broker that comes late, and goes while everything begins", async () => {
    const everest = await SmallEverest.startOnly(installation(), { brokerLate: true });
    await everest.until("it says so", () => everest.module.output.includes("MQTT"));
    everest.broker.back();
    await everest.until("asked", () => everest.bus.messages.some(({ topic }) => topic === "config/request"));
    everest.broker.cut();
    await untilReady(everest);
    everest.broker.cut();
    await everest.untilUp();
    await charge(everest);
  });

  it("a link to the broker that breaks again and again, always in the middle of something", async () => {
    const everest = await SmallEverest.start(installation());
    everest.evse(1).plug();
    everest.broker.cut();
    await everest.untilStatus(1, "Preparing");
    everest.peers.reader.swipe("04AABBCC");
    await everest.untilCalled("Authorize");
    everest.broker.cut();
    await everest.untilStatus(1, "Charging");
    everest.evse(1).measure(1234);
    const asked = everest.csms.ask("RemoteStopTransaction", { transactionId: 1 });
    await everest.until("stopped", () => !everest.evse(1).machine.transactionRuns);
    everest.broker.cut();
    expect(await asked).toBe("Accepted");
    expect(await stopped(everest)).toMatchObject({ meterStop: 1234, reason: "Remote" });
    everest.evse(1).unplug();
    await everest.untilStatus(1, "Available");
    expect(statusesOf(everest)).toEqual(["Available", "Preparing", "Charging", "Finishing", "Available"]);
    expect(everest.csms.called("StartTransaction")).toHaveLength(1);
    expect(everest.csms.called("StopTransaction")).toHaveLength(1);
    expect(everest.bus.calls("evse_manager_1", "evse/stop_transaction")).toHaveLength(1);
  });

  it("EVSEs that wait for nobody, and have no meter", async () => {
    const everest = await SmallEverest.start(installation(), {
      evses: [{ externalReady: false, meterWh: null }],
    });
    const start = await charge(everest);
    expect(start).toMatchObject({ meterStart: 0 });
    expect(Date.parse(textAt(start, "timestamp"))).toBeGreaterThan(Date.now() - 60_000);
    everest.evse(1).unplug();
    expect(await stopped(everest)).toMatchObject({ meterStop: 0 });
  });

  it("nonsense of other modules costs nothing but a line", async () => {
    const everest = await SmallEverest.start(installation());
    const { bus } = everest;
    const topic = "modules/evse_manager_1/impl/evse/var/session_event";
    for (const text of ["", "{", "null", "[]", '{"msg_type":"Var"}', '{"msg_type":"Var","data":7}'])
      bus.publishRaw(topic, text);
    for (const value of [null, {}, { event: "Resurrected", uuid: 3, timestamp: false }, "x"])
      everest.evse(1).publish("session_event", value);
    everest.evse(1).publish("powermeter", { energy_Wh_import: "much" });
    await charge(everest);
    expect(statusesOf(everest)).toEqual(["Available", "Preparing", "Charging"]);
    bus.violations.length = 0;
  });
});
