import { DeviceModel, type FileValue } from "../../../src/device-model/device-model.ts";
import { standardDefinitions } from "../../../src/device-model/definitions.ts";
import type { AnyHandle, Handle } from "../../../src/device-model/handle.ts";
import { type Section, sections } from "../../../src/device-model/keys-16/key.ts";
import type { Key16, KeyContext, KeyHardware } from "../../../src/device-model/keys-16/key.ts";
import { Keys16 } from "../../../src/device-model/keys-16/keys-16.ts";
import type { Value } from "../../../src/device-model/codec.ts";
import type { Logger } from "../../../src/kernel/logger.ts";
import { silentLogger } from "../../../src/kernel/logger.ts";
import { MemoryStore } from "../../support/memory-store.ts";

/** A value of a file. */
export function fromFile<T extends Value>(
  handle: Handle<T>,
  value: T,
  origin: FileValue["origin"] = "config",
): FileValue {
  return { handle, value, origin };
}

/** A device model over a store; the store outlives it, as the database does a restart. */
export function model(
  fileValues: readonly FileValue[] = [],
  store: MemoryStore = new MemoryStore(),
  options: { extra?: readonly AnyHandle[]; narrowed?: readonly AnyHandle[]; logger?: Logger } = {},
): DeviceModel {
  const narrowed = new Map((options.narrowed ?? []).map((handle) => [handle.id, handle]));
  const standard = standardDefinitions.map((handle) => narrowed.get(handle.id) ?? handle);
  const definitions = [...standard, ...(options.extra ?? [])];
  return new DeviceModel({ definitions, fileValues, store, logger: options.logger ?? silentLogger });
}

/** The 1.6 keys over a device model, with all sections unless told otherwise. */
export function keys16(
  settings: DeviceModel,
  options: {
    custom?: readonly Key16[];
    sections?: readonly Section[];
    logger?: Logger;
    hardware?: KeyHardware;
    securityProfileObstacle?: KeyContext["securityProfileObstacle"];
    standard?: readonly Key16[];
  } = {},
): Keys16 {
  return new Keys16({
    ...options,
    settings,
    logger: options.logger ?? silentLogger,
    custom: options.custom ?? [],
    sections: new Set(options.sections ?? sections),
  });
}

/** A logger that keeps what it is told, as text. */
export function recordingLogger(lines: string[]): Logger {
  const note = (text: string, fields?: object): void => {
    lines.push(`${text} ${JSON.stringify(fields ?? {})}`);
  };
  const logger: Logger = { debug: note, info: note, warn: note, error: note, child: () => logger };
  return logger;
}
