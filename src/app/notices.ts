import { NetworkConfiguration } from "../device-model/components/network-configuration.ts";
import type { DeviceModel } from "../device-model/device-model.ts";
import type { Keys16 } from "../device-model/keys-16/keys-16.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Charger } from "../ports/charger.ts";
import type { BootVerdict } from "../ports/dialect.ts";
import type { LinkListener } from "../ports/link.ts";
import type { StationNotice } from "../ports/station-notices.ts";

type ConnectionNotice = Extract<StationNotice, { type: "connection" }>;

/** What the app itself tells the hardware of the station, over all its lives; the domain has notices of its own. */
export class Notices {
  private readonly charger: Charger;
  private readonly logger: Logger;
  /** Version of the connection there is, or was last. */
  private version: string | undefined;

  constructor(charger: Charger, logger: Logger) {
    this.charger = charger;
    this.logger = logger;
  }

  /** Tells of each connection that opens or ends, and of each attempt that failed. */
  connections(settings: Pick<DeviceModel, "get">): Pick<LinkListener, "opened" | "closed"> {
    /** As it was when it opened: settings may have changed since, which is often why it ends. */
    let open: ConnectionNotice | null = null;
    return {
      opened: (subprotocol) => {
        this.version = subprotocol.replace(/^ocpp/i, "");
        open = { ...connectionOf(settings), connected: true, version: this.version };
        this.tell(open);
      },
      closed: () => {
        const ended = open ?? connectionOf(settings);
        open = null;
        this.tell({ ...ended, connected: false });
      },
    };
  }

  registration({ status, currentTime, intervalS }: BootVerdict): void {
    this.tell({ type: "registration", status, currentTime, intervalS });
  }

  message(text: string, direction: "in" | "out"): void {
    this.tell({ type: "message", text, direction, version: this.version });
  }

  /** Tells of every variable that gets another value, but for those that are not to be read. */
  variables(settings: DeviceModel, keys: () => Pick<Keys16, "namesOf"> | null): void {
    if (!this.charger.notice) return;
    settings.onAnyChange((handle) => {
      const value = settings.getText(handle) ?? null;
      if (value === null || handle.facet !== "Actual") return;
      const { address } = handle;
      this.tell({ type: "variableChanged", address, keys: keys()?.namesOf(handle) ?? [], value });
    });
  }

  private tell(notice: StationNotice): void {
    try {
      this.charger.notice?.(notice);
    } catch (error) {
      this.logger.error(`the driver failed on the notice "${notice.type}"`, { error: errorText(error) });
    }
  }
}

function connectionOf(settings: Pick<DeviceModel, "get">): ConnectionNotice {
  return {
    type: "connection",
    connected: false,
    // What stands behind it may be a secret.
    url: settings.get(NetworkConfiguration.OcppCsmsUrl).replace(/[?#].*$/s, ""),
    identity: settings.get(NetworkConfiguration.Identity),
    securityProfile: settings.get(NetworkConfiguration.SecurityProfile),
  };
}
