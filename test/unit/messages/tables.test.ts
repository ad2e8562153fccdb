import { describe, expect, it } from "vitest";
import { parseType } from "../../../scripts/messages/expression.ts";
import { checkErrata } from "../../../scripts/messages/errata.ts";
import { buildModel } from "../../../scripts/messages/tables.ts";
import type { Table } from "../../../scripts/messages/tables.ts";
import {
  actions as actions16,
  isAction,
  isCsmsAction,
  isStationAction,
} from "../../../src/messages/v16/actions.ts";
import { actions as actions201 } from "../../../src/messages/v201/actions.ts";
import { actions as actions21, isSend, sends } from "../../../src/messages/v21/actions.ts";

function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

describe("the tables hold every message", () => {
  it("1.6: 28 of the standard (§3.3) and 11 of the security whitepaper", () => {
    expect(countBy(Object.values(actions16), ({ profile }) => profile)).toEqual({
      Core: 16,
      FirmwareManagement: 4,
      LocalAuthListManagement: 2,
      RemoteTrigger: 1,
      Reservation: 2,
      Security: 11,
      SmartCharging: 3,
    });
  });

  it("1.6: ten are sent by the station (§4), nineteen by the CSMS (§5), DataTransfer by both", () => {
    const core = Object.values(actions16).filter(({ profile }) => profile !== "Security");
    expect(countBy(core, ({ from }) => from)).toEqual({ cs: 9, csms: 18, both: 1 });
    expect(isStationAction("DataTransfer") && isCsmsAction("DataTransfer")).toBe(true);
    expect(isCsmsAction("BootNotification") || isStationAction("Reset")).toBe(false);
    expect(isAction("toString") || isAction("__proto__")).toBe(false);
  });

  it("2.0.1: 64; 2.1: 90, and NotifyPeriodicEventStream that nobody answers", () => {
    expect(Object.keys(actions201)).toHaveLength(64);
    expect(Object.keys(actions21)).toHaveLength(90);
    expect(Object.keys(sends)).toEqual(["NotifyPeriodicEventStream"]);
    expect(isSend("NotifyPeriodicEventStream")).toBe(true);
  });

  it("2.1 keeps block and direction of every action of 2.0.1", () => {
    expect(actions21).toMatchObject(actions201);
  });
});

describe("types as the tables write them", () => {
  it.each([
    ["string(50)[1..*]", { primitive: "string", maxLength: 50, array: { min: 1, max: null } }],
    ["integer(0..)", { primitive: "integer", minimum: 0 }],
    ["number(..0)", { primitive: "number", maximum: 0 }],
    ["number(-1.5..100 step 0.1)", { minimum: -1.5, maximum: 100, step: 0.1 }],
    ["number(step 0.1)", { step: 0.1 }],
    ["IdToken[0..4]", { primitive: null, reference: "IdToken", array: { min: 0, max: 4 } }],
  ])("%s", (text, expected) => {
    expect(parseType(text)).toMatchObject(expected);
  });

  it.each([
    "",
    "string()",
    "string(a)",
    "string(1..2)",
    "boolean(1)",
    "IdToken(20)",
    "integer(0..1",
    "x[*]",
    "x[1]",
  ])("refuses %j", (text) => {
    expect(() => parseType(text)).toThrow();
  });
});

describe("a mistake in the tables is named", () => {
  const header = { version: "9", grouping: "profile" } as const;
  const table = (datatypes: Table["datatypes"], request: Record<string, string>): Table => ({
    profile: "Core",
    messages: { Ping: { from: "cs", request, response: {} } },
    datatypes,
  });

  it.each([
    ["no datatype Nothing", [table({}, { a: "Nothing" })]],
    ["nothing uses Unused", [table({ Unused: ["A"] }, {})]],
    ["Ping is defined twice", [table({}, {}), table({}, {})]],
    ["A is defined twice", [table({ A: ["A"] }, { a: "A" }), { datatypes: { A: "string" } }]],
    ["its file has no profile", [{ ...table({}, {}), profile: undefined }]],
    ["PingRequest is a message and a datatype", [table({ PingRequest: ["A"] }, { a: "PingRequest" })]],
  ])("%s", (text, tables) => {
    expect(() => buildModel(header, tables)).toThrow(text);
  });

  it("errata must name a field and values that exist", () => {
    const model = buildModel(header, [table({ Unit: ["C", "K"] }, { unit: "Unit" })]);
    const erratum = { action: "Ping", side: "request", reason: "", source: "", path: "unit" } as const;
    checkErrata(model, [{ ...erratum, accepts: "C", official: "K" }]);
    expect(() => checkErrata(model, [{ ...erratum, accepts: "F", official: "K" }])).toThrow(
      "not both F and K",
    );
    expect(() => checkErrata(model, [{ ...erratum, path: "x", accepts: "C", official: "K" }])).toThrow(
      "no field x",
    );
  });
});
