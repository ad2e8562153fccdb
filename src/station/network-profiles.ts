import {
  networkSlot,
  networkSlotNumbers,
  type NetworkSlot,
} from "../device-model/components/network-slots.ts";
import { OCPPCommCtrlr } from "../device-model/components/ocpp-comm-ctrlr.ts";
import type { AnyHandle } from "../device-model/handle.ts";
import type { DeviceModel, ProposedChange } from "../device-model/device-model.ts";
import { parseValue } from "../device-model/validation.ts";
import { errorText, StationError } from "../kernel/errors.ts";
import { isObject, parseJson } from "../kernel/json.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Store } from "../ports/store.ts";
import type { ConnectionSlots } from "./connection-slots.ts";
import { csmsUrlProblem } from "./csms-url.ts";
import { passwordOf } from "./slot-in-use.ts";

/** A network profile as the CSMS gives it, as texts of its variables. */
export type NetworkProfile = { readonly [V in keyof NetworkSlot]?: string | undefined };

/** Why a profile cannot be; the code is one of the standard's reason codes (2.0.1 edition 4, B09). */
export interface ProfileRefusal {
  readonly reasonCode: "InvalidConfSlot" | "InvalidNetworkConf" | "NoSecurityDowngrade" | "UnsupportedParam";
  readonly text: string;
}

const variables = [
  "OcppCsmsUrl",
  "SecurityProfile",
  "Identity",
  "BasicAuthPassword",
  "MessageTimeout",
  "OcppInterface",
] as const satisfies readonly (keyof NetworkSlot)[];

/** Security profiles that authenticate the station by its password (A00.FR.202, A00.FR.301). */
const withPassword: readonly number[] = [1, 2];

const noteOf = (slot: number): string => `network profile ${slot}`;

export interface NetworkProfilesDeps {
  readonly settings: DeviceModel;
  readonly store: Pick<Store, "notes" | "durable">;
  readonly slots: Pick<ConnectionSlots, "current">;
  /** Security profiles this build has. */
  readonly built: readonly number[];
  readonly logger: Logger;
}

/** Puts in force, at the beginning of a life, the profile that was given for the slot in use (B10.FR.04). */
export function applyNetworkProfiles({
  settings,
  store,
  logger,
}: Pick<NetworkProfilesDeps, "settings" | "store" | "logger">): void {
  for (const slot of networkSlotNumbers) {
    const profile = waiting(store, slot);
    if (!profile) continue;
    try {
      apply(settings, slot, profile, () => store.notes.delete(noteOf(slot)));
    } catch (error) {
      // The station begins with what it had; it must begin.
      logger.error("a network profile could not be put in force", { slot, error: errorText(error) });
    }
  }
}

function waiting(store: Pick<Store, "notes">, slot: number): NetworkProfile | null {
  const text = store.notes.get(noteOf(slot));
  const json = text === undefined ? undefined : parseJson(text);
  if (!isObject(json)) return null;
  const given = variables.flatMap((name) => {
    const value = json[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  return Object.fromEntries(given);
}

/**
 * Every variable of it, as if an integrator had set it: those of a slot are no CSMS's to set one by one. All of it is stored with what
 * `also` stores, and then in force; or it throws, and nothing changed (B09.FR.03).
 */
function apply(settings: DeviceModel, slot: number, profile: NetworkProfile, also: () => void): void {
  const handles: Readonly<Record<keyof NetworkSlot, AnyHandle>> = networkSlot(slot);
  const values = variables.flatMap((name) => {
    const text = profile[name];
    return text === undefined ? [] : [{ handle: handles[name], text }];
  });
  const result = settings.setTogether(values, "integrator", also);
  if (result.status === "accepted" || result.status === "rebootRequired") return;
  throw new StationError("INTERNAL", result.status === "rejected" ? result.reason : result.status);
}

/** The network profiles the CSMS sets (B09), and which of them may be used (B10.FR.02, A05). */
export class NetworkProfiles {
  private readonly deps: NetworkProfilesDeps;
  private readonly off: () => void;

  constructor(deps: NetworkProfilesDeps) {
    this.deps = deps;
    this.off = deps.settings.addVeto((change) => this.mayOrder(change));
  }

  dispose(): void {
    this.off();
  }

  /** The slot in use. */
  get active(): number {
    return this.deps.slots.current;
  }

  /** A connection is there: slots with a lower security profile are given up for good (A05.FR.06). */
  connected(): void {
    const { settings, logger } = this.deps;
    const now = settings.get(networkSlot(this.active).SecurityProfile);
    const order = settings.get(OCPPCommCtrlr.NetworkConfigurationPriority);
    const high = order.filter((slot) => settings.get(networkSlot(Number(slot)).SecurityProfile) >= now);
    if (high.length === order.length || high.length === 0) return;
    const kept = [...new Set(high)];
    logger.info("network profiles with a lower security profile are used no more", { kept });
    settings.set(OCPPCommCtrlr.NetworkConfigurationPriority, kept, "integrator");
  }

  /** Why a profile is not taken (B09.FR.02, FR.04, FR.05); null: it is. */
  refusal(slot: number, profile: NetworkProfile): ProfileRefusal | null {
    const { settings } = this.deps;
    // A file may leave fewer than there are.
    const { valuesList: slots = [] } = settings.asDefined(OCPPCommCtrlr.NetworkConfigurationPriority);
    if (!slots.includes(String(slot)))
      return { reasonCode: "InvalidConfSlot", text: `the slots are ${slots.join(", ")}` };
    const invalid = (text: string): ProfileRefusal => ({ reasonCode: "InvalidNetworkConf", text });
    const handles: Readonly<Record<keyof NetworkSlot, AnyHandle>> = networkSlot(slot);
    for (const name of variables) {
      const text = profile[name];
      const parsed = text === undefined ? null : parseValue(handles[name], text, settings);
      if (parsed && !parsed.ok) return invalid(`${name}: expected ${parsed.expected}`);
    }
    const securityProfile = Number(profile.SecurityProfile);
    const weak = this.tooWeak(securityProfile);
    if (weak) return weak;
    const problem = csmsUrlProblem(profile.OcppCsmsUrl ?? "", securityProfile);
    if (problem !== null) return invalid(`OcppCsmsUrl: ${problem}`);
    const password = profile.BasicAuthPassword ?? settings.get(passwordOf(settings, slot));
    return withPassword.includes(securityProfile) && password === ""
      ? invalid(`BasicAuthPassword: security profile ${securityProfile} needs one, and none is set`)
      : null;
  }

  /** Keeps a profile, at once; that of the slot in use holds from the next start. False: it could not be stored (B09.FR.03). */
  keep(slot: number, profile: NetworkProfile): boolean {
    const { settings, store, logger } = this.deps;
    try {
      if (slot === this.active) store.durable(() => store.notes.set(noteOf(slot), JSON.stringify(profile)));
      // One that waited for a start is past.
      else apply(settings, slot, profile, () => store.notes.delete(noteOf(slot)));
      logger.info("a network profile was set", { slot });
      return true;
    } catch (error) {
      logger.error("a network profile could not be stored", { slot, error: errorText(error) });
      return false;
    }
  }

  /** Never lower than the one in use (B09.FR.04, A05.FR.10), and one this build has. */
  private tooWeak(profile: number): ProfileRefusal | null {
    const { settings, built } = this.deps;
    const now = settings.get(networkSlot(this.active).SecurityProfile);
    if (profile < now)
      return { reasonCode: "NoSecurityDowngrade", text: `security profile ${now} is in use` };
    return built.includes(profile)
      ? null
      : { reasonCode: "UnsupportedParam", text: `this build has security profiles ${built.join(", ")}` };
  }

  /** NetworkConfigurationPriority names slots with a profile that may be used only (B10.FR.02). */
  private mayOrder({ handle, to }: ProposedChange): string | null {
    if (handle.id !== OCPPCommCtrlr.NetworkConfigurationPriority.id) return null;
    const { settings, store } = this.deps;
    const slots = to.split(",").map(Number);
    const twice = slots.find((slot, index) => slots.indexOf(slot) !== index);
    if (twice !== undefined) return `slot ${twice} is named twice`;
    for (const slot of slots) {
      const { OcppCsmsUrl, SecurityProfile } = networkSlot(slot);
      const next = waiting(store, slot);
      if ((next?.OcppCsmsUrl ?? settings.get(OcppCsmsUrl)) === "")
        return `slot ${slot} has no network profile`;
      const weak = this.tooWeak(Number(next?.SecurityProfile ?? settings.get(SecurityProfile)));
      if (weak) return `slot ${slot}: ${weak.text}`;
    }
    return null;
  }
}
