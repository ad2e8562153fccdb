import { networkSlot, networkSlotNumbers } from "../device-model/components/network-slots.ts";
import type { AnyHandle } from "../device-model/handle.ts";
import type { Settings } from "../device-model/settings.ts";
import type { SecurityEvents } from "./security-events.ts";

const type = "ReconfigurationOfSecurityParameters";

/**
 * Notes each change of what the connection is secured with in the security log, and never what it is now (A01.FR.11, A01.FR.12, A04.FR.04).
 * The function returned ends it.
 */
export function logSecuritySettings(
  settings: Pick<Settings, "onChange">,
  events: Pick<SecurityEvents, "own">,
): () => void {
  const watch = (handle: AnyHandle): (() => void) =>
    settings.onChange(handle, () => {
      events.own(type, `${handle.address.variable} was changed`);
    });
  const ends = networkSlotNumbers
    .map(networkSlot)
    .flatMap((of) => [watch(of.BasicAuthPassword), watch(of.SecurityProfile)]);
  return () => {
    for (const end of ends) end();
  };
}
