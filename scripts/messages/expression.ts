import { primitives } from "./model.ts";
import type { Primitive, TypeExpression } from "./model.ts";

const syntax =
  /^(?<base>[A-Za-z][A-Za-z0-9]*)(?:\((?<bounds>[^()]*)\))?(?:\[(?<min>\d+)\.\.(?<max>\d+|\*)\])?$/;
const numberText = "-?\\d+(?:\\.\\d+)?";
const range = new RegExp(
  `^(?:(?<minimum>${numberText})?\\.\\.(?<maximum>${numberText})?)?(?: ?step (?<step>${numberText}))?$`,
);

function isPrimitive(name: string): name is Primitive {
  return primitives.some((primitive) => primitive === name);
}

function optionalNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** Reads `string(50)`, `number(0..100 step 0.1)`, `ChargingProfileType[1..3]`; throws with the text that is wrong. */
export function parseType(text: string): TypeExpression {
  const groups = syntax.exec(text)?.groups;
  const base = groups?.["base"];
  if (!groups || base === undefined) throw new Error(`"${text}" is not a type: write name(bounds)[min..max]`);
  const bounds = groups["bounds"];
  const min = groups["min"];
  const max = groups["max"];
  const array =
    min === undefined ? {} : { array: { min: Number(min), max: max === "*" ? null : Number(max) } };
  const primitive = isPrimitive(base) ? base : null;
  const plain = { primitive, reference: primitive === null ? base : null, ...array };
  if (bounds === undefined) return plain;
  if (primitive === "string" && /^\d+$/.test(bounds)) return { ...plain, maxLength: Number(bounds) };
  const limits = primitive === "integer" || primitive === "number" ? range.exec(bounds)?.groups : undefined;
  if (!limits || bounds === "") throw new Error(`"${text}": bounds (${bounds}) do not fit ${base}`);
  return {
    ...plain,
    minimum: optionalNumber(limits["minimum"]),
    maximum: optionalNumber(limits["maximum"]),
    step: optionalNumber(limits["step"]),
  };
}
