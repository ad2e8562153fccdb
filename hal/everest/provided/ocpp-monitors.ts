import * as z from "zod/v4-mini";
import { errorText } from "../../../src/kernel/errors.ts";
import type { StationNotice } from "../../../src/ports/station-notices.ts";
import type { AdapterContext } from "../adapter.ts";
import { isoTime, list, readArgs } from "./args.ts";
import {
  asItCame,
  componentVariable,
  isSameAddress,
  isSameName,
  meaningOf,
  type ComponentVariable,
} from "./component-variable.ts";
import { changedKey } from "./key-value.ts";
import { Monitors } from "./monitors.ts";
import type { ProvideOptions } from "./options.ts";

const implementation = "ocpp_generic";

const monitorVariables = z.object({ component_variables: list(componentVariable, 1000) });

/** Command monitor_variables of interface ocpp, and its var event_data: in the words it was asked for. */
export function provideVariableMonitors(
  context: AdapterContext,
  options: Pick<ProvideOptions, "flavour" | "ocppVersion">,
): (notice: StationNotice) => void {
  const monitors = new Monitors<ComponentVariable>(context.logger);
  context.module.provide(implementation, "monitor_variables", (args) => {
    for (const each of readArgs(monitorVariables, args).component_variables)
      monitors.add(JSON.stringify(asItCame(each)), each);
    return null;
  });

  const publish = (monitor: ComponentVariable, value: string): void => {
    context.module.publishVar(implementation, "event_data", {
      component_variable: asItCame(monitor),
      event_id: 0,
      timestamp: isoTime(context.clock.wall()) ?? "",
      trigger: options.flavour === "OCPP201" ? "Delta" : "Alerting",
      actual_value: value,
      event_notification_type: "CustomMonitor",
    });
  };

  const tellKey = async (monitor: ComponentVariable, key: string, value: string): Promise<void> => {
    const changed = await changedKey(context, key, value);
    if (changed) publish(monitor, changed.value);
  };

  return (notice) => {
    if (notice.type !== "variableChanged") return;
    for (const monitor of monitors.all()) {
      const asked = meaningOf(monitor, options);
      if (asked.by === "address") {
        if (isSameAddress(asked.address, notice.address)) publish(monitor, notice.value);
      } else if (notice.keys.some((key) => isSameName(key, asked.key))) {
        tellKey(monitor, asked.key, notice.value).catch((error: unknown) => {
          context.logger.error("a monitored key could not be told", { error: errorText(error) });
        });
      }
    }
  };
}
