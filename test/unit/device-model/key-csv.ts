import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** Lists of libocpp's 1.6 keys, where they lie beside this repository; tests skip what is not there. */
const folder = resolve(import.meta.dirname, "../../../../shared/spec/device-model");

export type Row = Readonly<Record<string, string>>;

/** Rows of a CSV file with a header; quotes as RFC 4180 has them. */
export function readCsv(text: string): Row[] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\n\r]*))(,|\r?\n|$)/gy;
  for (
    let match = pattern.exec(text);
    match && pattern.lastIndex <= text.length;
    match = pattern.exec(text)
  ) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "") break;
    if (match[3] !== ",") rows.push([]);
  }
  const [header = [], ...lines] = rows;
  return lines
    .filter((line) => line.length > 1)
    .map((line) => Object.fromEntries(header.map((name, column) => [name, line[column] ?? ""])));
}

/** The rows of a list that are keys; undefined when the list is not there. */
export function keyRows(name: string): Row[] | undefined {
  const path = resolve(folder, name);
  if (!existsSync(path)) return undefined;
  const rows = readCsv(readFileSync(path, "utf8"));
  return rows.filter((row) => row["profile"] !== "Config" && !row["key"]?.includes("."));
}

/** libocpp's full example configuration. */
export const fullExample = resolve(folder, "everest-v16-profile-schemas/config-full.json");
