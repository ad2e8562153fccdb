import { StationError } from "../../../src/kernel/errors.ts";
import type { ModuleConfig } from "../protocol/everest-module.ts";
import { configKeys, type ConfigKeyName } from "./config-keys.ts";
import type { ConfigKey, Identity } from "./manifest.ts";
import { manifests } from "./manifests.ts";

type NameOf<T extends ConfigKey["type"]> = {
  [K in ConfigKeyName]: (typeof configKeys)[K]["type"] extends T ? K : never;
}[ConfigKeyName];

export type TextName = NameOf<"string">;
export type NumberName = NameOf<"integer">;
export type FlagName = NameOf<"boolean">;

/** The configuration keys of a module, checked. A key its manifest does not have is as the table's default says. */
export interface Parameters {
  readonly identity: Identity;
  /** The id in EVerest's configuration, for messages. */
  readonly moduleId: string;
  text(name: TextName): string;
  whole(name: NumberName): number;
  flag(name: FlagName): boolean;
}

/**
 * Reads what the manager says of our configuration keys.
 * @throws StationError CONFIG_INVALID: a value of a wrong type, or a word that is none of those allowed
 */
export function readParameters(
  identity: Identity,
  { moduleId, parameters }: Pick<ModuleConfig, "moduleId" | "parameters">,
): { readonly parameters: Parameters; readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const { config } = manifests[identity];
  const texts = new Map<string, string>();
  const numbers = new Map<string, number>();
  const flags = new Map<string, boolean>();
  for (const name of parameters.keys())
    if (!Object.hasOwn(config, name))
      warnings.push(`module ${moduleId}: ${name} is no configuration key of ${identity}; it is ignored`);
  for (const [name, key] of Object.entries({ ...configKeys, ...config })) {
    const value = Object.hasOwn(config, name) ? (parameters.get(name) ?? key.default) : key.default;
    const wrong = (expected: string): StationError =>
      new StationError(
        "CONFIG_INVALID",
        `module ${moduleId}: ${name} is ${JSON.stringify(value)}; expected ${expected}`,
      );
    if (key.type === "string") {
      const words = key.enum ?? key.words;
      if (typeof value !== "string") throw wrong("a text");
      if (words && !words.includes(value)) throw wrong(`one of ${words.join(", ")}`);
      texts.set(name, value);
    } else if (key.type === "integer") {
      if (typeof value !== "number" || !Number.isInteger(value)) throw wrong("a whole number");
      const cut = Math.min(key.max, Math.max(key.min, value));
      if (cut !== value) warnings.push(`module ${moduleId}: ${name} is ${value}; ${cut} is taken`);
      numbers.set(name, cut);
    } else {
      if (typeof value !== "boolean") throw wrong("true or false");
      flags.set(name, value);
    }
  }
  return {
    parameters: {
      identity,
      moduleId,
      text: (name) => texts.get(name) ?? "",
      whole: (name) => numbers.get(name) ?? 0,
      flag: (name) => flags.get(name) ?? false,
    },
    warnings,
  };
}
