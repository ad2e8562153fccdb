/** A file in an archive. */
export interface TarEntry {
  /** At most 100 bytes. */
  readonly name: string;
  readonly bytes: number;
  /** When it was last written, ms, wall. */
  readonly at: number;
}

const block = 512;

const octal = (value: number, width: number): string =>
  `${Math.max(0, Math.floor(value))
    .toString(8)
    .padStart(width - 1, "0")
    .slice(-(width - 1))}\0`;

/** The header of one file in the ustar format (POSIX.1-1988): owner writes, group reads. */
export function tarHeader({ name, bytes, at }: TarEntry): Uint8Array {
  const header = Buffer.alloc(block);
  header.write(name.slice(0, 100), 0, 100, "utf8");
  header.write(octal(0o640, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(bytes, 12), 124);
  header.write(octal(at / 1000, 12), 136);
  // The sum of all bytes, its own eight taken as spaces.
  header.write("        ", 148);
  header.write("0", 156);
  header.write("ustar\u000000", 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

/** What follows a file of that size: zeros to the next block. */
export const tarPadding = (bytes: number): Uint8Array => Buffer.alloc((block - (bytes % block)) % block);

/** What ends an archive. */
export const tarEnd = (): Uint8Array => Buffer.alloc(2 * block);
