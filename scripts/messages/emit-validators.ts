import { Ajv, _ } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { banner } from "./banner.ts";
import { compact } from "./compact.ts";
import { versionSchema } from "./json-schema.ts";
import { calls, sends, typeName } from "./model.ts";
import type { Message, VersionModel } from "./model.ts";

/**
 * A multiple of 0.1 is one to six decimal places of the quotient: 0.1 has no exact binary form, so 7.3 / 0.1 is not
 * a whole number. The same figure is stated in schemas/README.md.
 */
export const multipleOfPrecision = 6;

function table(name: string, messages: readonly Message[], side: "request" | "response"): string {
  const lines = messages.map((message) => `  ${message.action}: ${typeName(message, side)},\n`);
  return `export const ${name} = {\n${lines.join("")}};\n`;
}

const prelude = `import { formats, ucs2length } from "../formats.ts";

const isDateTime = formats["date-time"];
const isUri = formats.uri;
const hasOwnProperty = Object.prototype.hasOwnProperty;

function fail(validate, instancePath, keyword, params) {
  validate.errors = [{ instancePath, keyword, params }];
  return false;
}
`;

/** `validators.js`: one standalone function per named datatype and message, no Ajv at run time. */
export function emitValidators(model: VersionModel): string {
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true, formats: _`formats` },
    // One function per datatype instead of a copy at each use; texts are made by violation.ts.
    inlineRefs: false,
    messages: false,
    allErrors: false,
    multipleOfPrecision,
  });
  ajv.addFormat("date-time", () => true);
  ajv.addFormat("uri", () => true);
  // Each definition is a schema of its own, so that Ajv compiles it once and shares the function.
  const references: Record<string, string> = {};
  for (const [name, definition] of Object.entries(versionSchema(model, "").definitions)) {
    ajv.addSchema({ ...definition }, name);
    references[name] = name;
  }
  const unanswered = sends(model);
  return [
    `${banner(model)}// Ajv standalone code, made smaller. A function keeps its last error in \`errors\`.\n`,
    prelude,
    compact(standaloneCode.default(ajv, references)),
    table("requests", calls(model), "request"),
    table("responses", calls(model), "response"),
    unanswered.length > 0 ? table("sends", unanswered, "request") : "",
  ].join("\n");
}

/** `validators.d.ts`. */
export function emitValidatorTypes(model: VersionModel): string {
  const unanswered = sends(model).length > 0;
  const mapped = (name: string, map: string): string =>
    `export const ${name}: { readonly [A in keyof ${map}]: Validator<${map}[A]> };\n`;
  return `${banner(model)}
import type { Validator } from "../validator.ts";
import type { Requests, Responses${unanswered ? ", Sends" : ""} } from "./types.ts";

${mapped("requests", "Requests")}${mapped("responses", "Responses")}${unanswered ? mapped("sends", "Sends") : ""}`;
}
