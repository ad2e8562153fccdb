import { booleanCodec, decimalCodec, integerCodec, stringCodec } from "../codec.ts";
import { type AnyHandle, handleAt, type HandleOptions } from "../handle.ts";
import { type Key16, keysOf } from "./key.ts";

/** A scalar of the `Custom` section. */
export type CustomValue = boolean | number | string;

/** What a schema may say of a custom key. */
export interface CustomKeyOptions {
  readonly readOnly?: boolean;
  /** A number that may have a fraction, though it has none now. */
  readonly decimal?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** A key of the integrator's own: the component `Custom` of the device model has a variable of that name. */
export function customKey(name: string, value: CustomValue, options: CustomKeyOptions = {}): Key16 {
  return keysOf("Custom")(name, customHandle(name, value, options), "Custom");
}

function customHandle(name: string, value: CustomValue, options: CustomKeyOptions): AnyHandle {
  const { readOnly = false, decimal = false, ...bounds } = options;
  const address = { component: "Custom", variable: name };
  const common = <T>(fallback: T): HandleOptions<T> => ({
    ...bounds,
    default: fallback,
    mutability: readOnly ? "ReadOnly" : "ReadWrite",
  });
  if (typeof value === "boolean") return handleAt(booleanCodec, address, common(false));
  // What ChangeConfiguration can carry (CiString500Type).
  if (typeof value === "string") return handleAt(stringCodec, address, { maxLength: 500, ...common("") });
  const whole = Number.isInteger(value) && !decimal;
  return handleAt(whole ? integerCodec : decimalCodec, address, common(0));
}
