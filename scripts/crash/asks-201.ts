import { isObject } from "../../src/kernel/json.ts";
import type { ChargingProfile } from "../../src/messages/v16/types.ts";
import { requests } from "../../src/messages/v16/validators.js";
import type {
  ChargingProfileType,
  ClearChargingProfileRequest,
  GetCompositeScheduleRequest,
  RequestStartTransactionRequest,
  RequestStopTransactionRequest,
  ResetRequest,
  SetChargingProfileRequest,
} from "../../src/messages/v201/types.ts";
import { responses } from "../../src/messages/v201/validators.js";
import type { Frame, NeutralAnswer } from "./wire.ts";

type NameOf = (transactionId: number) => string | undefined;

const purposes = {
  ChargePointMaxProfile: "ChargingStationMaxProfile",
  TxDefaultProfile: "TxDefaultProfile",
  TxProfile: "TxProfile",
} as const satisfies Readonly<
  Record<ChargingProfile["chargingProfilePurpose"], ChargingProfileType["chargingProfilePurpose"]>
>;

/** Each start asked for has an id of its own (F01.FR.25). */
let remoteStarts = 0;

/** What the CSMS asks, in 2.0.1's messages. */
export function ask201({ action, payload }: Frame, nameOf: NameOf): Frame {
  if (action === "Reset" && requests.Reset(payload)) {
    const request: ResetRequest = { type: payload.type === "Soft" ? "OnIdle" : "Immediate" };
    return { action, payload: request };
  }
  if (action === "RemoteStartTransaction" && requests.RemoteStartTransaction(payload)) {
    const { connectorId, idTag, chargingProfile } = payload;
    const request: RequestStartTransactionRequest = {
      remoteStartId: ++remoteStarts,
      idToken: { idToken: idTag, type: "ISO14443" },
      ...(connectorId !== undefined && { evseId: connectorId }),
      ...(chargingProfile && { chargingProfile: profile201(chargingProfile, nameOf) }),
    };
    return { action: "RequestStartTransaction", payload: request };
  }
  if (action === "RemoteStopTransaction" && requests.RemoteStopTransaction(payload)) {
    const request: RequestStopTransactionRequest = { transactionId: nameOf(payload.transactionId) ?? "none" };
    return { action: "RequestStopTransaction", payload: request };
  }
  if (action === "SetChargingProfile" && requests.SetChargingProfile(payload)) {
    const { connectorId: evseId, csChargingProfiles } = payload;
    const request: SetChargingProfileRequest = {
      evseId,
      chargingProfile: profile201(csChargingProfiles, nameOf),
    };
    return { action, payload: request };
  }
  if (action === "ClearChargingProfile" && requests.ClearChargingProfile(payload)) {
    const { id, connectorId, stackLevel, chargingProfilePurpose: purpose } = payload;
    const criteria = {
      ...(connectorId !== undefined && { evseId: connectorId }),
      ...(stackLevel !== undefined && { stackLevel }),
      ...(purpose !== undefined && { chargingProfilePurpose: purposes[purpose] }),
    };
    const request: ClearChargingProfileRequest = {
      ...(id !== undefined && { chargingProfileId: id }),
      ...(Object.keys(criteria).length > 0 && { chargingProfileCriteria: criteria }),
    };
    return { action, payload: request };
  }
  if (action === "GetCompositeSchedule" && requests.GetCompositeSchedule(payload)) {
    const { connectorId: evseId, duration, chargingRateUnit } = payload;
    const request: GetCompositeScheduleRequest = {
      ...{ evseId, duration },
      ...(chargingRateUnit && { chargingRateUnit }),
    };
    return { action, payload: request };
  }
  throw new Error(`${action} has no form in OCPP 2.0.1 here: ${JSON.stringify(payload)}`);
}

function profile201(profile: ChargingProfile, nameOf: NameOf): ChargingProfileType {
  const { chargingProfileId: id, chargingProfilePurpose, chargingSchedule, transactionId, ...same } = profile;
  const name = transactionId === undefined ? undefined : nameOf(transactionId);
  return {
    ...same,
    id,
    chargingProfilePurpose: purposes[chargingProfilePurpose],
    ...(name !== undefined && { transactionId: name }),
    chargingSchedule: [{ id, ...chargingSchedule }],
  };
}

/** The answer, in 1.6's words. */
export function answer201(action: string, payload: unknown): NeutralAnswer {
  const status = isObject(payload) ? String(payload["status"]) : "";
  if (action !== "GetCompositeSchedule" || !responses.GetCompositeSchedule(payload) || !payload.schedule)
    return { status, payload };
  const { evseId, scheduleStart, duration, chargingRateUnit, chargingSchedulePeriod } = payload.schedule;
  const schedule = {
    connectorId: evseId,
    scheduleStart,
    chargingSchedule: { duration, chargingRateUnit, chargingSchedulePeriod },
  };
  return { status, payload: { status, ...schedule } };
}
