import { OCPP16LegacyCtrlr } from "../device-model/components/ocpp16-legacy-ctrlr.ts";
import type { Handle } from "../device-model/handle.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Logger } from "../kernel/logger.ts";
import type { ChargerCommands } from "../ports/charger-commands.ts";
import type { Hardware } from "./hardware.ts";
import type { StationFacts } from "./station-facts.ts";

export interface IndicatorDeps {
  readonly settings: Settings;
  readonly facts: Pick<StationFacts, "online" | "supports">;
  readonly hardware: Pick<Hardware, "tell">;
  readonly logger: Logger;
}

const { LightIntensity, BlinkRepeat } = OCPP16LegacyCtrlr;

/**
 * The lights of the charger (1.6 §9.1.4 BlinkRepeat, §9.1.11 LightIntensity): told when they are set, and whenever the
 * hardware comes online, for it may have forgotten, or refused them last time. What nobody ever set is its own business.
 */
export class Indicator {
  private readonly deps: IndicatorDeps;
  private readonly ends: readonly (() => void)[];

  constructor(deps: IndicatorDeps) {
    this.deps = deps;
    const { settings } = deps;
    this.ends = [
      settings.onChange(LightIntensity, (lightIntensity) => this.tell({ lightIntensity })),
      settings.onChange(BlinkRepeat, (blinkRepeat) => this.tell({ blinkRepeat })),
    ];
  }

  /** The hardware is there (again). */
  online(): void {
    const set = (handle: Handle<number>): number | undefined =>
      this.deps.settings.isSet(handle) ? this.deps.settings.get(handle) : undefined;
    const lightIntensity = set(LightIntensity);
    const blinkRepeat = set(BlinkRepeat);
    if (lightIntensity === undefined && blinkRepeat === undefined) return;
    if (!this.able)
      this.deps.logger.info(
        "this charger has no lights to set: LightIntensity and BlinkRepeat have no effect",
      );
    this.tell({
      ...(lightIntensity === undefined ? {} : { lightIntensity }),
      ...(blinkRepeat === undefined ? {} : { blinkRepeat }),
    });
  }

  dispose(): void {
    for (const end of this.ends) end();
  }

  private get able(): boolean {
    return this.deps.facts.supports.includes("setIndicator");
  }

  private tell(params: ChargerCommands["setIndicator"]["params"]): void {
    const { facts, hardware } = this.deps;
    if (facts.online && this.able) hardware.tell("setIndicator", params);
  }
}
