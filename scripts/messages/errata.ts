import type { Field, VersionModel } from "./model.ts";
import type { Erratum } from "./tables.ts";

function fieldsOf(model: VersionModel, field: Field): readonly Field[] {
  const datatype = model.datatypes.get(field.type.reference ?? "");
  return datatype?.kind === "object" ? datatype.fields : [];
}

/** Every erratum names a field that exists, whose enumeration has both values; throws otherwise. */
export function checkErrata(model: VersionModel, errata: readonly Erratum[]): void {
  for (const { action, side, path, accepts, official } of errata) {
    const where = `schemas/${model.version}/errata.json: ${action} ${side} ${path}`;
    let fields = model.messages.find((message) => message.action === action)?.[side] ?? [];
    let values: readonly string[] = [];
    for (const name of path.replaceAll("[]", "").split(".")) {
      const field = fields.find((candidate) => candidate.name === name);
      if (!field) throw new Error(`${where}: no field ${name}`);
      fields = fieldsOf(model, field);
      const datatype = model.datatypes.get(field.type.reference ?? "");
      values = datatype?.kind === "enum" ? datatype.values : [];
    }
    if (!values.includes(accepts) || !values.includes(official)) {
      throw new Error(`${where}: the enumeration has not both ${accepts} and ${official}`);
    }
  }
}
