import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { problemsOf } from "./asyncapi/problems.ts";

/**
 * Checks hal/mqtt/asyncapi.yaml: it must be AsyncAPI 3.0, say of every message exactly what the validators say, and its
 * examples must pass them. Exit 1 and one line for each difference.
 */
const document: unknown = parse(readFileSync(new URL("../hal/mqtt/asyncapi.yaml", import.meta.url), "utf8"));
const problems = problemsOf(document);
for (const problem of problems) console.error(`hal/mqtt/asyncapi.yaml: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else console.log("hal/mqtt/asyncapi.yaml is in step with the validators");
