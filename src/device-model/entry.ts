import type { ValueOrigin } from "../model/variable.ts";
import type { Store } from "../ports/store.ts";
import type { Value } from "./codec.ts";
import { type AnyHandle, isAttribute } from "./handle.ts";
import type { RunTimeOrigin } from "./settings.ts";

/** A value out of a file. */
export interface FileValue {
  readonly handle: AnyHandle;
  readonly value: Value;
  readonly origin: Extract<ValueOrigin, "component" | "config" | "user">;
}

/** A variable of the device model, as it is now. */
export interface Entry {
  readonly handle: AnyHandle;
  value: Value;
  /** `value` as text, once somebody asked: a CSMS reads all of them at once. */
  text: { readonly of: Value; readonly text: string } | null;
  origin: ValueOrigin;
  file: FileValue | null;
  /** What takes effect at the next start, and who wants it. */
  pending: { readonly text: string; readonly origin: ValueOrigin } | null;
  readonly listeners: Set<() => void>;
}

/** A value that may be set, before it is. */
export interface Change {
  readonly entry: Entry;
  readonly value: Value;
  readonly text: string;
  readonly origin: RunTimeOrigin;
  /** It takes effect at the next start. */
  readonly waits: boolean;
}

/** Writes values down, and what `also` writes: all of it, or nothing; then it throws. */
export function writeChanges(
  store: Pick<Store, "variables" | "durable">,
  changes: readonly Change[],
  also: () => void,
): void {
  store.durable(() => {
    for (const { entry, text, origin, waits } of changes) {
      const { address, facet } = entry.handle;
      const own = isAttribute(facet) ? facet : "Actual";
      store.variables.set({ address, attribute: waits ? "Target" : own, value: text, origin });
      if (!waits && entry.pending !== null) store.variables.delete(address, "Target");
    }
    also();
  });
}
