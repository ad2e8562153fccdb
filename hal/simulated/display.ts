import type { Clock } from "../../src/kernel/clock.ts";
import type { Place } from "../../src/model/evse.ts";
import type { IdToken } from "../../src/model/token.ts";
import type { ChargerCommands } from "../../src/ports/charger-commands.ts";

/** What a driver in front of the charger would see. */
export interface Shown {
  readonly message: ChargerCommands["displayMessage"]["params"] | null;
  readonly indicator: ChargerCommands["setIndicator"]["params"];
  readonly phaseRotations: ChargerCommands["setPhaseRotation"]["params"]["rotations"];
  /** The last token that was refused. */
  readonly denied: IdToken | null;
  readonly reservations: readonly (Place & { readonly reservationId: number })[];
  /** The hardware's own clock, ms since the epoch; null until it was set. */
  readonly wall: number | null;
}

const mostReservations = 100;

/** The front of the charger, and its clock: recorded, nothing depends on it. */
export class Display {
  private readonly clock: Clock;
  private message: Shown["message"] = null;
  private indicator: Shown["indicator"] = {};
  private phaseRotations: Shown["phaseRotations"] = [];
  private lastDenied: IdToken | null = null;
  private readonly reservations = new Map<number, Place>();
  /** The wall time that was set, at which monotonic time. */
  private time: { readonly wall: number; readonly mono: number } | null = null;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  shown(): Shown {
    return {
      message: this.message,
      indicator: this.indicator,
      phaseRotations: this.phaseRotations,
      denied: this.lastDenied,
      reservations: [...this.reservations].map(([reservationId, place]) => ({ ...place, reservationId })),
      wall: this.time && this.time.wall + this.clock.monotonic() - this.time.mono,
    };
  }

  denied(token: IdToken): void {
    this.lastDenied = token;
  }

  show(message: ChargerCommands["displayMessage"]["params"]): void {
    this.message = message;
  }

  setIndicator(change: Shown["indicator"]): void {
    this.indicator = { ...this.indicator, ...change };
  }

  setPhaseRotation(rotations: Shown["phaseRotations"]): void {
    this.phaseRotations = rotations;
  }

  setTime(wall: number): void {
    this.time = { wall, mono: this.clock.monotonic() };
  }

  reserve(reservationId: number, { evse, connector }: Place): void {
    this.reservations.set(reservationId, { evse, connector });
    const [oldest] = this.reservations.keys();
    if (this.reservations.size > mostReservations && oldest !== undefined) this.reservations.delete(oldest);
  }

  /** False when there is none. */
  cancelReservation(reservationId: number): boolean {
    return this.reservations.delete(reservationId);
  }

  /** Without power it is dark. */
  clear(): void {
    this.message = null;
    this.indicator = {};
    this.phaseRotations = [];
    this.lastDenied = null;
    this.time = null;
  }
}
