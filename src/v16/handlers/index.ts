import type { HandlerTable } from "../handler.ts";
import { changeAvailability } from "./change-availability.ts";
import { changeConfiguration } from "./change-configuration.ts";
import { clearCache } from "./clear-cache.ts";
import { dataTransfer } from "./data-transfer.ts";
import { getConfiguration } from "./get-configuration.ts";
import { remoteStartTransaction } from "./remote-start-transaction.ts";
import { remoteStopTransaction } from "./remote-stop-transaction.ts";
import { reset } from "./reset.ts";
import { triggerMessage } from "./trigger-message.ts";
import { unlockConnector } from "./unlock-connector.ts";

/** Every action of the CSMS this build answers. */
export const handlers = {
  ChangeAvailability: changeAvailability,
  ChangeConfiguration: changeConfiguration,
  ClearCache: clearCache,
  DataTransfer: dataTransfer,
  GetConfiguration: getConfiguration,
  RemoteStartTransaction: remoteStartTransaction,
  RemoteStopTransaction: remoteStopTransaction,
  Reset: reset,
  TriggerMessage: triggerMessage,
  UnlockConnector: unlockConnector,
} as const satisfies HandlerTable;
