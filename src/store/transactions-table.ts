import type { Logger } from "../kernel/logger.ts";
import type { Transaction } from "../model/transaction.ts";
import type { TransactionTable } from "../ports/store.ts";
import type { Connection, SqlValue } from "./connection.ts";
import { integer, json, number, orNull, text } from "./decode.ts";
import { idToken, moment } from "./moment-codec.ts";
import type { TableShape } from "./table.ts";
import { decodeRow, decodeRows } from "./table.ts";
import type { WaitingSubjects } from "./waiting-subjects.ts";

const columns = [
  "id",
  "evse",
  "connector",
  "started_at",
  "meter_start_wh",
  "token",
  "group_id",
  "reservation_id",
  "remote_start_id",
  "sequence",
  "last_meter_wh",
  "last_meter_at",
  "ended_at",
  "invalid_at_wh",
  "token_priority",
  "charging_priority",
];

export const transactionsShape: TableShape<Transaction> = {
  name: "transactions",
  key: "number",
  columns: ["number", ...columns],
  decode: (row) => ({
    id: text(row["id"]),
    place: { evse: integer(row["evse"]), connector: integer(row["connector"]) },
    startedAt: json(moment)(row["started_at"]),
    meterStartWh: number(row["meter_start_wh"]),
    token: orNull(json(idToken))(row["token"]),
    groupId: orNull(text)(row["group_id"]),
    tokenPriority: orNull(integer)(row["token_priority"]),
    chargingPriority: orNull(integer)(row["charging_priority"]),
    invalidAtWh: orNull(number)(row["invalid_at_wh"]),
    reservationId: orNull(integer)(row["reservation_id"]),
    remoteStartId: orNull(integer)(row["remote_start_id"]),
    sequence: integer(row["sequence"]),
    lastMeterWh: number(row["last_meter_wh"]),
    lastMeterAt: json(moment)(row["last_meter_at"]),
    endedAt: orNull(json(moment))(row["ended_at"]),
  }),
};

const asJson = (value: object | null): string | null => (value === null ? null : JSON.stringify(value));

const values = (transaction: Transaction): SqlValue[] => [
  transaction.id,
  transaction.place.evse,
  transaction.place.connector,
  asJson(transaction.startedAt),
  transaction.meterStartWh,
  asJson(transaction.token),
  transaction.groupId,
  transaction.reservationId,
  transaction.remoteStartId,
  transaction.sequence,
  transaction.lastMeterWh,
  asJson(transaction.lastMeterAt),
  asJson(transaction.endedAt),
  transaction.invalidAtWh,
  transaction.tokenPriority,
  transaction.chargingPriority,
];

const insert = `INSERT INTO transactions (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`;
const update = `UPDATE transactions SET ${columns.map((column) => `${column} = ?`).join(", ")} WHERE id = ?`;

/** Charging sessions that are billed, from their start until the last of their facts is delivered. */
export class SqliteTransactionTable implements TransactionTable {
  private readonly connection: Connection;
  private readonly logger: Logger;
  private readonly subjects: WaitingSubjects;

  constructor(connection: Connection, subjects: WaitingSubjects, logger: Logger) {
    this.connection = connection;
    this.subjects = subjects;
    this.logger = logger;
  }

  insert(transaction: Transaction): void {
    this.connection.run(insert, ...values(transaction));
    if (transaction.endedAt) this.subjects.ended(transaction.id);
  }

  update(transaction: Transaction): void {
    this.connection.run(update, ...values(transaction), transaction.id);
    if (transaction.endedAt) this.subjects.ended(transaction.id);
  }

  get(id: string): Transaction | undefined {
    const row = this.connection.row("SELECT * FROM transactions WHERE id = ?", id);
    return decodeRow(transactionsShape, row, this.logger);
  }

  open(): Transaction[] {
    const rows = this.connection.rows("SELECT * FROM transactions WHERE ended_at IS NULL ORDER BY number");
    return decodeRows(transactionsShape, rows, this.logger);
  }

  purge(): number {
    const candidates = this.subjects.takeCandidates();
    if (candidates.length === 0) return 0;
    return this.connection.together(() => {
      let purged = 0;
      for (const id of candidates) {
        const gone = this.connection.run(
          "DELETE FROM transactions WHERE id = ? AND ended_at IS NOT NULL",
          id,
        );
        if (gone === 0) continue;
        this.connection.run("DELETE FROM transaction_readings WHERE transaction_id = ?", id);
        this.connection.run("DELETE FROM remote_ids WHERE transaction_id = ?", id);
        purged += gone;
      }
      return purged;
    });
  }
}
