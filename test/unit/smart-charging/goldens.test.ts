import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { composeFromInput } from "../../../src/app/schedule/compose-input.ts";

/**
 * Composite schedules worked out by hand, one rule each, in the words of `ocpp-station schedule`: what goes in and what comes out.
 * `leftOut` are the rules that profiles were left out for.
 */
const folder = fileURLToPath(new URL("../../fixtures/profiles/", import.meta.url));

const golden = z
  .object({
    requirement: z.array(z.string().min(1)).min(1),
    why: z.string().min(1),
    query: z.object({ version: z.enum(["1.6", "2.0.1", "2.1"]) }).passthrough(),
    answer: z.record(z.unknown()),
    leftOut: z.array(z.string()).default([]),
  })
  .strict();

const goldens = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => ({ name, ...golden.parse(JSON.parse(readFileSync(`${folder}${name}`, "utf8"))) }));

describe.each(["1.6", "2.0.1", "2.1"] as const)("a composite schedule of %s, by hand", (version) => {
  const those = goldens.filter(({ query }) => query.version === version);

  it.each(those)("$requirement: $name", ({ query, answer, leftOut }) => {
    const composed = composeFromInput(query);
    if (!composed.ok) throw new Error(composed.problems.join("\n"));
    expect(composed.output).toEqual(answer);
    expect(composed.leftOut.map(({ rule }) => rule)).toEqual(leftOut);
  });

  it("is shown for many rules", () => expect(those.length).toBeGreaterThan(20));
});
