import { AuthCtrlr } from "../device-model/components/auth-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Hardware } from "./hardware.ts";
import type { StationFacts } from "./station-facts.ts";

export interface MasterPassDeps {
  readonly settings: Settings;
  readonly facts: Pick<StationFacts, "online" | "supports">;
  readonly hardware: Pick<Hardware, "sessionOwner" | "tell">;
}

/** Hardware that owns its sessions hears whose tokens end any of them and begin none (C16), as long as somebody set it. */
export class MasterPass {
  private readonly deps: MasterPassDeps;
  private readonly off: () => void;

  constructor(deps: MasterPassDeps) {
    this.deps = deps;
    this.off = deps.settings.onChange(AuthCtrlr.MasterPassGroupId, () => this.online());
  }

  /** The hardware is there (again). */
  online(): void {
    const { settings, facts, hardware } = this.deps;
    if (hardware.sessionOwner !== "charger" || !facts.online || !settings.isSet(AuthCtrlr.MasterPassGroupId))
      return;
    if (!facts.supports.includes("setMasterPassGroup")) return;
    hardware.tell("setMasterPassGroup", { groupId: settings.get(AuthCtrlr.MasterPassGroupId) });
  }

  dispose(): void {
    this.off();
  }
}
