import type { ChargerCommandName } from "../../ports/charger-commands.ts";
import type { AnyHandle } from "../handle.ts";
import type { Settings } from "../settings.ts";

/** Sections of ocpp-config.json that hold 1.6 keys. */
export const sections = [
  "Internal",
  "Core",
  "FirmwareManagement",
  "Security",
  "LocalAuthListManagement",
  "SmartCharging",
  "PnC",
  "Reservation",
  "CostAndPrice",
  "Custom",
] as const;

export type Section = (typeof sections)[number];

/** What of the hardware decides which keys there are; while it is away, as it was last seen. */
export interface KeyHardware {
  /** Whether it knows a command; null when no hardware was ever seen. */
  can(command: ChargerCommandName): boolean | null;
  /** Every connector has its cable attached. */
  readonly cablesFixed: boolean;
}

/** What a rule of 1.6 may ask beside the settings. */
export interface KeyContext {
  readonly settings: Settings;
  /** Why the station cannot go to that security profile (certificates missing, not built); null: it can. */
  readonly securityProfileObstacle: (profile: number) => string | null;
  /** Where a variable is that means the connection in use. */
  readonly inUse: (variable: AnyHandle) => AnyHandle;
}

/** A rule of 1.6 that goes beyond what the variable allows: why the text is refused, or null. No secrets in it. */
export type KeyRule = (text: string, context: KeyContext) => string | null;

/** How the value is written in ocpp-config.json. */
export type FileType = "boolean" | "integer" | "number" | "string" | "array" | "object";

/** One 1.6 configuration key: which variable it is, and what 1.6 says of it. */
export interface Key16 {
  readonly key: string;
  readonly section: Section;
  readonly handle: AnyHandle;
  /** Where the key is defined. */
  readonly source: string;
  /**
   * The part of the station that would read the key and that this build does not have yet. Files may set it and its value is
   * kept, but to the CSMS the key is unknown: the station has not what it configures (1.6 §9).
   */
  readonly awaits?: string | undefined;
  /** The command of the hardware that does what the key says; hardware without it has no such key. */
  readonly needs?: ChargerCommandName | undefined;
  /** 1.6 demands the key of a station that has its profile. */
  readonly required: boolean;
  readonly fileType: FileType;
  /** The file has to give it: there is no sensible default. */
  readonly mustBeSet: boolean;
  /** Without a value from anybody the station does not know the key: it has no such function (1.6 §9). */
  readonly onlyWhenSet: boolean;
  /** Left out when the CSMS asks for all keys. */
  readonly unlisted: boolean;
  readonly rule?: KeyRule | undefined;
  /** The text 1.6 sees, where it is not the variable's; undefined: no value. */
  readonly read?: ((settings: Settings) => string | undefined) | undefined;
  /** The part of the variable's text that 1.6 is shown at present; who writes the key writes the whole. */
  readonly shown?: ((settings: Settings) => string) | undefined;
  /** The value the hardware leaves no choice of, which makes the key read-only; null: there is a choice. */
  readonly pinned?: ((hardware: KeyHardware) => string | null) | undefined;
}

export interface KeyOptions {
  readonly awaits?: string | undefined;
  readonly needs?: ChargerCommandName;
  readonly required?: boolean;
  readonly fileType?: FileType;
  readonly mustBeSet?: boolean;
  readonly onlyWhenSet?: boolean;
  readonly unlisted?: boolean;
  readonly rule?: KeyRule;
  readonly read?: (settings: Settings) => string | undefined;
  readonly shown?: (settings: Settings) => string;
  readonly pinned?: (hardware: KeyHardware) => string | null;
}

export type Access = "ro" | "rw" | "wo";

/** What the CSMS may do with a key. */
export function accessOf({ handle, read }: Key16): Access {
  if (handle.mutability === "ReadOnly" || handle.facet !== "Actual" || read) return "ro";
  return handle.mutability === "WriteOnly" ? "wo" : "rw";
}

/** Lines of the table of one section. */
export function keysOf(section: Section) {
  return (key: string, handle: AnyHandle, source: string, options: KeyOptions = {}): Key16 => ({
    required: false,
    mustBeSet: false,
    onlyWhenSet: false,
    unlisted: false,
    fileType: fileTypeOf(handle),
    ...options,
    key,
    section,
    handle,
    source,
  });
}

function fileTypeOf(handle: AnyHandle): FileType {
  switch (handle.codec.dataType) {
    case "boolean":
      return "boolean";
    case "integer":
      return "integer";
    case "decimal":
      return "number";
    default:
      return "string";
  }
}
