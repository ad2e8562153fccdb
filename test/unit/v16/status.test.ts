import { describe, expect, it } from "vitest";
import type { ChargerError } from "../../../src/model/charger-error.ts";
import { idleSession, type SessionState } from "../../../src/station/session-machine.ts";
import type { EvseFacts, StationFacts } from "../../../src/station/station-facts.ts";
import { clearedError, sameStatus } from "../../../src/v16/status-error.ts";
import { connectorStatus, stationStatus } from "../../../src/v16/status.ts";
import { connectorOf, evseOf, factsOf } from "../../support/facts.ts";

const authorization = {
  token: { value: "CAFE", type: "Local" },
  groupId: null,
  remoteStartId: null,
  reservationId: null,
};
const running: Partial<SessionState> = { plugged: 1, authorization, transaction: 1 };
const error = (rest: Partial<ChargerError> = {}): ChargerError => ({
  id: "e",
  type: "evse_board_support/VendorWarning",
  blocking: true,
  ...rest,
});

function status(facts: StationFacts, connector = 1): string {
  return connectorStatus(facts, evseOf(facts), connectorOf(facts, 1, connector)).status;
}

function set(facts: StationFacts, session: Partial<SessionState>, evse: Partial<EvseFacts> = {}): void {
  Object.assign(evseOf(facts), evse, { session: { ...idleSession, ...session } });
}

const tx = { transactionId: "tx" };

describe("connectorStatus (1.6 §4.9, §7.7)", () => {
  const cases: [string, Partial<SessionState>, Partial<EvseFacts>, string][] = [
    ["nothing", {}, {}, "Available"],
    ["a car", { plugged: 1 }, {}, "Preparing"],
    ["a token, no car", { authorization }, {}, "Preparing"],
    ["the hardware waits for a car", {}, { awaitingPlug: true }, "Preparing"],
    ["begun, no word of energy", { ...running, charging: "EVConnected" }, tx, "Preparing"],
    ["energy flows", { ...running, charging: "Charging" }, tx, "Charging"],
    ["the car pauses", { ...running, charging: "SuspendedEV" }, tx, "SuspendedEV"],
    ["the EVSE pauses", { ...running, charging: "SuspendedEVSE" }, tx, "SuspendedEVSE"],
    [
      "both pause: the EVSE's counts",
      { ...running, charging: "SuspendedEV" },
      { ...tx, withheld: true },
      "SuspendedEVSE",
    ],
    ["withheld", { ...running, charging: "EVConnected" }, { ...tx, withheld: true }, "SuspendedEVSE"],
    ["unplugged, goes on", { ...running, plugged: null, charging: "Idle" }, tx, "SuspendedEV"],
    ["over, cable in", { plugged: 1, finished: true }, {}, "Finishing"],
  ];
  it.each(cases)("%s: %s", (_name, session, evse, expected) => {
    const facts = factsOf();
    set(facts, session, evse);
    expect(status(facts)).toBe(expected);
  });

  it.each<[string, Partial<SessionState>, Partial<EvseFacts>, string]>([
    ["nobody is there", {}, {}, "Reserved"],
    ["a car alone is no identity (§4.9 G2)", { plugged: 1 }, {}, "Reserved"],
    ["its token came", { authorization }, {}, "Preparing"],
    ["the hardware waits for its car", {}, { awaitingPlug: true }, "Preparing"],
    ["its transaction runs", { ...running, charging: "Charging" }, tx, "Charging"],
    ["what was there before is not gone yet", { plugged: 1, finished: true }, {}, "Finishing"],
  ])("kept for somebody: %s", (_name, session, evse, expected) => {
    const facts = factsOf();
    connectorOf(facts).reserved = true;
    set(facts, session, evse);
    expect(status(facts)).toBe(expected);
    facts.operative = false;
    expect(status(facts)).toBe("Unavailable");
    connectorOf(facts).errors.set("e", error());
    expect(status(facts)).toBe("Faulted");
  });

  it("kept for somebody, its sibling in use: Unavailable", () => {
    const facts = factsOf([
      { evse: 1, connector: 1 },
      { evse: 1, connector: 2 },
    ]);
    connectorOf(facts, 1, 2).reserved = true;
    expect([status(facts, 1), status(facts, 2)]).toEqual(["Available", "Reserved"]);
    set(facts, { plugged: 1 });
    expect([status(facts, 1), status(facts, 2)]).toEqual(["Preparing", "Unavailable"]);
  });

  it("says why the EVSE withholds energy, or ended before it began: sorted, each reason once, at most 50 characters", () => {
    const facts = factsOf();
    const info = (session: Partial<SessionState>, evse: Partial<EvseFacts> = tx): string | undefined => {
      set(facts, session, evse);
      return connectorStatus(facts, evseOf(facts), connectorOf(facts)).info;
    };
    const suspended = { ...running, charging: "SuspendedEVSE" } as const;
    expect(info({ ...suspended, reasons: ["UserPause", "Error", "UserPause"] })).toBe("Error,UserPause");
    expect(info({ ...suspended, reasons: ["x".repeat(60)] })).toBe("x".repeat(50));
    expect(info({ ...suspended, reasons: [] })).toBeUndefined();
    expect(
      info({ plugged: 1, finished: true, reasons: ["ConnectionTimeout"] }, { transactionId: null }),
    ).toBe("ConnectionTimeout");
    for (const charging of ["Charging", "SuspendedEV", "EVConnected"] as const)
      expect(info({ ...running, charging, reasons: ["NoEnergy"] })).toBeUndefined();
    expect(
      info({ ...running, charging: "SuspendedEV", reasons: ["x"] }, { ...tx, withheld: true }),
    ).toBeUndefined();
    connectorOf(facts).errors.set("e", error({ blocking: false }));
    expect(info({ ...suspended, reasons: ["Error"] })).toBe("evse_board_support/VendorWarning");
  });

  it("Unavailable: the hardware is gone or disabled, or the CSMS took it, its EVSE or the station out of service", () => {
    const spoil: ((facts: StationFacts) => void)[] = [
      (facts) => (facts.online = false),
      (facts) => (facts.operative = false),
      (facts) => (evseOf(facts).operative = false),
      (facts) => (connectorOf(facts).operative = false),
      (facts) => (connectorOf(facts).enabled = false),
    ];
    for (const how of spoil) {
      const facts = factsOf();
      set(facts, { ...running, charging: "Charging" }, tx);
      how(facts);
      expect(status(facts)).toBe("Unavailable");
    }
  });

  it("Faulted goes before all; a warning is told beside the status", () => {
    const facts = factsOf();
    set(facts, { ...running, charging: "Charging" }, tx);
    facts.online = false;
    connectorOf(facts).errors.set("e", error());
    expect(status(facts)).toBe("Faulted");
    connectorOf(facts).errors.set("e", error({ blocking: false }));
    facts.online = true;
    expect(connectorStatus(facts, evseOf(facts), connectorOf(facts))).toEqual({
      status: "Charging",
      errorCode: "OtherError",
      info: "evse_board_support/VendorWarning",
    });
  });

  it("EVCommunicationError stands only beside a car, and never with Faulted (1.6 §4.9)", () => {
    const facts = factsOf();
    const pilot = (blocking: boolean) => error({ type: "evse_board_support/MREC14PilotFault", blocking });
    const code = (): string => connectorStatus(facts, evseOf(facts), connectorOf(facts)).errorCode;
    connectorOf(facts).errors.set("e", pilot(true));
    expect(code()).toBe("OtherError");
    connectorOf(facts).errors.set("e", pilot(false));
    expect(code()).toBe("OtherError");
    set(facts, { plugged: 1 });
    expect(code()).toBe("EVCommunicationError");
  });

  it("says why a car that left suspends a transaction (1.6 §4.9)", () => {
    const facts = factsOf();
    set(facts, { ...running, plugged: null, charging: "Idle" }, tx);
    expect(connectorStatus(facts, evseOf(facts), connectorOf(facts))).toEqual({
      status: "SuspendedEV",
      errorCode: "NoError",
      info: "EV side disconnected",
    });
  });

  it("says so, too, when the transaction ended for it and the cable is still in", () => {
    const facts = factsOf();
    const info = (session: Partial<SessionState>, evse: Partial<EvseFacts>): string | undefined => {
      set(facts, { cableLeft: 1, finished: true, ...session }, evse);
      return connectorStatus(facts, evseOf(facts), connectorOf(facts)).info;
    };
    expect(info({}, { lastEnd: "EVDisconnected" })).toBe("EV side disconnected");
    expect(info({}, { lastEnd: "Local" })).toBeUndefined();
    expect(info({ plugged: 1, cableLeft: null }, { lastEnd: "EVDisconnected" })).toBeUndefined();
    expect(info({ finished: false }, { lastEnd: "EVDisconnected" })).toBeUndefined();
  });

  it("a fault of the station goes before a warning of the connector, its own fault before that", () => {
    const facts = factsOf();
    const info = (): string | undefined => connectorStatus(facts, evseOf(facts), connectorOf(facts)).info;
    connectorOf(facts).errors.set("own", error({ id: "own", message: "own", blocking: false }));
    facts.errors.set("station", error({ id: "station", message: "station" }));
    expect([status(facts), info()]).toEqual(["Faulted", "station"]);
    connectorOf(facts).errors.set("own", error({ id: "own", message: "own" }));
    expect([status(facts), info()]).toEqual(["Faulted", "own"]);
    facts.errors.set("station", error({ id: "station", message: "station", blocking: false }));
    connectorOf(facts).errors.clear();
    expect([status(facts), info()]).toEqual(["Available", undefined]);
  });

  it("cuts what the vendor says to what 1.6 can carry (§6.47)", () => {
    const facts = factsOf();
    const long = "x".repeat(300);
    connectorOf(facts).errors.set("e", error({ message: long, vendorId: long, vendorErrorCode: long }));
    const told = connectorStatus(facts, evseOf(facts), connectorOf(facts));
    expect([told.info?.length, told.vendorId?.length, told.vendorErrorCode?.length]).toEqual([50, 255, 50]);
  });

  it("two connectors on one EVSE: both Preparing at a token, the other Unavailable at a car (application note)", () => {
    const facts = factsOf([
      { evse: 1, connector: 1 },
      { evse: 1, connector: 2 },
    ]);
    const both = (): string[] => [status(facts, 1), status(facts, 2)];
    set(facts, { authorization });
    expect(both()).toEqual(["Preparing", "Preparing"]);
    set(facts, { plugged: 2 });
    expect(both()).toEqual(["Unavailable", "Preparing"]);
    set(facts, { plugged: 2, authorization, transaction: 2, charging: "Charging" }, tx);
    expect(both()).toEqual(["Unavailable", "Charging"]);
    set(facts, { plugged: null, authorization, transaction: 2, charging: "Idle" }, tx);
    expect(both()).toEqual(["Unavailable", "SuspendedEV"]);
    set(facts, { plugged: 2, finished: true }, { transactionId: null });
    expect(both()).toEqual(["Unavailable", "Finishing"]);
    set(facts, {});
    connectorOf(facts, 1, 1).errors.set("e", error());
    expect(both()).toEqual(["Faulted", "Available"]);
  });
});

describe("stationStatus (1.6 §4.9: connector 0)", () => {
  it("is Available, Unavailable or Faulted, whatever its connectors are", () => {
    const facts = factsOf();
    set(facts, { ...running, charging: "Charging" }, tx);
    connectorOf(facts).errors.set("e", error());
    expect(stationStatus(facts).status).toBe("Available");
    facts.operative = false;
    expect(stationStatus(facts).status).toBe("Unavailable");
    facts.errors.set("e", error());
    expect(stationStatus(facts).status).toBe("Faulted");
    facts.errors.set("e", error({ blocking: false }));
    facts.operative = true;
    expect(stationStatus(facts)).toMatchObject({ status: "Available", errorCode: "OtherError" });
  });
});

describe("clearedError", () => {
  it("names what is over, cut to what 1.6 can carry, and no errorCode", () => {
    const over = error({
      message: "x".repeat(60),
      vendorId: "v",
      vendorErrorCode: "E42",
      errorCode16: "GroundFailure",
    });
    expect(clearedError("Faulted", over)).toEqual({
      status: "Faulted",
      errorCode: "NoError",
      info: `cleared: ${"x".repeat(41)}`,
      vendorId: "v",
      vendorErrorCode: "E42",
    });
  });
});

describe("sameStatus", () => {
  it("tells a change of any word", () => {
    const one = {
      status: "Faulted",
      errorCode: "OtherError",
      info: "a",
      vendorId: "b",
      vendorErrorCode: "c",
    } as const;
    expect(sameStatus(one, { ...one })).toBe(true);
    for (const change of [
      { status: "Available" },
      { errorCode: "NoError" },
      { info: "x" },
      { vendorId: "x" },
      { vendorErrorCode: "x" },
    ] as const)
      expect(sameStatus(one, { ...one, ...change })).toBe(false);
  });
});
