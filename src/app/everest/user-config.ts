import { chmodSync, lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { LoadedConfig } from "../../config/load-config.ts";
import { readJsonFile } from "../../config/json-file.ts";
import { formatProblem } from "../../config/problem.ts";
import type { DeviceModel } from "../../device-model/device-model.ts";
import type { Key16 } from "../../device-model/keys-16/key.ts";
import { standardKeys } from "../../device-model/keys-16/standard-keys.ts";
import type { Clock, Timer } from "../../kernel/clock.ts";
import { errorText } from "../../kernel/errors.ts";
import { isObject, parseJson } from "../../kernel/json.ts";
import type { Logger } from "../../kernel/logger.ts";
import { writeJsonFile } from "./write-whole.ts";

/** Changes this close together are written at once, ms. A power cut between is made good at the next start. */
const coalesceMs = 200;

export interface UserConfigOptions {
  /** It has started. */
  readonly station: { readonly deviceModel: Pick<DeviceModel, "onSet" | "setAtRunTime"> };
  /** Absolute. */
  readonly path: string;
  readonly config: Pick<LoadedConfig, "customKeys" | "sections">;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Keeps in the user configuration what CSMS and integrator set at run time, as libocpp does. The database stays the authority
 * (DESIGN, Settings): the file is brought in line with it at once and after each change, and says the same at the next start;
 * it also outlives a database that a reboot empties. What else is in the file stays. The function returned writes what is left,
 * and ends it.
 */
export function writeUserConfig(options: UserConfigOptions): () => void {
  const file = new UserConfigFile(options);
  return () => file.close();
}

class UserConfigFile {
  private readonly options: UserConfigOptions;
  private readonly keys: readonly Key16[];
  private readonly forget: () => void;
  private timer: Timer | null = null;
  private failing = false;

  constructor(options: UserConfigOptions) {
    this.options = options;
    const { customKeys, sections } = options.config;
    // A characteristic of a variable is nobody's to set. A section that the configuration has not would, once written, give
    // the CSMS all the keys of it; those of smart charging come with their profile.
    this.keys = [...standardKeys, ...customKeys].filter(
      ({ handle, section }) =>
        handle.facet === "Actual" && (sections.has(section) || section === "SmartCharging"),
    );
    this.forget = options.station.deviceModel.onSet(() => this.soon());
    this.write();
  }

  close(): void {
    this.forget();
    if (this.timer === null) return;
    this.timer.cancel();
    this.write();
  }

  private soon(): void {
    this.timer ??= this.options.clock.setTimer("user-config", coalesceMs, () => this.write());
  }

  private write(): void {
    this.timer = null;
    const { path, logger } = this.options;
    try {
      const target = fileBehind(path);
      const file = readJsonFile(target, path);
      // What a person is just writing, or broke, is not thrown away.
      if (file.kind === "problem") throw new Error(formatProblem(file.problem));
      const before = file.kind === "object" ? file.value : {};
      const after = this.over(before);
      if (file.kind === "object" && JSON.stringify(after) === JSON.stringify(before)) {
        this.closeToOthers(target, before);
      } else {
        writeJsonFile(target, after);
      }
      if (this.failing) logger.info("the user configuration is written again", { path });
      this.failing = false;
    } catch (error) {
      if (!this.failing)
        logger.error("the user configuration could not be written; tried again at the next change", {
          path,
          error: errorText(error),
        });
      this.failing = true;
    }
  }

  /** A file with a secret in it that others can read, though nothing in it changes. */
  private closeToOthers(path: string, content: Readonly<Record<string, unknown>>): void {
    const holdsSecret = this.keys.some(({ handle, section, key }) => {
      const members = content[section];
      return handle.secret && isObject(members) && members[key] !== undefined;
    });
    if (holdsSecret && (statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600);
  }

  /** What the file says, and over it what was set at run time. */
  private over(before: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const after: Record<string, unknown> = { ...before };
    const set = new Map(
      this.options.station.deviceModel.setAtRunTime().map(({ handle, text }) => [handle.id, text]),
    );
    for (const key of this.keys) {
      const text = set.get(key.handle.id);
      if (text === undefined) continue;
      const members = after[key.section];
      after[key.section] = { ...(isObject(members) ? members : {}), [key.key]: jsonOf(key, text) };
    }
    return after;
  }
}

/** A link stays a link: the file behind it is the one to replace, whether it is there already or not. */
function fileBehind(path: string, linksLeft = 40): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (!isLink || linksLeft === 0) return path;
  return fileBehind(resolve(realpathSync(dirname(path)), readlinkSync(path)), linksLeft - 1);
}

/** A value as the file spells it. */
function jsonOf({ fileType }: Key16, text: string): unknown {
  switch (fileType) {
    case "boolean":
      return text === "true";
    case "integer":
    case "number":
      return Number(text);
    case "array":
      return text === "" ? [] : text.split(",");
    case "object":
      return parseJson(text);
    case "string":
      return text;
  }
}
