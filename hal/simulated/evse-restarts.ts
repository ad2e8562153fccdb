import type { Board } from "./board.ts";
import { setOperative } from "./commands.ts";
import type { Evse } from "./evse.ts";
import type { Settings } from "./options.ts";
import type { Owner } from "./owner.ts";

/** Restarts of one EVSE: what of it works is out of order for as long as a restart takes. */
export class EvseRestarts {
  private readonly settings: Settings;
  private readonly board: Board;
  private readonly owner: Owner;

  constructor(settings: Settings, board: Board, owner: Owner) {
    this.settings = settings;
    this.board = board;
    this.owner = owner;
  }

  /** Begins on the next turn, so that the answer gets out. */
  soon(evse: Evse): void {
    this.after(0, () => {
      const working = evse.connectors.filter(({ enabled }) => enabled).map(({ place }) => place);
      const set = (enabled: boolean): void =>
        this.board.act(() => {
          for (const place of working) setOperative(this.board, this.owner, place, enabled);
        });
      set(false);
      this.after(this.settings.restartMs, () => set(true));
    });
  }

  private after(ms: number, then: () => void): void {
    this.settings.clock.setTimer("simulated restart of an EVSE", ms, then, { background: true });
  }
}
