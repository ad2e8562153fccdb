import { mkdir, open, readdir, rename, unlink } from "node:fs/promises";
import { isObject } from "../kernel/json.ts";

/** A file open for appending. */
export interface AppendFile {
  /** Bytes it held when it was opened. */
  readonly size: number;
  /** False when its last line has no end: the process died, or the disk filled, in the middle of it. */
  readonly complete: boolean;
  append(text: string): Promise<void>;
  close(): Promise<void>;
}

/** What the message log needs of a file system; a test's may be full, stalled or read-only. */
export interface FileSystem {
  /** Makes the folder, and those above it, where missing. */
  makeFolder(dir: string): Promise<void>;
  /** Opens for appending; a new file is readable by owner and group only. */
  openAppend(path: string): Promise<AppendFile>;
  /** Makes an empty file of that name; false when there is one (or a link of that name) already. */
  create(path: string): Promise<boolean>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  list(dir: string): Promise<string[]>;
}

/** Owner writes, group reads, nobody else: payloads name drivers. */
const fileMode = 0o640;
const folderMode = 0o750;
const lineEnd = 10;

export const diskFiles: FileSystem = {
  makeFolder: async (dir) => {
    await mkdir(dir, { recursive: true, mode: folderMode });
  },
  openAppend: async (path) => {
    const file = await open(path, "a+", fileMode);
    try {
      const { size } = await file.stat();
      const last = Buffer.alloc(1);
      if (size > 0) await file.read(last, 0, 1, size - 1);
      return {
        size,
        complete: size === 0 || last[0] === lineEnd,
        append: (text) => file.appendFile(text, "utf8"),
        close: () => file.close(),
      };
    } catch (error) {
      await file.close();
      throw error;
    }
  },
  create: async (path) => {
    try {
      await (await open(path, "ax", fileMode)).close();
      return true;
    } catch (error) {
      if (isObject(error) && error["code"] === "EEXIST") return false;
      throw error;
    }
  },
  rename,
  remove: unlink,
  list: (dir) => readdir(dir),
};
