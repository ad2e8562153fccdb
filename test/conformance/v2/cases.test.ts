import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { cases201 } from "../../../scripts/docs/cases-201.ts";
import { notApplicable, notBuilt } from "../../../scripts/docs/conformance-201-open.ts";

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((name) =>
  basename(name).startsWith("TC_"),
);
const byId = new Map(cases201.map((each) => [each.id, each]));

describe("certification cases of OCPP 2.0.1", () => {
  it("are 222 of the Core profile, 104 of them mandatory", () => {
    expect(byId.size).toBe(222);
    expect(cases201.filter(({ mandatory }) => mandatory)).toHaveLength(104);
  });

  it.each(files)("%s is named by its id, in the folder of its block", (name) => {
    const id = basename(name, ".test.ts");
    const text = readFileSync(resolve(import.meta.dirname, name), "utf8");
    expect(byId.get(id)?.block).toBe(basename(dirname(name)));
    const named = [...text.matchAll(/certify201(?:OnTheWire)?\(\s*"(\w+)"/g)].map((match) => match[1]);
    expect(new Set(named)).toEqual(new Set([id]));
    expect({ ...notApplicable, ...notBuilt }).not.toHaveProperty(id);
  });

  const published = resolve(
    import.meta.dirname,
    "../../../../shared/spec/test-cases/test-cases-2.0.1-charging-station.csv",
  );

  it.runIf(existsSync(published))("are those of the published list", () => {
    const rows = readFileSync(published, "utf8").split("\n");
    const core = rows.filter((row) => /,"?(?:[^,]*; )?Core:[MC]/.test(row)).map((row) => row.split(",")[0]);
    expect(core.sort()).toEqual([...byId.keys()].sort());
  });
});
