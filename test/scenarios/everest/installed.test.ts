import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { installedModule } from "../../support/everest/installation.ts";
import { objectAt } from "../../support/everest/read.ts";
import { everestManifest, InterfaceCheck, yamlAtHand } from "../../support/everest/yaml-schema.ts";

describe.skipIf(!yamlAtHand).each(["OCPP", "OCPP201", "OCPPmulti"])("installed as %s", (name) => {
  const installation = installedModule(name);

  it("the manifest has all that EVerest's own module of this name has, and only interfaces that there are", () => {
    const path = join(installation().prefix, "libexec/everest/modules", name, "manifest.yaml");
    const ours: unknown = parse(readFileSync(path, "utf8"));
    const theirs = everestManifest(name);
    const check = InterfaceCheck.load();
    for (const part of ["provides", "requires"]) {
      const has = objectAt(ours, part) ?? {};
      for (const [id, entry] of Object.entries(objectAt(theirs, part) ?? {}))
        expect(has[id], `${part}/${id}`).toMatchObject(bare(entry));
      for (const [id, entry] of Object.entries(has))
        expect(check?.has(String(objectAt(entry)?.["interface"])), `${part}/${id}`).toBe(true);
    }
    for (const [id, entry] of Object.entries(objectAt(theirs, "config") ?? {})) {
      const key = objectAt(ours, "config", id);
      expect(key, id).toBeDefined();
      expect(key?.["type"], id).toBe(objectAt(entry)?.["type"]);
      expect(key?.["default"], id).toEqual(objectAt(entry)?.["default"]);
    }
    expect(ours).toMatchObject({ enable_external_mqtt: true, enable_global_errors: true });
  });
});

/** Without what is only there for people. */
function bare(entry: unknown): object {
  const members = Object.entries(objectAt(entry) ?? {});
  return Object.fromEntries(members.filter(([name]) => name !== "description"));
}
