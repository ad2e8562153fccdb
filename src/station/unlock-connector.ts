import { OCPP16LegacyCtrlr } from "../device-model/components/ocpp16-legacy-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Logger } from "../kernel/logger.ts";
import { within } from "./deadline.ts";
import type { Hardware } from "./hardware.ts";
import { cableConnector } from "./session-machine.ts";
import type { SessionOwnership } from "./session-ownership.ts";
import type { ConnectorFacts, EvseFacts, StationFacts } from "./station-facts.ts";

export interface ConnectorLocksDeps {
  readonly clock: Clock;
  readonly settings: Settings;
  readonly facts: StationFacts;
  readonly sessions: Pick<SessionOwnership, "stop">;
  readonly hardware: Pick<Hardware, "ask">;
  readonly logger: Logger;
}

/** How an unlock ended (1.6 §7.46; F05). */
export type UnlockResult = "Unlocked" | "UnlockFailed" | "NotSupported";

/** A driver should know within its own deadline; the CSMS waits no longer than this for one that does not, ms. */
const longestUnlockMs = 20_000;

/** The locks that hold plugs in their sockets, as a CSMS may open them. */
export class ConnectorLocks {
  private readonly deps: ConnectorLocksDeps;

  constructor(deps: ConnectorLocksDeps) {
    this.deps = deps;
  }

  /**
   * Releases the plug; a transaction on it ends first (1.6 §5.18, reason UnlockCommand). Without a lock there is nothing to
   * release, and the transaction goes on unless StopTransactionIfUnlockNotSupported. Answers in time, whatever the hardware
   * does.
   */
  async unlock(evse: EvseFacts, connector: ConnectorFacts): Promise<UnlockResult> {
    const { settings, sessions } = this.deps;
    const locks = this.hasLock(connector);
    const inUse = (evse.session.transaction ?? evse.session.plugged) === connector.place.connector;
    const stops = locks || settings.get(OCPP16LegacyCtrlr.StopTransactionIfUnlockNotSupported);
    if (stops && inUse && evse.transactionId !== null) sessions.stop(evse, "UnlockCommand", null);
    return this.release(evse, connector);
  }

  /** Releases the plug and leaves a transaction alone (F05). Answers in time, whatever the hardware does. */
  async release(evse: EvseFacts, connector: ConnectorFacts): Promise<UnlockResult> {
    const { clock, logger } = this.deps;
    if (!this.hasLock(connector)) return "NotSupported";
    const result = await within(clock, "unlock", longestUnlockMs, this.ask(evse, connector));
    if (result !== "timeout") return result;
    logger.error("the driver of the charger did not answer an unlock at all", { ...connector.place });
    return "UnlockFailed";
  }

  private hasLock({ fixedCable }: ConnectorFacts): boolean {
    const { facts } = this.deps;
    return !fixedCable && (!facts.online || facts.supports.includes("unlock"));
  }

  private async ask(evse: EvseFacts, connector: ConnectorFacts): Promise<UnlockResult> {
    const reply = await this.deps.hardware.ask("unlock", connector.place);
    if (reply.status !== "ok") return reply.status === "unsupported" ? "NotSupported" : "UnlockFailed";
    // Whoever was to come back for this plug need not any more.
    if (cableConnector(evse.session) === connector.place.connector && evse.lockedFor) {
      evse.lockedFor = null;
      this.deps.facts.touch({ evse: evse.id });
    }
    return "Unlocked";
  }
}
