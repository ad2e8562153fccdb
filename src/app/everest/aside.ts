import { constants, copyFileSync, linkSync, lstatSync, readFileSync, renameSync, rmSync } from "node:fs";
import { syncDirectory } from "../../store/files.ts";
import { unfinished } from "./write-whole.ts";

/** What a file of EVerest is called while one of ours is in its place. */
export const asideOf = (path: string): string => `${path}.before-ocpp-station`;

/** Whether anything is there; a link to nowhere counts. */
export const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Whether a file is there that begins as ours do. */
export function isOurs(path: string, mark: string): boolean {
  return isThere(path) && readFileSync(path, "utf8").startsWith(mark);
}

/** Moves a file aside; it is gone from its place at once. One kept earlier gives way: what was in place last is the original. */
export function moveAside(path: string): void {
  renameSync(path, asideOf(path));
  syncDirectory(path);
}

/** Keeps a file aside and in its place, to be replaced there in one step. */
export function keepAside(path: string): void {
  const fresh = unfinished(asideOf(path));
  rmSync(fresh, { force: true });
  try {
    linkSync(path, fresh);
  } catch {
    // A file system without hard links.
    copyFileSync(path, fresh, constants.COPYFILE_EXCL);
  }
  renameSync(fresh, asideOf(path));
  // Renaming one link of a file to another of it does nothing at all.
  rmSync(fresh, { force: true });
  syncDirectory(path);
}

/** Removes what a power cut left half written of a file, or half kept aside. */
export function removeUnfinished(path: string): void {
  for (const each of [path, asideOf(path)]) rmSync(unfinished(each), { force: true });
}

/** Puts back what was kept aside, over what is in its place; false when nothing was. */
export function putBack(path: string): boolean {
  if (!isThere(asideOf(path))) return false;
  renameSync(asideOf(path), path);
  rmSync(asideOf(path), { force: true });
  syncDirectory(path);
  return true;
}
