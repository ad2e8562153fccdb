import { readdirSync } from "node:fs";
import { join } from "node:path";
import list from "./cases-201.json" with { type: "json" };
import { notApplicable, notBuilt } from "./conformance-201-open.ts";

/** A case of the certification tool for stations, of the Core profile. */
export interface Case201 {
  readonly id: string;
  readonly mandatory: boolean;
  /** The letter of its functional block. */
  readonly block: string;
  /** The requirements it is about, as published. */
  readonly requirements: readonly string[];
}

export const cases201: readonly Case201[] = list;

/** Where a case stands: a test that plays it, a reason why there is none or none yet, or neither. */
export type CaseState =
  | { readonly kind: "done"; readonly path: string }
  | { readonly kind: "notApplicable" | "notBuilt"; readonly reason: string }
  | { readonly kind: "open" };

export const casesFolder = "test/conformance/v2";

/** The state of each case. */
export function caseStates(root: string): ReadonlyMap<string, CaseState> {
  const files = readdirSync(join(root, casesFolder), { recursive: true, encoding: "utf8" });
  const paths = new Map(files.map((file) => [/(TC_\w+)\.test\.ts$/.exec(file)?.[1], file]));
  return new Map(cases201.map(({ id, block }) => [id, stateOf(id, block, paths.get(id))]));
}

function stateOf(id: string, block: string, file: string | undefined): CaseState {
  if (file !== undefined) return { kind: "done", path: `${casesFolder}/${file}` };
  const never = notApplicable[id];
  if (never !== undefined) return { kind: "notApplicable", reason: never };
  const reason = notBuilt[id] ?? notBuilt[block];
  return reason === undefined ? { kind: "open" } : { kind: "notBuilt", reason };
}
