import { appendFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import type { Dice } from "./dice.ts";

const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);

/** Bytes nobody wrote on purpose; from the dice, so that a seed breaks the same things again. */
function garbage(dice: Dice, bytes: number): Buffer {
  const noise = Buffer.alloc(bytes);
  for (let at = 0; at + 4 <= bytes; at += 4) noise.writeUInt32LE(dice.int(0, 2 ** 32 - 1), at);
  return noise;
}

/** Mostly near the end, where a power cut cuts. */
const place = (dice: Dice, size: number): number =>
  dice.int(dice.chance(0.5) ? Math.max(0, size - 60_000) : 0, size);

/** Breaks a copied database as a power cut may break files, and says how in words. */
export function damage(path: string, dice: Dice): string {
  const wal = `${path}-wal`;
  const size = sizeOf(wal);
  if (sizeOf(path) >= 8192 && (size === 0 || dice.chance(0.12))) return damageMainFile(path, dice);
  if (size === 0) return "nothing to damage";
  const cut = place(dice, size);
  if (dice.chance(0.2)) {
    const content = readFileSync(wal);
    const at = Math.min(cut, size - 1);
    content[at] = (content[at] ?? 0) ^ (1 << dice.int(0, 7));
    writeFileSync(wal, content);
    return `write-ahead log with a bit flipped in byte ${at} of ${size}`;
  }
  truncateSync(wal, cut);
  const tail = dice.pick("nothing", "nothing", "zeros", "garbage");
  if (tail === "zeros") appendFileSync(wal, Buffer.alloc(dice.int(1, 9000)));
  if (tail === "garbage") appendFileSync(wal, garbage(dice, dice.int(1, 9000)));
  return `write-ahead log cut at byte ${cut} of ${size}, ${tail} after it`;
}

function damageMainFile(path: string, dice: Dice): string {
  const content = readFileSync(path);
  const from = Math.max(0, content.length - dice.int(1, 3 * 4096));
  const zeros = dice.chance(0.5);
  const tail = content.length - from;
  (zeros ? Buffer.alloc(tail) : garbage(dice, tail)).copy(content, from);
  writeFileSync(path, content);
  return `main file with ${zeros ? "zeros" : "garbage"} from byte ${from} of ${content.length}`;
}
