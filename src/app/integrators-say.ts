import { nearest } from "../config/nearest.ts";
import { standardDefinitions } from "../device-model/definitions.ts";
import type { DeviceModel, Veto } from "../device-model/device-model.ts";
import { type AnyHandle, variableId } from "../device-model/handle.ts";
import type { Key16 } from "../device-model/keys-16/key.ts";
import { standardKeys } from "../device-model/keys-16/standard-keys.ts";
import { StationError } from "../kernel/errors.ts";
import type { VariableAddress } from "../model/variable.ts";

/** A 1.6 configuration key (letter case does not matter), or a variable of the device model. */
export type SettingName = string | VariableAddress;

/** Adds something to a device model; the function returned takes it away. */
type Wish = (model: DeviceModel) => () => void;

/** What integrators want to hear and say about settings, from before the first start on. */
export class IntegratorsSay {
  private readonly custom: readonly Key16[];
  private readonly waiting = new Set<Wish>();
  private model: DeviceModel | null = null;

  constructor(custom: readonly Key16[]) {
    this.custom = custom;
  }

  /** The device model is there: what was wanted before is heard from now on. */
  attach(model: DeviceModel): void {
    this.model = model;
    for (const wish of this.waiting) wish(model);
  }

  addVeto(setting: SettingName, veto: Veto): () => void {
    const { id } = this.find(setting);
    return this.want((model) => model.addVeto((change) => (change.handle.id === id ? veto(change) : null)));
  }

  onChange(setting: SettingName, listener: (value: string | null) => void): () => void {
    const handle = this.find(setting);
    return this.want((model) => model.onChange(handle, () => listener(model.getText(handle) ?? null)));
  }

  private want(wish: Wish): () => void {
    let undo: (() => void) | null = null;
    const wanted: Wish = (model) => (undo = wish(model));
    if (this.model) wanted(this.model);
    else this.waiting.add(wanted);
    return () => {
      this.waiting.delete(wanted);
      undo?.();
    };
  }

  private find(setting: SettingName): AnyHandle {
    const keys = [...standardKeys, ...this.custom];
    if (typeof setting !== "string") {
      const id = variableId(setting);
      const handles = [...standardDefinitions, ...keys.map((key) => key.handle)];
      const found = handles.find((handle) => handle.id === id);
      if (found) return found;
      throw new StationError("VARIABLE_UNKNOWN", `there is no variable ${id}`);
    }
    const key = keys.find((each) => each.key.toLowerCase() === setting.toLowerCase());
    if (key) return key.handle;
    const names = keys.map((each) => each.key);
    const near = nearest(setting, names);
    throw new StationError(
      "VARIABLE_UNKNOWN",
      `there is no configuration key ${setting}${near === undefined ? "" : `; did you mean ${near}?`}`,
    );
  }
}
