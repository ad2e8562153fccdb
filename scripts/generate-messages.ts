import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkErrata } from "./messages/errata.ts";
import { generate, versions } from "./messages/generate.ts";
import { messageSchemas } from "./messages/json-schema.ts";
import { readErrata, readVersion } from "./messages/tables.ts";

/**
 * Generates `src/messages/` from `schemas/`.
 *
 *   npm run generate                              writes the files
 *   npm run generate -- --check                   writes nothing; exit 1 and the names of files that differ
 *   npm run generate -- --json-schema DIR         also writes DIR/<version>/<message>.json
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const { values } = parseArgs({
  options: { check: { type: "boolean", default: false }, "json-schema": { type: "string" } },
});
const different: string[] = [];
for (const version of versions) {
  const tables = join(root, "schemas", version.tables);
  const out = join(root, "src/messages", version.out);
  const model = readVersion(tables);
  checkErrata(model, readErrata(tables));
  const files = generate(model, out);
  for (const [path, content] of files) {
    if (!values.check) write(path, content);
    else if (!existsSync(path) || readFileSync(path, "utf8") !== content) different.push(path);
  }
  const stray = existsSync(out) ? readdirSync(out).filter((name) => !files.has(join(out, name))) : [];
  different.push(...stray.map((name) => join(out, name)));
  if (values["json-schema"] !== undefined) {
    for (const [name, schema] of messageSchemas(model)) {
      const path = join(values["json-schema"], version.tables, `${name}.json`);
      write(path, `${JSON.stringify(schema, null, 2)}\n`);
    }
  }
}
if (different.length > 0) {
  console.error("These files are not what `npm run generate` writes:");
  for (const path of different) console.error(`  ${relative(root, path)}`);
  process.exitCode = 1;
}
