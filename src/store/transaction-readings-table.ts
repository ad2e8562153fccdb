import type { Logger } from "../kernel/logger.ts";
import type { TimedReading } from "../model/fact.ts";
import type { TransactionReadingTable } from "../ports/store.ts";
import type { Connection } from "./connection.ts";
import { json, text } from "./decode.ts";
import { timedReading } from "./reading-codec.ts";
import type { TableShape } from "./table.ts";
import { decodeRows } from "./table.ts";

export const readingsShape: TableShape<{ readonly transactionId: string; readonly reading: TimedReading }> = {
  name: "transaction_readings",
  key: "number",
  columns: ["number", "transaction_id", "reading"],
  decode: (row) => ({
    transactionId: text(row["transaction_id"]),
    reading: json(timedReading)(row["reading"]),
  }),
};

/** Readings kept until their transaction ends, in the order they were taken. */
export class SqliteTransactionReadingTable implements TransactionReadingTable {
  private readonly connection: Connection;
  private readonly logger: Logger;

  constructor(connection: Connection, logger: Logger) {
    this.connection = connection;
    this.logger = logger;
  }

  append(transactionId: string, reading: TimedReading): void {
    this.connection.run(
      "INSERT INTO transaction_readings (transaction_id, reading) VALUES (?, ?)",
      transactionId,
      JSON.stringify(reading),
    );
  }

  list(transactionId: string): TimedReading[] {
    const rows = this.connection.rows(
      "SELECT * FROM transaction_readings WHERE transaction_id = ? ORDER BY number",
      transactionId,
    );
    return decodeRows(readingsShape, rows, this.logger).map(({ reading }) => reading);
  }

  delete(transactionId: string): void {
    this.connection.run("DELETE FROM transaction_readings WHERE transaction_id = ?", transactionId);
  }
}
