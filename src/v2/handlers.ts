import { clearCache } from "./authorization/clear-cache.ts";
import type { HandlerTable2 } from "./handler.ts";

/** Every action of the CSMS this build answers, by functional block. */
export const handlers: HandlerTable2 = {
  // B
  SetVariables: null,
  GetVariables: null,
  GetBaseReport: null,
  GetReport: null,
  SetNetworkProfile: null,
  Reset: null,
  // C
  ClearCache: clearCache,
  // E
  GetTransactionStatus: null,
  // F
  RequestStartTransaction: null,
  RequestStopTransaction: null,
  TriggerMessage: null,
  UnlockConnector: null,
  // G
  ChangeAvailability: null,
  // K
  SetChargingProfile: null,
  GetChargingProfiles: null,
  ClearChargingProfile: null,
  GetCompositeSchedule: null,
  // N
  GetLog: null,
  CustomerInformation: null,
  // P
  DataTransfer: null,
};
