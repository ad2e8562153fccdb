import { InternalCtrlr } from "../device-model/components/internal-ctrlr.ts";
import { NetworkConfiguration } from "../device-model/components/network-configuration.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Logger } from "../kernel/logger.ts";
import {
  createMessageLog,
  messageLogFormats,
  type MessageLog,
  type MessageLogOptions,
} from "../message-log/message-log.ts";

/** The log of the OCPP traffic as InternalCtrlr wants it, in `dir`; null where it wants none. */
export function openMessageLog(
  settings: Settings,
  {
    dir,
    clock,
    logger,
    callback,
  }: {
    readonly dir: string;
    readonly clock: Clock;
    readonly logger: Logger;
    readonly callback: MessageLogOptions["callback"];
  },
): MessageLog | null {
  const formats = settings.get(InternalCtrlr.LogMessagesFormat);
  if (!settings.get(InternalCtrlr.LogMessages)) return null;
  return createMessageLog({
    formats: messageLogFormats.filter((format) => formats.includes(format)),
    dir,
    clock,
    logger,
    rotation: {
      enabled: settings.get(InternalCtrlr.LogRotation),
      dateSuffix: settings.get(InternalCtrlr.LogRotationDateSuffix),
      maxBytes: settings.get(InternalCtrlr.LogRotationMaximumFileSize),
      maxFiles: settings.get(InternalCtrlr.LogRotationMaximumFileCount),
    },
    raw: settings.get(InternalCtrlr.LogMessagesRaw),
    station: settings.get(NetworkConfiguration.Identity),
    callback,
  });
}
