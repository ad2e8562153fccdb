import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Rooms that only carry settings about. */
const carriers = new Set(["config", "cli"]);
/** The tables of the device model name every handle; these of its files use some. */
const users = new Set(["keys-16/keys-16.ts", "keys-16/rules.ts"]);

/** `Component.Property` of every handle the station's code reads, so that the documentation tells what has an effect. */
export function usedHandles(root: string): ReadonlySet<string> {
  const used = new Set<string>();
  for (const room of readdirSync(join(root, "src"))) {
    if (carriers.has(room)) continue;
    for (const file of readdirSync(join(root, "src", room), { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".ts") || (room === "device-model" && !users.has(file))) continue;
      const text = readFileSync(join(root, "src", room, file), "utf8");
      for (const [name] of text.matchAll(/\b(?:[A-Z]\w*Ctrlr|NetworkConfiguration)\.[A-Z]\w+/g))
        used.add(name);
    }
  }
  return used;
}
