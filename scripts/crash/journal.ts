import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";

/** What happened, line by line with its time: the evidence a failure is read from. */
export class Journal {
  private readonly file: number;

  constructor(folder: string, name: string) {
    this.file = openSync(join(folder, name), "a");
  }

  note(what: string, details: object = {}): void {
    writeSync(this.file, `${JSON.stringify({ at: new Date().toISOString(), what, ...details })}\n`);
  }

  close(): void {
    closeSync(this.file);
  }
}
