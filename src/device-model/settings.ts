import type { ValueOrigin, VariableAddress } from "../model/variable.ts";
import type { AnyHandle, Handle } from "./handle.ts";

/** Who sets a value while the station runs. */
export type RunTimeOrigin = Extract<ValueOrigin, "csms" | "integrator">;

/** What became of an attempt to set a value. Unless it is accepted or rebootRequired, nothing changed. */
export type SetResult =
  | { readonly status: "accepted" }
  /** Stored; in force after the next start. */
  | { readonly status: "rebootRequired" }
  /** Outside what the variable allows, vetoed, or it could not be stored. `reason` holds no secret. */
  | { readonly status: "rejected"; readonly reason: string }
  | { readonly status: "unknown" }
  | { readonly status: "readOnly" };

/** The settings of one station: every value is read through a typed handle, when it is needed. */
export interface Settings {
  /** The value in force. */
  get<T>(handle: Handle<T>): T;
  /** The variable as this station has it: component files may allow less than the build can. The same where it has none. */
  asDefined(handle: AnyHandle): AnyHandle;
  /** True when somebody (a file, the CSMS, the integrator) gave it a value; false when `get` is its default. */
  isSet(handle: AnyHandle): boolean;
  /**
   * The text of the value in force; null when the variable is write-only or secret; undefined when there is no such
   * variable.
   */
  getText(target: VariableAddress | AnyHandle): string | null | undefined;
  /** Whether there is any variable of this component, at this place. */
  hasComponent(address: VariableAddress): boolean;
  /** Sets a value, checked like `setText`; for the station's own code and the integrator's. */
  set<T>(handle: Handle<T>, value: T, origin: RunTimeOrigin): SetResult;
  /**
   * Sets a value from text: checked, stored durably, then told to the listeners. ReadOnly binds the CSMS; the
   * integrator, who owns the charger, may set it.
   */
  setText(target: VariableAddress | AnyHandle, text: string, origin: RunTimeOrigin): SetResult;
  /**
   * Calls `listener` after a changed value, or the first that anybody set, is stored and in force; the function returned
   * removes it.
   */
  onChange<T>(handle: Handle<T>, listener: (value: T) => void): () => void;
}
