import { errorText } from "../../../src/kernel/errors.ts";
import type { StationNotice } from "../../../src/ports/station-notices.ts";
import type { AdapterContext, StationControl } from "../adapter.ts";
import { provideAuthValidator } from "./auth-validator.ts";
import { provideDataTransfer } from "./data-transfer.ts";
import { provideExternalControl } from "./external-control.ts";
import { provideOcpp16 } from "./ocpp-1-6.ts";
import { provideOcpp } from "./ocpp.ts";
import type { Flavour, ProvideOptions } from "./options.ts";

/** Those whose manifest provides `main`. */
const hasMain: readonly Flavour[] = ["OCPP", "OCPPStation"];

export type { ProvideOptions } from "./options.ts";

export interface ProvidedInterfaces {
  /** What the station tells, for whom it may concern in EVerest. Never throws. */
  notice(notice: StationNotice): void;
}

/**
 * Registers every command we answer, to be called before the module announces itself; what it returns turns what the station
 * tells into vars. The vars that are commands of the station (auth_provider, session_cost, charging_schedules) are not here.
 */
export function provideInterfaces(
  context: AdapterContext,
  control: StationControl,
  options: ProvideOptions,
): ProvidedInterfaces {
  const { module, logger } = context;
  provideDataTransfer(context);
  if (options.externalWebsocketControl) provideExternalControl(module, control);
  const listeners = [
    provideAuthValidator(context, options),
    provideOcpp(context, control, options),
    ...(hasMain.includes(options.flavour) ? [provideOcpp16(context, control)] : []),
  ];
  return {
    notice: (notice) => {
      for (const listener of listeners) {
        try {
          listener(notice);
        } catch (error) {
          logger.error(`a notice (${notice.type}) could not be told to EVerest`, { error: errorText(error) });
        }
      }
    },
  };
}
