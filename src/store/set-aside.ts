import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { companions, syncDirectory } from "./files.ts";

/** Damaged databases kept for whoever wants to look at them; the oldest leave first. */
const mostKept = 3;

/** Where a replacement is built; without meaning until it is finished. */
export const workPath = (path: string): string => `${path}.salvage`;

/** Says that damage was met while the station ran: the next start checks the whole file. */
export const damageMark = (path: string): string => `${path}.check`;

const asidePrefix = (path: string): string => `${basename(path)}.damaged-`;
const readyPrefix = (path: string): string => `${basename(path)}.salvaged-`;

function labels(path: string, prefix: string): string[] {
  const names = existsSync(dirname(path)) ? readdirSync(dirname(path)) : [];
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .sort();
}

/** The folders of damaged databases kept beside the database, oldest first. */
export function keptAside(path: string): string[] {
  return labels(path, asidePrefix(path)).map((label) => join(dirname(path), asidePrefix(path) + label));
}

/** A label for the next one: a number that ascends even where the clock is wrong, and the time. */
export function nextLabel(path: string, wallMs: number): string {
  const numbers = labels(path, asidePrefix(path)).map((label) => Number.parseInt(label, 10));
  const number = Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1;
  const time = new Date(wallMs).toISOString().replace(/[-:]|\.\d+/g, "");
  return `${String(number).padStart(4, "0")}-${time}`;
}

/** Where the damaged file with this label is kept. */
export function asidePath(path: string, label: string): string {
  return join(dirname(path), asidePrefix(path) + label, basename(path));
}

/** Declares the replacement finished: from here on `finishSetAside` puts it in place, in this process or the next. */
export function declareReady(path: string, label: string): void {
  renameSync(workPath(path), join(dirname(path), readyPrefix(path) + label));
  syncDirectory(path);
}

/**
 * Moves the damaged database with its companions into a folder of its own, and the finished replacement into its
 * place. Every step can be cut short by a power loss and is repeated then: the label in the replacement's name says
 * where the parts not yet moved belong. Returns where the damaged file is; undefined when there was nothing to do.
 */
export function finishSetAside(path: string): string | undefined {
  const label = labels(path, readyPrefix(path))[0];
  if (label === undefined) return undefined;
  const aside = asidePath(path, label);
  mkdirSync(dirname(aside), { recursive: true, mode: 0o700 });
  for (const companion of companions)
    if (existsSync(path + companion)) renameSync(path + companion, aside + companion);
  syncDirectory(aside);
  renameSync(join(dirname(path), readyPrefix(path) + label), path);
  syncDirectory(path);
  rmSync(damageMark(path), { force: true });
  for (const old of keptAside(path).slice(0, -mostKept)) rmSync(old, { recursive: true, force: true });
  return aside;
}
