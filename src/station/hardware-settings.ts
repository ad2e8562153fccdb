import type { Settings } from "../device-model/settings.ts";
import type { Logger } from "../kernel/logger.ts";
import type { ChargerSnapshot } from "../ports/charger-events.ts";
import type { HardwareTraits } from "./hardware-traits.ts";
import type { Hardware } from "./hardware.ts";
import { Indicator } from "./indicator.ts";
import { MasterPass } from "./master-pass.ts";
import { PhaseRotations } from "./phase-rotation.ts";
import { SessionRules } from "./session-rules.ts";
import type { StationFacts } from "./station-facts.ts";

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
  private readonly parts: readonly [SessionRules, Indicator, PhaseRotations, MasterPass];

  constructor(deps: HardwareSettingsDeps) {
    this.traits = deps.traits;
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
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }
}
