import {
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from "node:fs";
import { StationError } from "../kernel/errors.ts";
import type { Connection } from "./connection.ts";
import { companions, sizeOf } from "./files.ts";
import { openConnection } from "./open-connection.ts";

const copyPath = (path: string): string => `${path}.salvage-source`;

/** Removes the copy, and what an interrupted salvage left of one. */
export function dropDamagedCopy(path: string): void {
  for (const companion of companions) rmSync(copyPath(path) + companion, { force: true });
}

/**
 * Opens a copy of a damaged database for reading what is left of it; the original stays as it was found. What is the
 * same in the header of every database of ours is put right in the copy, so that a bad header does not cost the rest.
 * Answers with words when it cannot be read at all.
 */
export function openDamagedCopy(path: string): Connection | string {
  if (sizeOf(path) === 0) return "the file is empty";
  dropDamagedCopy(path);
  const copy = copyPath(path);
  copyFileSync(path, copy);
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
  mendHeader(copy);
  try {
    const connection = openConnection(copy, { forgiving: true });
    connection.number("SELECT count(*) FROM sqlite_master");
    return connection;
  } catch (error) {
    if (error instanceof StationError) return "the file is no database";
    throw error;
  }
}

/** Offsets and values as in the SQLite file format, §1.3 "The Database Header". */
function mendHeader(copy: string): void {
  const file = openSync(copy, "r+");
  try {
    const header = Buffer.alloc(100);
    readSync(file, header, 0, header.length, 0);
    header.write("SQLite format 3\0", 0, "latin1");
    header.writeUInt16BE(4096, 16); // page size
    header.set([2, 2, 0, 64, 32, 32], 18); // WAL for writing and reading, nothing reserved, the payload fractions
    header.writeUInt32BE(Math.max(1, Math.floor(fstatSync(file).size / 4096)), 28); // pages
    header.writeUInt32BE(4, 44); // schema format
    header.writeUInt32BE(1, 56); // UTF-8
    header.copy(header, 92, 24, 28); // the number of pages is valid for this change counter
    writeSync(file, header, 0, header.length, 0);
  } finally {
    closeSync(file);
  }
}
