import type { Logger } from "../kernel/logger.ts";
import type { BootRecord, BootTable } from "../ports/store.ts";
import type { Connection } from "./connection.ts";
import { integer, number, orNull } from "./decode.ts";
import type { TableShape } from "./table.ts";
import { decodeRow } from "./table.ts";

export const bootsShape: TableShape<BootRecord> = {
  name: "boots",
  key: "boot",
  columns: ["boot", "wall_origin", "last_mono"],
  decode: (row) => ({
    boot: integer(row["boot"]),
    wallOrigin: orNull(number)(row["wall_origin"]),
    lastMono: number(row["last_mono"]),
  }),
};

/** Boots remembered: a station that restarts every minute for a week stays below it. */
const mostBoots = 10_000;

/**
 * Process lives. Its writes are relaxed: whatever durable fact comes next carries them to the disk, and without one
 * nothing refers to the boot.
 */
export class SqliteBootTable implements BootTable {
  private readonly connection: Connection;
  private readonly logger: Logger;

  constructor(connection: Connection, logger: Logger) {
    this.connection = connection;
    this.logger = logger;
  }

  begin(): number {
    return this.connection.relaxed(() => {
      const boot = this.connection.number("SELECT ifnull(max(boot), 0) + 1 FROM boots");
      this.connection.run("INSERT INTO boots (boot, wall_origin, last_mono) VALUES (?, NULL, 0)", boot);
      this.connection.run("DELETE FROM boots WHERE boot <= ?", boot - mostBoots);
      return boot;
    });
  }

  get(boot: number): BootRecord | undefined {
    return decodeRow(
      bootsShape,
      this.connection.row("SELECT * FROM boots WHERE boot = ?", boot),
      this.logger,
    );
  }

  nextKnown(boot: number): BootRecord | undefined {
    const row = this.connection.row(
      "SELECT * FROM boots WHERE boot > ? AND wall_origin IS NOT NULL ORDER BY boot LIMIT 1",
      boot,
    );
    return decodeRow(bootsShape, row, this.logger);
  }

  setWallOrigin(boot: number, wallOrigin: number): void {
    this.connection.relaxed(() => {
      this.connection.run("UPDATE boots SET wall_origin = ? WHERE boot = ?", wallOrigin, boot);
    });
  }

  setLastMono(boot: number, lastMono: number): void {
    this.connection.relaxed(() => {
      this.connection.run("UPDATE boots SET last_mono = ? WHERE boot = ?", lastMono, boot);
    });
  }
}
