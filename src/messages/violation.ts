import type { ValidationError } from "./validator.ts";

/**
 * What is wrong with a payload, in the kinds OCPP-J tells apart: `format` the payload is no object, `occurrence` a
 * field is missing, unknown, or an array too short or long, `type` a value of the wrong JSON type, `property` a value
 * out of its bounds. A dialect spells the CALLERROR code.
 */
export interface Violation {
  readonly kind: "format" | "occurrence" | "type" | "property";
  /** Where, as in `chargingSchedule.chargingSchedulePeriod[0].limit`; empty for the payload itself. */
  readonly path: string;
  /** Short, and safe to send to the peer: path, keyword and bound, never a value of the payload. */
  readonly text: string;
}

const maxText = 250;
const maxName = 50;

const occurrences: ReadonlySet<string> = new Set([
  "required",
  "additionalProperties",
  "minItems",
  "maxItems",
]);

/** `/a/0/b` becomes `a[0].b`. */
function readable(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((part) =>
      /^\d+$/.test(part) ? `[${part}]` : `.${part.replaceAll("~1", "/").replaceAll("~0", "~")}`,
    )
    .join("")
    .replace(/^\./, "");
}

/** A field name the peer chose is repeated only when it looks like one. */
function safeName(name: unknown): string | null {
  return typeof name === "string" && name.length <= maxName && /^[\w.-]+$/.test(name) ? name : null;
}

function join(path: string, field: string): string {
  return path === "" ? field : `${path}.${field}`;
}

function bound(error: ValidationError, name: string): string {
  const value = error.params[name];
  return typeof value === "number" || typeof value === "string" ? String(value) : "its bound";
}

function describe(error: ValidationError, path: string): string {
  const where = path === "" ? "payload" : path;
  switch (error.keyword) {
    case "required":
      return `${where} is missing`;
    case "additionalProperties":
      return `${where} is no field of this message`;
    case "minItems":
      return `${where} has less than ${bound(error, "limit")} elements`;
    case "maxItems":
      return `${where} has more than ${bound(error, "limit")} elements`;
    case "type":
      return `${where} is not of type ${bound(error, "type")}`;
    case "maxLength":
      return `${where} is longer than ${bound(error, "limit")} characters`;
    case "minimum":
    case "maximum":
      return `${where} is not ${bound(error, "comparison")} ${bound(error, "limit")}`;
    case "multipleOf":
      return `${where} is not a multiple of ${bound(error, "multipleOf")}`;
    case "enum":
      return `${where} is not one of the values defined`;
    case "format":
      return `${where} is not a valid ${bound(error, "format")}`;
    default:
      return `${where} is invalid`;
  }
}

/** The field the error is about, which for a missing or unknown one is a step below `instancePath`. */
function locate(error: ValidationError): string {
  const path = readable(error.instancePath);
  if (error.keyword === "required") return join(path, safeName(error.params["missingProperty"]) ?? "?");
  if (error.keyword === "additionalProperties") {
    return join(path, safeName(error.params["additionalProperty"]) ?? "(unprintable)");
  }
  return path;
}

/** Reads the first error; a validator without errors gives a bare `format` violation. */
export function toViolation(errors: readonly ValidationError[] | null | undefined): Violation {
  const error = errors?.[0];
  if (!error) return { kind: "format", path: "", text: "payload is invalid" };
  const path = locate(error).slice(0, maxText);
  const text = describe(error, path).slice(0, maxText);
  if (error.keyword === "type") return { kind: error.instancePath === "" ? "format" : "type", path, text };
  return { kind: occurrences.has(error.keyword) ? "occurrence" : "property", path, text };
}
