import type { AnyHandle, Mutability } from "./handle.ts";

/** What a file says of a variable that the build knows. */
export interface Narrowing {
  readonly mutability?: Mutability | undefined;
  readonly minLimit?: number | undefined;
  /** Of a number its highest value, of a text its longest, characters. */
  readonly maxLimit?: number | undefined;
  readonly valuesList?: readonly string[] | undefined;
}

/**
 * The variable as a file allows it: never more than the build can do. Its mutability may only become ReadOnly, bounds only closer, and of
 * its values only some be left. `problem`: nothing would be left.
 */
export function narrowed(
  handle: AnyHandle,
  { mutability, minLimit, maxLimit, valuesList }: Narrowing,
): { readonly handle: AnyHandle } | { readonly problem: string } {
  // What the station tells itself is as it is, and of measurands the file's list is a value of its own.
  if (handle.live === true) return { handle };
  const values = handle.measurandsFrom ? undefined : common(handle.valuesList, valuesList);
  if (values?.length === 0)
    return { problem: `allows none of the values this build knows: ${(handle.valuesList ?? []).join(", ")}` };
  const number = handle.codec.dataType === "integer" || handle.codec.dataType === "decimal";
  const min = number ? highest(handle.min, minLimit) : handle.min;
  const max = number ? lowest(handle.max, maxLimit) : handle.max;
  if (min !== undefined && max !== undefined && min > max)
    return { problem: `allows no value: at least ${min}, and at most ${max}` };
  const maxLength = number ? handle.maxLength : lowest(handle.maxLength, maxLimit);
  return {
    handle: {
      ...handle,
      mutability: mutability === "ReadOnly" ? "ReadOnly" : handle.mutability,
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(maxLength !== undefined && { maxLength }),
      ...(values && { valuesList: values }),
    },
  };
}

/** What of `before` has been taken away in `after`, to be taken away from another name of the same value. */
export function lessThan(before: AnyHandle, after: AnyHandle): Narrowing {
  const { mutability, min, max = after.maxLength } = after;
  return {
    ...(mutability !== before.mutability && { mutability }),
    ...(min !== before.min && { minLimit: min }),
    ...(max !== (before.max ?? before.maxLength) && { maxLimit: max }),
  };
}

/** The values in both lists, as the build spells them; undefined: no list, or nothing to choose from. */
function common(
  own: readonly string[] | undefined,
  told: readonly string[] | undefined,
): readonly string[] | undefined {
  if (!own || !told || told.length === 0) return own;
  const wanted = new Set(told.map((item) => item.toLowerCase()));
  return own.filter((item) => wanted.has(item.toLowerCase()));
}

const highest = (own: number | undefined, told: number | undefined): number | undefined =>
  own === undefined ? told : told === undefined ? own : Math.max(own, told);

const lowest = (own: number | undefined, told: number | undefined): number | undefined =>
  own === undefined ? told : told === undefined ? own : Math.min(own, told);
