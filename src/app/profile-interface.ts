import type { StationSection } from "../config/station-section.ts";
import { networkSlot } from "../device-model/components/network-slots.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Logger } from "../kernel/logger.ts";
import { hasAddress } from "../transport/local-address.ts";

/**
 * The interface a network profile names (`ocppInterface`), as Station.Interfaces has it: its name or a local address. Null: that says
 * nothing, or there is no such interface now. Then the station may connect by another (errata 2023-12 §2.15.2), for a CSMS has to name
 * one and need not know which there are.
 */
export function profileInterface(
  settings: Settings,
  { Interfaces }: Pick<StationSection, "Interfaces">,
  logger: Logger,
): (slot: number) => string | null {
  const known: Readonly<Record<string, string | undefined>> = Interfaces;
  let missed = "";
  return (slot) => {
    const named = settings.get(networkSlot(slot).OcppInterface);
    const iface = known[named];
    if (iface === undefined) return null;
    if (hasAddress(iface)) {
      missed = "";
      return iface;
    }
    // Asked at each attempt: told once.
    if (missed !== `${slot} ${iface}`)
      logger.warn("the interface of a network profile is not there; connecting by another", {
        slot,
        ocppInterface: named,
        iface,
      });
    missed = `${slot} ${iface}`;
    return null;
  };
}
