import type { Requests, Responses } from "../messages/v16/types.ts";
import type { StationDomain } from "../station/station-domain.ts";
import type { KeyTable16 } from "./configuration.ts";
import type { ConnectorTable } from "./connectors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Registration } from "../ports/dialect.ts";
import type { CsmsSession } from "../ports/session.ts";
import type { RemoteIdTable } from "../ports/store.ts";
import type { Outcome } from "../rpc/route.ts";
import type { StatusReporter } from "./reporters/status-notification.ts";

/** What the CSMS may ask of this build: Core, RemoteTrigger and SmartCharging. Everything else it knows of is NotSupported. */
export type InboundAction =
  | "ChangeAvailability"
  | "ChangeConfiguration"
  | "ClearCache"
  | "ClearChargingProfile"
  | "DataTransfer"
  | "GetCompositeSchedule"
  | "GetConfiguration"
  | "RemoteStartTransaction"
  | "RemoteStopTransaction"
  | "Reset"
  | "SetChargingProfile"
  | "TriggerMessage"
  | "UnlockConnector";

/** All a handler may need; each takes the part it names. */
export interface HandlerContext {
  readonly domain: StationDomain;
  readonly connectors: ConnectorTable;
  readonly keys: KeyTable16;
  readonly registration: Registration;
  readonly remoteIds: {
    transactionId(remoteId: string): ReturnType<RemoteIdTable["transactionId"]>;
    /** What the CSMS calls a transaction; undefined as long as it has not answered its start. */
    remoteId(transactionId: string): number | undefined;
  };
  /** The session the request came on. */
  readonly csms: Pick<CsmsSession, "callAsked" | "hold" | "triggerBoot" | "triggerHeartbeat">;
  readonly status: Pick<StatusReporter, "repeat">;
  readonly logger: Logger;
}

/** A handler of one CSMS action, over the narrowest context that does. */
export type Handler<A extends InboundAction, C = HandlerContext> = (
  request: Requests[A],
  context: C,
) => Outcome<Responses[A]> | Promise<Outcome<Responses[A]>>;

/** One handler per action: a missing one does not compile. */
export type HandlerTable = { readonly [A in InboundAction]: Handler<A> };
