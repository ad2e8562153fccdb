import type { Logger } from "../../kernel/logger.ts";
import { OCPP16LegacyCtrlr } from "../components/ocpp16-legacy-ctrlr.ts";
import type { AnyHandle } from "../handle.ts";
import type { RunTimeOrigin, Settings } from "../settings.ts";
import { accessOf, type Key16, type KeyContext, type KeyHardware, keysOf, type Section } from "./key.ts";
import { offeredProfiles } from "./offered-profiles.ts";
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
  /** When left out, none was ever seen. */
  readonly hardware?: KeyHardware;
  /** Where a variable is that means the connection in use; when left out, where the key has it. */
  readonly inUse?: ((variable: AnyHandle) => AnyHandle) | undefined;
  /** The keys that are not custom; the whole table when left out. */
  readonly standard?: readonly Key16[];
}

/** Feature profiles that are sections too: their keys are there with the profile, not with the section. */
const withProfile: ReadonlySet<string> = new Set<Section>(["SmartCharging"]);

/** CiString500Type: a longer value has no way into the answer, and half of one would be a lie. */
const longestValue = 500;

const neverSeen: KeyHardware = { can: () => null, cablesFixed: false };

/** A05.FR.03, A05.FR.04. */
const noCertificates = (profile: number): string | null =>
  profile >= 2 ? "no certificates for TLS are installed" : null;

/** The 1.6 configuration keys of one station, over its settings. */
export class Keys16 {
  private readonly settings: Settings;
  private readonly logger: Logger;
  private readonly context: KeyContext;
  private readonly hardware: KeyHardware;
  private readonly inUse: (variable: AnyHandle) => AnyHandle;
  private readonly keys: readonly Key16[];
  /** By lower-cased name: names are CiString50Type (1.6 §6.7, §6.23), so case does not matter. */
  private readonly byName: ReadonlyMap<string, Key16>;

  constructor(options: Keys16Options) {
    const { settings, logger, custom, sections, standard = standardKeys } = options;
    this.settings = settings;
    this.logger = logger;
    this.hardware = options.hardware ?? neverSeen;
    this.inUse = options.inUse ?? ((variable) => variable);
    const { securityProfileObstacle = noCertificates } = options;
    this.context = { settings, securityProfileObstacle, inUse: this.inUse };
    const known = standard.filter(
      ({ section, awaits }) => (sections.has(section) || withProfile.has(section)) && awaits === undefined,
    );
    const own = known.map((key) => ({ ...key, handle: settings.asDefined(key.handle) }));
    this.keys = [...own, ...meterKeys(settings), ...custom];
    this.byName = new Map(this.keys.map((key) => [key.key.toLowerCase(), key]));
  }

  /**
   * The keys named, or all that may be listed (1.6 §5.8). Of the names beyond GetConfigurationMaxKeys nothing is said: 1.6
   * does not say what becomes of them, and what is answered is right. A name asked for twice is answered once. The bounds of
   * 1.6's message, in names and length of values, are none to the integrator.
   */
  read(
    names: readonly string[] | undefined,
    reader: RunTimeOrigin = "csms",
  ): { known: KeyValue[]; unknown: string[] } {
    const longest = reader === "csms" ? longestValue : Infinity;
    if (!names) {
      const listed = this.keys.filter((key) => !key.unlisted && this.has(key));
      return { known: listed.map((key) => this.show(key, longest)), unknown: [] };
    }
    const known = new Map<Key16, KeyValue>();
    const unknown = new Set<string>();
    const most = reader === "csms" ? this.settings.get(OCPP16LegacyCtrlr.GetConfigurationMaxKeys) : Infinity;
    if (names.length > most)
      this.logger.info(
        "GetConfiguration names more keys than GetConfigurationMaxKeys; the first are answered",
        {
          named: names.length,
          answered: most,
        },
      );
    for (const name of names.slice(0, most)) {
      const key = this.find(name);
      if (key) known.set(key, this.show(key, longest));
      else unknown.add(name);
    }
    return { known: [...known.values()], unknown: [...unknown] };
  }

  /**
   * Sets a key as the CSMS wants (1.6 §5.3), or the integrator, who may set what is read-only to the CSMS; the rules of 1.6
   * hold for both. Durable when this returns.
   */
  write(name: string, text: string, origin: RunTimeOrigin = "csms"): ChangeStatus {
    const key = this.find(name);
    if (!key) return "NotSupported";
    const refuse = (reason: string): "Rejected" => this.refuse(key, text, reason, origin);
    const readOnly = origin === "csms" ? accessOf(key) === "ro" : key.read !== undefined;
    if (readOnly) return refuse("it is read-only");
    if (this.pinned(key) !== null) return refuse("the hardware leaves no choice");
    const refusal = key.rule?.(text, this.context) ?? null;
    if (refusal !== null) return refuse(refusal);
    const result = this.settings.setText(this.inUse(key.handle), text, origin);
    switch (result.status) {
      case "accepted":
        return "Accepted";
      case "rebootRequired":
        return "RebootRequired";
      case "rejected":
        return refuse(result.reason);
      case "readOnly":
        return refuse("it is read-only");
      case "unknown":
        return "NotSupported";
    }
  }

  /** The names of the keys that show the value of this variable as it is. */
  namesOf(handle: AnyHandle): string[] {
    const text = this.settings.getText(handle);
    return this.keys
      .filter((key) => this.inUse(key.handle).id === handle.id && this.has(key))
      .filter((key) => this.show(key, Infinity).value === text)
      .map(({ key }) => key);
  }

  private refuse(key: Key16, text: string, reason: string, origin: RunTimeOrigin): "Rejected" {
    const asked = key.handle.secret ? {} : { value: text };
    this.logger.info(
      `the ${origin === "csms" ? "CSMS" : "integrator"} may not change ${key.key}: ${reason}`,
      asked,
    );
    return "Rejected";
  }

  private find(name: string): Key16 | undefined {
    const key = this.byName.get(name.toLowerCase());
    return key && this.has(key) ? key : undefined;
  }

  /** 1.6 §9: a key is there only when the station has what it configures. */
  private has(key: Key16): boolean {
    const isSet = this.settings.isSet(key.handle);
    if (key.onlyWhenSet && !isSet) return false;
    if (withProfile.has(key.section) && !this.offers(key.section)) return false;
    // Of hardware nobody has seen yet, who set a value knows that it can.
    return key.needs === undefined || (this.hardware.can(key.needs) ?? isSet);
  }

  /** What SupportedFeatureProfiles leaves out the station does not have (§9.1.29). */
  private offers(profile: string): boolean {
    return offeredProfiles(this.settings).includes(profile);
  }

  private pinned(key: Key16): string | null {
    return key.pinned?.(this.hardware) ?? null;
  }

  private show(key: Key16, longest: number): KeyValue {
    const { settings } = this;
    const access = accessOf(key);
    const pinned = this.pinned(key);
    const shown: KeyValue = { key: key.key, readonly: access === "ro" || pinned !== null };
    if (access === "wo") return shown; // J errata §3.10: AuthorizationKey is never read.
    const read = key.read ?? key.shown;
    const text = pinned ?? (read ? read(settings) : settings.getText(this.inUse(key.handle)));
    // 1.6 §7.29: known but not set is a key without a value. What nobody set, the hardware does as it likes.
    const valueless = text === "" ? !key.required : key.needs !== undefined;
    const unset = valueless && !settings.isSet(key.handle);
    if (typeof text === "string" && !unset && text.length <= longest) shown.value = text;
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
