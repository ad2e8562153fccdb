import type { Timer } from "../../src/kernel/clock.ts";
import type { Charger, ChargerListener, SessionOwner } from "../../src/ports/charger.ts";
import type { ChargerCommandName, ChargerCommands, CommandReply } from "../../src/ports/charger-commands.ts";
import type { ChargerSnapshot } from "../../src/ports/charger-events.ts";
import { Board } from "./board.ts";
import { ChargerOwned } from "./charger-owned.ts";
import { CommandDesk } from "./command-desk.ts";
import type { CommandTable } from "./commands.ts";
import { commandTable } from "./commands.ts";
import { Controls } from "./controls.ts";
import { Display } from "./display.ts";
import { EvseRestarts } from "./evse-restarts.ts";
import type { Settings, SimulatedChargerOptions } from "./options.ts";
import { settingsOf } from "./options.ts";
import { Outlet } from "./outlet.ts";
import type { Owner } from "./owner.ts";
import { StationOwned } from "./station-owned.ts";

/** Every charger knows these, whatever `supports` says. */
const always: ReadonlySet<string> = new Set<ChargerCommandName>([
  "enable",
  "disable",
  "authorize",
  "deny",
  "withdraw",
  "pause",
  "resume",
  "stopTransaction",
]);

/**
 * A charger with cars, in process, on the injected clock: for the demo, for tests and for fleets. `controls` is what
 * people and fate do to it. Nothing of it keeps a process alive; while nothing is plugged in no timer runs.
 *
 * Every command is answered on a later turn. With `sessionOwner: "charger"` the answer goes before the events it
 * causes, as with EVerest; with `"station"` the events go first, so that the last reading is known when
 * `stopTransaction` is answered.
 */
export class SimulatedCharger implements Charger {
  readonly sessionOwner: SessionOwner;
  readonly controls: Controls;
  private readonly settings: Settings;
  private readonly outlet: Outlet;
  private readonly board: Board;
  private readonly display: Display;
  private readonly desk: CommandDesk;
  private readonly owner: Owner;
  private readonly table: CommandTable;
  private linked = true;
  private restart: Timer | null = null;
  /** A restart that was accepted and has not begun. */
  private beginRestart: (() => void) | null = null;
  /** When power comes back by itself, monotonic ms; null when it is there or nobody said. */
  private upAt: number | null = null;

  /** @throws StationError CONFIG_INVALID for what cannot be simulated */
  constructor(options: SimulatedChargerOptions) {
    const settings = settingsOf(options);
    this.settings = settings;
    this.sessionOwner = settings.sessionOwner;
    this.outlet = new Outlet(settings.clock);
    this.board = new Board(settings, this.outlet);
    this.display = new Display(settings.clock);
    this.desk = new CommandDesk(settings);
    this.owner =
      settings.sessionOwner === "station"
        ? new StationOwned(this.board)
        : new ChargerOwned(settings, this.board, (token) => this.display.denied(token));
    const evseRestarts = new EvseRestarts(settings, this.board, this.owner);
    this.table = commandTable(
      this.board,
      this.owner,
      this.display,
      (reason) => this.restartSoon(reason),
      (evse) => evseRestarts.soon(evse),
    );
    this.controls = new Controls({
      settings,
      board: this.board,
      owner: this.owner,
      display: this.display,
      desk: this.desk,
      setLink: (up, message) => this.setLink(up, message),
      cutPower: (upAfterMs) => this.cutPower(upAfterMs, "power cut"),
      powerUp: () => this.powerUp(),
    });
  }

  async start(listener: ChargerListener): Promise<void> {
    this.outlet.listen(listener);
    queueMicrotask(() => {
      // Stopped again before the hardware was found.
      if (!this.outlet.listening) return;
      this.owner.wakeTimers();
      this.armPowerUp();
      this.goOnline();
    });
  }

  command<N extends ChargerCommandName>(
    name: N,
    params: ChargerCommands[N]["params"],
  ): Promise<CommandReply<ChargerCommands[N]["result"]>> {
    if (!this.outlet.online) {
      return Promise.resolve({ status: "offline", message: "the simulated hardware is away" });
    }
    return this.desk.run(name, params, () => {
      if (!always.has(name) && !this.settings.info.supports.includes(name)) return { status: "unsupported" };
      if (this.sessionOwner === "charger") this.outlet.holdForAnswer();
      return this.board.act(() => this.table[name](params));
    });
  }

  async stop(): Promise<void> {
    this.desk.abandon("the driver was stopped");
    this.restart?.cancel();
    this.outlet.deafen();
    // It goes on whether anybody listens or not.
    this.beginRestart?.();
    this.board.stopTimers();
    this.owner.stopTimers();
  }

  /** Everything that holds now, as `online` tells it. */
  snapshot(): ChargerSnapshot {
    return {
      connectors: this.board.snapshotConnectors(),
      errors: this.board.errors.list(),
      mainMeter: this.board.mainReading(),
      sessions: this.owner.sessions(),
      info: this.settings.info,
    };
  }

  private goOnline(): void {
    if (!this.outlet.listening || this.outlet.online || !this.linked || !this.board.powered) return;
    // What went on unheard is in the snapshot; it is not told again as events.
    this.board.act(() => this.board.evses.forEach((evse) => evse.change()));
    this.board.act(() => this.outlet.open(this.snapshot()));
  }

  private setLink(up: boolean, message: string): void {
    this.linked = up;
    if (up) {
      this.goOnline();
      return;
    }
    this.desk.abandon(message);
    this.board.act(() => this.outlet.close(message));
  }

  /** A reset that was accepted begins on the next turn, so that the answer gets out. */
  private restartSoon(reason: "SoftReset" | "HardReset"): void {
    this.restart?.cancel();
    const begin = (): void => {
      this.beginRestart = null;
      this.board.act(() => this.owner.restarting(reason));
      this.cutPower(this.settings.restartMs, "restarting");
    };
    this.beginRestart = begin;
    this.restart = this.settings.clock.setTimer("simulated restart", 0, begin, { background: true });
  }

  /** @param upAfterMs null: until somebody powers it up */
  private cutPower(upAfterMs: number | null, message: string): void {
    this.desk.abandon(message);
    this.outlet.close(message);
    this.owner.powerLost();
    this.board.act(() => this.board.setPower(false));
    this.display.clear();
    this.upAt = upAfterMs === null ? null : this.settings.clock.monotonic() + upAfterMs;
    this.armPowerUp();
  }

  private armPowerUp(): void {
    this.restart?.cancel();
    if (this.upAt === null || !this.outlet.listening) return;
    const delayMs = this.upAt - this.settings.clock.monotonic();
    this.restart = this.settings.clock.setTimer("simulated restart", delayMs, () => this.powerUp(), {
      background: true,
    });
  }

  private powerUp(): void {
    if (this.board.powered) return;
    this.restart?.cancel();
    this.upAt = null;
    this.board.act(() => this.board.setPower(true));
    this.owner.powerBack();
    this.goOnline();
    this.board.act(() => this.owner.beginAnew());
  }
}
