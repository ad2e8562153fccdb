import type { SetResult, Settings } from "../device-model/settings.ts";
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

const statusOf = {
  accepted: "Accepted",
  rebootRequired: "RebootRequired",
  rejected: "Rejected",
  readOnly: "Rejected",
  unknown: "UnknownVariable",
} as const satisfies Record<SetResult["status"], ChargerRequests["setVariable"]["result"]["status"]>;

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
    setVariable: async ({ value, ...address }) => ({
      status: statusOf[settings.setText(address, value, "integrator").status],
    }),
    getConfiguration: async ({ keys = [] }) => ({ known: [], unknown: keys }),
    setConfiguration: async () => ({ status: "NotSupported" }),
    changeAvailability: async () => ({ status: "Rejected" }),
    securityEvent: async () => ({ told: false }),
    getCertificate: async () => ({ status: "Failed" }),
  };
}
