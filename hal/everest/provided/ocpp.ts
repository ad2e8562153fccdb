import * as z from "zod/v4-mini";
import type { StationNotice } from "../../../src/ports/station-notices.ts";
import type { AdapterContext, StationControl } from "../adapter.ts";
import { readArgs, text } from "./args.ts";
import { provideChangeAvailability } from "./change-availability.ts";
import { provideVariableMonitors } from "./ocpp-monitors.ts";
import { provideVariables } from "./ocpp-variables.ts";
import { publishOcppVars } from "./ocpp-vars.ts";
import type { ProvideOptions } from "./options.ts";
import { tellSecurityEvent } from "./security-event.ts";

const implementation = "ocpp_generic";

const securityEvent = z.object({
  event: z.object({
    type: text(10_000),
    info: z.nullish(text(50_000)),
    critical: z.nullish(z.boolean()),
    timestamp: z.nullish(text(100)),
  }),
});

/** Interface ocpp. Its var charging_schedules goes with the limits (commands/). */
export function provideOcpp(
  context: AdapterContext,
  control: StationControl,
  options: Pick<ProvideOptions, "flavour" | "ocppVersion">,
): (notice: StationNotice) => void {
  const { module } = context;
  module.provide(implementation, "stop", () => control.stop());
  module.provide(implementation, "restart", () => control.restart());
  module.provide(implementation, "security_event", async (args) => {
    await tellSecurityEvent(context, readArgs(securityEvent, args).event);
    return null;
  });
  provideChangeAvailability(context, options);
  provideVariables(context, options);
  const monitors = provideVariableMonitors(context, options);
  return (notice) => {
    publishOcppVars(context, notice);
    monitors(notice);
  };
}
