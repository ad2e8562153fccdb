import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { DataTransferAnswer } from "./csms.ts";
import type { DataTransferHandler } from "./data-transfer-handlers.ts";

/**
 * A message two parties agreed on: its names, and how its text becomes a value and a value its text. `decode` throws for a
 * text that is none; undefined is a message without data.
 */
export interface DataTransferType<T> {
  readonly vendorId: string;
  /** None: every message of the vendor that has no type of its own. */
  readonly messageId?: string | undefined;
  readonly decode: (data: string | undefined) => T;
  readonly encode: (value: T) => string | undefined;
}

/** Anything that turns what came into a value or throws: a schema of zod, valibot, a function of one's own. */
export interface DataTransferSchema<T> {
  parse(value: unknown): T;
}

/** A message whose data is JSON, checked by a schema. */
export function jsonDataTransfer<T>(
  vendorId: string,
  messageId: string | undefined,
  schema: DataTransferSchema<T>,
): DataTransferType<T> {
  return {
    vendorId,
    messageId,
    decode: (data) => {
      const value: unknown = data === undefined ? undefined : JSON.parse(data);
      return schema.parse(value);
    },
    encode: (value) => JSON.stringify(value),
  };
}

/** Characters of the reason that go into the log. */
const longestReason = 500;

/** A handler of values as one of texts: what does not decode is Rejected, and the log says why. */
export function decoding<T>(
  type: DataTransferType<T>,
  handler: (value: T) => DataTransferAnswer | Promise<DataTransferAnswer>,
  logger: Logger,
): DataTransferHandler {
  return ({ vendorId, messageId, data }) => {
    let value: T;
    try {
      value = type.decode(data);
    } catch (error) {
      const reason = errorText(error).slice(0, longestReason);
      logger.warn("data of the CSMS does not decode and is rejected", { vendorId, messageId, reason });
      return { status: "Rejected" };
    }
    return handler(value);
  };
}
