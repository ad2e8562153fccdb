import { describe, expect, it } from "vitest";
import { installedModule } from "../../support/everest/installation.ts";
import { textAt } from "../../support/everest/read.ts";
import { charge, stopped } from "../../support/everest/sessions.ts";
import { SmallEverest } from "../../support/everest/small-everest.ts";

describe("the module alone is restarted, EVerest went on", () => {
  const installation = installedModule();

  const untilBack = async (everest: SmallEverest): Promise<void> => {
    await everest.untilCalled("BootNotification", 2);
    await everest.until("told again", () => {
      const boot = everest.csms.calls.map(({ action }) => action).lastIndexOf("BootNotification");
      return everest.csms.calls
        .slice(boot)
        .some(({ action, payload }) => action === "StatusNotification" && payload["connectorId"] === 1);
    });
  };

  it.each(["SIGKILL", "SIGTERM"] as const)("%s: the transaction goes on", async (signal) => {
    const everest = await SmallEverest.start(installation(), { standalone: true });
    await charge(everest);
    await everest.endModule(signal);
    everest.restartModule();
    await untilBack(everest);
    expect(everest.csms.status(1)).toBe("Charging");
    expect(everest.manager.readies).toBe(2);
    everest.evse(1).measure(5000);
    everest.peers.reader.swipe("04AABBCC");
    expect(await stopped(everest)).toMatchObject({ transactionId: 1, meterStop: 5000 });
    expect(everest.csms.called("StartTransaction")).toHaveLength(1);
    await everest.untilStatus(1, "Finishing");
  });

  it("what ended meanwhile is ended, with what the broker kept", async () => {
    const everest = await SmallEverest.start(installation(), { standalone: true });
    await charge(everest);
    expect(await everest.endModule("SIGTERM")).toEqual({ code: 0, signal: null });
    everest.evse(1).measure(6000);
    everest.peers.reader.swipe("04AABBCC");
    await everest.until("stopped", () => !everest.evse(1).machine.transactionRuns);
    everest.evse(1).unplug();
    everest.restartModule();
    expect(await stopped(everest)).toMatchObject({ transactionId: 1 });
    await everest.untilStatus(1, "Available");
  });

  it("what ended meanwhile is ended, though nobody kept anything, at the next session at the latest", async () => {
    const everest = await SmallEverest.start(installation(), { standalone: true });
    await charge(everest);
    await everest.endModule("SIGKILL");
    everest.evse(1).measure(6000);
    everest.peers.reader.swipe("04AABBCC");
    await everest.until("stopped", () => !everest.evse(1).machine.transactionRuns);
    everest.evse(1).unplug();
    await everest.until("Auth heard of it", () => !everest.peers.auth.occupied(1));
    await everest.broker.restart();
    everest.restartModule();
    await untilBack(everest);
    everest.evse(1).plug();
    expect(await stopped(everest)).toMatchObject({ transactionId: 1 });
    everest.peers.reader.swipe("04AABBCC");
    await everest.untilCalled("StartTransaction", 2);
    await everest.untilStatus(1, "Charging");
  });
});

describe("the power of everything goes", () => {
  const installation = installedModule();

  it.each([
    ["with a store: SessionResumed, and TransactionFinished without an id", true],
    ["without a store: nothing is said, the station closes what it finds open", false],
  ])("%s", async (_name, stores) => {
    const everest = await SmallEverest.start(installation(), { stores });
    everest.evse(1).measure(100);
    await charge(everest);
    everest.evse(1).measure(800);
    await everest.peers.integrator.ask("ocpp_generic/get_variables", { requests: [] });
    await everest.powerLoss();
    const stop = await stopped(everest);
    expect(stop).toMatchObject({ transactionId: 1, reason: "PowerLoss" });
    if (stores) expect(stop).toMatchObject({ meterStop: 800 });
    await everest.untilStatus(1, "Available");
    expect(everest.csms.called("StartTransaction")).toHaveLength(1);
    const events = everest.bus.vars("evse_manager_1", "evse/session_event");
    expect(events.some((each) => textAt(each, "event") === "SessionResumed")).toBe(stores);
    await charge(everest);
    expect(everest.csms.called("StartTransaction")).toHaveLength(2);
  });

  it("a car that is still plugged in is Finishing, and its driver may begin anew (TC_032_2)", async () => {
    const everest = await SmallEverest.start(installation(), { stores: true });
    await charge(everest);
    await everest.powerLoss();
    everest.evse(1).plug();
    expect(await stopped(everest)).toMatchObject({ reason: "PowerLoss" });
    await everest.untilStatus(1, "Finishing");
    everest.peers.reader.swipe("04AABBCC");
    await everest.untilCalled("StartTransaction", 2);
    await everest.untilStatus(1, "Charging");
  });
});
