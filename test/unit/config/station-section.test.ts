import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/config/problem.ts";
import { readStation, stationSchema } from "../../../src/config/station-section.ts";

describe("Station section", () => {
  it("does not let batched facts be written all the time: flash wears out", () => {
    expect(stationSchema.safeParse({ MeterFlushInterval: 0 }).success).toBe(false);
    expect(stationSchema.safeParse({ MeterFlushInterval: 1 }).success).toBe(true);
  });

  it("names an interface OCPP does not have, and the nearest it has", () => {
    const problems: Problem[] = [];
    expect(readStation({ Interfaces: { Wired0: "eth0" } }, "f", "/x", problems)?.Interfaces).toEqual({
      Wired0: "eth0",
    });
    expect(readStation({ Interfaces: { Wierd0: "eth0" } }, "f", "/x", problems)).toBeUndefined();
    expect(problems).toEqual([
      { file: "f", path: "Station.Interfaces.Wierd0", expected: "is no known key", nearest: "Wired0" },
    ]);
  });
});
