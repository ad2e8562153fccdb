import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { versionSchema } from "../../../../scripts/messages/json-schema.ts";
import type { JsonSchema } from "../../../../scripts/messages/json-schema.ts";
import { typeName } from "../../../../scripts/messages/model.ts";
import { readErrata, readVersion } from "../../../../scripts/messages/tables.ts";
import type { Erratum } from "../../../../scripts/messages/tables.ts";
import { canonical, isRecord } from "./canonical.ts";
import { officialSchemas } from "./official.ts";
import type { OfficialSchema } from "./official.ts";
import { fullPayload, mutatedPayload, samples, validPayload } from "./payloads.ts";

type Validate = (payload: unknown) => boolean;
type Validators = Readonly<Record<string, Validate>>;

/** The generated validators of one version, as this test needs them. */
export interface Bundle {
  readonly requests: Validators;
  readonly responses: Validators;
  readonly sends?: Validators;
}

/** A payload as the official schema knows it: what an erratum accepts replaced by what it stands for. */
function withoutErrata(payload: unknown, errata: readonly Erratum[]): unknown {
  const replace = (value: unknown, path: readonly string[], erratum: Erratum): unknown => {
    const [key, ...rest] = path;
    if (key === undefined) return value === erratum.accepts ? erratum.official : value;
    if (key === "[]") {
      return Array.isArray(value) ? value.map((item: unknown) => replace(item, rest, erratum)) : value;
    }
    if (!isRecord(value) || !(key in value)) return value;
    return { ...value, [key]: replace(value[key], rest, erratum) };
  };
  return errata.reduce((value, erratum) => replace(value, steps(erratum), erratum), payload);
}

/** `a[].b` as `a`, `[]`, `b`. */
function steps(erratum: Erratum): readonly string[] {
  return erratum.path.replaceAll("[]", ".[]").split(".");
}

/** Our schema with the values of the errata taken out, unless the official one has them after all. */
function withoutErratumValues(
  ours: JsonSchema,
  official: JsonSchema | undefined,
  errata: readonly Erratum[],
): JsonSchema {
  const strip = (
    mine: JsonSchema,
    theirs: JsonSchema | undefined,
    path: readonly string[],
    value: string,
  ): JsonSchema => {
    const [key, ...rest] = path;
    if (key === undefined) {
      if (theirs?.enum?.includes(value) === true) return mine;
      return { ...mine, enum: (mine.enum ?? []).filter((candidate) => candidate !== value) };
    }
    if (key === "[]") return { ...mine, items: strip(mine.items ?? {}, theirs?.items, rest, value) };
    const field = strip(mine.properties?.[key] ?? {}, theirs?.properties?.[key], rest, value);
    return { ...mine, properties: { ...mine.properties, [key]: field } };
  };
  return errata.reduce((schema, erratum) => strip(schema, official, steps(erratum), erratum.accepts), ours);
}

function verdict(accepted: boolean): string {
  return accepted ? "accepted" : "refused";
}

/**
 * Holds the generated validators of a version against the official schemas, three ways: the schemas say the same;
 * every single thing that can be wrong with a payload is refused, and every bound kept is accepted, by both; random
 * payloads, whole and broken, get the same verdict from both.
 */
export function differential(version: string, bundle: Bundle, runs: number): void {
  const folder = join(resolve(import.meta.dirname, "../../../../schemas"), version);
  const model = readVersion(folder);
  const allErrata = readErrata(folder);
  const official = officialSchemas(version);
  const ourSchema = versionSchema(model);
  const definitions = { definitions: ourSchema.definitions };

  const cases = model.messages.flatMap((message) =>
    (message.response === null ? (["request"] as const) : (["request", "response"] as const)).map((side) => {
      const name = typeName(message, side);
      const table =
        message.response === null ? bundle.sends : side === "request" ? bundle.requests : bundle.responses;
      const validate = table?.[message.action];
      if (!validate) throw new Error(`no validator of ${name}`);
      const schema = canonical(ourSchema.definitions[name], definitions);
      const errata = allErrata.filter(
        (erratum) => erratum.action === message.action && erratum.side === side,
      );
      return { name, validate, schema, errata, theirs: official.get(name) ?? [] };
    }),
  );

  describe(`OCPP ${version} validators against the official schemas`, () => {
    it("cover every official message and no other", () => {
      expect(cases.map(({ name }) => name).sort()).toEqual([...official.keys()].sort());
    });

    it.each(cases)("$name", ({ name, validate, schema, errata, theirs }) => {
      expect(theirs.length).toBeGreaterThan(0);
      for (const { source, canonical: form } of theirs) {
        expect(withoutErratumValues(schema, form, errata), `${name} of ${source}`).toEqual(form);
      }

      const disagreements: string[] = [];
      const ask = (what: string, payload: unknown, expected?: boolean): void => {
        const ours = validate(payload);
        const plain = withoutErrata(payload, errata);
        for (const { source, accepts } of distinct(theirs)) {
          const theirVerdict = accepts(plain);
          if (ours === theirVerdict && (expected === undefined || ours === expected)) continue;
          const wanted = expected === undefined ? "" : `, should be ${verdict(expected)}`;
          disagreements.push(`${what}: ${verdict(ours)}, by ${source} ${verdict(theirVerdict)}${wanted}`);
        }
      };
      ask("full payload", fullPayload(schema), true);
      for (const { what, payload, valid } of samples(schema)) ask(what, payload, valid);
      expect(disagreements).toEqual([]);

      // Generated from either side, so that a field only one of them has would be met.
      const [first] = theirs;
      for (const side of first ? [schema, first.canonical] : [schema]) {
        fc.assert(
          fc.property(validPayload(side), mutatedPayload(side), (whole, broken) => {
            ask("random payload", whole, true);
            ask("random broken payload", broken);
            expect(disagreements, JSON.stringify([whole, broken])).toEqual([]);
          }),
          { seed: 16_201_21, numRuns: runs },
        );
      }
    });
  });
}

/** Sources that say the same need to be asked once. */
function distinct(schemas: readonly OfficialSchema[]): readonly OfficialSchema[] {
  const byForm = new Map(schemas.map((schema) => [JSON.stringify(schema.canonical), schema]));
  return [...byForm.values()];
}
