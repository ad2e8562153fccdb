import { describe, expect, it } from "vitest";
import type { FactKind } from "../../../src/model/fact.ts";
import type { FactSink } from "../../../src/station/csms.ts";
import { TransactionEvents } from "../../../src/station/transaction-events.ts";
import type { TransactionEvent } from "../../../src/station/transaction-triggers.ts";
import { MemoryStore } from "../../support/memory-store.ts";

const sink = (takes?: (kind: FactKind) => boolean): FactSink => ({
  append: () => undefined,
  wake: () => undefined,
  ...(takes && { takes }),
});
const place = { evse: 1, connector: 2 };
const event = (rest: Partial<TransactionEvent>): TransactionEvent => ({
  trigger: "Authorized",
  chargingState: "EVConnected",
  plugged: true,
  ...rest,
});

describe("TransactionEvents", () => {
  it("tells nothing, and notes nothing, while nobody takes updates (1.6)", () => {
    const events = new TransactionEvents([sink(), sink(() => false)], new MemoryStore().notes);
    expect(events.wanted).toBe(false);
    expect(events.first(place, event({}))).toEqual({});
    expect(events.next("a", place, event({}))).toEqual({});
    expect(events.last("a", place, event({}), "Local")).toEqual({});
    expect(events.ofReadings("tx", "Sample.Periodic")).toEqual({});
    expect(events.changes("a", {})).toBe(false);
  });

  it("E01.FR.16, E01.FR.18: place and charging state with the first event, then what changed", () => {
    const events = new TransactionEvents([sink(() => true)], new MemoryStore().notes);
    const first = event({ chargingState: "Idle", plugged: false });
    expect(events.first(place, first)).toEqual({
      trigger: "Authorized",
      chargingState: "Idle",
      where: { evse: 1 },
    });
    events.began("a", { event: first, note: {} });
    const plug = event({ trigger: "CablePluggedIn" });
    expect(events.next("a", place, plug)).toEqual({
      trigger: "CablePluggedIn",
      chargingState: "EVConnected",
      where: place,
    });
    events.recorded("a", plug);
    expect(events.next("a", place, event({ trigger: "RemoteStart" }))).toEqual({ trigger: "RemoteStart" });
    // F06.FR.07
    expect(events.next("a", place, event({ trigger: "Trigger" }))).toMatchObject({
      chargingState: "EVConnected",
    });
    expect(events.last("a", place, undefined, "PowerLoss")).toEqual({ trigger: "AbnormalCondition" });
  });

  it("J01.FR.22, J02.FR.11: readings say why they are told", () => {
    const events = new TransactionEvents([sink(() => true)], new MemoryStore().notes);
    expect(events.ofReadings("tx", "Sample.Clock")).toEqual({ trigger: "MeterValueClock" });
    expect(events.ofReadings("tx", "Sample.Periodic")).toEqual({ trigger: "MeterValuePeriodic" });
    expect(events.ofReadings("tx", "Trigger")).toEqual({ trigger: "Trigger" });
  });

  it("keeps over a restart that nobody is authorized any more, and why", () => {
    const { notes } = new MemoryStore();
    const note = { stoppedBy: "Local" as const, wantsToken: true };
    const events = new TransactionEvents([sink(() => true)], notes);
    expect(events.changes("a", note)).toBe(true);
    events.keep("a", note);
    events.keptNow("a", note);
    expect(events.changes("a", note)).toBe(false);
    const later = new TransactionEvents([sink(() => true)], notes);
    expect(later.adopt("a")).toMatchObject(note);
    later.delete("a");
    expect(new TransactionEvents([], notes).adopt("a")).toEqual({});
  });
});
