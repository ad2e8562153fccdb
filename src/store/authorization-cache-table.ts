import type { Logger } from "../kernel/logger.ts";
import type { AuthorizationStatus } from "../model/token.ts";
import type { AuthorizationCacheTable, CachedToken, TokenName } from "../ports/store.ts";
import type { Connection } from "./connection.ts";
import { integer, json, list, number, optional, text, word } from "./decode.ts";
import type { TableShape } from "./table.ts";
import { decodeRow, decodeRows } from "./table.ts";

const statuses: readonly AuthorizationStatus[] = [
  "Accepted",
  "Blocked",
  "ConcurrentTx",
  "Expired",
  "Invalid",
  "NoCredit",
  "NotAllowedTypeEVSE",
  "NotAtThisLocation",
  "NotAtThisTime",
  "Unknown",
];

export const authorizationCacheShape: TableShape<CachedToken> = {
  name: "authorization_cache",
  key: "number",
  columns: [
    "number",
    "key",
    "type",
    "status",
    "group_id",
    "expires",
    "used_at",
    "charging_priority",
    "evses",
  ],
  decode: (row) => {
    const groupId = optional(text)(row["group_id"]);
    const expires = optional(number)(row["expires"]);
    const chargingPriority = optional(integer)(row["charging_priority"]);
    const evses = optional(json(list(integer)))(row["evses"]);
    return {
      key: text(row["key"]),
      type: text(row["type"]),
      info: {
        status: word(statuses)(row["status"]),
        ...(groupId !== undefined && { groupId }),
        ...(expires !== undefined && { expires }),
        ...(chargingPriority !== undefined && { chargingPriority }),
        ...(evses && { evses }),
      },
      usedAt: number(row["used_at"]),
    };
  },
};

/** What the CSMS last said of each token. */
export class SqliteAuthorizationCacheTable implements AuthorizationCacheTable {
  private readonly connection: Connection;
  private readonly logger: Logger;

  constructor(connection: Connection, logger: Logger) {
    this.connection = connection;
    this.logger = logger;
  }

  get({ key, type }: TokenName): CachedToken | undefined {
    const row = this.connection.row(
      "SELECT * FROM authorization_cache WHERE key = ? AND type = ?",
      key,
      type,
    );
    return decodeRow(authorizationCacheShape, row, this.logger);
  }

  ofValue(key: string): CachedToken[] {
    const rows = this.connection.rows("SELECT * FROM authorization_cache WHERE key = ? ORDER BY type", key);
    return decodeRows(authorizationCacheShape, rows, this.logger);
  }

  put({ key, type, info, usedAt }: CachedToken): void {
    this.connection.run(
      `INSERT INTO authorization_cache (key, type, status, group_id, expires, used_at, charging_priority, evses)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (key, type) DO UPDATE SET status = excluded.status, group_id = excluded.group_id,
         expires = excluded.expires, used_at = excluded.used_at,
         charging_priority = excluded.charging_priority, evses = excluded.evses`,
      key,
      type,
      info.status,
      info.groupId ?? null,
      info.expires ?? null,
      usedAt,
      info.chargingPriority ?? null,
      info.evses ? JSON.stringify(info.evses) : null,
    );
  }

  delete({ key, type }: TokenName): void {
    this.connection.run("DELETE FROM authorization_cache WHERE key = ? AND type = ?", key, type);
  }

  clear(): void {
    this.connection.run("DELETE FROM authorization_cache");
  }

  count(): number {
    return this.connection.number("SELECT count(*) FROM authorization_cache");
  }

  /** Reads the whole table, which is small and seldom full: an index would cost a write with every verdict. */
  evict(count: number, now: number): void {
    this.connection.run(
      `DELETE FROM authorization_cache WHERE number IN (
         SELECT number FROM authorization_cache
         ORDER BY status = 'Accepted' AND coalesce(expires > ?, 1), used_at, number LIMIT ?
       )`,
      now,
      count,
    );
  }
}
