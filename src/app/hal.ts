import type { StationSection } from "../config/station-section.ts";
import type { ConnectorRef } from "../model/evse.ts";
import type { Charger } from "../ports/charger.ts";
import type { StationParts } from "./options.ts";
import { connectorCounts } from "./topology.ts";

/** Loads the driver the configuration names; the other one is never loaded. */
export async function openCharger(
  section: StationSection,
  topology: readonly ConnectorRef[],
  { clock, ids, logger }: Pick<StationParts, "clock" | "ids" | "logger">,
): Promise<Charger> {
  const sessionOwner = section.SessionOwner;
  if (section.Hal === "simulated") {
    const { SimulatedCharger } = await import("../../hal/simulated/simulated-charger.ts");
    const evses = connectorCounts(topology).map((count) => ({
      connectors: Array.from({ length: count }, () => ({})),
    }));
    return new SimulatedCharger({ clock, ids, sessionOwner, evses });
  }
  const { MqttCharger } = await import("../../hal/mqtt/mqtt-charger.ts");
  const { Url: url, Prefix: prefix, Username: username, Password: password } = section.Mqtt;
  return new MqttCharger({ url, prefix, username, password, sessionOwner, clock, ids, logger });
}
