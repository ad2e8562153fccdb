import * as z from "zod/v4-mini";

/** A text of at most `max` characters. */
export const text = (max: number) => z.string().check(z.maxLength(max));
/** EVerest leaves out what is optional, or writes null. */
export const maybe = <T extends z.core.SomeType>(type: T) => z.optional(z.nullable(type));
/** A part that must not cost the whole: what cannot be read counts as left out. */
export const lenient = <T extends z.core.SomeType>(type: T) => z.catch(maybe(type), null);
/** A whole number of 32 bits. */
export const int32 = z.int().check(z.minimum(-2_147_483_648), z.maximum(2_147_483_647));
