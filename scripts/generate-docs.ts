import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { configurationPage } from "./docs/configuration.ts";
import { conformancePage } from "./docs/conformance-16.ts";
import { conformance201Page } from "./docs/conformance-201.ts";
import { errorCodesPage } from "./docs/error-codes.ts";
import { everestKeysPage } from "./docs/everest-keys.ts";

/**
 * Generates the pages of `docs/` that are made of tables in the code.
 *
 *   tsx scripts/generate-docs.ts            writes them
 *   tsx scripts/generate-docs.ts --check    writes nothing; exit 1 and the names of those that differ
 */
const root = resolve(import.meta.dirname, "..");

const pages: Readonly<Record<string, string>> = {
  "docs/configuration.md": configurationPage(),
  "docs/conformance-1.6.md": conformancePage(root),
  "docs/conformance-2.0.1.md": conformance201Page(root),
  "docs/error-codes.md": errorCodesPage(),
  "docs/everest-keys.md": everestKeysPage(),
};

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
for (const [name, content] of Object.entries(pages)) {
  const path = join(root, name);
  if (!values.check) writeFileSync(path, content);
  else if (!existsSync(path) || readFileSync(path, "utf8") !== content) {
    console.error(`${name} is not what \`tsx scripts/generate-docs.ts\` writes`);
    process.exitCode = 1;
  }
}
