import type { Clock } from "../../src/kernel/clock.ts";
import type { MeterReading } from "../../src/model/meter-value.ts";
import type { ChargingState } from "../../src/ports/charger-events.ts";
import type { Car } from "./car.ts";
import { Connector } from "./connector.ts";
import { isEnergised } from "./control-pilot.ts";
import type { LimitsNow } from "./limits.ts";
import { offerOf } from "./limits.ts";
import { Meter } from "./meter.ts";
import type { Settings } from "./options.ts";
import { readingOf } from "./reading.ts";

/** `none`: nobody allowed energy. `permitted`: it flows when a car is there. `ended`: not before the next plug. */
export type Grant = "none" | "permitted" | "ended";

/** What an EVSE asks of the board it is on. */
export interface EvseSurroundings {
  readonly clock: Clock;
  /** Its clock's wall time, ms since the epoch. */
  wall(): number;
  powered(): boolean;
  blocked(connector: Connector): boolean;
  limits(evse: Evse, wall: number): LimitsNow;
  /** Among how many EVSEs the station's limit is shared now. */
  shares(): number;
}

/** Limits are given in wall time, which may jump: while one is awaited the wall clock is looked at this often. */
const wallCheckMs = 60_000;

/**
 * The power side of an EVSE. Between two steps the power is constant; steps happen when the car ramps or tapers, at an
 * edge of a limit, and on every change from outside. Time is caught up with lazily (`advance`), so what the meter
 * shows does not depend on who looks how often. It tells nobody anything: the board reports what changed.
 */
export class Evse {
  readonly number: number;
  readonly connectors: readonly Connector[];
  /** What the listener was last told is offered, A. */
  reportedOfferA: number;
  private readonly settings: Settings;
  private readonly own: Settings["evses"][number];
  private readonly around: EvseSurroundings;
  private readonly meter: Meter;
  private inUse: Connector | null = null;
  private granted: Grant = "none";
  private held = false;
  /** The bolt stays closed though nothing is permitted. */
  private keepsLocked = false;
  private offer: { amps: number; phases: number };
  private steppedAt: number;
  private due = Infinity;

  constructor(settings: Settings, own: Settings["evses"][number], around: EvseSurroundings) {
    this.settings = settings;
    this.own = own;
    this.around = around;
    this.number = own.number;
    this.connectors = own.cables.map(
      (cable, index) => new Connector({ evse: own.number, connector: index + 1 }, cable),
    );
    this.steppedAt = around.clock.monotonic();
    this.meter = new Meter(own.meterStartWh, this.steppedAt);
    this.offer = { amps: own.maxCurrentA, phases: own.phases };
    this.reportedOfferA = own.maxCurrentA;
  }

  /** The connector whose car this EVSE serves: the one plugged first. */
  get active(): Connector | null {
    return this.inUse;
  }

  get grant(): Grant {
    return this.granted;
  }

  get paused(): boolean {
    return this.held;
  }

  get offeredA(): number {
    return this.offer.amps;
  }

  get powerW(): number {
    return this.meter.powerW;
  }

  /** When it must be looked at again (monotonic ms); Infinity while nothing changes by itself. */
  get stepDue(): number {
    return this.due;
  }

  /** Whether it shares in what the station may take. */
  get isTaking(): boolean {
    return this.granted === "permitted" && this.inUse?.car?.wants() === true;
  }

  /** What energy does at a connector. */
  stateOf(connector: Connector): ChargingState {
    if (connector.car === null) return "Idle";
    if (connector !== this.inUse || this.granted !== "permitted") return "EVConnected";
    if (!connector.pilot.pwm) return "SuspendedEVSE";
    return isEnergised(connector.pilot) ? "Charging" : "SuspendedEV";
  }

  /** Whether its car has to be unplugged before energy flows again. */
  needsReplug(connector: Connector): boolean {
    return this.granted === "ended" && connector === this.inUse && connector.car !== null;
  }

  /** Changes something from outside, now, and lets the power follow. */
  change(what: () => void = () => undefined): void {
    const now = this.around.clock.monotonic();
    this.advance(now);
    what();
    this.step(now);
  }

  plug(connector: Connector, car: Car): void {
    this.change(() => {
      connector.plug(car);
      this.inUse ??= connector;
      // A car that comes back at the same cable may begin anew.
      if (this.inUse === connector && this.granted === "ended") this.granted = "none";
    });
  }

  /** The car goes, with the cable or (`cableInSocket`) without it. */
  unplug(connector: Connector, cableInSocket = false): void {
    this.change(() => {
      connector.unplug(cableInSocket);
      if (this.inUse !== connector || cableInSocket) return;
      this.inUse = this.connectors.find((other) => other.car !== null) ?? null;
      this.granted = "none";
      this.held = false;
      this.keepsLocked = false;
    });
  }

  /** Lets energy flow, at `connector` if a car is there. */
  permit(connector?: Connector): void {
    this.change(() => {
      if (connector?.car) this.inUse = connector;
      this.granted = "permitted";
      this.held = false;
      this.keepsLocked = false;
    });
  }

  /** Takes the permission back; it may be given anew without a replug. */
  revoke(): void {
    this.change(() => {
      this.granted = "none";
      this.keepsLocked = false;
    });
  }

  /** Ends the delivery until the car was unplugged; the plug is released unless it is to stay locked. */
  end(keepLocked = false): void {
    this.change(() => {
      this.granted = this.inUse ? "ended" : "none";
      this.keepsLocked = keepLocked;
    });
  }

  /** Opens the bolt of a plug that was kept. */
  release(): void {
    this.change(() => {
      this.keepsLocked = false;
    });
  }

  hold(held: boolean): void {
    this.change(() => {
      this.held = held;
    });
  }

  /** Without power nothing volatile survives; the register does. */
  losePower(): void {
    this.change(() => {
      this.granted = "none";
      this.held = false;
      this.keepsLocked = false;
    });
  }

  /** The register, Wh. */
  registerWh(): number {
    this.advance(this.around.clock.monotonic());
    return this.meter.registerWh();
  }

  /** All the meter shows now. */
  reading(): MeterReading {
    const car = this.inUse?.car;
    const energyWh = this.registerWh();
    const measured = readingOf(
      {
        energyWh,
        powerW: this.meter.powerW,
        phases: this.own.phases,
        phasesInUse: this.phasesInUse(),
        supplyVoltageV: this.settings.supplyVoltageV,
        frequencyHz: this.settings.frequencyHz,
        offeredA: this.inUse?.pilot.pwm === true ? this.offer.amps : 0,
        socPercent: car?.reportsSoc === true ? car.socPercent : undefined,
      },
      this.settings.random,
    );
    return this.settings.meter(this.number, measured);
  }

  /** Catches up with `now`, step by step. */
  advance(now: number): void {
    while (this.due <= now) {
      const at = this.due;
      this.flow(at);
      this.step(at);
    }
    this.flow(now);
  }

  private flow(at: number): void {
    const meteredWh = this.meter.advance(at);
    if (meteredWh > 0) this.inUse?.car?.store(meteredWh);
  }

  private step(at: number): void {
    const elapsedS = (at - this.steppedAt) / 1000;
    this.steppedAt = at;
    const { clock } = this.around;
    const wall = this.around.wall() - (clock.monotonic() - at);
    const limits = this.around.limits(this, wall);
    this.offer = offerOf(
      {
        maxCurrentA: this.own.maxCurrentA,
        voltageV: this.settings.supplyVoltageV,
        phases: Math.min(this.own.phases, this.inUse?.car?.phases ?? 3),
      },
      limits,
      this.around.shares(),
    );
    for (const connector of this.connectors) this.drive(connector, elapsedS);
    const amps = this.inUse?.car?.currentA ?? 0;
    this.meter.setPower(at, amps * this.offer.phases * this.settings.supplyVoltageV);
    this.due = this.nextDue(at, wall, limits.nextEdge);
  }

  private drive(connector: Connector, elapsedS: number): void {
    const permitted = connector === this.inUse && this.granted === "permitted";
    const wasEnergised = isEnergised(connector.pilot);
    connector.pilotInput("repair");
    if (!this.around.powered()) connector.pilotInput("losePower");
    else if (!connector.enabled || this.around.blocked(connector)) connector.pilotInput("fail");
    connector.pilotInput(permitted && !this.held && this.offer.amps > 0 ? "startPwm" : "stopPwm");
    connector.pilotInput(connector.car?.wants() === true ? "closeS2" : "openS2");
    const held = permitted || (connector === this.inUse && this.keepsLocked);
    connector.driveLock(held && (connector.car !== null || connector.hasCable));
    const limitA = isEnergised(connector.pilot) ? this.offer.amps : 0;
    connector.car?.follow(limitA, wasEnergised ? elapsedS : 0);
  }

  private nextDue(at: number, wall: number, nextEdge: number | null): number {
    const connector = this.inUse;
    const car = connector?.car;
    if (!connector || !car || this.granted !== "permitted") return Infinity;
    const flowing = isEnergised(connector.pilot) && (car.currentA > 0 || !car.isSteady(this.offer.amps));
    const thinks = flowing ? at + this.settings.stepMs : Infinity;
    if (nextEdge === null) return thinks;
    return Math.min(thinks, at + Math.min(wallCheckMs, Math.max(1, nextEdge - wall)));
  }

  private phasesInUse(): 0 | 1 | 2 | 3 {
    if (this.meter.powerW === 0) return 0;
    return this.offer.phases === 1 ? 1 : this.offer.phases === 2 ? 2 : 3;
  }
}
