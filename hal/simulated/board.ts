import type { Clock, Timer } from "../../src/kernel/clock.ts";
import { StationError } from "../../src/kernel/errors.ts";
import type { Place } from "../../src/model/evse.ts";
import type { MeterReading } from "../../src/model/meter-value.ts";
import type { ConnectorSnapshot } from "../../src/ports/charger-events.ts";
import type { Connector } from "./connector.ts";
import { ErrorBook } from "./error-book.ts";
import { Evse } from "./evse.ts";
import { LimitBook } from "./limits.ts";
import type { Settings } from "./options.ts";
import type { Outlet } from "./outlet.ts";

/**
 * All the EVSEs of a charger, their faults and limits, and the timers that move them. Whatever happens to it happens
 * inside `act`: afterwards what changed is reported, and the timers are set for what comes next. Timers run only while
 * somebody listens and something is plugged in.
 */
export class Board {
  readonly evses: readonly Evse[];
  readonly errors: ErrorBook;
  readonly limits = new LimitBook();
  readonly outlet: Outlet;
  private readonly settings: Settings;
  private readonly clock: Clock;
  private readonly steps = new Map<number, { readonly timer: Timer; readonly due: number }>();
  private meterTimer: Timer | null = null;
  private readonly lastReported = new Map<number, string>();
  private poweredUp = true;
  /** The wall time that was set, at which monotonic time. */
  private time: { readonly wall: number; readonly mono: number } | null = null;

  constructor(settings: Settings, outlet: Outlet) {
    this.settings = settings;
    this.clock = settings.clock;
    this.outlet = outlet;
    this.errors = new ErrorBook(settings.ids);
    const around = {
      clock: settings.clock,
      wall: () => this.wall(),
      powered: () => this.poweredUp,
      blocked: (connector: Connector) => this.errors.blocks(connector.place),
      limits: (evse: Evse, wall: number) => this.limits.at(evse.number, wall),
      shares: () => (settings.info.balances ? this.evses.filter((evse) => evse.isTaking).length : 1),
    };
    this.evses = settings.evses.map((own) => new Evse(settings, own, around));
    for (const evse of this.evses) evse.change();
  }

  /** Where sessions are logged, as the hardware says. */
  get loggingPath(): string | undefined {
    return this.settings.loggingPath;
  }

  get powered(): boolean {
    return this.poweredUp;
  }

  /** Undefined when there is no such EVSE. */
  find(number: number): Evse | undefined {
    return this.evses[number - 1];
  }

  /** As `find`, for callers that must know better: throws USAGE. */
  evse(number: number): Evse {
    const evse = this.find(number);
    if (evse) return evse;
    throw new StationError("USAGE", `this charger has EVSEs 1 to ${this.evses.length}, no EVSE ${number}`);
  }

  connector(evse: number, connector: number): Connector {
    const found = this.evse(evse).connectors[connector - 1];
    if (found) return found;
    throw new StationError("USAGE", `EVSE ${evse} has no connector ${connector}`);
  }

  /** The connectors a place covers; empty when there is no such place. */
  connectorsAt(place: Place): { evse: Evse; connector: Connector }[] {
    return this.evses
      .filter((evse) => place.evse === undefined || place.evse === evse.number)
      .flatMap((evse) => evse.connectors.map((connector) => ({ evse, connector })))
      .filter(
        ({ connector }) => place.connector === undefined || place.connector === connector.place.connector,
      );
  }

  /** Does something to the hardware; see the class. */
  act<T>(what: () => T): T {
    const result = what();
    this.settle();
    return result;
  }

  /** Its own clock, ms since the epoch: as it was set, else the system's. Limits hold by it. */
  wall(): number {
    const { time, clock } = this;
    return time ? time.wall + clock.monotonic() - time.mono : clock.wall();
  }

  setTime(wall: number): void {
    this.time = { wall, mono: this.clock.monotonic() };
    for (const evse of this.evses) evse.change();
  }

  setPower(on: boolean): void {
    this.poweredUp = on;
    if (!on) {
      this.time = null;
      this.limits.clear();
      for (const evse of this.evses) evse.losePower();
    }
    for (const evse of this.evses) evse.change();
  }

  /** A meter value now, unless the same was just told. */
  reportReading(evse: Evse): void {
    const stamp = `${this.clock.monotonic()} ${evse.powerW}`;
    if (this.lastReported.get(evse.number) === stamp) return;
    this.lastReported.set(evse.number, stamp);
    this.outlet.emit({ type: "meterValue", evse: evse.number, reading: evse.reading() });
  }

  /** What the main meter reads: all EVSEs together, at the grid; undefined when there is none. */
  mainReading(): MeterReading | undefined {
    if (!this.settings.mainMeter) return undefined;
    const sum = (of: (evse: Evse) => number): number =>
      this.evses.reduce((total, evse) => total + of(evse), 0);
    return this.settings.meter(0, {
      samples: [
        {
          measurand: "Energy.Active.Import.Register",
          value: Math.round(sum((evse) => evse.registerWh()) * 10) / 10,
          unit: "Wh",
          location: "Inlet",
        },
        {
          measurand: "Power.Active.Import",
          value: sum((evse) => evse.powerW),
          unit: "W",
          location: "Inlet",
        },
      ],
    });
  }

  snapshotConnectors(): ConnectorSnapshot[] {
    return this.connectorsAt({}).map(({ evse, connector }) => ({
      ...connector.place,
      plugged: connector.car !== null,
      ...(connector.hasCable ? { cableInSocket: true } : {}),
      enabled: connector.enabled,
      fixedCable: connector.cable === "attached",
      chargingState: evse.stateOf(connector),
      ...(evse.needsReplug(connector) ? { needsReplug: true } : {}),
      reading: evse.reading(),
    }));
  }

  /** Without listener the hardware goes on; it is caught up with when somebody looks again. */
  stopTimers(): void {
    for (const { timer } of this.steps.values()) timer.cancel();
    this.steps.clear();
    this.meterTimer?.cancel();
    this.meterTimer = null;
  }

  private settle(): void {
    // What one EVSE takes changes what a shared limit leaves to the others.
    if (this.settings.info.balances) for (const evse of this.evses) evse.change();
    for (const evse of this.evses) this.report(evse);
    this.arm();
  }

  private report(evse: Evse): void {
    if (evse.offeredA !== evse.reportedOfferA) {
      evse.reportedOfferA = evse.offeredA;
      this.outlet.emit({ type: "limitOffered", evse: evse.number, unit: "A", limit: evse.offeredA });
    }
    for (const connector of evse.connectors) {
      const state = evse.stateOf(connector);
      const needsReplug = evse.needsReplug(connector);
      const before = connector.reported;
      if (state === before.state && needsReplug === before.needsReplug) continue;
      connector.reported = { state, needsReplug };
      if (before.state === "Charging" || state === "Charging") this.reportReading(evse);
      const replug = needsReplug ? { needsReplug } : {};
      this.outlet.emit({ type: "chargingState", ...connector.place, state, ...replug });
    }
  }

  private arm(): void {
    if (!this.outlet.listening || !this.poweredUp) {
      this.stopTimers();
      return;
    }
    for (const evse of this.evses) this.armStep(evse);
    const metered = this.outlet.online && this.evses.some((evse) => evse.active !== null);
    if (!metered) {
      this.meterTimer?.cancel();
      this.meterTimer = null;
    } else {
      this.meterTimer ??= this.clock.setTimer("simulated meter", this.settings.meterPeriodMs, this.tick, {
        background: true,
      });
    }
  }

  private readonly tick = (): void => {
    this.meterTimer = null;
    this.act(() => {
      for (const evse of this.evses) if (evse.active) this.reportReading(evse);
      const reading = this.mainReading();
      if (reading) this.outlet.emit({ type: "meterValue", evse: 0, reading });
    });
  };

  private armStep(evse: Evse): void {
    const due = evse.stepDue;
    const armed = this.steps.get(evse.number);
    if (armed?.due === due) return;
    armed?.timer.cancel();
    this.steps.delete(evse.number);
    if (due === Infinity) return;
    const now = this.clock.monotonic();
    const fire = (): void => {
      this.steps.delete(evse.number);
      this.act(() => evse.advance(this.clock.monotonic()));
    };
    const timer = this.clock.setTimer(`simulated evse ${evse.number}`, due - now, fire, { background: true });
    this.steps.set(evse.number, { timer, due });
  }
}
