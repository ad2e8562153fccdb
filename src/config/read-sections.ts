import type { FileValue } from "../device-model/device-model.ts";
import { type Section, sections } from "../device-model/keys-16/key.ts";
import { standardKeyByPath, standardKeys } from "../device-model/keys-16/standard-keys.ts";
import { isObject } from "../kernel/json.ts";
import type { CustomKeys } from "./custom-keys.ts";
import { nearest } from "./nearest.ts";
import { type Problem, shown } from "./problem.ts";
import type { RawValue } from "./raw-value.ts";

/** One file that holds keys, as JSON. */
export interface KeyFile {
  readonly name: string;
  readonly origin: Extract<FileValue["origin"], "config" | "user">;
  readonly json: Readonly<Record<string, unknown>>;
}

export interface ReadSections {
  readonly values: RawValue[];
  readonly sections: Set<Section>;
  /** Keys user_config.json takes away (libocpp merges it as a JSON merge patch): they have their default. */
  readonly removed: Set<string>;
}

/** Finds the keys of a file. What is no key is a problem: in a file that is read without a word a typo stays for years. */
export function readSections(file: KeyFile, custom: CustomKeys, problems: Problem[]): ReadSections {
  const found: ReadSections = { values: [], sections: new Set(), removed: new Set() };
  for (const [name, content] of Object.entries(file.json)) {
    if (name === "Station") {
      if (file.origin === "user")
        problems.push({ file: file.name, path: name, expected: "belongs in ocpp-config.json" });
      continue;
    }
    const section = sections.find((entry) => entry === name);
    if (!section) {
      const known = [...sections, "Station"];
      problems.push({
        file: file.name,
        path: name,
        expected: "is no known section",
        nearest: nearest(name, known),
      });
    } else if (!isObject(content)) {
      problems.push({ file: file.name, path: name, value: shown(content), expected: "expected an object" });
    } else {
      found.sections.add(section);
      readSection(section, content, file, custom, found, problems);
    }
  }
  return found;
}

function readSection(
  section: Section,
  content: Record<string, unknown>,
  file: KeyFile,
  custom: CustomKeys,
  found: ReadSections,
  problems: Problem[],
): void {
  for (const [name, json] of Object.entries(content)) {
    const key =
      section === "Custom"
        ? custom.key(name, json, file.name, problems)
        : standardKeyByPath.get(`${section}.${name}`);
    if (!key) {
      if (section !== "Custom") problems.push(unknownKey(file.name, section, name));
    } else if (json === null && file.origin === "user") {
      found.removed.add(key.handle.id);
    } else {
      found.values.push({ key, json, file: file.name, origin: file.origin });
    }
  }
}

function unknownKey(file: string, section: Section, name: string): Problem {
  const path = `${section}.${name}`;
  const elsewhere = standardKeys.find((key) => key.key === name);
  if (elsewhere) return { file, path, expected: `belongs in the section ${elsewhere.section}` };
  const own = standardKeys.filter((key) => key.section === section).map((key) => key.key);
  return {
    file,
    path,
    expected: "is no known key; keys of your own go in the section Custom",
    nearest: nearest(name, own),
  };
}
