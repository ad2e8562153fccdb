import { describe, expect, it } from "vitest";
import type { BoardEvent } from "../../../../hal/mqtt/event-schemas.ts";
import { KeptEvents } from "../../../../hal/mqtt/kept-events.ts";
import { energy } from "./fixture.ts";

const place = { evse: 1, connector: 1 };
const start = (sessionId: string, signed?: string): BoardEvent => ({
  type: "transactionStarted",
  ...place,
  sessionId,
  token: null,
  reading:
    signed === undefined
      ? energy(1)
      : {
          samples: [
            {
              measurand: "Energy.Active.Import.Register",
              value: 1,
              unit: "Wh",
              signed: { data: signed, signingMethod: "", encodingMethod: "OCMF" },
            },
          ],
        },
});

describe("kept events", () => {
  it("are kept until acknowledged, in order; what a snapshot tells is not kept", () => {
    const kept = new KeptEvents();
    kept.add(1, { type: "plugged", ...place });
    kept.add(2, { type: "meterValue", evse: 1, reading: energy(1) });
    kept.add(3, start("t1"));
    expect(kept.list().map(({ seq }) => seq)).toEqual([1, 3]);
    kept.acknowledged(1);
    expect(kept.list().map(({ seq }) => seq)).toEqual([3]);
  });

  it("beyond 256 the facts of transactions stay the longest", () => {
    const kept = new KeptEvents();
    const gone: string[] = [];
    for (let seq = 1; seq <= 300; seq++)
      for (const { event } of kept.add(seq, seq % 2 === 0 ? start(`t${seq}`) : { type: "plugged", ...place }))
        gone.push(event.type);
    expect(gone).toEqual(Array.from({ length: 44 }, () => "plugged"));
    expect(kept.list()).toHaveLength(256);
  });

  it("fit into one state, however large each is", () => {
    const kept = new KeptEvents();
    for (let seq = 1; seq <= 50; seq++) kept.add(seq, start(`t${seq}`, "x".repeat(20_000)));
    expect(JSON.stringify(kept.list()).length).toBeLessThan(160 * 1024);
    expect(kept.list().at(-1)?.seq).toBe(50);
  });
});
