import type { Keys16 } from "../device-model/keys-16/keys-16.ts";
import type { SetResult, Settings } from "../device-model/settings.ts";
import type { VariableAddress } from "../model/variable.ts";
import type { ChargerRequests } from "../ports/charger-requests.ts";
import type { Availability } from "./availability.ts";
import { placesToChange } from "./availability-places.ts";
import type { Authorizer } from "./authorizer.ts";
import type { DataTransfers } from "./data-transfer.ts";
import type { SecurityEvents } from "./security-events.ts";
import type { StationFacts } from "./station-facts.ts";

export interface ChargerRequestContext {
  readonly authorizer: Authorizer;
  readonly facts: StationFacts;
  readonly dataTransfer: DataTransfers;
  readonly securityEvents: Pick<SecurityEvents, "report">;
  readonly settings: Settings;
  readonly keys: ConfigurationKeys;
  readonly availability: Availability;
}

/** The 1.6 configuration keys, as far as the hardware's integrator asks for them. */
export type ConfigurationKeys = Pick<Keys16, "read" | "write">;

/** One handler per request the hardware may make. */
export type ChargerRequestHandlers = {
  readonly [N in keyof ChargerRequests]: (
    params: ChargerRequests[N]["params"],
  ) => Promise<ChargerRequests[N]["result"]>;
};

const statusOf = {
  accepted: "Accepted",
  rebootRequired: "RebootRequired",
  rejected: "Rejected",
  readOnly: "Rejected",
} as const satisfies Record<
  Exclude<SetResult["status"], "unknown">,
  ChargerRequests["setVariable"]["result"]["status"]
>;

/** Answers what the hardware asks. */
export function chargerRequestHandlers(context: ChargerRequestContext): ChargerRequestHandlers {
  const { authorizer, facts, settings, availability } = context;
  const unknown = (address: VariableAddress): "UnknownComponent" | "UnknownVariable" =>
    settings.hasComponent(address) ? "UnknownVariable" : "UnknownComponent";
  return {
    validateToken: async ({ token }) => ({ info: await authorizer.authorize(token) }),
    mayStart: async ({ evse }) => {
      const place = facts.evses.get(evse);
      const usable = place && !facts.restarting && facts.anyUsable(place);
      return { allowed: usable === true };
    },
    dataTransfer: async (message) => {
      const answer = await context.dataTransfer.send(message);
      return answer === "offline" ? { status: "Offline" } : answer;
    },
    getVariable: async (address) => {
      const value = settings.getText(address);
      if (value === undefined) return { status: unknown(address) };
      return value === null ? { status: "Rejected" } : { status: "Accepted", value };
    },
    setVariable: async ({ value, ...address }) => {
      const { status } = settings.setText(address, value, "integrator");
      return { status: status === "unknown" ? unknown(address) : statusOf[status] };
    },
    getConfiguration: async ({ keys }) => context.keys.read(keys, "integrator"),
    setConfiguration: async ({ key, value }) => ({ status: context.keys.write(key, value, "integrator") }),
    changeAvailability: async ({ operative, ...place }) => {
      const places = placesToChange(place, operative, context);
      return { status: places.length === 0 ? "UnknownPlace" : availability.change(places, operative) };
    },
    securityEvent: async (event) => ({ told: context.securityEvents.report(event) }),
    getCertificate: async () => ({ status: "Failed" }),
  };
}
