import { randomUUID } from "node:crypto";

/** Makes ids; tests inject one that counts. */
export interface IdSource {
  /** A new id, unique for ever, at most 36 characters. */
  uuid(): string;
}

export const systemIds: IdSource = { uuid: () => randomUUID() };

/** Ids that read well in a test: `id-1`, `id-2`, … */
export function countingIds(prefix = "id"): IdSource {
  let next = 1;
  return { uuid: () => `${prefix}-${next++}` };
}
