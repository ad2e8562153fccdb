import * as z from "zod/v4-mini";
import type { IdToken } from "../../../src/model/token.ts";
import type { StopReason } from "../../../src/model/transaction.ts";
import { signedValueSchema } from "./powermeter.ts";
import { int32, lenient, maybe, text } from "./schema-parts.ts";

const token = z.object({ value: text(255), type: text(50) });
const providedToken = z.object({
  id_token: token,
  parent_id_token: lenient(token),
  request_id: lenient(int32),
});
export type ProvidedToken = z.infer<typeof providedToken>;

/** The meter value within an event, read apart: a bad one must not cost the event. */
const meterValue = z.optional(z.unknown());
const metered = z.object({ meter_value: meterValue });

/** EVerest's SessionEvent; what its kind does not carry is ignored. */
export const sessionEventSchema = z.object({
  /** Of the session; empty outside of one. */
  uuid: maybe(text(255)),
  event: z.enum([
    "Authorized",
    "Deauthorized",
    "Enabled",
    "Disabled",
    "SessionStarted",
    "AuthRequired",
    "TransactionStarted",
    "PrepareCharging",
    "ChargingStarted",
    "ChargingPausedEV",
    "ChargingPausedEVSE",
    "StoppingCharging",
    "ChargingFinished",
    "TransactionFinished",
    "SessionFinished",
    "ReservationStart",
    "ReservationEnd",
    "PluginTimeout",
    "SwitchingPhases",
    "SessionResumed",
  ]),
  connector_id: lenient(int32),
  session_started: maybe(
    z.object({
      reason: z.enum(["EVConnected", "Authorized"]),
      meter_value: meterValue,
      reservation_id: lenient(int32),
      logging_path: lenient(text(4096)),
      id_tag: lenient(providedToken),
    }),
  ),
  session_finished: lenient(metered),
  transaction_started: lenient(
    z.object({
      id_tag: lenient(providedToken),
      meter_value: meterValue,
      signed_meter_value: lenient(signedValueSchema),
      reservation_id: lenient(int32),
    }),
  ),
  transaction_finished: lenient(
    z.object({
      reason: lenient(text(50)),
      id_tag: lenient(providedToken),
      meter_value: meterValue,
      signed_meter_value: lenient(signedValueSchema),
      start_signed_meter_value: lenient(signedValueSchema),
    }),
  ),
  charging_paused_evse: lenient(z.object({ reasons: z.array(text(50)).check(z.maxLength(20)) })),
  charging_state_changed_event: lenient(metered),
});
export type SessionEvent = z.infer<typeof sessionEventSchema>;
export type SessionEventKind = SessionEvent["event"];

/** The words both have. */
const stopReasons: readonly StopReason[] = [
  "DeAuthorized",
  "EmergencyStop",
  "EnergyLimitReached",
  "EVDisconnected",
  "GroundFault",
  "HardReset",
  "Local",
  "LocalOutOfCredit",
  "MasterPass",
  "OvercurrentFault",
  "PowerLoss",
  "PowerQuality",
  "Reboot",
  "Remote",
  "SOCLimitReached",
  "SoftReset",
  "StoppedByEV",
  "TimeLimitReached",
  "Timeout",
  "UnlockCommand",
];

/** EVSEDisabled, ReqEnergyTransferRejected, unknown words and none at all are "Other". */
export const stopReason = (word: string | null | undefined): StopReason =>
  stopReasons.find((known) => known === word) ?? "Other";

export const tokenOf = (provided: ProvidedToken | null | undefined): IdToken | null =>
  provided ? { value: provided.id_token.value, type: provided.id_token.type } : null;
