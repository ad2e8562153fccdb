import { describe, expect, it } from "vitest";
import { installedModule } from "../../support/everest/installation.ts";
import { textAt } from "../../support/everest/read.ts";
import { charge, statusesOf, stopped } from "../../support/everest/sessions.ts";
import { SmallEverest, type SmallEverestOptions } from "../../support/everest/small-everest.ts";

describe("the module and its broker", () => {
  const installation = installedModule();

  it.each<readonly [string, SmallEverestOptions]>([
    ["a prefix of two levels", { everestPrefix: "my/prefix/" }],
    ["a prefix without its closing slash", { everestPrefix: "my/prefix" }],
    ["a unix socket", { unixSocket: true }],
    ["started by hand", { standalone: true }],
  ])("a session with %s", async (_name, options) => {
    const everest = await SmallEverest.start(installation(), options);
    await charge(everest);
    everest.evse(1).unplug();
    await stopped(everest);
  });

  it("started by hand with flags instead of the environment", async () => {
    const everest = await SmallEverest.startOnly(installation(), {
      standalone: true,
      everestPrefix: "other",
    });
    await everest.endModule("SIGKILL");
    everest.restartModuleByFlags();
    await everest.untilUp();
    await charge(everest);
  });

  it("the connection is cut in mid-session: nothing is lost either way", async () => {
    const everest = await SmallEverest.start(installation());
    await charge(everest);
    everest.broker.goAway();
    everest.evse(1).energyIs(false);
    everest.evse(1).energyIs(true);
    everest.evse(1).measure(900);
    const asked = everest.csms.ask("RemoteStopTransaction", { transactionId: 1 });
    everest.broker.back();
    expect(await asked).toBe("Accepted");
    expect(await stopped(everest)).toMatchObject({ transactionId: 1, meterStop: 900, reason: "Remote" });
    expect(everest.bus.calls("evse_manager_1", "evse/stop_transaction")).toHaveLength(1);
    await everest.untilStatus(1, "Finishing");
    expect(statusesOf(everest).at(-1)).toBe("Finishing");
  });

  it("a session that ends while the broker is away is told when it is back", async () => {
    const everest = await SmallEverest.start(installation());
    await charge(everest);
    everest.broker.goAway();
    everest.peers.reader.swipe("04AABBCC");
    await everest.until("stopped", () => !everest.evse(1).machine.transactionRuns);
    everest.evse(1).unplug();
    everest.broker.back();
    await stopped(everest);
    await everest.untilStatus(1, "Available");
    expect(everest.csms.called("StopTransaction")).toHaveLength(1);
  });

  it("peers that never answer block nothing", async () => {
    const everest = await SmallEverest.start(installation(), {
      silent: [
        "evse_manager_1/evse/get_evse",
        "evse_manager_1/evse/set_plug_and_charge_configuration",
        "auth/main/set_connection_timeout",
        "auth/reservation/exists_reservation",
        ...["system", "evse_security", "grid_connection_point", "evse_manager_1_ocpp_sink"],
        ...["display_message", "data_transfer_peer", "charger_information"],
      ],
      chargerInformation: { vendor: "Acme", model: "X" },
    });
    const { csms } = everest;
    // Both wait for somebody who does not answer; nobody waits for them.
    void csms.ask("RemoteStartTransaction", { connectorId: 1, idTag: "REMOTE" });
    void csms.ask("DataTransfer", { vendorId: "acme" });
    everest.evse(1).plug();
    await everest.untilStatus(1, "Preparing");
    everest.peers.reader.swipe("04AABBCC");
    await everest.untilStatus(1, "Charging");
    everest.evse(1).unplug();
    await stopped(everest);
  });

  it("SIGTERM: ends with 0 within a second, charging or not", async () => {
    const everest = await SmallEverest.start(installation());
    await charge(everest);
    const began = performance.now();
    expect(await everest.endModule("SIGTERM")).toEqual({ code: 0, signal: null });
    expect(performance.now() - began).toBeLessThan(1000);
    expect(everest.csms.called("StopTransaction")).toEqual([]);
  });

  it("the shutdown message ends it too", async () => {
    const everest = await SmallEverest.start(installation());
    everest.module.expectEnd();
    everest.bus.publishRaw("shutdown", "true");
    await everest.until("ended", () => everest.module.ended);
    expect(everest.module.ended).toEqual({ code: 0, signal: null });
  });

  it("EnableExternalWebsocketControl: the link closes and opens by message, and what happened is told", async () => {
    const everest = await SmallEverest.start(installation(), {
      externalPrefix: "ext/",
      parameters: { EnableExternalWebsocketControl: true },
      config: { Core: { AllowOfflineTxForUnknownId: true } },
    });
    everest.bus.publishExternal("everest_api/ocpp/cmd/disconnect");
    await everest.until("disconnected", () => !everest.csms.connected);
    everest.evse(1).plug();
    everest.peers.reader.swipe("04AABBCC");
    await everest.until("charging", () =>
      everest.bus
        .vars("evse_manager_1", "evse/session_event")
        .some((each) => textAt(each, "event") === "ChargingStarted"),
    );
    expect(everest.csms.connected).toBe(false);
    everest.bus.publishExternal("everest_api/ocpp/cmd/connect");
    await everest.untilCalled("StartTransaction");
    await everest.untilStatus(1, "Charging");
  });
});
