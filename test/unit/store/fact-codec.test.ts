import { describe, expect, it } from "vitest";
import { fact } from "../../../src/store/fact-codec.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { endedOf, momentOf, readingOf, readingsOf, startedOf } from "../../support/store-samples.ts";

const through = (written: Fact): Fact => {
  const parsed: unknown = JSON.parse(JSON.stringify(written));
  return fact(parsed);
};

const circumstances = {
  trigger: "CablePluggedIn",
  chargingState: "EVConnected",
  where: { evse: 1, connector: 2 },
  phasesUsed: 3,
  cableMaxA: 32,
  chargedS: 60,
} as const;

const updated: Fact = {
  kind: "transactionUpdated",
  transactionId: "a",
  sequence: 3,
  place: { evse: 1, connector: 2 },
  at: momentOf(1),
  token: { value: "DEADBEEF", type: "ISO14443" },
  reservationId: 4,
  remoteStartId: null,
  readings: [readingOf(1)],
  offline: true,
};

describe("facts as stored", () => {
  it.each([startedOf("a"), updated, readingsOf("a"), endedOf("a")])("keeps all of a $kind", (written) => {
    expect(through(written)).toStrictEqual(written);
    const told: Fact = { ...written, ...circumstances };
    expect(through(told)).toStrictEqual(told);
  });

  it("keeps that 1.6 named a token, which has no type then", () => {
    const named = { ...updated, token: { value: "A", type: "Central", untyped: true } };
    expect(fact(named)).toStrictEqual(named);
  });

  it("keeps the readings of a start", () => {
    const started: Fact = { ...startedOf("a"), ...{ readings: [readingOf(1)] } };
    expect(through(started)).toStrictEqual(started);
  });

  it("leaves out a word this version does not know", () => {
    const known = { ...updated, where: circumstances.where, cableMaxA: circumstances.cableMaxA };
    expect(fact({ ...known, trigger: "CostLimitReached", chargingState: "Dancing" })).toStrictEqual(known);
  });
});
