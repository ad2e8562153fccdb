import { describe, expect, it } from "vitest";
import type { PilotInput } from "../../../../hal/simulated/control-pilot.ts";
import { isEnergised, nextPilot, noCar, pilotLetter } from "../../../../hal/simulated/control-pilot.ts";

const table: readonly (readonly [string, readonly PilotInput[], letters: string, effects: string])[] = [
  ["a car comes", ["plug"], "B", ""],
  ["no energy without an offer", ["plug", "closeS2"], "BB", ""],
  ["a charge", ["plug", "startPwm", "closeS2"], "BBC", "close"],
  ["the car pauses", ["plug", "startPwm", "closeS2", "openS2"], "BBCB", "close open"],
  ["the charger pauses", ["plug", "startPwm", "closeS2", "stopPwm"], "BBCB", "close open"],
  ["torn out under load", ["plug", "startPwm", "closeS2", "unplug"], "BBCA", "close open"],
  [
    "a fault, and energy only after the car asks again",
    ["plug", "startPwm", "closeS2", "fail", "repair", "startPwm", "closeS2"],
    "BBCFBBC",
    "close open close",
  ],
  ["power is lost", ["plug", "startPwm", "closeS2", "losePower", "startPwm"], "BBCEE", "close open"],
];

describe("control pilot", () => {
  it.each(table)("%s", (_name, inputs, letters, effects) => {
    let pilot = noCar;
    const seen: string[] = [];
    const did: string[] = [];
    for (const input of inputs) {
      const next = nextPilot(pilot, input);
      pilot = next.state;
      seen.push(pilotLetter(pilot));
      did.push(...next.effects.map((effect) => effect.replace("Contactor", "")));
    }
    expect(seen.join("")).toBe(letters);
    expect(did.join(" ")).toBe(effects);
    expect(isEnergised(pilot)).toBe(letters.endsWith("C"));
  });
});
