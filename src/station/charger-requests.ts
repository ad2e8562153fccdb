import type { Settings } from "../device-model/settings.ts";
import type { ChargerRequests } from "../ports/charger-requests.ts";
import type { Authorizer } from "./authorizer.ts";
import type { DataTransfers } from "./data-transfer.ts";
import type { StationFacts } from "./station-facts.ts";

export interface ChargerRequestContext {
  readonly authorizer: Authorizer;
  readonly facts: StationFacts;
  readonly dataTransfer: DataTransfers;
  readonly settings: Settings;
}

/** One handler per request the hardware may make. */
export type ChargerRequestHandlers = {
  readonly [N in keyof ChargerRequests]: (
    params: ChargerRequests[N]["params"],
  ) => Promise<ChargerRequests[N]["result"]>;
};

/** Answers what the hardware asks. */
export function chargerRequestHandlers(context: ChargerRequestContext): ChargerRequestHandlers {
  const { authorizer, facts, settings } = context;
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
      if (value === undefined) return { status: "UnknownVariable" };
      return value === null ? { status: "Rejected" } : { status: "Accepted", value };
    },
    setVariable: async ({ value, ...address }) => {
      const result = settings.setText(address, value, "integrator");
      switch (result.status) {
        case "accepted":
          return { status: "Accepted" };
        case "rebootRequired":
          return { status: "RebootRequired" };
        case "unknown":
          return { status: "UnknownVariable" };
        default:
          return { status: "Rejected" };
      }
    },
  };
}
