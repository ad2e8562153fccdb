import type { ConnectorRef } from "../../src/model/evse.ts";
import type { ChargingState } from "../../src/ports/charger-events.ts";
import type { Car } from "./car.ts";
import type { Pilot, PilotInput } from "./control-pilot.ts";
import { nextPilot, noCar } from "./control-pilot.ts";

/** A socket or cable of an EVSE: what is in it, its pilot, its lock. It decides nothing; its EVSE does. */
export class Connector {
  readonly place: ConnectorRef;
  readonly cable: "socket" | "attached";
  enabled = true;
  locked = false;
  /** The bolt does not move when it should open. */
  jammed = false;
  /** What the listener was last told. */
  reported: { readonly state: ChargingState; readonly needsReplug: boolean } = {
    state: "Idle",
    needsReplug: false,
  };
  private plugged: Car | null = null;
  private cableLeft = false;
  private state: Pilot = noCar;

  constructor(place: ConnectorRef, cable: "socket" | "attached") {
    this.place = place;
    this.cable = cable;
  }

  get car(): Car | null {
    return this.plugged;
  }

  get pilot(): Pilot {
    return this.state;
  }

  /** The car is gone and its cable still in the socket. */
  get hasCable(): boolean {
    return this.cableLeft;
  }

  plug(car: Car): void {
    this.plugged = car;
    this.cableLeft = false;
    this.pilotInput("plug");
  }

  unplug(cableInSocket = false): void {
    this.plugged = null;
    this.cableLeft = cableInSocket;
    this.pilotInput("unplug");
  }

  pilotInput(input: PilotInput): void {
    this.state = nextPilot(this.state, input).state;
  }

  /** The bolt follows what is wanted; a jammed one stays closed. */
  driveLock(closed: boolean): void {
    if (this.cable === "attached") return;
    this.locked = closed || (this.locked && this.jammed);
  }
}
