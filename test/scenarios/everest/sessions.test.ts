import { describe, expect, it } from "vitest";
import { installedModule } from "../../support/everest/installation.ts";
import { at, textAt } from "../../support/everest/read.ts";
import { charge, energyOf, statusesOf, stopped } from "../../support/everest/sessions.ts";
import { SmallEverest } from "../../support/everest/small-everest.ts";

describe("a session in EVerest, OCPP 1.6", () => {
  const installation = installedModule();

  it("plug first: one transaction, ended by the same token", async () => {
    const everest = await SmallEverest.start(installation());
    const evse = everest.evse(1);
    evse.measure(1000);
    const start = await charge(everest);
    expect(start).toMatchObject({ connectorId: 1, idTag: "04AABBCC", meterStart: 1000 });
    evse.measure(1750);
    everest.peers.reader.swipe("04AABBCC");
    const stop = await stopped(everest);
    expect(stop).toMatchObject({ transactionId: 1, meterStop: 1750, idTag: "04AABBCC" });
    expect(["", "Local"]).toContain(textAt(stop, "reason"));
    await everest.untilStatus(1, "Finishing");
    evse.unplug();
    await everest.untilStatus(1, "Available");
    expect(statusesOf(everest)).toEqual(["Available", "Preparing", "Charging", "Finishing", "Available"]);
    expect(everest.csms.called("Authorize")).toEqual([{ idTag: "04AABBCC" }]);
    const events = await everest.until("three events", () => {
      const told = everest.bus.vars(everest.id, "ocpp_generic/ocpp_transaction_event");
      return told.length >= 3 && told;
    });
    expect(events.map((each) => textAt(each, "transaction_event"))).toEqual(["Started", "Updated", "Ended"]);
    expect(at(events[2], "transaction_id")).toBe("1");
  });

  it("swipe first: Preparing with the token, the transaction with the plug", async () => {
    const everest = await SmallEverest.start(installation());
    everest.peers.reader.swipe("04AABBCC");
    await everest.untilStatus(1, "Preparing");
    expect(everest.csms.called("StartTransaction")).toEqual([]);
    everest.evse(1).plug();
    await everest.untilStatus(1, "Charging");
    everest.evse(1).carStops();
    await everest.untilStatus(1, "SuspendedEV");
    everest.evse(1).unplug();
    const stop = await stopped(everest);
    expect(textAt(stop, "reason")).toBe("EVDisconnected");
    await everest.untilStatus(1, "Available");
    expect(statusesOf(everest)).toEqual(["Available", "Preparing", "Charging", "SuspendedEV", "Available"]);
  });

  it("swipe first and nobody plugs in: nothing but Preparing and back", async () => {
    const everest = await SmallEverest.start(installation());
    everest.peers.reader.swipe("04AABBCC");
    await everest.untilStatus(1, "Preparing");
    everest.peers.auth.timeOut(1);
    await everest.untilStatus(1, "Available");
    expect(everest.csms.called("StartTransaction")).toEqual([]);
  });

  it("a token the CSMS does not know starts nothing", async () => {
    const everest = await SmallEverest.start(installation());
    everest.csms.scripts.set("Authorize", () => ({ idTagInfo: { status: "Invalid" } }));
    everest.evse(1).plug();
    everest.peers.reader.swipe("STRANGER");
    await everest.until("the token is refused", () =>
      everest.bus
        .vars("auth", "main/token_validation_status")
        .some((each) => textAt(each, "status") === "Rejected"),
    );
    const answers = everest.bus.messages.filter(({ topic }) =>
      topic.endsWith("cmd/validate_token/response/auth"),
    );
    expect(answers.map(({ data }) => textAt(data, "data", "retval", "authorization_status"))).toEqual([
      "Invalid",
    ]);
    expect(statusesOf(everest)).toEqual(["Available", "Preparing"]);
  });

  it("remote start and stop: the token goes to Auth, the transaction ends as Remote", async () => {
    const everest = await SmallEverest.start(installation(), {
      config: { Core: { AuthorizeRemoteTxRequests: false } },
    });
    const { csms } = everest;
    expect(await csms.ask("RemoteStartTransaction", { connectorId: 1, idTag: "REMOTE" })).toBe("Accepted");
    await everest.untilStatus(1, "Preparing");
    expect(everest.bus.vars(everest.id, "auth_provider/provided_token")).toEqual([
      {
        id_token: { value: "REMOTE", type: "Central" },
        authorization_type: "OCPP",
        prevalidated: true,
        connectors: [1],
      },
    ]);
    everest.evse(1).measure(100);
    everest.evse(1).plug();
    await everest.untilStatus(1, "Charging");
    const [start = {}] = await everest.untilCalled("StartTransaction");
    expect(start).toMatchObject({ connectorId: 1, idTag: "REMOTE", meterStart: 100 });
    everest.evse(1).measure(350);
    expect(await csms.ask("RemoteStopTransaction", { transactionId: 1 })).toBe("Accepted");
    const stop = await stopped(everest);
    expect(textAt(stop, "reason")).toBe("Remote");
    expect(energyOf(start, stop)).toBe(250);
    expect(csms.called("Authorize")).toEqual([]);
    await everest.untilStatus(1, "Finishing");
  });

  it("remote start with AuthorizeRemoteTxRequests: Auth asks us, and we the CSMS", async () => {
    const everest = await SmallEverest.start(installation(), {
      config: { Core: { AuthorizeRemoteTxRequests: true } },
    });
    everest.evse(1).plug();
    await everest.untilStatus(1, "Preparing");
    expect(await everest.csms.ask("RemoteStartTransaction", { idTag: "REMOTE" })).toBe("Accepted");
    await everest.untilStatus(1, "Charging");
    expect(everest.csms.called("Authorize")).toEqual([{ idTag: "REMOTE" }]);
  });

  it("an EVSE that another source pauses, and a car that wants no more", async () => {
    const everest = await SmallEverest.start(installation());
    await charge(everest);
    everest.evse(1).energyIs(false);
    await everest.untilStatus(1, "SuspendedEVSE");
    everest.evse(1).energyIs(true);
    await everest.untilStatus(1, "Charging");
    everest.evse(1).unplug();
    expect(textAt(await stopped(everest), "reason")).toBe("EVDisconnected");
    await everest.untilStatus(1, "Available");
  });

  it("an unlock ends the transaction as UnlockCommand", async () => {
    const everest = await SmallEverest.start(installation());
    await charge(everest);
    expect(await everest.csms.ask("UnlockConnector", { connectorId: 1 })).toBe("Unlocked");
    expect(textAt(await stopped(everest), "reason")).toBe("UnlockCommand");
  });

  it("StartTransaction.conf that says Blocked: EVerest ends it as DeAuthorized", async () => {
    const everest = await SmallEverest.start(installation(), {
      config: { Core: { StopTransactionOnInvalidId: true } },
    });
    everest.csms.scripts.set("StartTransaction", () => ({
      transactionId: 9,
      idTagInfo: { status: "Blocked" },
    }));
    everest.evse(1).plug();
    everest.peers.reader.swipe("04AABBCC");
    const stop = await stopped(everest);
    expect(stop).toMatchObject({ transactionId: 9, reason: "DeAuthorized" });
  });

  it("signed values of start and end go into transactionData", async () => {
    const everest = await SmallEverest.start(installation(), {
      evses: [{ signed: true, meterWh: 40 }],
      config: { Core: { StopTxnSampledData: "Energy.Active.Import.Register" } },
    });
    await charge(everest);
    everest.evse(1).measure(90);
    everest.peers.reader.swipe("04AABBCC");
    const text = JSON.stringify(at(await stopped(everest), "transactionData"));
    expect(text.match(/OCMF\|\W+RV\W+\d+/g)?.map((each) => each.replace(/\D+/, ""))).toEqual(["40", "90"]);
  });
});
