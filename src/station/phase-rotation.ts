import { OCPP16LegacyCtrlr } from "../device-model/components/ocpp16-legacy-ctrlr.ts";
import { rotationItem } from "../device-model/phase-rotation.ts";
import type { Settings } from "../device-model/settings.ts";
import type { PhaseRotation } from "../model/phase-rotation.ts";
import type { Hardware } from "./hardware.ts";
import type { StationFacts } from "./station-facts.ts";

export interface PhaseRotationDeps {
  readonly settings: Settings;
  readonly facts: Pick<StationFacts, "online" | "supports" | "connectors">;
  readonly hardware: Pick<Hardware, "tell">;
}

/**
 * How the phases lie (1.6 §9.1.7 ConnectorPhaseRotation): told when it is set, and whenever the hardware comes online.
 * Hardware without a use for it leaves it a note for the CSMS. What nobody ever set is not told: the hardware may know.
 */
export class PhaseRotations {
  private readonly deps: PhaseRotationDeps;
  private readonly end: () => void;

  constructor(deps: PhaseRotationDeps) {
    this.deps = deps;
    this.end = deps.settings.onChange(OCPP16LegacyCtrlr.PhaseRotation, (items) => this.tell(items));
  }

  /** The hardware is there (again). */
  online(): void {
    const { settings } = this.deps;
    if (settings.isSet(OCPP16LegacyCtrlr.PhaseRotation))
      this.tell(settings.get(OCPP16LegacyCtrlr.PhaseRotation));
  }

  dispose(): void {
    this.end();
  }

  private tell(items: readonly string[]): void {
    const { facts, hardware } = this.deps;
    if (!facts.online || !facts.supports.includes("setPhaseRotation")) return;
    const connectors = facts.connectors().map(({ place }) => place);
    hardware.tell("setPhaseRotation", {
      rotations: items.flatMap((item): PhaseRotation[] => {
        const read = rotationItem(item);
        if (read === null) return []; // out of a file: reported as it is, and warned of when it was loaded
        const { number, rotation } = read;
        if (number === 0) return [{ rotation }];
        const place = connectors[number - 1];
        return place ? [{ ...place, rotation }] : [];
      }),
    });
  }
}
