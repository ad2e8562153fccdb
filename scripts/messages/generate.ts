import { join } from "node:path";
import { emitActions } from "./emit-actions.ts";
import { emitTypes } from "./emit-types.ts";
import { emitValidators, emitValidatorTypes } from "./emit-validators.ts";
import type { VersionModel } from "./model.ts";

/** Versions of OCPP: the folder below `schemas/` and the folder below `src/messages/`. */
export const versions = [
  { tables: "1.6", out: "v16" },
  { tables: "2.0.1", out: "v201" },
  { tables: "2.1", out: "v21" },
] as const;

/** The generated files of one version: path below `folder`, and content. */
export function generate(model: VersionModel, folder: string): ReadonlyMap<string, string> {
  return new Map([
    [join(folder, "types.ts"), emitTypes(model)],
    [join(folder, "actions.ts"), emitActions(model)],
    [join(folder, "validators.js"), emitValidators(model)],
    [join(folder, "validators.d.ts"), emitValidatorTypes(model)],
  ]);
}
