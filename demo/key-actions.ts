import type { DemoBoard } from "./board.ts";
import type { DemoKey } from "./keys.ts";
import type { Limiter } from "./limiter.ts";

/** What the keys of `--keep` act on. */
export interface KeyTargets {
  readonly board: DemoBoard;
  readonly idTag: string;
  readonly network: { readonly isCut: boolean; cut(): void; restore(): void } | null;
  /** The CSMS's hand on the limits; null: there is no CSMS. */
  readonly limits: Limiter | null;
  readonly tell: (text: string) => void;
  readonly quit: () => void;
}

/** Does what a key says, to the connector chosen last (at first the first one). */
export function createKeyActions(targets: KeyTargets): (key: DemoKey) => void {
  const { board, idTag, network, limits, tell, quit } = targets;
  let evse = board.evses[0] ?? 1;
  return (key) => {
    switch (key) {
      case "plug":
        board.plug(evse);
        tell(`A car is plugged in at connector ${evse}`);
        return;
      case "unplug":
        board.unplug(evse);
        tell(`The car leaves connector ${evse}`);
        return;
      case "swipe":
        board.present(idTag, evse);
        tell(`Card ${idTag} is held to the reader of connector ${evse}`);
        return;
      case "fault":
        if (board.faulted(evse)) board.clearFault(evse);
        else board.raiseFault(evse);
        tell(`Connector ${evse}: fault ${board.faulted(evse) ? "raised" : "cleared"}`);
        return;
      case "network":
        if (network === null) return;
        if (network.isCut) network.restore();
        else network.cut();
        tell(network.isCut ? "The network to the CSMS is cut" : "The network to the CSMS is back");
        return;
      case "limit":
        if (limits !== null) tell(`The CSMS limits connector ${evse} to ${limits.lower(evse)} A`);
        return;
      case "noLimit":
        if (limits === null) return;
        limits.lift(evse);
        tell(`The CSMS lifts the limit of connector ${evse}`);
        return;
      case "connector":
        evse = board.evses[(board.evses.indexOf(evse) + 1) % board.evses.length] ?? evse;
        tell(`The keys now act on connector ${evse}`);
        return;
      case "quit":
        quit();
    }
  };
}
