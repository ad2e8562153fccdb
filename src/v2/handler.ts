import type { Settings } from "../device-model/settings.ts";
import type { VariableAccess } from "../device-model/variable-access.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Requests, Responses } from "../messages/v21/types.ts";
import type { OutboundCall } from "../model/rpc.ts";
import type { Registration } from "../ports/dialect.ts";
import type { CsmsSession } from "../ports/session.ts";
import type { Outcome } from "../rpc/route.ts";
import type { NetworkProfiles } from "../station/network-profiles.ts";
import type { StationDomain } from "../station/station-domain.ts";
import type { AskedReports } from "./asked-reports.ts";
import type { StatusReporter2 } from "./availability/status-notification.ts";
import type { RenderContext2 } from "./metering/meter-values.ts";
import type { Version2 } from "./outbound.ts";
import type { Reports } from "./provisioning/reports.ts";

/** What the CSMS may ask of this build, by functional block. Everything else it knows of is NotSupported. */
export type InboundAction =
  | "SetVariables"
  | "GetVariables"
  | "GetBaseReport"
  | "GetReport"
  | "SetNetworkProfile"
  | "Reset"
  | "ClearCache"
  | "GetTransactionStatus"
  | "RequestStartTransaction"
  | "RequestStopTransaction"
  | "TriggerMessage"
  | "UnlockConnector"
  | "ChangeAvailability"
  | "SetChargingProfile"
  | "GetChargingProfiles"
  | "ClearChargingProfile"
  | "GetCompositeSchedule"
  | "GetLog"
  | "CustomerInformation"
  | "DataTransfer";

/** All a handler may need; each takes the part it names. */
export interface HandlerContext2 {
  readonly version: Version2;
  readonly domain: StationDomain;
  readonly settings: Settings;
  /** The device model, by address (B05 to B08). */
  readonly variables: VariableAccess;
  /** Reports of it, on their way. */
  readonly reports: Pick<Reports, "busy" | "send">;
  /** Reports of charging profiles, on their way (K09). */
  readonly profileReports: Pick<AskedReports, "busy" | "send">;
  /** Reports on customers, on their way (N09, N10). */
  readonly customerReports: Pick<AskedReports, "busy" | "send">;
  /** How CSMSs are reached (B09). */
  readonly networkProfiles: Pick<NetworkProfiles, "refusal" | "keep">;
  readonly registration: Registration;
  /** The session the request came on. */
  readonly csms: Pick<
    CsmsSession,
    "call" | "callAsked" | "hold" | "triggerBoot" | "triggerHeartbeat" | "wake"
  >;
  readonly status: Pick<StatusReporter2, "repeat">;
  /** The BootNotification that would be sent now (B01). */
  readonly bootNotification: () => OutboundCall;
  /** Whether a message of this transaction is not delivered yet; null: of any transaction (E14). */
  readonly undelivered: (transactionId: string | null) => boolean;
  /** How readings are written. */
  readonly render: RenderContext2;
  readonly logger: Logger;
}

/** A handler of one CSMS action, over the narrowest context that does. */
export type Handler2<A extends InboundAction, C = HandlerContext2> = (
  request: Requests[A],
  context: C,
) => Outcome<Responses[A]> | Promise<Outcome<Responses[A]>>;

/** One handler per action: a missing one does not compile. `null`: awaits its function, and is NotSupported until then. */
export type HandlerTable2 = { readonly [A in InboundAction]: Handler2<A> | null };
