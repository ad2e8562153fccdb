import { describe, expect, it } from "vitest";
import { stationSchema } from "../../../src/config/station-section.ts";

describe("Station section", () => {
  it("does not let batched facts be written all the time: flash wears out", () => {
    expect(stationSchema.safeParse({ MeterFlushInterval: 0 }).success).toBe(false);
    expect(stationSchema.safeParse({ MeterFlushInterval: 1 }).success).toBe(true);
  });
});
