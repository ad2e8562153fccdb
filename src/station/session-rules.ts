import { OCPP16LegacyCtrlr } from "../device-model/components/ocpp16-legacy-ctrlr.ts";
import { TxCtrlr } from "../device-model/components/tx-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Hardware } from "./hardware.ts";
import type { StationFacts } from "./station-facts.ts";

export interface SessionRulesDeps {
  readonly settings: Settings;
  readonly facts: Pick<StationFacts, "online" | "supports">;
  readonly hardware: Pick<Hardware, "sessionOwner" | "tell">;
}

/**
 * How sessions run, for hardware that owns them (`sessionOwner: "charger"`): what the CSMS sets has to reach it. Told when
 * one of the settings changes, and whenever the hardware comes online.
 */
export class SessionRules {
  private readonly deps: SessionRulesDeps;
  private readonly ends: readonly (() => void)[];

  constructor(deps: SessionRulesDeps) {
    this.deps = deps;
    const { settings } = deps;
    const tell = (): void => this.online();
    this.ends = [
      settings.onChange(TxCtrlr.EVConnectionTimeOut, tell),
      settings.onChange(OCPP16LegacyCtrlr.StopTransactionOnEVSideDisconnect, tell),
      settings.onChange(OCPP16LegacyCtrlr.UnlockConnectorOnEVSideDisconnect, tell),
    ];
  }

  /** The hardware is there (again). */
  online(): void {
    const { settings, facts, hardware } = this.deps;
    if (hardware.sessionOwner !== "charger" || !facts.online || !facts.supports.includes("setSessionRules"))
      return;
    const { StopTransactionOnEVSideDisconnect, UnlockConnectorOnEVSideDisconnect } = OCPP16LegacyCtrlr;
    hardware.tell("setSessionRules", {
      connectionTimeoutS: settings.get(TxCtrlr.EVConnectionTimeOut),
      stopTransactionOnEVSideDisconnect: settings.get(StopTransactionOnEVSideDisconnect),
      unlockConnectorOnEVSideDisconnect: settings.get(UnlockConnectorOnEVSideDisconnect),
    });
  }

  dispose(): void {
    for (const end of this.ends) end();
  }
}
