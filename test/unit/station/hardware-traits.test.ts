import { describe, expect, it } from "vitest";
import type { ChargerSnapshot, ConnectorSnapshot } from "../../../src/ports/charger-events.ts";
import { HardwareTraits } from "../../../src/station/hardware-traits.ts";
import { MemoryStore } from "../../support/memory-store.ts";

const connector = (fixedCable?: boolean): ConnectorSnapshot => ({
  evse: 1,
  connector: 1,
  plugged: false,
  enabled: true,
  chargingState: "Idle",
  fixedCable,
});

const snapshot = (
  supports: readonly string[],
  ...connectors: ConnectorSnapshot[]
): Pick<ChargerSnapshot, "info" | "connectors"> => ({ info: { balances: false, supports }, connectors });

describe("what the hardware was last seen to be", () => {
  it("phases of its EVSEs are remembered over a restart, whatever else the note says", () => {
    const store = new MemoryStore();
    const first = new HardwareTraits(store);
    first.seen(snapshot([]));
    first.capable(2, { minPhases: 3, maxPhases: 3, maxCurrentA: 32 });
    const second = new HardwareTraits(store);
    expect([second.phases(1), second.phases(2)]).toEqual([{}, { minPhases: 3, maxPhases: 3 }]);
    store.notes.set(
      "hardware traits",
      JSON.stringify({ supports: [], phases: { 2: { minPhases: "3" }, 3: 1 } }),
    );
    expect(new HardwareTraits(store).phases(2)).toEqual({});
  });

  it("is not known before it was ever seen", () => {
    const traits = new HardwareTraits(new MemoryStore());
    expect([traits.can("setIndicator"), traits.cablesFixed]).toEqual([null, false]);
  });

  it("is remembered over a restart, until it is another", () => {
    const store = new MemoryStore();
    new HardwareTraits(store).seen(snapshot(["setIndicator"], connector(true), connector(true)));
    const second = new HardwareTraits(store);
    expect([second.can("setIndicator"), second.can("unlock"), second.cablesFixed]).toEqual([
      true,
      false,
      true,
    ]);
    second.seen(snapshot(["unlock"], connector(true), connector()));
    const third = new HardwareTraits(store);
    expect([third.can("setIndicator"), third.can("unlock"), third.cablesFixed]).toEqual([false, true, false]);
  });

  it("shares the station's limit or not, also while it is away; one that was never seen does not", () => {
    const store = new MemoryStore();
    expect(new HardwareTraits(store).balances).toBe(false);
    new HardwareTraits(store).seen({ info: { balances: true, supports: [] }, connectors: [] });
    expect(new HardwareTraits(store).balances).toBe(true);
    new HardwareTraits(store).seen(snapshot([]));
    expect(new HardwareTraits(store).balances).toBe(false);
  });

  it("is written when it changed only: the link to the hardware may flap", () => {
    const store = new MemoryStore();
    const traits = new HardwareTraits(store);
    for (let i = 0; i < 3; i++) traits.seen(snapshot(["reset"], connector()));
    expect(store.commits).toMatchObject({ relaxed: 1 });
  });

  it("hardware without connectors has no cable that is fixed", () => {
    const traits = new HardwareTraits(new MemoryStore());
    traits.seen(snapshot([]));
    expect(traits.cablesFixed).toBe(false);
  });

  it.each(["", "{", "null", "[]", '{"supports":5}'])("a note that is no note counts as none: %s", (note) => {
    const store = new MemoryStore();
    store.relaxed(() => store.notes.set("hardware traits", note));
    expect(new HardwareTraits(store).can("reset")).toBe(null);
  });
});
