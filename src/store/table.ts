import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Row } from "./connection.ts";
import { Unreadable } from "./decode.ts";

/** A table of the newest version: its columns, and what a row of it must be. */
export interface TableShape<T> {
  readonly name: string;
  /** The integer primary key: the order of the rows. */
  readonly key: string;
  readonly columns: readonly string[];
  /** Throws `Unreadable` when the row is not what this program writes. */
  readonly decode: (row: Row) => T;
}

/** The rows that decode. One that does not is logged and left out: a damaged row never stops the station. */
export function decodeRows<T>(shape: TableShape<T>, rows: readonly Row[], logger: Logger): T[] {
  return rows.flatMap((row) => {
    const decoded = decodeRow(shape, row, logger);
    return decoded === undefined ? [] : [decoded];
  });
}

/** The row decoded; `undefined`, with a line in the log, when it cannot be. */
export function decodeRow<T>(shape: TableShape<T>, row: Row | undefined, logger: Logger): T | undefined {
  if (!row) return undefined;
  try {
    return shape.decode(row);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    logger.error("a stored row is unreadable and was left out", {
      table: shape.name,
      row: row[shape.key],
      why: errorText(error),
    });
    return undefined;
  }
}
