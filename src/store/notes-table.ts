import type { NoteTable } from "../ports/store.ts";
import type { Connection } from "./connection.ts";
import { text } from "./decode.ts";
import type { TableShape } from "./table.ts";

export const notesShape: TableShape<{ readonly key: string; readonly value: string }> = {
  name: "notes",
  key: "number",
  columns: ["number", "key", "value"],
  decode: (row) => ({ key: text(row["key"]), value: text(row["value"]) }),
};

/** Small durable facts. */
export class SqliteNoteTable implements NoteTable {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  get(key: string): string | undefined {
    const row = this.connection.row("SELECT value FROM notes WHERE key = ?", key);
    return row && text(row["value"]);
  }

  set(key: string, value: string): void {
    this.connection.run(
      "INSERT INTO notes (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
      key,
      value,
    );
  }

  delete(key: string): void {
    this.connection.run("DELETE FROM notes WHERE key = ?", key);
  }
}
