import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { DriverNotes } from "../../../hal/everest/memory.ts";
import { errorText } from "../../kernel/errors.ts";
import type { Logger } from "../../kernel/logger.ts";

/**
 * What the driver remembers, in a file of its own: it is wanted before the database is open, and lost with the last seconds it
 * is only as if EVerest had been asked a little earlier. Written aside and renamed, so that it is old or new, never half.
 */
export class FileNotes implements DriverNotes {
  private readonly path: string;
  private readonly logger: Logger;
  private failing = false;

  constructor(path: string, logger: Logger) {
    this.path = path;
    this.logger = logger;
  }

  get(): string | undefined {
    try {
      return readFileSync(this.path, "utf8");
    } catch {
      return undefined;
    }
  }

  set(text: string): void {
    try {
      mkdirSync(dirname(this.path), { recursive: true });
      writeFileSync(`${this.path}.new`, text, { mode: 0o600 });
      renameSync(`${this.path}.new`, this.path);
      this.failing = false;
    } catch (error) {
      if (!this.failing)
        this.logger.warn(
          "what EVerest last said could not be noted; a restart of this module alone knows less",
          {
            path: this.path,
            error: errorText(error),
          },
        );
      this.failing = true;
    }
  }
}
