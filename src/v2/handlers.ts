import { changeAvailability } from "./availability/change-availability.ts";
import { clearCache } from "./authorization/clear-cache.ts";
import { dataTransfer } from "./data-transfer/data-transfer.ts";
import { customerInformation } from "./diagnostics/customer-information.ts";
import { getLog } from "./diagnostics/get-log.ts";
import type { HandlerTable2 } from "./handler.ts";
import { getBaseReport } from "./provisioning/get-base-report.ts";
import { getReport } from "./provisioning/get-report.ts";
import { getVariables } from "./provisioning/get-variables.ts";
import { setVariables } from "./provisioning/set-variables.ts";
import { requestStartTransaction } from "./remote-control/request-start-transaction.ts";
import { requestStopTransaction } from "./remote-control/request-stop-transaction.ts";
import { triggerMessage } from "./remote-control/trigger-message.ts";
import { unlockConnector } from "./remote-control/unlock-connector.ts";
import { getTransactionStatus } from "./transactions/get-transaction-status.ts";

/** Every action of the CSMS this build answers, by functional block. */
export const handlers: HandlerTable2 = {
  // B
  SetVariables: setVariables,
  GetVariables: getVariables,
  GetBaseReport: getBaseReport,
  GetReport: getReport,
  SetNetworkProfile: null,
  Reset: null,
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
  SetChargingProfile: null,
  GetChargingProfiles: null,
  ClearChargingProfile: null,
  GetCompositeSchedule: null,
  // N
  GetLog: getLog,
  CustomerInformation: customerInformation,
  // P
  DataTransfer: dataTransfer,
};
