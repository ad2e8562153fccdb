import { join } from "node:path";
import type { FileSystem } from "./files.ts";

/** When a file is put away and how many are kept; libocpp's LogRotation keys. */
export interface RotationOptions {
  /** LogRotation. */
  readonly enabled: boolean;
  /** LogRotationDateSuffix: name old files by time instead of by number. */
  readonly dateSuffix: boolean;
  /** LogRotationMaximumFileSize, bytes; 0 switches rotation off. */
  readonly maxBytes: number;
  /** LogRotationMaximumFileCount: files of one format, the one being written included; 0 switches rotation off. */
  readonly maxFiles: number;
}

/**
 * A log nobody rotates still may not fill the disk of a charger in the field: at this size one old file is kept and
 * a new one begun.
 */
const ceiling = { maxBytes: 64 * 1024 * 1024, maxFiles: 2 } as const;

export interface RotationPolicy {
  readonly dateSuffix: boolean;
  readonly maxBytes: number;
  readonly maxFiles: number;
}

/** What holds, given what was asked for. */
export function rotationPolicy(options: RotationOptions): RotationPolicy {
  const asked = options.enabled && options.maxBytes > 0 && options.maxFiles > 0;
  return { dateSuffix: options.dateSuffix, ...(asked ? pick(options) : ceiling) };
}

function pick(options: RotationOptions): { maxBytes: number; maxFiles: number } {
  return { maxBytes: options.maxBytes, maxFiles: options.maxFiles };
}

/** The suffix stands before the extension, so that a browser still opens an old html file. */
function oldName(base: string, suffix: string, extension: string): string {
  return `${base}.${suffix}.${extension}`;
}

/** `20260131-235959`, UTC. */
function dateSuffix(wall: number): string {
  const iso = new Date(wall).toISOString();
  return `${iso.slice(0, 10).replaceAll("-", "")}-${iso.slice(11, 19).replaceAll(":", "")}`;
}

/**
 * Puts `base.extension` away and deletes what is too many. Numbered files shift (`.0` is the youngest); dated ones keep
 * their name. Rejects when the file system refuses.
 */
export async function rotate(
  files: FileSystem,
  dir: string,
  base: string,
  extension: string,
  policy: RotationPolicy,
  wall: number,
): Promise<void> {
  const current = join(dir, `${base}.${extension}`);
  const keep = policy.maxFiles - 1;
  const names = await files.list(dir);
  if (keep === 0) {
    await files.remove(current);
  } else if (policy.dateSuffix) {
    const stamp = dateSuffix(wall);
    let suffix = stamp;
    for (let n = 1; names.includes(oldName(base, suffix, extension)); n++)
      suffix = `${stamp}-${String(n).padStart(3, "0")}`;
    await files.rename(current, join(dir, oldName(base, suffix, extension)));
    const dated = names
      .map((name) => suffixOf(name, base, extension, /^\d{8}-\d{6}(?:-\d{3,})?$/))
      .filter((old) => old !== null)
      .sort();
    for (const old of dated.slice(0, Math.max(0, dated.length + 1 - keep)))
      await files.remove(join(dir, oldName(base, old, extension)));
  } else {
    const numbers = names
      .map((name) => suffixOf(name, base, extension, /^\d{1,6}$/))
      .filter((suffix) => suffix !== null)
      .map(Number)
      .sort((a, b) => b - a);
    for (const number of numbers) {
      const from = join(dir, oldName(base, String(number), extension));
      if (number + 1 >= keep) await files.remove(from);
      else await files.rename(from, join(dir, oldName(base, String(number + 1), extension)));
    }
    await files.rename(current, join(dir, oldName(base, "0", extension)));
  }
}

/** The part of a name between base and extension, when it looks like one of ours. */
function suffixOf(name: string, base: string, extension: string, shape: RegExp): string | null {
  const head = `${base}.`;
  const tail = `.${extension}`;
  if (!name.startsWith(head) || !name.endsWith(tail)) return null;
  const suffix = name.slice(head.length, -tail.length);
  return shape.test(suffix) ? suffix : null;
}
