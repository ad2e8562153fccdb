import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import { generate, versions } from "../../../scripts/messages/generate.ts";
import { messageSchemas } from "../../../scripts/messages/json-schema.ts";
import { buildModel, readVersion } from "../../../scripts/messages/tables.ts";

const root = resolve(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "ocpp-messages-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A small version with one of everything. */
const model = buildModel({ version: "9", grouping: "block", customData: { vendorId: "string(255)" } }, [
  {
    block: "A",
    messages: {
      Ping: {
        from: "both",
        request: { token: "Token", "limits?": "Limit[1..2]" },
        response: { "any?": "any" },
      },
      Tell: { from: "cs", send: { at: "dateTime", "unit-1?": "Unit" } },
    },
    datatypes: {
      Token: "string(5)",
      Unit: ["A", "W"],
      Limit: { value: "number(0..10 step 0.1)", "unit?": "Unit" },
    },
  },
]);

function writeGenerated(): void {
  const out = join(folder, "messages/v9");
  mkdirSync(out, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const [path, text] of generate(model, out)) writeFileSync(path, text);
  for (const file of ["validator.ts", "formats.ts"]) {
    writeFileSync(join(folder, "messages", file), readFileSync(join(root, "src/messages", file)));
  }
}

/** What the compiler says about this use of the generated types. */
function diagnose(use: string): string[] {
  const file = join(folder, "messages/use.ts");
  const header = `
    import type { PingRequest, Requests, Responses, Sends, Action, CustomDataType } from "./v9/types.ts";
    import { actions, isAction, type CsmsAction, type StationAction } from "./v9/actions.ts";
    import { requests, responses, sends } from "./v9/validators.js";
  `;
  writeFileSync(file, `${header}${use}\nexport {};`);
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    verbatimModuleSyntax: true,
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

describe("the generator, on a small table", () => {
  it("emits types that compile and say what the table says", () => {
    writeGenerated();
    expect(
      diagnose(`
        const ping: PingRequest = { token: "a", limits: [{ value: 1, unit: "A" }], customData: { vendorId: "x", y: 1 } };
        const bare: Requests["Ping"] = { token: "a" };
        const answer: Responses["Ping"] = {};
        const tell: Sends["Tell"] = { at: "", "unit-1": "W" };
        const action: Action & CsmsAction & StationAction = "Ping";
        const block: "A" = actions.Ping.block;
        const custom: CustomDataType = { vendorId: "" };
        export function read(data: unknown): string {
          if (requests.Ping(data)) return data.token;
          return requests.Ping.errors?.[0]?.keyword ?? "";
        }
        export const all = [ping, bare, answer, tell, action, block, custom, isAction, responses.Ping, sends.Tell];
      `),
    ).toEqual([]);
  });

  it("its types refuse an undefined optional field, unknown fields and values, and a SEND among the actions", () => {
    writeGenerated();
    expect(
      diagnose(`
        export const a: PingRequest = { token: "a", limits: undefined };
        export const b: PingRequest = { token: "a", nothing: 1 };
        export const c: Sends["Tell"] = { at: "", "unit-1": "K" };
        export const d: Action = "Tell";
      `),
    ).toEqual([
      expect.stringContaining("exactOptionalPropertyTypes"),
      expect.stringContaining("'nothing' does not exist"),
      expect.stringContaining("'\"K\"' is not assignable"),
      expect.stringContaining("'\"Tell\"' is not assignable"),
    ]);
  });

  it("emits self-contained JSON Schema for each message", () => {
    const schemas = messageSchemas(model);
    expect([...schemas.keys()]).toEqual(["PingRequest", "PingResponse", "Tell"]);
    expect(schemas.get("PingRequest")).toMatchObject({
      $id: "urn:ocpp9:PingRequest",
      required: ["token"],
      properties: {
        token: { type: "string", maxLength: 5 },
        limits: { items: { $ref: "#/definitions/Limit" } },
      },
      definitions: { Limit: { additionalProperties: false }, Unit: { enum: ["A", "W"] }, CustomDataType: {} },
    });
  });

  it("--check says which files differ from the tables", () => {
    for (const { tables, out } of versions) {
      const target = join(root, "src/messages", out);
      const files = generate(readVersion(join(root, "schemas", tables)), target);
      const stale = [...files]
        .filter(([path, text]) => readFileSync(path, "utf8") !== text)
        .map(([path]) => path);
      expect(stale).toEqual([]);
      expect(readdirSync(target).length).toBe(files.size);
    }
  });
});

describe("the validators as they ship", () => {
  it.each(versions)("$out: one small ES module without Ajv, which plain node loads", async ({ out }) => {
    const bundle = join(folder, `${out}.mjs`);
    await build({
      entryPoints: [join(root, "src/messages", out, "validators.js")],
      outfile: bundle,
      bundle: true,
      minify: true,
      format: "esm",
      platform: "node",
    });
    const limitKb = { v16: 100, v201: 270, v21: 500 }[out];
    expect(statSync(bundle).size / 1000).toBeLessThan(limitKb);
    const text = readFileSync(bundle, "utf8");
    expect(text).not.toMatch(/\brequire\(|\beval\(|new Function/);
    const script = `const { requests } = await import(${JSON.stringify(bundle)});
      console.log(requests.Heartbeat({}), requests.Heartbeat({ x: 1 }));`;
    const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
    expect(run.stdout.trim()).toBe("true false");
  });

  it.each(versions)("$out: actions.ts needs no validator", ({ out }) => {
    const text = readFileSync(join(root, "src/messages", out, "actions.ts"), "utf8");
    expect([...text.matchAll(/^import (?!type)/gm)]).toEqual([]);
  });
});
