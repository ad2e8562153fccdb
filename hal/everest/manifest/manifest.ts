/** The module types this program can be in EVerest. All but the last are modules of EVerest that it takes the place of. */
export const identities = ["OCPP", "OCPP201", "OCPPmulti", "OCPPStation"] as const;

export type Identity = (typeof identities)[number];

interface Described {
  readonly description: string;
}

export interface TextKey extends Described {
  readonly type: "string";
  readonly default: string;
  /** The manager refuses other words. */
  readonly enum?: readonly string[];
  /** We refuse other words; the manager does not, for the module of EVerest has no such list in its manifest. */
  readonly words?: readonly string[];
}

/** `min`, `max` are ours: a value outside is cut to them, with a warning. */
export interface NumberKey extends Described {
  readonly type: "integer";
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

export interface FlagKey extends Described {
  readonly type: "boolean";
  readonly default: boolean;
}

/** A configuration key of a module. */
export type ConfigKey = TextKey | NumberKey | FlagKey;

/** An interface the module implements. */
export interface Provided extends Described {
  readonly interface: string;
}

/** Other modules it has to or may be connected to. */
export interface Requirement {
  readonly interface: string;
  readonly min: number;
  readonly max: number;
}

/** What the manager has to know of a module. */
export interface Manifest extends Described {
  readonly config: Readonly<Record<string, ConfigKey>>;
  readonly provides: Readonly<Record<string, Provided>>;
  readonly requires: Readonly<Record<string, Requirement>>;
}

/** What the manifests of all identities have in common. */
export const common = {
  enableExternalMqtt: true,
  enableGlobalErrors: true,
  license: "https://opensource.org/licenses/Apache-2.0",
  authors: ["The authors of ocpp-station"],
} as const;
