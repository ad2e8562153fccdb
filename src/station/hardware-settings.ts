import type { Settings } from "../device-model/settings.ts";
import type { Logger } from "../kernel/logger.ts";
import type { ChargerSnapshot, EvseCapabilities } from "../ports/charger-events.ts";
import type { HardwareTraits } from "./hardware-traits.ts";
import type { Hardware } from "./hardware.ts";
import { Indicator } from "./indicator.ts";
import { MasterPass } from "./master-pass.ts";
import { PhaseRotations } from "./phase-rotation.ts";
import { SessionRules } from "./session-rules.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";

export interface HardwareSettingsDeps {
  readonly settings: Settings;
  readonly facts: StationFacts;
  readonly hardware: Hardware;
  readonly traits: HardwareTraits;
  readonly logger: Logger;
}

/** What of the settings is the hardware's to do: it is told, and says what it can. */
export class HardwareSettings {
  private readonly traits: HardwareTraits;
  private readonly facts: StationFacts;
  private readonly parts: readonly [SessionRules, Indicator, PhaseRotations, MasterPass];

  constructor(deps: HardwareSettingsDeps) {
    this.traits = deps.traits;
    this.facts = deps.facts;
    this.recall();
    this.parts = [
      new SessionRules(deps),
      new Indicator(deps),
      new PhaseRotations(deps),
      new MasterPass(deps),
    ];
  }

  /** The hardware is there (again), and the facts are those of its snapshot. */
  online(snapshot: ChargerSnapshot): void {
    for (const part of this.parts) part.online();
    this.traits.seen(snapshot);
    this.recall();
  }

  /** The hardware told what an EVSE is built for. */
  capable(evse: EvseFacts, told: EvseCapabilities): void {
    this.traits.capable(evse.id, told);
    evse.phases = this.traits.phases(evse.id);
  }

  /** What the hardware said of its EVSEs once holds over a restart of the station, as long as it is the same. */
  private recall(): void {
    for (const evse of this.facts.evses.values()) evse.phases = this.traits.phases(evse.id);
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }
}
