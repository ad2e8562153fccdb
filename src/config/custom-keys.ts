import { type CustomKeyOptions, customKey } from "../device-model/keys-16/custom-key.ts";
import type { Key16 } from "../device-model/keys-16/key.ts";
import { standardKeys } from "../device-model/keys-16/standard-keys.ts";
import { isObject } from "../kernel/json.ts";
import { type Problem, shown } from "./problem.ts";

/** A CSMS names keys with at most 50 printable ASCII characters (CiString50Type). */
const keyName = /^[\x21-\x7e]{1,50}$/;
/** More are a mistake; every one costs in each GetConfiguration. */
const mostKeys = 500;

/**
 * The keys of the `Custom` section. libocpp describes them in profile_schemas/Custom.json; where that file is, its
 * type, readOnly, minimum, maximum, minLength and maxLength hold here too.
 */
export class CustomKeys {
  private readonly schema: Readonly<Record<string, unknown>>;
  private readonly byName = new Map<string, Key16>();

  /** @param schema the content of Custom.json; empty when there is none */
  constructor(schema: Readonly<Record<string, unknown>>) {
    this.schema = isObject(schema["properties"]) ? schema["properties"] : {};
  }

  /** Every custom key met so far. */
  all(): Key16[] {
    return [...this.byName.values()];
  }

  /** The key for a member of the section; undefined, with a problem, when it cannot be one. */
  key(name: string, json: unknown, file: string, problems: Problem[]): Key16 | undefined {
    const refuse = (expected: string, value?: string): Key16 | undefined => {
      problems.push({ file, path: `Custom.${name}`, value, expected });
      return undefined;
    };
    const known = this.byName.get(name.toLowerCase());
    if (known) return known.key === name ? known : refuse(`differs from ${known.key} only in case`);
    if (!keyName.test(name)) return refuse("expected a name of 1 to 50 printable ASCII characters");
    const taken = standardKeys.find((key) => key.key.toLowerCase() === name.toLowerCase());
    if (taken) return refuse(`is a standard key; it belongs in the section ${taken.section}`);
    if (this.byName.size >= mostKeys) return refuse(`is one too many; at most ${mostKeys} custom keys`);
    if (typeof json !== "boolean" && typeof json !== "number" && typeof json !== "string")
      return refuse("expected true, false, a number or a text", shown(json));
    const made = customKey(name, json, this.options(name));
    this.byName.set(name.toLowerCase(), made);
    return made;
  }

  private options(name: string): CustomKeyOptions {
    const described = Object.hasOwn(this.schema, name) ? this.schema[name] : undefined;
    if (!isObject(described)) return {};
    const number = (field: string, as: string): object => {
      const value = described[field];
      return typeof value === "number" ? { [as]: value } : {};
    };
    return {
      readOnly: described["readOnly"] === true,
      decimal: described["type"] === "number",
      ...number("minimum", "min"),
      ...number("maximum", "max"),
      ...number("minLength", "minLength"),
      ...number("maxLength", "maxLength"),
    };
  }
}
