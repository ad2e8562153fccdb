import { changeAvailability } from "./availability/change-availability.ts";
import { clearCache } from "./authorization/clear-cache.ts";
import { dataTransfer } from "./data-transfer/data-transfer.ts";
import { customerInformation } from "./diagnostics/customer-information.ts";
import { getLog } from "./diagnostics/get-log.ts";
import type { HandlerTable2 } from "./handler.ts";
import { getBaseReport } from "./provisioning/get-base-report.ts";
import { getReport } from "./provisioning/get-report.ts";
import { getVariables } from "./provisioning/get-variables.ts";
import { reset } from "./provisioning/reset.ts";
import { setNetworkProfile } from "./provisioning/set-network-profile.ts";
import { setVariables } from "./provisioning/set-variables.ts";
import { requestStartTransaction } from "./remote-control/request-start-transaction.ts";
import { requestStopTransaction } from "./remote-control/request-stop-transaction.ts";
import { triggerMessage } from "./remote-control/trigger-message.ts";
import { unlockConnector } from "./remote-control/unlock-connector.ts";
import { setChargingProfile } from "./smart-charging/set-charging-profile.ts";
import { getChargingProfiles } from "./smart-charging/get-charging-profiles.ts";
import { clearChargingProfile } from "./smart-charging/clear-charging-profile.ts";
import { getCompositeSchedule } from "./smart-charging/get-composite-schedule.ts";
import { getTransactionStatus } from "./transactions/get-transaction-status.ts";

/** Every action of the CSMS this build answers, by functional block. */
export const handlers: HandlerTable2 = {
  // B
  SetVariables: setVariables,
  GetVariables: getVariables,
  GetBaseReport: getBaseReport,
  GetReport: getReport,
  SetNetworkProfile: setNetworkProfile,
  Reset: reset,
  // C
  ClearCache: clearCache,
  // E
  GetTransactionStatus: getTransactionStatus,
  // F
  RequestStartTransaction: requestStartTransaction,
  RequestStopTransaction: requestStopTransaction,
  TriggerMessage: triggerMessage,
  UnlockConnector: unlockConnector,
  // G
  ChangeAvailability: changeAvailability,
  // K
  SetChargingProfile: setChargingProfile,
  GetChargingProfiles: getChargingProfiles,
  ClearChargingProfile: clearChargingProfile,
  GetCompositeSchedule: getCompositeSchedule,
  // N
  GetLog: getLog,
  CustomerInformation: customerInformation,
  // P
  DataTransfer: dataTransfer,
};
