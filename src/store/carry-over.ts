import { StationError } from "../kernel/errors.ts";
import type { Connection, Row, SqlValue } from "./connection.ts";
import { Damaged } from "./check.ts";

/** Rows asked for at once. */
const batch = 500;

/** Reads that may fail within one table before the rest of it is given up. */
const mostFailures = 2000;

/** What came out of one table. */
export interface Carried {
  readonly rows: number;
  /** What did not, in words; null when all of it came. */
  readonly lost: string | null;
}

/** Columns of a table that both databases have. */
function sharedColumns(from: Connection, to: Connection, table: string): string[] {
  const names = (connection: Connection): unknown[] =>
    connection.rows("SELECT name FROM pragma_table_info(?)", table).map((row) => row["name"]);
  const known = new Set(names(from));
  return names(to).flatMap((name) => (typeof name === "string" && known.has(name) ? [name] : []));
}

const isSqlValue = (value: unknown): value is SqlValue =>
  value === null || typeof value === "string" || typeof value === "number";

/**
 * Copies what can be read of one table, by ranges of its integer key: from the front up to the damage, from the back
 * down to it, then by halves in between.
 */
export function carryOver(from: Connection, to: Connection, table: string, key: string): Carried {
  let columns: string[];
  try {
    columns = sharedColumns(from, to, table);
    if (!columns.includes(key)) return { rows: 0, lost: `${table}: not found` };
  } catch {
    return { rows: 0, lost: `${table}: cannot be read` };
  }
  const select = (order: "ASC" | "DESC"): string =>
    `SELECT ${columns.join(", ")} FROM ${table} NOT INDEXED WHERE ${key} BETWEEN ? AND ? ORDER BY ${key} ${order} LIMIT ${batch}`;
  const insert = `INSERT OR IGNORE INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`;

  let rows = 0;
  let refused = 0;
  let gaps = 0;
  const carried = new Set<number>();
  const keyOf = (row: Row): number => {
    const value = row[key];
    if (!Number.isSafeInteger(value) || typeof value !== "number") throw new Damaged("a key is no integer");
    return value;
  };
  const put = (row: Row): void => {
    const values = columns.map((column) => row[column]);
    try {
      if (values.every(isSqlValue) && to.run(insert, ...values) > 0) rows += 1;
      else refused += 1;
    } catch (error) {
      // A row that breaks a constraint is a damaged row; a full disk is not.
      if (error instanceof StationError && error.code !== "INTERNAL") throw error;
      refused += 1;
    }
  };
  /**
   * Copies a range in one direction; returns what is left of it when it stops at damage, null at its end. Rows read
   * before the damage are kept, and the range is left as it was: a damaged page may have told a key that is none.
   */
  const copy = (low: number, high: number, order: "ASC" | "DESC"): readonly [number, number] | null => {
    let [first, last] = [low, high];
    while (first <= last) {
      const page: (readonly [number, Row])[] = [];
      let damaged = false;
      try {
        from.each(
          select(order),
          (row) => {
            const value = keyOf(row);
            const before = page.at(-1)?.[0];
            const follows = before === undefined || (order === "ASC" ? value > before : value < before);
            // A damaged tree may send the reader around in circles.
            if (!follows || value < first || value > last) throw new Damaged("keys are out of order");
            page.push([value, row]);
          },
          ...[first, last],
        );
      } catch {
        damaged = true;
      }
      for (const [value, row] of page) {
        if (carried.has(value)) continue;
        carried.add(value);
        put(row);
      }
      if (damaged) return [first, last];
      const end = page.at(-1)?.[0];
      if (end === undefined || page.length < batch) return null;
      if (order === "ASC") first = end + 1;
      else last = end - 1;
    }
    return null;
  };

  const middle = copy(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, "ASC");
  const between = middle && copy(middle[0], middle[1], "DESC");
  if (between) {
    const todo: (readonly [number, number])[] = [[Math.max(between[0], 0), Math.min(between[1], 2 ** 40)]];
    for (let range = todo.pop(); range && gaps < mostFailures; range = todo.pop()) {
      const stuck = copy(range[0], range[1], "ASC");
      if (!stuck) continue;
      gaps += 1;
      const [low, high] = stuck;
      if (low >= high) continue;
      const half = low + Math.floor((high - low) / 2);
      todo.push([half + 1, high], [low, half]);
    }
  }
  const parts = [
    ...(between ? ["part of it cannot be read"] : []),
    ...(refused > 0 ? [`${refused} damaged rows`] : []),
  ];
  return { rows, lost: parts.length > 0 ? `${table}: ${parts.join(", ")}` : null };
}
