import { describe, expect, it } from "vitest";
import { silentLogger } from "../../../src/kernel/logger.ts";
import type { Place } from "../../../src/model/evse.ts";
import type { Charger } from "../../../src/ports/charger.ts";
import { Availability } from "../../../src/station/availability.ts";
import { Hardware } from "../../../src/station/hardware.ts";
import { idleSession } from "../../../src/station/session-machine.ts";
import { connectorOf, evseOf, factsOf } from "../../support/facts.ts";
import { MemoryStore } from "../../support/memory-store.ts";

function setUp(store = new MemoryStore()) {
  const told: string[] = [];
  const charger: Charger = {
    sessionOwner: "station",
    start: async () => undefined,
    stop: async () => undefined,
    command: async (name, params) => {
      told.push(`${name} ${JSON.stringify(params)}`);
      return { status: "offline" };
    },
  };
  const facts = factsOf([
    { evse: 1, connector: 1 },
    { evse: 1, connector: 2 },
    { evse: 2, connector: 1 },
  ]);
  const availability = new Availability(
    store,
    facts,
    new Hardware(charger, silentLogger, facts),
    silentLogger,
  );
  facts.changed.on(() => availability.review());
  const run = (evse: number, connector: number): void => {
    evseOf(facts, evse).transactionId = "tx";
    evseOf(facts, evse).session = { ...idleSession, plugged: connector, transaction: connector };
  };
  const end = (evse: number): void => {
    evseOf(facts, evse).transactionId = null;
    evseOf(facts, evse).session = idleSession;
    facts.touch({ evse });
  };
  return { store, told, facts, availability, run, end };
}

describe("Availability (1.6 §5.2, G03, G04)", () => {
  const places: [string, Place, boolean][] = [
    ["the station", {}, true],
    ["its EVSE", { evse: 1 }, true],
    ["its connector", { evse: 1, connector: 2 }, true],
    ["the other connector", { evse: 1, connector: 1 }, false],
    ["the other EVSE", { evse: 2 }, false],
  ];
  it.each(places)("a transaction on EVSE 1 connector 2: %s", (_name, place, scheduled) => {
    const { availability, run } = setUp();
    run(1, 2);
    expect(availability.change([place], false)).toBe(scheduled ? "Scheduled" : "Accepted");
  });

  it("counts a car that left in a transaction that goes on as in use", () => {
    const { availability, run, facts } = setUp();
    run(1, 2);
    evseOf(facts).session = { ...evseOf(facts).session, plugged: null };
    expect(availability.change([{ evse: 1, connector: 2 }], false)).toBe("Scheduled");
  });

  it("takes effect when the transaction is over, and tells the hardware then", () => {
    const { availability, run, end, facts, told } = setUp();
    run(1, 1);
    availability.change([{ evse: 1, connector: 1 }], false);
    expect(connectorOf(facts).operative).toBe(true);
    expect(told).toEqual([]);
    end(1);
    expect(connectorOf(facts).operative).toBe(false);
    expect(told).toEqual(['disable {"evse":1,"connector":1}']);
  });

  it("the last word counts: Operative while it waits takes the wait back", () => {
    const { availability, run, end, facts } = setUp();
    run(1, 1);
    availability.change([{ evse: 1 }], false);
    expect(availability.change([{ evse: 1 }], true)).toBe("Accepted");
    end(1);
    expect(evseOf(facts).operative).toBe(true);
  });

  it("holds over a restart, and waits again for a transaction that goes on", () => {
    const first = setUp();
    first.run(1, 1);
    first.availability.change([{ evse: 1, connector: 1 }], false);
    const second = setUp(first.store);
    expect(connectorOf(second.facts).operative).toBe(false);
    const third = setUp(first.store);
    third.run(1, 1);
    third.availability.adopted();
    expect(connectorOf(third.facts).operative).toBe(true);
    third.end(1);
    expect(connectorOf(third.facts).operative).toBe(false);
  });
});
