import * as z from "zod/v4-mini";
import type { MessageText } from "../../../src/model/display-message.ts";
import type { IdToken } from "../../../src/model/token.ts";
import type { AdapterContext } from "../adapter.ts";
import type { NonsenseLog } from "../../broker/nonsense-log.ts";
import type { Connection } from "../protocol/everest-module.ts";
import { problemOf } from "./reply.ts";

/** A whole number of 32 bits: ids of requests, reservations, messages. */
export const wireId = z.int().check(z.minimum(-2_147_483_648), z.maximum(2_147_483_647));
/** A text of at most `max` characters. */
export const wireText = (max: number) => z.string().check(z.maxLength(max));
/** What may be left out may also be null. */
export const maybe = <T extends z.core.SomeType>(type: T) => z.optional(z.nullable(type));

/** A time as EVerest writes it. @param ms since the epoch */
export const wireTime = (ms: number): string => new Date(ms).toISOString();

/** The longest token EVerest takes, characters. */
const longestToken = 36;
const tokenTypes: readonly string[] = [
  "Central",
  "eMAID",
  "MacAddress",
  "ISO14443",
  "ISO15693",
  "KeyCode",
  "Local",
  "NoAuthorization",
];

/** A token in EVerest's words; null when it is too long for it: cut, it would be another's. */
export function wireToken({ value, type }: IdToken): { value: string; type: string } | null {
  if (value.length > longestToken) return null;
  return { value, type: tokenTypes.includes(type) ? type : "Central" };
}

/** Texts for a driver. */
export const wireTexts = (texts: readonly MessageText[]): Record<string, unknown>[] => texts.map(wireMessage);

export function wireMessage({ text, format, language }: MessageText): Record<string, unknown> {
  return { ...(format && { format }), ...(language !== undefined && { language }), content: text };
}

/** Hears a var of another module; what cannot be read costs a log line and nothing else. */
export function hear<T>(
  { module }: Pick<AdapterContext, "module">,
  nonsense: NonsenseLog,
  connection: Connection,
  name: string,
  schema: z.ZodMiniType<T>,
  heard: (value: T) => void,
): void {
  const listener = (value: unknown): void => {
    const read = schema.safeParse(value);
    if (read.success) heard(read.data);
    else
      nonsense.ignored(
        `${connection.moduleId}/${connection.implementationId}/${name}`,
        problemOf(read.error),
      );
  };
  module.onVar(connection, name, listener, true);
}
