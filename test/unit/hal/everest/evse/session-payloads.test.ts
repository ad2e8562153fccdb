import { describe, expect, it } from "vitest";
import type { MeterReading } from "../../../../../src/model/meter-value.ts";
import { Rig, begun, event, finished, first, idTag, meter, noMeter, signed, started, time } from "./rig.ts";

const register = (wh: number): object => ({
  measurand: "Energy.Active.Import.Register",
  value: wh,
  unit: "Wh",
  location: "Outlet",
});
const signedData = (data: string) => ({
  data,
  signingMethod: "ECDSA",
  encodingMethod: "OCMF",
  publicKey: "key",
});

const transactionStarted = (extra: object) =>
  event("TransactionStarted", { transaction_started: { id_tag: idTag, meter_value: meter(), ...extra } });

describe("what session events carry", () => {
  it("the start of a transaction: token, group, reservation, remote start, register", () => {
    const id_tag = {
      ...idTag,
      authorization_type: "OCPP",
      parent_id_token: { value: "FLEET", type: "Central" },
      request_id: 42,
    };
    const heard = new Rig().hear(started("EVConnected"), transactionStarted({ id_tag, reservation_id: 17 }));
    expect(first(heard, "transactionStarted")).toEqual({
      type: "transactionStarted",
      evse: 1,
      connector: 1,
      sessionId: "s",
      token: { value: "04AABBCC", type: "ISO14443" },
      groupId: "FLEET",
      reservationId: 17,
      remoteStartId: 42,
      reading: { samples: [register(1234.5)] },
    });
  });

  it("null is as good as left out", () => {
    const id_tag = { ...idTag, parent_id_token: null, request_id: null };
    const heard = new Rig().hear(
      started("EVConnected", { reservation_id: null, logging_path: null, signed_meter_value: null }),
      {
        ...transactionStarted({ id_tag, reservation_id: null, signed_meter_value: null }),
        connector_id: null,
      },
    );
    const start = first(heard, "transactionStarted");
    expect(start).toMatchObject({ token: { value: "04AABBCC" }, connector: 1 });
    expect([start?.groupId, start?.reservationId, start?.remoteStartId]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("a reservation used before the plug is told with the transaction", () => {
    const rig = new Rig();
    rig.hear(started("Authorized", { reservation_id: 7 }));
    expect(first(rig.again().hear(event("TransactionStarted")), "transactionStarted")?.reservationId).toBe(7);
  });

  it("a reservation of the whole station has no number of its own", () => {
    const heard = new Rig().hear(
      started("Authorized", { reservation_id: -1 }),
      transactionStarted({ reservation_id: -1 }),
    );
    expect(first(heard, "transactionStarted")?.reservationId).toBeUndefined();
  });

  it("the reservation of an EVSE is not that of a car that came alone", () => {
    const heard = new Rig().hear(started("EVConnected", { reservation_id: 7 }), event("TransactionStarted"));
    expect(first(heard, "transactionStarted")?.reservationId).toBeUndefined();
  });

  it("whose token came first is told with the session, and with what it came", () => {
    const remote = { ...idTag, parent_id_token: { value: "FAMILY", type: "Central" }, request_id: 5 };
    const heard = new Rig().hear(started("Authorized", { id_tag: remote, reservation_id: 7 }));
    expect(first(heard, "sessionStarted")).toMatchObject({
      token: { value: idTag.id_token.value, type: idTag.id_token.type },
      ...{ groupId: "FAMILY", remoteStartId: 5, reservationId: 7 },
    });
    const car = new Rig().hear(started("EVConnected", { id_tag: idTag }));
    expect(first(car, "sessionStarted")).not.toHaveProperty("token");
  });

  it("the folder of the session's logs", () => {
    const heard = new Rig().hear(started("EVConnected", { logging_path: "/var/log/s" }));
    expect(first(heard, "sessionStarted")?.loggingPath).toBe("/var/log/s");
  });

  it("signed values of start and end stand with the register", () => {
    const end = {
      meter_value: meter(2000),
      signed_meter_value: signed("end"),
      start_signed_meter_value: signed("start"),
      id_tag: idTag,
    };
    const heard = new Rig().hear(
      started("EVConnected"),
      transactionStarted({ signed_meter_value: signed("begin") }),
      finished("Local", end),
    );
    expect(first(heard, "transactionStarted")?.reading.samples).toEqual([
      { ...register(1234.5), signed: signedData("begin") },
    ]);
    expect(first(heard, "transactionFinished")).toEqual({
      type: "transactionFinished",
      evse: 1,
      connector: 1,
      sessionId: "s",
      reason: "Local",
      token: { value: "04AABBCC", type: "ISO14443" },
      reading: { samples: [{ ...register(2000), signed: signedData("end") }] },
      startSigned: signedData("start"),
    });
  });

  it("a signed value without a meter value is no register", () => {
    const heard = new Rig().hear(
      started("EVConnected"),
      transactionStarted({ meter_value: noMeter, signed_meter_value: signed("begin") }),
    );
    expect(first(heard, "transactionStarted")?.reading.samples).toEqual([
      { ...register(Number.NaN), signed: signedData("begin") },
    ]);
  });

  it.each<[string, unknown, MeterReading["samples"] | object[]]>([
    ["no meter: no time, 0 Wh", noMeter, []],
    ["nothing", undefined, []],
    ["null", null, []],
    ["nonsense", { energy_Wh_import: 5 }, []],
    ["0 Wh of a new meter", { ...meter(0) }, [register(0)]],
    ["a register without time", { timestamp: "", energy_Wh_import: { total: 5 } }, [register(5)]],
  ])("meter value: %s", (_name, meter_value, samples) => {
    const heard = new Rig().hear(started("EVConnected"), transactionStarted({ meter_value }));
    expect(first(heard, "transactionStarted")?.reading.samples).toEqual(samples);
  });

  it.each(["ChargingStarted", "ChargingPausedEV", "ChargingPausedEVSE"])(
    "%s brings a reading, once",
    (kind) => {
      const rig = new Rig();
      rig.hear(started("EVConnected"), event("TransactionStarted"));
      const changed = event(kind, { charging_state_changed_event: { meter_value: meter(7) } });
      expect(rig.hear(changed)[1]).toEqual({
        type: "meterValue",
        evse: 1,
        reading: { samples: [register(7)] },
      });
      expect(rig.hear(changed)).toEqual([]);
    },
  );

  it("the start and the end of a session bring a reading", () => {
    const rig = new Rig();
    expect(rig.told(started("EVConnected", { meter_value: meter(7) })).at(-1)).toBe("meterValue");
    expect(rig.told(event("SessionFinished", { session_finished: { meter_value: meter(9) } }))).toEqual([
      "unplugged",
      "sessionFinished s",
      "meterValue",
    ]);
  });
});

describe("stop reasons", () => {
  const same = [
    "EmergencyStop",
    "EVDisconnected",
    "HardReset",
    "Local",
    "Other",
    "PowerLoss",
    "Reboot",
    "Remote",
    "SoftReset",
    "UnlockCommand",
    "DeAuthorized",
    "EnergyLimitReached",
    "GroundFault",
    "LocalOutOfCredit",
    "MasterPass",
    "OvercurrentFault",
    "PowerQuality",
    "SOCLimitReached",
    "StoppedByEV",
    "TimeLimitReached",
    "Timeout",
  ].map((word) => [word, word] as const);
  const others = ["EVSEDisabled", "ReqEnergyTransferRejected", "Boredom", undefined] as const;

  it.each([...same, ...others.map((word) => [word, "Other"] as const)])("%s is %s", (word, reason) => {
    const heard = new Rig().hear(...begun, finished(word));
    expect(first(heard, "transactionFinished")?.reason).toBe(reason);
  });

  it("an end that says nothing", () => {
    const heard = new Rig().hear(...begun, { uuid: "s", timestamp: time, event: "TransactionFinished" });
    expect(first(heard, "transactionFinished")).toMatchObject({
      reason: "Other",
      token: null,
      reading: { samples: [] },
    });
  });
});

describe("connectors", () => {
  const places = (rig: Rig, ...events: unknown[]): unknown[] =>
    rig.hear(...events).map((each) => ("connector" in each ? each.connector : null));

  it("without a number the session's, and the first where there is none", () => {
    expect(places(new Rig([1, 2]), started("EVConnected"))).toEqual([1, 1, 1]);
    const rig = new Rig([1, 2]);
    rig.hear({ ...started("EVConnected"), connector_id: 2 });
    expect(
      places(rig, event("TransactionStarted"), event("ChargingStarted"), finished("EVDisconnected")),
    ).toEqual([2, 2, 2, 2]);
  });

  it("the plug says where a session is that began with a token", () => {
    const rig = new Rig([1, 2]);
    rig.hear(started("Authorized"));
    expect(places(rig, { ...event("TransactionStarted"), connector_id: 2 })).toEqual([2, 2, 2]);
  });

  it.each([0, 7, -1, "x", null])("number %s is none", (connector_id) => {
    expect(places(new Rig([1, 2]), { ...started("EVConnected"), connector_id })).toEqual([1, 1, 1]);
  });

  it("reservations and availability are of all connectors, or of the one named", () => {
    const rig = new Rig([1, 2]);
    expect(places(rig, event("ReservationStart"))).toEqual([1, 2]);
    expect(places(rig, event("Disabled"))).toEqual([1, 2]);
    expect(places(rig, { ...event("Enabled"), connector_id: 2 })).toEqual([2]);
    expect(places(rig, event("Enabled"))).toEqual([1]);
    expect(places(rig, { ...event("Disabled"), connector_id: 0 })).toEqual([1, 2]);
  });
});

describe("what cannot be read", () => {
  it.each([
    ["null", null],
    ["a text", "SessionStarted"],
    ["an unknown kind", { uuid: "s", timestamp: time, event: "Teleported" }],
    ["no kind", { uuid: "s", timestamp: time }],
    ["a session id beyond all bounds", { ...started("EVConnected"), uuid: "x".repeat(300) }],
    ["a session that begins for no reason", started("EVConnected", { reason: "Boredom" })],
  ])("%s costs a line, and nothing else", (_name, raw) => {
    const rig = new Rig();
    expect(rig.hear(raw)).toEqual([]);
    expect(rig.logger.about("EVEREST_PAYLOAD")).toHaveLength(1);
    expect(rig.tracker.version).toBe(0);
  });

  it("a flood of it costs few lines", () => {
    const rig = new Rig();
    for (let times = 0; times < 5000; times++) rig.tracker.powermeter("x");
    expect(rig.logger.about("powermeter")).toHaveLength(4);
  });

  it.each([
    ["the meter value", { transaction_started: { id_tag: idTag, meter_value: 5 } }],
    ["the signed value", { transaction_started: { id_tag: idTag, signed_meter_value: 5 } }],
    ["the reservation", { transaction_started: { id_tag: idTag, reservation_id: "x" } }],
    ["the timestamp", { timestamp: "yesterday" }],
    ["the source", { source: 5 }],
  ])("%s does not cost the event", (_name, extra) => {
    const heard = new Rig().hear(started("EVConnected"), event("TransactionStarted", extra));
    expect(first(heard, "transactionStarted")?.token?.value).toBe("04AABBCC");
  });

  it("a session that begins without a payload waits for its next event", () => {
    const rig = new Rig();
    expect(rig.hear({ uuid: "s", timestamp: time, event: "SessionStarted" })).toEqual([]);
    expect(rig.told(event("AuthRequired"))).toEqual([
      "plugged",
      "sessionStarted(EVConnected) s",
      "EVConnected",
    ]);
  });
});
