import type { z } from "zod";
import { mqttSchema, stationSchema } from "../../src/config/station-section.ts";
import type { AnyHandle } from "../../src/device-model/handle.ts";
import { differences } from "../../src/device-model/keys-16/differences.ts";
import { accessOf, type Key16, sections } from "../../src/device-model/keys-16/key.ts";
import { standardKeys } from "../../src/device-model/keys-16/standard-keys.ts";
import { textOf } from "../../src/device-model/validation.ts";
import { configurationText } from "./configuration-text.ts";
import { code, table } from "./markdown.ts";

/** docs/configuration.md. */
export function configurationPage(): string {
  const keyTables = sections
    .filter((section) => section !== "Custom")
    .map((section) => {
      const keys = standardKeys.filter((key) => key.section === section);
      const rows = keys.map(keyRow);
      const header = [
        "Key",
        "In the file",
        "CSMS",
        "Default",
        "Allowed",
        "Variable",
        "Defined in",
        "In force",
      ];
      return `### ${section}\n\n${table(header, rows)}`;
    });
  return configurationText({
    station: schemaTable(stationSchema),
    mqtt: schemaTable(mqttSchema),
    keys: keyTables.join("\n\n"),
    differences: differenceTable(),
  });
}

function keyRow(key: Key16): string[] {
  const { handle } = key;
  return [
    code(key.key),
    key.mustBeSet ? `${key.fileType}, **required**` : key.fileType,
    accessOf(key),
    handle.secret ? "" : defaultOf(handle),
    allowed(handle),
    code(handle.id),
    key.source,
    key.awaits === undefined ? "yes" : `awaits ${key.awaits}`,
  ];
}

function defaultOf(handle: AnyHandle): string {
  const text = textOf(handle, handle.default);
  return text === "" ? "" : code(text.replaceAll(",", ", "));
}

function allowed(handle: AnyHandle): string {
  const { min, max, minLength = 0, maxLength, valuesList, measurandsFrom, maxItemsFrom, unit } = handle;
  const parts: string[] = [];
  if (min !== undefined || max !== undefined) parts.push(range(min, max));
  if (unit !== undefined) parts.push(unit);
  if (maxLength !== undefined) parts.push(`${minLength} to ${maxLength} characters`);
  else if (minLength > 0) parts.push(`at least ${minLength} characters`);
  if (valuesList) parts.push(`of ${valuesList.join(", ")}`);
  if (measurandsFrom) parts.push("of SupportedMeasurands");
  if (maxItemsFrom) parts.push("as many items as its MaxLength");
  return parts.join("; ");
}

function range(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return `at most ${max ?? ""}`;
  return max === undefined ? `at least ${min}` : `${min} to ${max}`;
}

function schemaTable({ shape }: { readonly shape: Readonly<Record<string, z.ZodTypeAny>> }): string {
  const rows = Object.entries(shape).map(([name, type]) => {
    const fallback: unknown = type.isOptional() ? type.parse(undefined) : undefined;
    const plain = fallback === undefined || name === "Mqtt" ? "" : code(JSON.stringify(fallback));
    return [code(name), plain, type.description ?? ""];
  });
  return table(["Key", "Default", "Meaning"], rows);
}

function differenceTable(): string {
  const byReason = new Map<string, string[]>();
  for (const { key, field, reason } of differences) {
    const line = `${field}: ${reason}`;
    byReason.set(line, [...(byReason.get(line) ?? []), key]);
  }
  const rows = [...byReason].map(([line, keys]) => {
    const colon = line.indexOf(": ");
    return [keys.map(code).join(", "), line.slice(0, colon), line.slice(colon + 2)];
  });
  return table(["Key", "What", "Why"], rows);
}
