/**
 * Ajv's standalone code is written to serve every option there is. Ours needs path, keyword and parameters of one
 * error, so what else it carries is taken out, and functions get the names of their types instead of running numbers:
 * on a charger the bundle is read at every start, and in a review only what changed should differ.
 */
const exported = /^export const (\w+) = (validate\d+);\n/gm;
const errorLiteral =
  /\{instancePath(?::(?<path>[^,{}]+))?,schemaPath:"[^"]*",keyword:"(?<keyword>\w+)",params:(?<params>\{[^{}]*\})\}/g;
const signature = /\{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g;
const callee =
  /\{instancePath:(?<path>instancePath\+[^{}]*?),parentData:[^{}]*?,parentDataProperty:[^{}]*?,rootData\}/g;
const constant = /^const (?<name>schema\d+) = (?<json>\{.*\});\n/gm;
const helpers: readonly (readonly [RegExp, string])[] = [
  [/const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;\n/, "ucs2length"],
  [/const (\w+) = Object\.prototype\.hasOwnProperty;\n/, "hasOwnProperty"],
  [/const (\w+) = formats\["date-time"\];\n/, "isDateTime"],
  [/const (\w+) = formats\.uri;\n/, "isUri"],
];

function rename(code: string, from: string, to: string): string {
  return code.replace(new RegExp(`\\b${from}\\b`, "g"), () => to);
}

/** Drops the constants nothing reads; of the others only the names of the properties are used. */
function slimConstants(code: string): string {
  const renames: [string, string][] = [];
  const slim = code.replace(constant, (_line, name: string, json: string) => {
    const use = new RegExp(`\\b${name}\\.properties\\b`).exec(code);
    if (!use) return "";
    const owner = [...code.slice(0, use.index).matchAll(/^function (\w+)\(/gm)].at(-1)?.[1];
    const schema: unknown = JSON.parse(json);
    if (owner === undefined || typeof schema !== "object" || schema === null || !("properties" in schema)) {
      throw new Error(`Ajv's code has changed: what is ${name}?`);
    }
    renames.push([`${name}.properties`, `${owner}Fields`]);
    const fields = Object.keys(schema.properties ?? {}).map((field) => `${JSON.stringify(field)}: 0`);
    return `const ${owner}Fields = { ${fields.join(", ")} };\n`;
  });
  return renames.reduce((text, [from, to]) => rename(text, from.replace(".", "\\."), to), slim);
}

/**
 * Takes out of Ajv's code what nothing reads. Every function must be exported, under the name it is to have. Throws
 * when the code is not what this was written for, which an update of Ajv may bring.
 */
export function compact(code: string): string {
  const names = new Map<string, string>();
  for (const [, name = "", local = ""] of code.matchAll(exported)) names.set(local, name);
  let slim = code
    .replace('"use strict";', "")
    .replace(exported, "")
    .replace(errorLiteral, (_all, path: string | undefined, keyword: string, params: string) => {
      const shown = keyword === "enum" ? "{}" : params;
      return `fail(${path ?? "instancePath"},"${keyword}",${shown})`;
    })
    .replace(signature, 'instancePath=""')
    .replace(callee, (_all, path: string) => path)
    // The first error ends it all, so there is never another to join it to.
    .replace(
      /vErrors = vErrors === null \? (validate\d+)\.errors : .*\nerrors = vErrors\.length;/g,
      (_all, name) => {
        return `vErrors = ${String(name)}.errors;\nerrors = 1;`;
      },
    )
    .replace(/return false;\nbreak;/g, "return false;")
    .replace(/(validate\d+)\.errors = \[fail\((.*)\)\];\nreturn false;/g, "return fail($1,$2);");
  slim = slim.replace(/\bvalidate\d+\b/g, (name) => names.get(name) ?? name);
  for (const [pattern, name] of helpers) {
    const local = pattern.exec(slim)?.[1];
    if (local !== undefined) slim = rename(slim.replace(pattern, ""), local, name);
  }
  slim = slimConstants(slim)
    .replace(/\n{2,}/g, "\n")
    .trimStart();
  const left =
    /\b(?:schemaPath|parentData|rootData|require|concat|(?:validate|schema|func|formats)\d+)\b/.exec(slim);
  if (left) throw new Error(`Ajv's code has changed: "${left[0]}" is left over`);
  return slim;
}
