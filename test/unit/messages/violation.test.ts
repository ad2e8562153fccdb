import { describe, expect, it } from "vitest";
import { requests } from "../../../src/messages/v16/validators.js";
import type { Action, Requests } from "../../../src/messages/v16/types.ts";
import { requests as requests21 } from "../../../src/messages/v21/validators.js";
import { toViolation } from "../../../src/messages/violation.ts";

function violation(action: Action, payload: unknown): string {
  const validate = requests[action];
  expect(validate(payload)).toBe(false);
  const { kind, path, text } = toViolation(validate.errors);
  expect(text.length).toBeLessThanOrEqual(250);
  return `${kind} ${path}: ${text}`;
}

const profile = {
  chargingProfileId: 1,
  stackLevel: 0,
  chargingProfilePurpose: "TxProfile",
  chargingProfileKind: "Relative",
};

describe("toViolation, OCPP-J 1.6 §4.2.3 error codes", () => {
  it.each([
    ["a payload that is no object is of wrong format", "Reset", [], "format : payload is not of type object"],
    ["null", "Reset", null, "format : payload is not of type object"],
    ["a missing field", "Reset", {}, "occurrence type: type is missing"],
    ["an unknown field", "Reset", { type: "Hard", x: 1 }, "occurrence x: x is no field of this message"],
    ["a value of the wrong type", "Reset", { type: 1 }, "type type: type is not of type string"],
    [
      "a value not defined",
      "Reset",
      { type: "Warm" },
      "property type: type is not one of the values defined",
    ],
    [
      "a text too long",
      "Authorize",
      { idTag: "x".repeat(21) },
      "property idTag: idTag is longer than 20 characters",
    ],
    [
      "a bad time",
      "ReserveNow",
      { connectorId: 1, expiryDate: "soon", idTag: "a", reservationId: 1 },
      "property expiryDate: expiryDate is not a valid date-time",
    ],
    [
      "a limit off the grid, deep inside",
      "SetChargingProfile",
      {
        connectorId: 1,
        csChargingProfiles: {
          ...profile,
          chargingSchedule: {
            chargingRateUnit: "A",
            chargingSchedulePeriod: [
              { startPeriod: 0, limit: 6 },
              { startPeriod: 9, limit: 6.25 },
            ],
          },
        },
      },
      "property csChargingProfiles.chargingSchedule.chargingSchedulePeriod[1].limit: " +
        "csChargingProfiles.chargingSchedule.chargingSchedulePeriod[1].limit is not a multiple of 0.1",
    ],
  ] as const)("%s", (_name, action, payload, expected) => {
    expect(violation(action, payload)).toBe(expected);
  });

  it("tells an empty list and one too long as occurrence, and a bound with its direction", () => {
    const validate = requests21.ClearVariableMonitoring;
    expect(validate({ id: [] })).toBe(false);
    expect(toViolation(validate.errors)).toEqual({
      kind: "occurrence",
      path: "id",
      text: "id has less than 1 elements",
    });
    expect(validate({ id: [-1] })).toBe(false);
    expect(toViolation(validate.errors).text).toBe("id[0] is not >= 0");
  });

  it("repeats nothing of the payload but names that look like field names", () => {
    expect(violation("Reset", { type: "Hard", "<script>alert(1)</script>": 1 })).toBe(
      "occurrence (unprintable): (unprintable) is no field of this message",
    );
    expect(violation("Reset", { type: "Hard", ["x".repeat(10_000)]: 1 })).toContain("(unprintable)");
    expect(violation("Reset", JSON.parse('{"type":"Hard","__proto__":{}}'))).toContain("__proto__");
    expect(violation("Authorize", { idTag: "SECRET-TAG-0123456789" })).not.toContain("SECRET");
  });

  it("has an answer when there are no errors to read", () => {
    expect(toViolation(null).kind).toBe("format");
    expect(toViolation([]).kind).toBe("format");
  });

  it("a validator forgets its error when the next payload is good", () => {
    expect(requests.Reset({})).toBe(false);
    expect(requests.Reset({ type: "Hard" })).toBe(true);
    expect(requests.Reset.errors).toBeNull();
  });

  it("narrows to the message, also by a generic action", () => {
    const read = <A extends Action>(action: A, payload: unknown): Requests[A] | null => {
      const validate = requests[action];
      return validate(payload) ? payload : null;
    };
    const reset = read("Reset", { type: "Soft" });
    const type: "Hard" | "Soft" | undefined = reset?.type;
    expect(type).toBe("Soft");
  });
});
