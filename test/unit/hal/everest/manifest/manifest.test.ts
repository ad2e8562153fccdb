import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { identities } from "../../../../../hal/everest/manifest/manifest.ts";
import { manifestYaml } from "../../../../../hal/everest/manifest/manifest-yaml.ts";
import { manifests } from "../../../../../hal/everest/manifest/manifests.ts";
import { isObject } from "../../../../../src/kernel/json.ts";

const theirs = resolve(import.meta.dirname, "../../../../../../shared/spec/everest/manifests");

function section(document: unknown, name: string): Record<string, Record<string, unknown>> {
  const found = isObject(document) ? document[name] : undefined;
  const entries = Object.entries(isObject(found) ? found : {});
  return Object.fromEntries(entries.map(([key, value]) => [key, isObject(value) ? value : {}]));
}

const without = (entry: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => name !== "description"));

describe.each(identities)("the manifest of %s", (identity) => {
  const read: unknown = parse(manifestYaml(identity));

  it("is YAML that says what the data says", () => {
    const { config, provides, requires, description } = manifests[identity];
    expect(read).toMatchObject({
      description,
      enable_external_mqtt: true,
      enable_global_errors: true,
      metadata: { license: "https://opensource.org/licenses/Apache-2.0", authors: [expect.any(String)] },
    });
    for (const [name, key] of Object.entries(config))
      expect(section(read, "config")[name]).toMatchObject({
        type: key.type,
        default: key.default,
        description: key.description,
      });
    for (const [name, { interface: of }] of Object.entries(provides))
      expect(section(read, "provides")[name]?.["interface"]).toBe(of);
    for (const [name, { interface: of, min, max }] of Object.entries(requires))
      expect(section(read, "requires")[name]).toEqual({
        interface: of,
        min_connections: min,
        max_connections: max,
      });
  });

  it("has defaults that its own rules allow", () => {
    for (const key of Object.values(manifests[identity].config))
      if (key.type === "string") expect((key.enum ?? key.words)?.includes(key.default)).not.toBe(false);
      else if (key.type === "integer") expect(key.default).toBeGreaterThanOrEqual(key.min);
  });
});

const file = (name: string): string => resolve(theirs, `${name}.manifest.yaml`);

describe.skipIf(!existsSync(file("OCPP"))).each(["OCPP", "OCPP201", "OCPPmulti"] as const)(
  "a configuration written for EVerest's %s",
  (identity) => {
    const ours: unknown = parse(manifestYaml(identity));
    const original = (): unknown => parse(readFileSync(file(identity), "utf8"));

    it("finds every key with the same type, words and default", () => {
      const keys = Object.entries(section(original(), "config"));
      expect(keys.length).toBeGreaterThan(10);
      for (const [name, key] of keys)
        expect([name, without(section(ours, "config")[name] ?? {})]).toEqual([name, without(key)]);
      const added = Object.keys(section(ours, "config")).filter(
        (name) => !keys.some(([key]) => key === name),
      );
      expect(added).toEqual(identity === "OCPPmulti" ? [] : ["Mode"]);
    });

    it("finds every interface and every requirement, and no others", () => {
      for (const part of ["provides", "requires"]) {
        const plain = (document: unknown): unknown =>
          Object.fromEntries(
            Object.entries(section(document, part)).map(([name, entry]) => [name, without(entry)]),
          );
        expect(plain(ours)).toEqual(plain(original()));
      }
    });

    it("has the same switches, and not one sentence of theirs", () => {
      expect(ours).toMatchObject({ enable_external_mqtt: true, enable_global_errors: true });
      const sentences = (document: unknown): string[] =>
        ["config", "provides"].flatMap((part) =>
          Object.values(section(document, part)).map((entry) => String(entry["description"])),
        );
      const copied = sentences(original()).filter((text) => sentences(ours).includes(text));
      expect(copied).toEqual([]);
    });
  },
);

describe("ocpp-station's own identity", () => {
  it("has all of OCPPmulti, and the 1.6 interface of OCPP", () => {
    const { OCPPStation: own, OCPPmulti: multi, OCPP } = manifests;
    expect(Object.keys(own.config)).toEqual(Object.keys(multi.config));
    expect(own.requires).toEqual(multi.requires);
    expect(own.provides).toEqual({ ...multi.provides, main: OCPP.provides["main"] });
    expect(own.config["Mode"]?.default).toBe("Prefer2");
  });
});

it("each identity begins in the mode of the module it stands for", () => {
  expect(identities.map((identity) => manifests[identity].config["Mode"]?.default)).toEqual([
    "Only1.6",
    "Only2",
    "Only2",
    "Prefer2",
  ]);
});
