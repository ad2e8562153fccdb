import { describe, expect, it } from "vitest";
import { installedModule } from "../../support/everest/installation.ts";
import { at, textAt } from "../../support/everest/read.ts";
import { SmallEverest, type SmallEverestOptions } from "../../support/everest/small-everest.ts";

type Payload = Readonly<Record<string, unknown>>;

const card = "04AABBCC";

/** TransactionEvents, in order. */
const eventsOf = (everest: SmallEverest): readonly Payload[] => everest.csms.called("TransactionEvent");

/** An event as type, trigger and charging state. */
const storyOf = (events: readonly Payload[]): readonly string[] =>
  events.map((each) =>
    [
      textAt(each, "eventType"),
      textAt(each, "triggerReason"),
      textAt(at(each, "transactionInfo"), "chargingState"),
    ].join(" "),
  );

/** Resolves with all events once there is one of this type. */
const until = (everest: SmallEverest, type: string): Promise<readonly Payload[]> =>
  everest.until(`a TransactionEvent ${type}`, () => {
    const events = eventsOf(everest);
    return events.some((each) => textAt(each, "eventType") === type) && events;
  });

const untilState = (everest: SmallEverest, state: string): Promise<readonly Payload[]> =>
  everest.until(`charging state ${state}`, () => {
    const events = eventsOf(everest);
    return events.some((each) => textAt(at(each, "transactionInfo"), "chargingState") === state) && events;
  });

const untilEverest = (everest: SmallEverest, event: string): Promise<boolean> =>
  everest.until(`EVerest tells ${event}`, () =>
    everest.bus.vars("evse_manager_1", "evse/session_event").some((each) => textAt(each, "event") === event),
  );

describe("a session in EVerest, OCPP 2.0.1", () => {
  const installation = installedModule("OCPP201");
  const start = (options: SmallEverestOptions = {}): Promise<SmallEverest> =>
    SmallEverest.start(installation(), { csms: "2.0.1", ...options });

  it("E01.FR.05 E02.FR.05 E01.FR.07 E07.FR.01: plug first: Occupied, one transaction with the token, ended by the same token", async () => {
    const everest = await start({
      variables: {
        SampledDataCtrlr: {
          TxStartedMeasurands: "Energy.Active.Import.Register",
          TxEndedMeasurands: "Energy.Active.Import.Register",
        },
      },
    });
    const evse = everest.evse(1);
    evse.measure(1000);
    expect(everest.csms.called("BootNotification")).toMatchObject([
      { reason: "PowerUp", chargingStation: { vendorName: "Acme", model: "One" } },
    ]);
    evse.plug();
    await everest.untilStatus(1, "Occupied");
    expect(eventsOf(everest)).toEqual([]);
    everest.peers.reader.swipe(card);
    await untilState(everest, "Charging");
    evse.measure(1750);
    everest.peers.reader.swipe(card);
    const events = await until(everest, "Ended");
    const [first, last] = [events[0], events.at(-1)];
    expect(first).toMatchObject({
      eventType: "Started",
      triggerReason: "Authorized",
      evse: { id: 1, connectorId: 1 },
      idToken: { idToken: card },
      seqNo: 0,
    });
    expect(first).not.toHaveProperty("offline");
    expect(storyOf(events)).toEqual([
      "Started Authorized EVConnected",
      "Updated ChargingStateChanged Charging",
      "Ended StopAuthorized EVConnected",
    ]);
    expect(last).toMatchObject({
      eventType: "Ended",
      triggerReason: "StopAuthorized",
      transactionInfo: { stoppedReason: "Local", chargingState: "EVConnected" },
    });
    expect(new Set(events.map((each) => textAt(at(each, "transactionInfo"), "transactionId"))).size).toBe(1);
    expect(events.map((each) => each["seqNo"])).toEqual(events.map((_, index) => index));
    expect(JSON.stringify(last)).toContain('"value":1750');
    expect(JSON.stringify(first)).toContain('"context":"Transaction.Begin"');
    evse.unplug();
    await everest.untilStatus(1, "Available");
    expect(everest.csms.called("Authorize")).toHaveLength(1);
    const told = everest.bus.vars(everest.id, "ocpp_generic/ocpp_transaction_event");
    expect(textAt(told[0], "transaction_event")).toBe("Started");
    expect(everest.bus.vars(everest.id, "ocpp_generic/connection_status").at(-1)).toMatchObject({
      ocpp_version: "2.0.1",
    });
  });

  it("E03.FR.01 E09.FR.01: swipe first: the transaction begins with the plug, and ends with the car", async () => {
    const everest = await start();
    everest.peers.reader.swipe(card);
    await untilEverest(everest, "SessionStarted");
    everest.evse(1).plug();
    await untilState(everest, "Charging");
    everest.evse(1).carStops();
    await untilState(everest, "SuspendedEV");
    everest.evse(1).unplug();
    const events = await until(everest, "Ended");
    expect(storyOf(events)).toEqual([
      "Started CablePluggedIn EVConnected",
      "Updated ChargingStateChanged Charging",
      "Updated ChargingStateChanged SuspendedEV",
      "Ended EVCommunicationLost Idle",
    ]);
    expect(events[0]).toMatchObject({ triggerReason: "CablePluggedIn", idToken: { idToken: card } });
    expect(events.at(-1)).toMatchObject({
      triggerReason: "EVCommunicationLost",
      transactionInfo: { stoppedReason: "EVDisconnected", chargingState: "Idle" },
    });
    await everest.untilStatus(1, "Available");
  });

  it("F03.FR.03: a remote start with the token's type and id, and a remote stop", async () => {
    const everest = await start();
    everest.evse(1).plug();
    await everest.untilStatus(1, "Occupied");
    const idToken = { idToken: "C0FFEE", type: "Central" };
    const wish = { remoteStartId: 42, idToken, evseId: 1 };
    expect(await everest.csms.ask("RequestStartTransaction", wish)).toBe("Accepted");
    const charging = await untilState(everest, "Charging");
    expect(charging[0]).toMatchObject({
      triggerReason: "RemoteStart",
      idToken,
      transactionInfo: { remoteStartId: 42 },
    });
    expect(everest.bus.vars(everest.id, "auth_provider/provided_token")).toMatchObject([
      {
        id_token: { value: "C0FFEE", type: "Central" },
        authorization_type: "OCPP",
        request_id: 42,
        connectors: [1],
      },
    ]);
    const transactionId = textAt(at(charging[0], "transactionInfo"), "transactionId");
    expect(await everest.csms.ask("RequestStopTransaction", { transactionId })).toBe("Accepted");
    expect(storyOf(await until(everest, "Ended"))).toEqual([
      "Started RemoteStart EVConnected",
      "Updated ChargingStateChanged Charging",
      "Ended RemoteStop EVConnected",
    ]);
    expect(eventsOf(everest).at(-1)).toMatchObject({
      triggerReason: "RemoteStop",
      transactionInfo: { transactionId, stoppedReason: "Remote" },
    });
  });

  it("E04.FR.01 E04.FR.03: a session that begins and ends offline is told in order, as offline, once the CSMS is there", async () => {
    const everest = await start({
      offline: true,
      variables: { AuthCtrlr: { OfflineTxForUnknownIdEnabled: true } },
    });
    const evse = everest.evse(1);
    evse.measure(200);
    evse.plug();
    everest.peers.reader.swipe(card);
    await untilEverest(everest, "ChargingStarted");
    evse.measure(900);
    everest.peers.reader.swipe(card);
    await untilEverest(everest, "TransactionFinished");
    everest.csms.back();
    const events = await until(everest, "Ended");
    expect(events[0]).toMatchObject({ eventType: "Started", offline: true, seqNo: 0 });
    expect(events.at(-1)).toMatchObject({ offline: true, transactionInfo: { stoppedReason: "Local" } });
    expect(everest.csms.calls[0]?.action).toBe("BootNotification");
    evse.unplug();
    await everest.untilStatus(1, "Available");
  });

  it("the module alone is restarted, and the transaction goes on", async () => {
    const everest = await start({ standalone: true });
    everest.evse(1).plug();
    await everest.untilStatus(1, "Occupied");
    everest.peers.reader.swipe(card);
    const [first] = await untilState(everest, "Charging");
    await everest.endModule("SIGKILL");
    everest.restartModule();
    await everest.untilCalled("BootNotification", 2);
    everest.evse(1).measure(5000);
    everest.peers.reader.swipe(card);
    const events = await until(everest, "Ended");
    expect(events.filter((each) => textAt(each, "eventType") === "Started")).toHaveLength(1);
    expect(events.at(-1)).toMatchObject({
      transactionInfo: {
        transactionId: textAt(at(first, "transactionInfo"), "transactionId"),
        stoppedReason: "Local",
      },
    });
    expect(storyOf(events).at(-1)).toBe("Ended StopAuthorized EVConnected");
  });

  it("F02.FR.05: a remote start before the car is there", async () => {
    const everest = await start();
    const wish = { remoteStartId: 7, idToken: { idToken: "C0FFEE", type: "Central" }, evseId: 1 };
    expect(await everest.csms.ask("RequestStartTransaction", wish)).toBe("Accepted");
    await untilEverest(everest, "SessionStarted");
    everest.evse(1).plug();
    const [first] = await untilState(everest, "Charging");
    expect(first).toMatchObject({
      eventType: "Started",
      idToken: wish.idToken,
      transactionInfo: { remoteStartId: 7 },
    });
  });

  it("a token the CSMS does not know starts nothing", async () => {
    const everest = await start();
    everest.csms.scripts.set("Authorize", () => ({ idTokenInfo: { status: "Unknown" } }));
    everest.evse(1).plug();
    everest.peers.reader.swipe("STRANGER");
    await everest.until("the token is refused", () =>
      everest.bus
        .vars("auth", "main/token_validation_status")
        .some((each) => textAt(each, "status") === "Rejected"),
    );
    expect(eventsOf(everest)).toEqual([]);
  });

  it("E05.FR.10: a token that the answer to Started refuses ends the session as Deauthorized", async () => {
    const everest = await start();
    everest.csms.scripts.set("TransactionEvent", (event) =>
      textAt(event, "eventType") === "Started" ? { idTokenInfo: { status: "Blocked" } } : {},
    );
    everest.evse(1).plug();
    everest.peers.reader.swipe(card);
    expect((await until(everest, "Ended")).at(-1)).toMatchObject({
      triggerReason: "Deauthorized",
      transactionInfo: { stoppedReason: "DeAuthorized" },
    });
  });

  it("B12.FR.04: Reset Immediate ends the transaction, and EVerest resets", async () => {
    const everest = await start();
    everest.evse(1).plug();
    everest.peers.reader.swipe(card);
    await untilState(everest, "Charging");
    expect(await everest.csms.ask("Reset", { type: "Immediate" })).toBe("Accepted");
    expect((await until(everest, "Ended")).at(-1)).toMatchObject({
      triggerReason: "ResetCommand",
      transactionInfo: { stoppedReason: "ImmediateReset" },
    });
    await everest.until("system/reset", () => everest.bus.calls("system", "main/reset").length > 0);
    expect(everest.module.ended).toBe(null);
  });

  it.each([true, false])("a loss of power ends the transaction (EVerest remembers: %s)", async (stores) => {
    const everest = await start({ stores });
    everest.evse(1).plug();
    everest.peers.reader.swipe(card);
    const [first] = await untilState(everest, "Charging");
    await everest.powerLoss();
    expect((await until(everest, "Ended")).at(-1)).toMatchObject({
      transactionInfo: {
        transactionId: textAt(at(first, "transactionInfo"), "transactionId"),
        stoppedReason: "PowerLoss",
      },
    });
    await everest.untilStatus(1, "Available");
  });

  it("an EVSE that is Inoperative is Faulted, and Available again", async () => {
    const everest = await start();
    everest.evse(1).raiseInoperative("evse_board_support/MREC2GroundFailure");
    await everest.untilStatus(1, "Faulted");
    everest.evse(1).clearInoperative();
    await everest.untilStatus(1, "Available");
    expect(
      await everest.csms.ask("ChangeAvailability", { operationalStatus: "Inoperative", evse: { id: 1 } }),
    ).toBe("Accepted");
    await everest.untilStatus(1, "Unavailable");
  });
});

describe("in EVerest, a CSMS that speaks another version", () => {
  const installation = installedModule();

  it("Prefer2: offers both, and speaks 1.6 where the CSMS has nothing better", async () => {
    const everest = await SmallEverest.start(installation(), { parameters: { Mode: "Prefer2" } });
    expect(everest.csms.offers[0]?.replaceAll(" ", "")).toBe("ocpp2.0.1,ocpp1.6");
    everest.evse(1).plug();
    await everest.untilStatus(1, "Preparing");
    everest.peers.reader.swipe(card);
    await everest.untilStatus(1, "Charging");
    expect(everest.csms.called("StartTransaction")).toMatchObject([{ connectorId: 1, idTag: card }]);
  });

  it("Prefer1.6: speaks 2.0.1 where the CSMS has only that, out of the JSON of 1.6", async () => {
    const everest = await SmallEverest.start(installation(), {
      csms: "2.0.1",
      parameters: { Mode: "Prefer1.6" },
    });
    everest.evse(1).plug();
    await everest.untilStatus(1, "Occupied");
    everest.peers.reader.swipe(card);
    expect((await untilState(everest, "Charging"))[0]).toMatchObject({ eventType: "Started" });
  });
});
