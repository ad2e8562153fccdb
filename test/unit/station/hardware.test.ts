import { describe, expect, it } from "vitest";
import type { Charger } from "../../../src/ports/charger.ts";
import { Hardware } from "../../../src/station/hardware.ts";
import { StationFacts } from "../../../src/station/station-facts.ts";
import { recorder, type LogLine } from "../../support/recorder.ts";

function rig(command: Charger["command"]): { hardware: Hardware; facts: StationFacts; lines: LogLine[] } {
  const lines: LogLine[] = [];
  const logger = recorder(lines);
  const facts = new StationFacts([{ evse: 1, connector: 1 }], logger);
  facts.online = true;
  const charger: Charger = {
    sessionOwner: "station",
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    command,
  };
  return { hardware: new Hardware(charger, logger, facts), facts, lines };
}

describe("Hardware", () => {
  it("outlives a driver that rejects (DESIGN rule 10)", async () => {
    const { hardware, lines } = rig(() => Promise.reject(new Error("broken driver")));
    hardware.tell("withdraw", { evse: 1 });
    await Promise.resolve();
    await Promise.resolve();
    expect(lines).toMatchObject([{ level: "error", fields: { error: "broken driver" } }]);
  });

  it("asked of a driver that rejects, says rejected (DESIGN rule 10)", async () => {
    const { hardware } = rig(() => Promise.reject(new Error("broken driver")));
    expect(await hardware.ask("stopTransaction", { evse: 1, reason: "Local" })).toEqual({
      status: "rejected",
      message: "broken driver",
    });
  });

  it("sets the clock of hardware that has one, and asks no other", async () => {
    const told: string[] = [];
    const { hardware, facts } = rig((name) => {
      told.push(name);
      return Promise.resolve({ status: "unsupported" });
    });
    hardware.setTime(0);
    expect(told).toEqual([]);
    facts.supports = ["setTime"];
    hardware.setTime(0);
    facts.online = false;
    hardware.setTime(0);
    expect(told).toEqual(["setTime"]);
  });

  it("hardware that does not answer is a fault until it does (DESIGN, the hardware port)", async () => {
    let status: "timeout" | "rejected" = "timeout";
    const { hardware, facts } = rig(() => Promise.resolve({ status }));
    await hardware.ask("withdraw", { evse: 1 });
    expect([...facts.errors.values()].map(({ blocking }) => blocking)).toEqual([false]);
    status = "rejected";
    await hardware.ask("withdraw", { evse: 1 });
    expect(facts.errors.size).toBe(0);
  });
});
