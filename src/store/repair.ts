import type { Connection } from "./connection.ts";
import { Unreadable } from "./decode.ts";
import type { TableShape } from "./table.ts";

/** Deletes the rows that do not decode; returns how many there were. */
export function dropUnreadable(
  connection: Connection,
  { name, key, columns, decode }: TableShape<unknown>,
): number {
  let dropped = 0;
  let last = Number.MIN_SAFE_INTEGER;
  // The number an emptied outbox leaves behind is no message, and stays.
  const real = name === "outbox" ? "AND session_id IS NOT NULL" : "";
  while (true) {
    const rows = connection.rows(
      `SELECT ${columns.join(", ")} FROM ${name} WHERE ${key} > ? ${real} ORDER BY ${key} LIMIT 500`,
      last,
    );
    for (const row of rows) {
      const value = row[key];
      if (typeof value !== "number") return dropped;
      last = value;
      try {
        decode(row);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        connection.run(`DELETE FROM ${name} WHERE ${key} = ?`, last);
        dropped += 1;
      }
    }
    if (rows.length === 0) return dropped;
  }
}

/**
 * What holds in every database this program wrote must hold in one pieced together from parts:
 * every transaction whose end is recorded is over, its sequence goes on after the facts that wait, nothing belongs to
 * a transaction nobody knows, and no later boot gets the number of one that facts refer to.
 */
const repairs: readonly string[] = [
  // A transaction lost with its end still to come is rebuilt from its start, or the CSMS would wait for ever.
  `INSERT OR IGNORE INTO transactions (id, evse, connector, started_at, meter_start_wh, token, reservation_id,
     remote_start_id, sequence, last_meter_wh, last_meter_at)
   SELECT fact ->> '$.transactionId', fact ->> '$.place.evse', fact ->> '$.place.connector', fact -> '$.at',
     fact ->> '$.meterStartWh', CASE WHEN fact ->> '$.token' IS NULL THEN NULL ELSE fact -> '$.token' END,
     fact ->> '$.reservationId', fact ->> '$.remoteStartId', 1, fact ->> '$.meterStartWh', fact -> '$.at'
   FROM outbox WHERE kind = 'transactionStarted'`,
  `UPDATE transactions SET
     ended_at = ended.fact -> '$.at', last_meter_at = ended.fact -> '$.at', last_meter_wh = ended.fact ->> '$.meterStopWh'
   FROM outbox AS ended
   WHERE ended.kind = 'transactionEnded' AND ended.subject = transactions.id AND transactions.ended_at IS NULL`,
  `UPDATE transactions SET sequence = waiting.next
   FROM (SELECT subject, max(fact ->> '$.sequence') + 1 AS next FROM outbox WHERE subject IS NOT NULL GROUP BY subject)
     AS waiting
   WHERE waiting.subject = transactions.id AND waiting.next > transactions.sequence`,
  `DELETE FROM transaction_readings
   WHERE transaction_id NOT IN (SELECT id FROM transactions WHERE ended_at IS NULL)`,
  `DELETE FROM charging_profiles
   WHERE profile ->> '$.transactionId' IS NOT NULL
     AND profile ->> '$.transactionId' NOT IN (SELECT id FROM transactions WHERE ended_at IS NULL)`,
  `DELETE FROM remote_ids WHERE transaction_id NOT IN (SELECT id FROM transactions)
     AND transaction_id NOT IN (SELECT subject FROM outbox WHERE subject IS NOT NULL)`,
  `UPDATE outbox SET bytes = octet_length(fact)`,
  `INSERT OR IGNORE INTO boots (boot, wall_origin, last_mono)
   SELECT boot, NULL, 0 FROM (SELECT max(boot) AS boot FROM (
     SELECT fact ->> '$.at.boot' AS boot FROM outbox WHERE session_id IS NOT NULL
     UNION ALL SELECT fact ->> '$.readings[#-1].at.boot' FROM outbox WHERE session_id IS NOT NULL
     UNION ALL SELECT last_meter_at ->> '$.boot' FROM transactions)) WHERE boot IS NOT NULL`,
];

export function repair(connection: Connection): void {
  for (const statement of repairs) connection.run(statement);
}
