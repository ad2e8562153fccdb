import type { StationSection } from "../config/station-section.ts";
import { networkSlot } from "../device-model/components/network-slots.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Logger } from "../kernel/logger.ts";
import type { PreferredInterface } from "../transport/settings.ts";

/**
 * The interface a network profile names (`ocppInterface`), as Station.Interfaces has it: its name or a local address. Null: that says
 * nothing. It is only preferred: where it does not lead to the CSMS now the station connects by another (errata 2023-12 §2.15.2), for a
 * CSMS has to name one and need not know which there are.
 */
export function profileInterface(
  settings: Pick<Settings, "get">,
  { Interfaces }: Pick<StationSection, "Interfaces">,
  logger: Pick<Logger, "warn">,
): (slot: number) => PreferredInterface | null {
  const known: Readonly<Record<string, string | undefined>> = Interfaces;
  /** What was told of each slot: it is tried again and again. */
  const missed = new Map<number, string>();
  return (slot) => {
    const named = settings.get(networkSlot(slot).OcppInterface);
    const iface = known[named];
    if (iface === undefined) return null;
    return {
      iface,
      served: (it) => {
        if (!it && missed.get(slot) !== iface)
          logger.warn(
            "the interface of a network profile has no way to the CSMS now; connecting by another",
            {
              slot,
              ocppInterface: named,
              iface,
            },
          );
        if (it) missed.delete(slot);
        else missed.set(slot, iface);
      },
    };
  };
}
