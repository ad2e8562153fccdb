import type { Logger } from "../../kernel/logger.ts";
import { OCPP16LegacyCtrlr } from "../components/ocpp16-legacy-ctrlr.ts";
import type { Settings } from "../settings.ts";
import { accessOf, type Key16, type KeyContext, keysOf, type Section } from "./key.ts";
import { meterPublicKey } from "./rules.ts";
import { standardKeys } from "./standard-keys.ts";

/** KeyValue as GetConfiguration.conf carries it (1.6 §7.29). */
export interface KeyValue {
  key: string;
  readonly: boolean;
  value?: string;
}

export type ChangeStatus = "Accepted" | "Rejected" | "RebootRequired" | "NotSupported";

export interface Keys16Options {
  readonly settings: Settings;
  readonly logger: Logger;
  /** Keys of the integrator's own. */
  readonly custom: readonly Key16[];
  /** Sections the configuration has: the station does not know the keys of the others (1.6 §9). */
  readonly sections: ReadonlySet<Section>;
  /** Why the station cannot go to a security profile; when left out, it has no certificates, so no TLS. */
  readonly securityProfileObstacle?: KeyContext["securityProfileObstacle"];
}

/** CiString500Type: a longer value has no way into the answer, and half of one would be a lie. */
const longestValue = 500;

/** A05.FR.03, A05.FR.04. */
const noCertificates = (profile: number): string | null =>
  profile >= 2 ? "no certificates for TLS are installed" : null;

/** The 1.6 configuration keys of one station, over its settings. */
export class Keys16 {
  private readonly settings: Settings;
  private readonly logger: Logger;
  private readonly context: KeyContext;
  private readonly keys: readonly Key16[];
  /** By lower-cased name: names are CiString50Type (1.6 §6.7, §6.23), so case does not matter. */
  private readonly byName: ReadonlyMap<string, Key16>;

  constructor(options: Keys16Options) {
    const { settings, logger, custom, sections } = options;
    this.settings = settings;
    this.logger = logger;
    this.context = { settings, securityProfileObstacle: options.securityProfileObstacle ?? noCertificates };
    const standard = standardKeys.filter((key) => sections.has(key.section));
    this.keys = [...standard, ...meterKeys(settings), ...custom];
    this.byName = new Map(this.keys.map((key) => [key.key.toLowerCase(), key]));
  }

  /**
   * The keys named, or all that may be listed (1.6 §5.8). Of the names beyond GetConfigurationMaxKeys nothing is said;
   * a name asked for twice is answered once.
   */
  read(names: readonly string[] | undefined): { known: KeyValue[]; unknown: string[] } {
    if (!names) {
      const listed = this.keys.filter((key) => !key.unlisted && this.has(key));
      return { known: listed.map((key) => this.show(key)), unknown: [] };
    }
    const known = new Map<Key16, KeyValue>();
    const unknown = new Set<string>();
    for (const name of names.slice(0, this.settings.get(OCPP16LegacyCtrlr.GetConfigurationMaxKeys))) {
      const key = this.find(name);
      if (key) known.set(key, this.show(key));
      else unknown.add(name);
    }
    return { known: [...known.values()], unknown: [...unknown] };
  }

  /** Sets a key as the CSMS wants (1.6 §5.3); durable when this returns. */
  write(name: string, text: string): ChangeStatus {
    const key = this.find(name);
    if (!key) return "NotSupported";
    if (accessOf(key) === "ro") return this.refuse(key, "it is read-only");
    const refusal = key.rule?.(text, this.context) ?? null;
    if (refusal !== null) return this.refuse(key, refusal);
    const result = this.settings.setText(key.handle, text, "csms");
    switch (result.status) {
      case "accepted":
        return "Accepted";
      case "rebootRequired":
        return "RebootRequired";
      case "rejected":
        return this.refuse(key, result.reason);
      case "readOnly":
        return this.refuse(key, "it is read-only");
      case "unknown":
        return "NotSupported";
    }
  }

  private refuse(key: Key16, reason: string): "Rejected" {
    this.logger.info(`the CSMS may not change ${key.key}: ${reason}`);
    return "Rejected";
  }

  private find(name: string): Key16 | undefined {
    const key = this.byName.get(name.toLowerCase());
    return key && this.has(key) ? key : undefined;
  }

  /** 1.6 §9: a key is there only when the station has what it configures. */
  private has(key: Key16): boolean {
    return !key.onlyWhenSet || this.settings.isSet(key.handle);
  }

  private show(key: Key16): KeyValue {
    const { settings } = this;
    const access = accessOf(key);
    const shown: KeyValue = { key: key.key, readonly: access === "ro" };
    if (access === "wo") return shown; // J errata §3.10: AuthorizationKey is never read.
    const text = key.read ? key.read(settings) : settings.getText(key.handle);
    // 1.6 §7.29: known but not set is a key without a value.
    const unset = text === "" && !key.required && !settings.isSet(key.handle);
    if (typeof text === "string" && !unset && text.length <= longestValue) shown.value = text;
    return shown;
  }
}

/** MeterPublicKey1, MeterPublicKey2, ...: one per connector (signed meter values §3.3.1). */
function meterKeys(settings: Settings): Key16[] {
  const count = settings.get(OCPP16LegacyCtrlr.NumberOfConnectors);
  return Array.from({ length: count }, (_, index) =>
    keysOf("Internal")(
      `MeterPublicKey${index + 1}`,
      OCPP16LegacyCtrlr.MeterPublicKeys,
      "signed meter values §3.3.1",
      { onlyWhenSet: true, read: meterPublicKey(index + 1) },
    ),
  );
}
