import type { Keys16 } from "../device-model/keys-16/keys-16.ts";
import type { SetResult, Settings } from "../device-model/settings.ts";
import type { IdToken, TokenVerdict } from "../model/token.ts";
import type { VariableAddress } from "../model/variable.ts";
import type { ChargerRequests } from "../ports/charger-requests.ts";
import type { Availability } from "./availability.ts";
import { placesToChange } from "./availability-places.ts";
import { sameGroup } from "./authorization-cache.ts";
import { infoAtEvse, plainInfo } from "./authorization-decision.ts";
import type { Authorizer } from "./authorizer.ts";
import type { DataTransfers } from "./data-transfer.ts";
import type { SecurityEvents } from "./security-events.ts";
import type { SessionOwnership } from "./session-ownership.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";
import { transacting } from "./token-presented.ts";
import type { Transactions } from "./transactions.ts";

export interface ChargerRequestContext {
  readonly authorizer: Authorizer;
  readonly facts: StationFacts;
  readonly dataTransfer: DataTransfers;
  readonly securityEvents: Pick<SecurityEvents, "report">;
  readonly settings: Settings;
  readonly keys: ConfigurationKeys;
  readonly availability: Availability;
  readonly transactions: Pick<Transactions, "get">;
  readonly sessions: Pick<SessionOwnership, "stop">;
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

/**
 * What is told of a token presented at one of these EVSEs of hardware that owns its sessions. What is good for some of them only
 * is refused unless all that are free are among those (C01.FR.21): the hardware may pick any.
 */
async function validate(
  { authorizer, facts, transactions, sessions }: ChargerRequestContext,
  token: IdToken,
  evses: readonly number[],
): Promise<TokenVerdict> {
  const places = [...facts.evses.values()].filter(({ id }) => evses.includes(id));
  const free = places.filter((evse) => facts.freeConnector(evse) !== undefined);
  const known = authorizer.known(token);
  const runs = places.some(({ transactionId }) => {
    const group = transactions.get(transactionId ?? "")?.groupId;
    return group !== undefined && sameGroup(group, known?.groupId);
  });
  // C01.FR.03, C09.FR.07: what is known as good ends what its group began, and nobody is asked.
  const asked = known?.status !== "Accepted" || !runs || free.length > 0;
  const info = asked ? await authorizer.authorize(token) : known;
  if (info.status !== "Accepted") return info;
  if (authorizer.isMaster(info.groupId) && !facts.supports.includes("setMasterPassGroup")) {
    // C16.FR.02, C16.FR.03, for hardware that knows nothing of it.
    for (const evse of transacting(facts)) sessions.stop(evse, "MasterPass", token);
    return { ...info, status: "NotAtThisTime" };
  }
  // One that waits for its car to go is for its own driver.
  const others = ({ session, transactionId }: EvseFacts): boolean => {
    const last = session.authorization ? null : transactions.get(transactionId ?? "")?.token;
    return last ? !authorizer.identity.same(last, token) : false;
  };
  if (places.length > 0 && places.every(others)) return { ...info, status: "NotAtThisTime" };
  const waiting = free.filter(({ session }) => session.plugged !== null);
  const refused = (waiting.length > 0 ? waiting : free).find(
    ({ id }) => infoAtEvse(info, id).status !== "Accepted",
  );
  return refused ? infoAtEvse(info, refused.id) : info;
}

/** Answers what the hardware asks. */
export function chargerRequestHandlers(context: ChargerRequestContext): ChargerRequestHandlers {
  const { facts, settings, availability } = context;
  const unknown = (address: VariableAddress): "UnknownComponent" | "UnknownVariable" =>
    settings.hasComponent(address) ? "UnknownVariable" : "UnknownComponent";
  return {
    validateToken: async ({ token, evses }) => ({
      info: plainInfo(await validate(context, token, evses)),
    }),
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
