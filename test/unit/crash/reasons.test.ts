import { describe, expect, it } from "vitest";
import type { AskedCall } from "../../../scripts/crash/csms.ts";
import { HardwareBill } from "../../../scripts/crash/hardware-bill.ts";
import type { Heard } from "../../../scripts/crash/oracle.ts";
import type { Story } from "../../../scripts/crash/reasons.ts";
import { usualPoints, type TxPoints } from "../../../scripts/crash/tx-points.ts";
import { judgeReasons, judgeResets } from "../../../scripts/crash/reasons.ts";
import type { MeterReading } from "../../../src/model/meter-value.ts";
import type { ChargerEvent } from "../../../src/ports/charger-events.ts";

/** ms since the epoch of a second of the story. */
const at = (second: number): number => Date.UTC(2026, 0, 1) + second * 1000;
const iso = (second: number): string => new Date(at(second)).toISOString();
const call = { connection: 1, messageId: "m", action: "", payload: {}, answered: "result" as const };

/** Transaction 7 on connector 1: began at second 10, ended at second 20, told at second 30. */
function ended(reason: string | undefined, meterStop = 150): Heard {
  const start = { connectorId: 1, idTag: "TAG", meterStart: 100, timestamp: iso(10) };
  const stop = { transactionId: 7, meterStop, timestamp: iso(20), ...(reason ? { reason } : {}) };
  return {
    transactionId: 7,
    start: { kind: "start", call: { ...call, at: at(11) }, key: "", transactionId: 7, start },
    tokens: ["TAG"],
    meters: [],
    stop: { kind: "stop", call: { ...call, at: at(30) }, transactionId: 7, stop },
  };
}

const stopped = (reason: string): Pick<Heard, "stop"> => ({
  stop: {
    ...{ kind: "stop", call: { ...call, at: at(30) }, transactionId: 7 },
    stop: { timestamp: iso(20), meterStop: 150, reason },
  },
});

const reset = (type: "Soft" | "Hard", second: number, status: string | null = "Accepted"): AskedCall => ({
  action: "Reset",
  payload: { type },
  at: at(second),
  answer: status === null ? null : { status, at: at(second) },
});

const quiet: Story = { owner: "station", kills: [], asked: [], clock: true, points: usualPoints };
const points = (start: TxPoints["start"][number], stop: TxPoints["stop"][number]): TxPoints => ({
  ...{ start: [start], stop: [stop] },
});

describe("the oracle of npm run crash: why transactions end", () => {
  it.each<[string, string | undefined, Partial<Story>, RegExp | null]>([
    ["a driver", "Local", {}, null],
    ["a driver, 1.6's default", undefined, {}, null],
    ["a soft reset", "SoftReset", { asked: [reset("Soft", 19)] }, null],
    ["a soft reset not answered", "SoftReset", { asked: [reset("Soft", 19, null)] }, null],
    ["a soft reset nobody asked for", "SoftReset", {}, /nobody asked for/],
    ["a soft reset when a hard one was asked for", "SoftReset", { asked: [reset("Hard", 19)] }, /nobody/],
    ["a hard reset asked for later", "HardReset", { asked: [reset("Hard", 25)] }, /no such reset/],
    ["a hard reset of long ago", "HardReset", { asked: [reset("Hard", -60)] }, /no such reset/],
    ["the same without a clock", "HardReset", { asked: [reset("Hard", -60)], clock: false }, null],
    ["power loss at a kill", "PowerLoss", { kills: [at(21)] }, null],
    ["power loss without a kill", "PowerLoss", {}, /before any kill/],
    ["power loss after the last kill", "PowerLoss", { kills: [at(9)] }, /no kill after/],
    ["power loss of other hardware", "PowerLoss", { owner: "charger", kills: [at(21)] }, /never lost power/],
    ["the hardware's refusal", "Other", {}, null],
    ["a refusal of hardware that began it", "Other", { owner: "charger" }, /nothing here brings about/],
    ["what nobody did", "EmergencyStop", {}, /nothing here brings about/],
    ["no car in time", "Timeout", {}, /nothing here brings about/],
    ["no car for a token that began it", "Timeout", { points: points("Authorized", "Authorized") }, null],
    [
      "energy that paused",
      "Other",
      { owner: "charger", points: points("EVConnected", "EnergyTransfer") },
      null,
    ],
  ])("%s", (_name, reason, story, problem) => {
    const found = judgeReasons([ended(reason)], { ...quiet, ...story }).join("; ");
    if (problem) expect(found).toMatch(problem);
    else expect(found).toBe("");
  });

  it.each<[string, AskedCall, number[], number[], RegExp | null]>([
    ["carried out", reset("Soft", 10), [], [12], null],
    ["accepted and forgotten", reset("Soft", 10), [], [9, 40], /was not carried out/],
    ["forestalled by a kill", reset("Soft", 10), [11], [], null],
    ["refused", reset("Hard", 10, "Rejected"), [], [12], /was answered Rejected/],
    ["not answered", reset("Hard", 10, null), [], [], null],
  ])("a reset that was %s", (_name, asked, kills, boots, problem) => {
    const calls = boots.map((second) => ({ action: "BootNotification", at: at(second) }));
    const found = judgeResets({ asked: [asked], kills: kills.map(at) }, calls, at(60)).join("; ");
    if (problem) expect(found).toMatch(problem);
    else expect(found).toBe("");
  });
});

describe("the oracle of npm run crash: what hardware that owns its sessions did", () => {
  const reading = (value: number): MeterReading => ({
    samples: [{ measurand: "Energy.Active.Import.Register", value, unit: "Wh" }],
  });
  const place = { evse: 1, connector: 1, sessionId: "s" };
  const token = { value: "TAG", type: "ISO14443" as const };
  const began: ChargerEvent = { type: "transactionStarted", ...place, token, reading: reading(99.6) };
  const over: ChargerEvent = {
    ...{ type: "transactionFinished", ...place, reason: "EVDisconnected", token: null },
    reading: reading(150.2),
  };
  const found = (
    events: readonly ChargerEvent[],
    heard: readonly Heard[],
    points: TxPoints = usualPoints,
  ): string => {
    const bill = new HardwareBill();
    for (const event of events) bill.heard(event);
    return bill.judge(heard, points, 50).join("; ");
  };

  it("finds nothing when each was told once, as it was", () => {
    expect(found([began, over], [ended("EVDisconnected")])).toBe("");
  });

  it.each<[string, ChargerEvent[], Heard[], RegExp]>([
    ["one that was never told", [began, over], [], /never heard of its transaction/],
    [
      "one that was told twice",
      [began, over],
      [ended("EVDisconnected"), { ...ended("EVDisconnected"), transactionId: 8 }],
      /transaction 8 is none of the hardware's, or was told twice/,
    ],
    ["one that never was", [], [ended("Local")], /transaction 7 is none/],
    ["another register", [began, over], [ended("EVDisconnected", 149)], /billed to 149 Wh, .* at 150/],
    ["another reason", [began, over], [ended(undefined)], /ended as Local, the hardware said EVDisconnected/],
  ])("finds %s", (_name, events, heard, problem) => {
    expect(found(events, heard)).toMatch(problem);
  });

  it("has one word for a hard reset and an immediate one", () => {
    const reset: ChargerEvent = { ...over, reason: "HardReset" };
    expect(found([began, reset], [{ ...ended(undefined), ...stopped("ImmediateReset") }])).toBe("");
  });

  describe("in transactions from cable to cable", () => {
    const cable = points("EVConnected", "EVConnected");
    const nobody = { ...ended("EVDisconnected", 100), transactionId: 8, tokens: [] };

    it("finds nothing when all energy is in them", () => {
      expect(found([began, over], [nobody, ended("EVDisconnected", 151)], cable)).toBe("");
    });

    it("lets flow what flows after a pause that ended it", () => {
      const energy = points("EnergyTransfer", "EnergyTransfer");
      expect(found([began, over], [ended("EVDisconnected", 120)], energy)).toBe("");
      expect(found([began, over], [ended("EVDisconnected", 99)], energy)).toMatch(/is in no transaction/);
    });

    it.each<[string, Heard[], RegExp]>([
      ["one that ends too early", [ended("EVDisconnected", 149)], /is in no transaction/],
      ["another's", [{ ...ended("EVDisconnected"), tokens: ["OTHER"] }], /is in no transaction/],
      ["energy that never was", [ended("EVDisconnected"), { ...nobody, ...stopped("Local") }], /never gave/],
    ])("finds %s", (_name, heard, problem) => {
      expect(found([began, over], heard, cable)).toMatch(problem);
    });
  });
});
