import { NetworkConfiguration } from "../device-model/components/network-configuration.ts";
import { networkSlot } from "../device-model/components/network-slots.ts";
import type { AnyHandle, Handle } from "../device-model/handle.ts";
import type { Settings } from "../device-model/settings.ts";

/** The password that a connection by this slot is made with: its own, or that of slot 1 (A01). */
export function passwordOf(settings: Pick<Settings, "get">, slot: number): Handle<string> {
  const { BasicAuthPassword } = networkSlot(slot);
  return settings.get(BasicAuthPassword) === "" ? NetworkConfiguration.BasicAuthPassword : BasicAuthPassword;
}

/**
 * Where a variable is that means the connection in use, whichever slot that is by: 1.6's AuthorizationKey and SecurityProfile, and what
 * SecurityCtrlr has of the kind. Others are where they are.
 */
export function inUse(
  settings: Pick<Settings, "get">,
  slot: () => number,
): (variable: AnyHandle) => AnyHandle {
  const { BasicAuthPassword, SecurityProfile } = NetworkConfiguration;
  return (variable) => {
    if (variable.id === BasicAuthPassword.id) return passwordOf(settings, slot());
    return variable.id === SecurityProfile.id ? networkSlot(slot()).SecurityProfile : variable;
  };
}
