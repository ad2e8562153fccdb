import { StationError } from "../../src/kernel/errors.ts";
import type { IdToken } from "../../src/model/token.ts";
import type { StopReason } from "../../src/model/transaction.ts";
import type { ChargerCommandName } from "../../src/ports/charger-commands.ts";
import type { Board } from "./board.ts";
import type { CarOptions } from "./car.ts";
import { Car } from "./car.ts";
import type { CommandDesk, CommandFault, RecordedCommand } from "./command-desk.ts";
import { setOperative } from "./commands.ts";
import type { Connector } from "./connector.ts";
import type { PilotLetter } from "./control-pilot.ts";
import { pilotLetter } from "./control-pilot.ts";
import type { Display, Shown } from "./display.ts";
import type { Evse } from "./evse.ts";
import type { RaiseOptions } from "./error-book.ts";
import type { Settings } from "./options.ts";
import type { Owner } from "./owner.ts";

/** An EVSE as somebody with a voltmeter sees it. */
export interface EvseView {
  readonly energyWh: number;
  readonly powerW: number;
  /** What is offered, A per phase (0: nothing). */
  readonly offeredA: number;
  readonly connectors: readonly {
    readonly connector: number;
    readonly pilot: PilotLetter;
    readonly locked: boolean;
    readonly enabled: boolean;
    readonly car: { readonly socPercent: number; readonly currentA: number } | null;
  }[];
}

/**
 * How a cable is taken out. `car`: the driver ends it in the car, which stops drawing first (C, B, A), and takes the whole
 * cable. `carOnly`: the same, and the cable stays in the socket. `socket`: at the charger's end, which a locked plug does
 * not allow. `torn`: straight out of state C.
 */
export type UnplugWay = "car" | "carOnly" | "socket" | "torn";

interface ControlsParts {
  readonly settings: Settings;
  readonly board: Board;
  readonly owner: Owner;
  readonly display: Display;
  readonly desk: CommandDesk;
  readonly setLink: (up: boolean, message: string) => void;
  readonly cutPower: (upAfterMs: number | null) => void;
  readonly powerUp: () => void;
}

/**
 * What people and fate do to a simulated charger: a test's script, the demo's keyboard. EVSEs and connectors count
 * from 1; a place that does not exist throws USAGE.
 */
export class Controls {
  private readonly parts: ControlsParts;

  constructor(parts: ControlsParts) {
    this.parts = parts;
  }

  /** A car comes; false when there is one already. `car` overrides the charger's default car. */
  plug(evseNumber: number, connectorNumber = 1, car: CarOptions = {}): boolean {
    const { board, owner, settings } = this.parts;
    const evse = board.evse(evseNumber);
    const connector = board.connector(evseNumber, connectorNumber);
    if (connector.car) return false;
    board.act(() => {
      evse.plug(connector, new Car({ ...settings.car, ...car }));
      board.outlet.emit({ type: "plugged", ...connector.place, loggingPath: board.loggingPath });
      if (board.powered) owner.plugged(evse, connector);
    });
    return true;
  }

  /** The cable goes (of the connector in use, unless another is named); false when it did not come out. */
  unplug(evseNumber: number, way: UnplugWay = "car", connectorNumber?: number): boolean {
    const { board, owner } = this.parts;
    const evse = board.evse(evseNumber);
    const connector =
      connectorNumber === undefined ? evse.active : board.connector(evseNumber, connectorNumber);
    if (!connector || (way === "socket" && connector.locked)) return false;
    if (!connector.car) return way === "socket" && connector.hasCable && this.takeCableOut(evse, connector);
    const inUse = evse.active === connector;
    const cableInSocket = way === "carOnly" && connector.cable === "socket";
    if (way === "car" || way === "carOnly") board.act(() => evse.change(() => connector.car?.pause()));
    board.act(() => {
      evse.unplug(connector, cableInSocket);
      if (inUse) board.reportReading(evse);
      board.outlet.emit({
        type: "unplugged",
        ...connector.place,
        ...(cableInSocket ? { cableInSocket } : {}),
      });
      if (inUse && board.powered) owner.unplugged(evse, connector);
    });
    return true;
  }

  /** A driver holds a token to the reader of an EVSE, or to one for the whole station. */
  presentToken(token: IdToken, evseNumber?: number): void {
    const { board, owner } = this.parts;
    const evse = evseNumber === undefined ? undefined : board.evse(evseNumber);
    if (board.powered) owner.presentToken(token, evse);
  }

  /** The driver presses stop. */
  pressStop(evse: number): void {
    this.stop(evse, "Local");
  }

  /** Mains is gone, and a battery lasts long enough to end what runs in good order (1.6 §4.10 PowerLoss). */
  mainsFail(): void {
    for (const evse of this.parts.board.evses) this.stop(evse.number, "PowerLoss");
  }

  /** The hardware ends what runs at an EVSE by itself, for a fault. */
  endFor(evse: number, reason: StopReason): void {
    this.stop(evse, reason);
  }

  /** Opens the contactor, whoever owns the session. */
  emergencyStop(evse: number): void {
    this.stop(evse, "EmergencyStop");
  }

  /** A fault begins; returns its id, for `clearError`. */
  raiseError(type: string, options: RaiseOptions = {}): string {
    const { board } = this.parts;
    if (options.evse !== undefined) board.connector(options.evse, options.connector ?? 1);
    const placed = board.errors.raise(type, options);
    board.act(() => {
      board.outlet.emit({ type: "errorRaised", ...placed });
      for (const evse of board.evses) evse.change();
    });
    return placed.error.id;
  }

  /** A fault ends; false when there is no such one. */
  clearError(id: string): boolean {
    const { board } = this.parts;
    const placed = board.errors.clear(id);
    if (!placed) return false;
    // What flows again is told first: then the status is at once what it was before (1.6 §4.9 I1 to I8).
    board.act(() => board.evses.forEach((each) => each.change()));
    board.act(() => {
      const { evse, connector } = placed;
      board.outlet.emit({ type: "errorCleared", evse, connector, errorId: id });
      for (const each of board.evses) {
        const waits = each.active;
        if (waits?.car && !board.errors.blocks(waits.place)) this.parts.owner.enabled(each, waits);
      }
    });
    return true;
  }

  /** The car in use stops asking for energy (SuspendedEV). */
  pauseCar(evse: number): void {
    this.withCar(evse, (car) => car.pause());
  }

  /** The car in use asks again; a full one tops up. */
  resumeCar(evse: number): void {
    this.withCar(evse, (car) => car.wake());
  }

  /** The switch of a service technician: of the station, an EVSE, a connector. */
  setEnabled(enabled: boolean, evse?: number, connector?: number): void {
    const { board, owner } = this.parts;
    if (evse !== undefined) board.connector(evse, connector ?? 1);
    board.act(() => setOperative(board, owner, { evse, connector }, enabled));
  }

  /** The link to the hardware breaks; the hardware goes on as it is. */
  loseHardware(message = "the link to the hardware broke"): void {
    this.parts.setLink(false, message);
  }

  regainHardware(): void {
    this.parts.setLink(true, "");
  }

  /**
   * Everything stops at once and comes back after `upAfterMs` (default: the charger's `restartMs`; null: with
   * `powerUp`). Meter registers, faults, switches, plugs and (owner `charger`) the running transactions are still known.
   */
  powerCut(upAfterMs: number | null = this.parts.settings.restartMs): void {
    this.parts.cutPower(upAfterMs);
  }

  powerUp(): void {
    this.parts.powerUp();
  }

  /** The next command, or the next one of that name, goes wrong. */
  failNext(fault: CommandFault, command?: ChargerCommandName): void {
    this.parts.desk.failNext(fault, command);
  }

  /** The bolt of a socket no longer opens (or does again). */
  jamLock(jammed: boolean, evseNumber: number, connectorNumber = 1): void {
    const connector: Connector = this.parts.board.connector(evseNumber, connectorNumber);
    this.parts.board.act(() =>
      this.parts.board.evse(evseNumber).change(() => {
        connector.jammed = jammed;
      }),
    );
  }

  /** What the front of the charger shows. */
  shown(): Shown {
    return this.parts.display.shown();
  }

  /** The commands that came, oldest first (the last 500). */
  commands(): readonly RecordedCommand[] {
    return this.parts.desk.log();
  }

  /** A look at an EVSE. */
  evse(evseNumber: number): EvseView {
    const evse = this.parts.board.evse(evseNumber);
    const energyWh = evse.registerWh();
    return {
      energyWh,
      powerW: evse.powerW,
      offeredA: evse.offeredA,
      connectors: evse.connectors.map((connector) => ({
        connector: connector.place.connector,
        pilot: pilotLetter(connector.pilot),
        locked: connector.locked,
        enabled: connector.enabled,
        car: connector.car && {
          socPercent: connector.car.socPercent,
          currentA: connector.car.currentA,
        },
      })),
    };
  }

  /** A cable without a car. */
  private takeCableOut(evse: Evse, connector: Connector): true {
    const { board, owner } = this.parts;
    const inUse = evse.active === connector;
    board.act(() => {
      evse.unplug(connector);
      board.outlet.emit({ type: "unplugged", ...connector.place });
      if (inUse && board.powered) owner.unplugged(evse, connector);
    });
    return true;
  }

  private stop(evseNumber: number, reason: StopReason): void {
    const { board, owner } = this.parts;
    const evse = board.evse(evseNumber);
    if (board.powered) board.act(() => owner.stopPressed(evse, reason));
  }

  private withCar(evseNumber: number, what: (car: Car) => void): void {
    const evse = this.parts.board.evse(evseNumber);
    const car = evse.active?.car;
    if (!car) throw new StationError("USAGE", `no car at EVSE ${evseNumber}`);
    this.parts.board.act(() => evse.change(() => what(car)));
  }
}
