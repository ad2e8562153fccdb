import type { FileValue } from "../device-model/device-model.ts";
import type { AnyHandle, Handle } from "../device-model/handle.ts";
import type { Lookup } from "../device-model/validation.ts";

/** The values the files give, the later file over the earlier, for checking values against each other. */
export class FileLookup implements Lookup {
  private readonly values = new Map<string, FileValue["value"]>();
  private readonly handles = new Set<string>();

  /** Takes note of a value; undefined: there is one, and it is wrong. */
  add(handle: AnyHandle, value: FileValue | undefined): void {
    this.handles.add(handle.id);
    if (value) this.values.set(handle.id, value.value);
  }

  /** True when a file says something about it, right or wrong. */
  seen(handle: AnyHandle): boolean {
    return this.handles.has(handle.id);
  }

  get<T>(handle: Handle<T>): T {
    const value = this.values.get(handle.id);
    return value !== undefined && handle.codec.is(value) ? value : handle.default;
  }
}
