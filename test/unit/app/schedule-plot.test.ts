import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { composeFromInput } from "../../../src/app/schedule/compose-input.ts";
import { drawSchedule } from "../../../src/app/schedule/plot.ts";
import { timeTicks, valueScale } from "../../../src/app/schedule/plot-scale.ts";
import { escaped } from "../../../src/app/schedule/plot-svg.ts";

function draw(json: unknown): string {
  const composition = composeFromInput(json);
  if (!composition.ok) throw new Error(composition.problems.join("\n"));
  return drawSchedule(composition.composed);
}

const example: unknown = JSON.parse(
  readFileSync(new URL("../../../examples/schedule/evening-peak.json", import.meta.url), "utf8"),
);

describe("the picture of a schedule", () => {
  it("shows each profile, each limit, and who set it", () => {
    const svg = draw(example);
    for (const shown of [
      "#4 TxProfile",
      "#3 TxDefaultProfile",
      "#1 ChargePointMaxProfile",
      "default 48 A",
      "Fri 20 Nov",
    ])
      expect(svg).toContain(`>${shown}</text>`);
    expect(svg).toContain(
      "Fri 20 Nov 2026 18:00 to Fri 20 Nov 2026 20:00 UTC: 6 A\nset by #3 TxDefaultProfile\noverruled: ",
    );
    expect(svg).toContain("gives way to #3 TxDefaultProfile");
  });

  it("is the same each time, and has a begin and an end for every element", () => {
    const svg = draw(example);
    expect(draw(example)).toBe(svg);
    const shown = new URL("../../../examples/schedule/evening-peak.svg", import.meta.url);
    expect(svg.trim()).toBe(readFileSync(shown, "utf8").trim());
    const open: string[] = [];
    for (const [, slash, name = "", closed] of svg.matchAll(
      /<(\/?)([a-z]+)(?:\s+[\w:-]+="[^"<]*")*(\/?)>/g,
    )) {
      if (slash === "/") expect(open.pop()).toBe(name);
      else if (closed !== "/") open.push(name);
    }
    expect(open).toEqual([]);
    expect(svg.replaceAll(/<[^>]*>/g, "")).not.toMatch(/[<>]/);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("draws a window without profiles, and one of no length", () => {
    const empty = { version: "2.0.1", now: "2026-11-20T12:00:00Z", duration: 0, profiles: [] };
    expect(draw(empty)).toContain("no profile bears on this: the default holds");
  });

  it("of a year of minutes, with numbers at the edge of what there is, can be opened", () => {
    const limits = [16, 1e308, 0, 5e-324];
    const chargingSchedulePeriod = Array.from({ length: 500 }, (_, index) => ({
      startPeriod: index * 60,
      limit: limits[index % limits.length],
    }));
    const profile = {
      ...{ id: 1, stackLevel: 0, chargingProfilePurpose: "TxDefaultProfile" },
      ...{ chargingProfileKind: "Recurring", recurrencyKind: "Daily" },
      chargingSchedule: [
        { id: 1, startSchedule: "2026-11-20T00:00:00Z", chargingRateUnit: "A", chargingSchedulePeriod },
      ],
    };
    const svg = draw({
      ...{ version: "2.1", now: "2026-11-20T12:00:00Z", duration: 31_536_000 },
      profiles: [{ evseId: 1, profile }],
    });
    expect(svg.length).toBeLessThan(10e6);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("names what was left out; text of the input stays text", () => {
    const profile = { chargingProfilePurpose: "<script>", "<b>&": 1 };
    const svg = draw({
      ...{ version: "1.6", now: "2026-11-20T12:00:00Z", duration: 60 },
      profiles: [{ evseId: 1, profile }],
    });
    expect(svg).toContain("profiles[0] is left out: schema");
    expect(svg).not.toMatch(/<script|<b>/);
    expect(escaped(`<a b="c">&\u0001\ud800`)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;\ufffd\ufffd");
  });
});

describe("the axis of time", () => {
  const labels = (start: number, length: number): string[] =>
    timeTicks(start, length, 14).map(({ label }) => label);

  it("marks round times for windows of seconds to years", () => {
    const start = Date.UTC(2026, 10, 20, 15, 0, 7);
    expect(labels(start, 20).slice(0, 3)).toEqual(["15:00:08", "15:00:10", "15:00:12"]);
    expect(labels(start, 3600).slice(0, 3)).toEqual(["15:05", "15:10", "15:15"]);
    expect(labels(start, 86_400).slice(0, 3)).toEqual(["16:00", "18:00", "20:00"]);
    expect(labels(start, 14 * 86_400).slice(0, 3)).toEqual(["21 Nov", "22 Nov", "23 Nov"]);
    // Weeks begin on Monday.
    expect(labels(start, 60 * 86_400).slice(0, 2)).toEqual(["23 Nov", "30 Nov"]);
    for (const days of [0.001, 1, 30, 400, 10_000]) {
      const count = timeTicks(start, days * 86_400, 14).length;
      expect(count).toBeGreaterThan(1);
      expect(count).toBeLessThan(17);
    }
  });
});

describe("the axis of values", () => {
  it("leaves room above, and is not pressed flat by one unlimited value", () => {
    expect(valueScale([16, 32]).most).toBeGreaterThan(32);
    expect(valueScale([16, 32, 999_999]).most).toBeLessThan(100);
    expect(valueScale([0]).most).toBeGreaterThan(0);
    expect(valueScale([-8000, 11_000]).least).toBeLessThan(-8000);
  });
});
