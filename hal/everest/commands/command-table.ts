import type { ChargerCommandName } from "../../../src/ports/charger-commands.ts";
import type { AdapterContext } from "../adapter.ts";
import { authCommands } from "./auth.ts";
import { dataTransferCommands } from "./data-transfer.ts";
import { displayCommands } from "./display.ts";
import { EnergyLimits } from "./energy-limits.ts";
import { evseManagerCommands } from "./evse-manager.ts";
import { type CommandTable, unsupported } from "./reply.ts";
import { reservationCommands } from "./reservation.ts";
import { sessionCostCommands } from "./session-cost.ts";
import { StationNow } from "./station-now.ts";
import { systemCommands } from "./system.ts";

export interface EverestCommands {
  readonly table: CommandTable;
  /** Repeats nothing any more; a later `setLimits` begins anew. */
  stop(): void;
}

/**
 * The commands of the port in EVerest's words, and what `system` and `reservation` publish as events. Made before the module
 * announces itself: it begins to listen; EVSEs are looked up when a command needs them.
 */
export function everestCommands(context: AdapterContext): EverestCommands {
  const stationNow = new StationNow(context.clock);
  const limits = new EnergyLimits(context, stationNow);
  return {
    table: {
      ...evseManagerCommands(context),
      ...authCommands(context),
      ...reservationCommands(context),
      ...systemCommands(context, stationNow),
      ...displayCommands(context),
      ...sessionCostCommands(context),
      ...dataTransferCommands(context),
      setLimits: limits.setLimits,
      setIndicator: async () => unsupported("EVerest has no interface for lights"),
      resetEvse: async () => unsupported("EVerest resets no EVSE alone"),
      setPhaseRotation: async () => unsupported("EVerest takes no phase rotation"),
    },
    stop: () => limits.stop(),
  };
}

const everywhere = [
  "enable",
  "disable",
  "authorize",
  "deny",
  "withdraw",
  "pause",
  "resume",
  "stopTransaction",
  "unlock",
  "setLimits",
  "setPlugAndCharge",
  "setEnergyTransferModes",
  "sessionCost",
  "tariffMessage",
  "defaultPrice",
] as const satisfies ChargerCommandName[];

/** Commands that need a connection of this requirement. */
const byRequirement = {
  auth: ["setSessionRules", "setMasterPassGroup"],
  reservation: ["reserve", "cancelReservation", "checkReservation"],
  system: ["mayReset", "reset", "setTime", "updateFirmware", "allowFirmwareInstallation", "uploadLogs"],
  display_message: ["displayMessage", "getDisplayMessages", "clearDisplayMessage"],
  data_transfer: ["dataTransfer"],
} as const satisfies Record<string, ChargerCommandName[]>;

/** What this EVerest can do, judged by what is connected. */
export function supports({ module }: Pick<AdapterContext, "module">): ChargerCommandName[] {
  return [
    ...everywhere,
    ...Object.entries(byRequirement).flatMap(([requirement, names]) =>
      module.connections(requirement).length > 0 ? names : [],
    ),
  ];
}
