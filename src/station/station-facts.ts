import { Emitter } from "../kernel/emitter.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { ChargerError } from "../model/charger-error.ts";
import type { ConnectorRef, Place } from "../model/evse.ts";
import type { MeterReading } from "../model/meter-value.ts";
import type { StopReason } from "../model/transaction.ts";
import { ErrorBook, leading, type ErrorEvent } from "./error-book.ts";
import type { PhasesOfEvse } from "./hardware-traits.ts";
import { cableConnector, idleSession, type Authorization, type SessionState } from "./session-machine.ts";

/** What is true of one connector, as the hardware and the CSMS made it (DESIGN rule 4: no protocol status). */
export interface ConnectorFacts {
  readonly place: ConnectorRef;
  /** The hardware's own switch; the CSMS's wish is `operative`. */
  enabled: boolean;
  operative: boolean;
  /** A car hangs on it. Of several connectors with a car the session has the one that came first. */
  plugged: boolean;
  /** The hardware keeps it for somebody. */
  reserved: boolean;
  /** The cable is attached: there is no lock. */
  fixedCable: boolean;
  /** What lasts here; the error book changes it. */
  readonly errors: Map<string, ChargerError>;
}

/** What the station found of its last life: a transaction, which ended there or goes on when its car is still there. */
export interface Interruption {
  readonly connector: number;
  readonly goesOn: boolean;
}

/** What is true of one EVSE. */
export interface EvseFacts {
  readonly id: number;
  readonly connectors: ReadonlyMap<number, ConnectorFacts>;
  operative: boolean;
  session: SessionState;
  /** Id of the transaction that runs here. */
  transactionId: string | null;
  /** The hardware's name of its own session (`sessionOwner: "charger"`). */
  hardwareSessionId: string | null;
  /** Hardware that owns its sessions has an accepted token and waits for the car. */
  awaitingPlug: boolean;
  /** The plug is kept in its socket after a transaction until whose leave it was comes back. */
  lockedFor: Authorization | null;
  /** The station was down in a transaction here, and has not seen the hardware since. */
  interrupted: Interruption | null;
  /** Why the last transaction here ended; null before that. */
  lastEnd: StopReason | null;
  /** Energy is withheld in the running transaction: its token was found invalid (1.6 §4.8, errata v4 §3.17). */
  withheld: boolean;
  /** It is about to be reset alone: nothing begins here. */
  resetting: boolean;
  /** The newest reading; null until the meter spoke, and while the hardware is gone. */
  reading: MeterReading | null;
  /** On how many phases it can charge, as far as the hardware told; kept while that is gone, and over a restart. */
  phases: PhasesOfEvse;
  /** The billing register as last read, Wh; kept while the hardware is gone. */
  registerWh: number | null;
}

/** The connector whose values the one meter of an EVSE tells now: the one in use, else its first. */
export function connectorInUse({ session, connectors }: EvseFacts): number {
  return session.transaction ?? cableConnector(session) ?? connectors.keys().next().value ?? 1;
}

/**
 * Whom a connector was kept for came: the reservation is over (H03.FR.09), and hardware does not say so. All connectors of an EVSE
 * are kept for the same one. No connector: where the car will come is not known yet.
 */
export function reservationUsed({ connectors }: EvseFacts, connector?: number): void {
  const units = [...connectors.values()];
  const used = connector === undefined ? units : units.filter(({ place }) => place.connector === connector);
  if (used.some(({ reserved }) => reserved)) for (const unit of units) unit.reserved = false;
}

/** Everything that is true of the station now, in memory. Who changes a fact calls `touch`. */
export class StationFacts {
  /** The hardware is there. */
  online = false;
  operative = true;
  /** Whether a connector is on its way out of service, and nothing holds it any more. */
  closing: (evse: EvseFacts, connector: ConnectorFacts) => boolean = () => false;
  /** The station is about to restart, or to end: nothing begins any more. */
  restarting = false;
  /** The station restarts when the transactions that run have ended: none begins. */
  draining = false;
  /** One reader serves several EVSEs: a token presented there does not say which (1.6 errata v4 §3.20). */
  sharedReader = false;
  /** Commands the hardware knows beyond those every charger knows. */
  supports: readonly string[] = [];
  /** The newest reading of the station's main meter; null without one, and while the hardware is gone. */
  mainMeter: MeterReading | null = null;
  readonly errorBook: ErrorBook;
  readonly evses: ReadonlyMap<number, EvseFacts>;
  /** Tells which place changed; an empty place means the station, and so everything. */
  readonly changed: Emitter<Place>;
  /** Each error that begins or ends, in order: told when all facts are new, before `changed`. */
  readonly errorEvents: Emitter<ErrorEvent>;
  /** Changes are told when all of them are made. */
  private held = false;

  constructor(topology: readonly ConnectorRef[], logger: Logger) {
    const failed = (error: unknown): void =>
      logger.error("a status listener failed", { error: errorText(error) });
    this.changed = new Emitter(failed);
    this.errorEvents = new Emitter(failed);
    this.errorBook = new ErrorBook({
      connectors: (place) => this.within(place),
      events: this.errorEvents,
      touch: (place) => this.touch(place),
    });
    const evses = new Map<number, EvseFacts & { connectors: Map<number, ConnectorFacts> }>();
    for (const place of topology) {
      const evse = evses.get(place.evse) ?? {
        id: place.evse,
        connectors: new Map<number, ConnectorFacts>(),
        operative: true,
        session: idleSession,
        transactionId: null,
        hardwareSessionId: null,
        awaitingPlug: false,
        lockedFor: null,
        interrupted: null,
        lastEnd: null,
        withheld: false,
        resetting: false,
        reading: null,
        phases: {},
        registerWh: null,
      };
      evse.connectors.set(place.connector, {
        place,
        enabled: true,
        operative: true,
        plugged: false,
        reserved: false,
        fixedCable: false,
        errors: new Map(),
      });
      evses.set(place.evse, evse);
    }
    this.evses = evses;
  }

  /** Errors of the station as a whole. */
  get errors(): Map<string, ChargerError> {
    return this.errorBook.station.errors;
  }

  touch(place: Place): void {
    if (this.held) return;
    this.errorBook.flush();
    this.changed.emit(place);
  }

  /** Changes many facts as one: nobody sees some of them new and some old. */
  together(change: () => void): void {
    if (this.held) {
      change();
      return;
    }
    this.held = true;
    try {
      change();
    } finally {
      this.held = false;
      this.touch({});
    }
  }

  connector(place: ConnectorRef): ConnectorFacts | undefined {
    return this.evses.get(place.evse)?.connectors.get(place.connector);
  }

  /** All connectors, in order of EVSE and number. */
  connectors(): ConnectorFacts[] {
    return [...this.evses.values()].flatMap((evse) => [...evse.connectors.values()]);
  }

  /** Something makes charging impossible here: on the connector, its whole EVSE's place, or the station. */
  faulted(connector: ConnectorFacts): boolean {
    return leading(connector.errors)?.blocking === true || leading(this.errors)?.blocking === true;
  }

  /** Neither out of service nor faulted, whether the hardware is there or not. */
  usable(evse: EvseFacts, connector: ConnectorFacts): boolean {
    return this.wanted(evse, connector) && !this.faulted(connector);
  }

  anyUsable(evse: EvseFacts): boolean {
    return [...evse.connectors.values()].some((connector) => this.usable(evse, connector));
  }

  /** May be used at all: the hardware is there, enabled, and the CSMS wants it in service. */
  inService(evse: EvseFacts, connector: ConnectorFacts): boolean {
    return this.online && this.wanted(evse, connector);
  }

  /** In service, not faulted, no transaction, none just over: a new session may begin here. */
  free(evse: EvseFacts, connector: ConnectorFacts): boolean {
    const { session } = evse;
    return (
      this.online &&
      !this.restarting &&
      !this.draining &&
      this.usable(evse, connector) &&
      evse.transactionId === null &&
      !evse.resetting &&
      !evse.awaitingPlug &&
      !session.finished &&
      session.authorization === null &&
      (cableConnector(session) ?? connector.place.connector) === connector.place.connector
    );
  }

  /** The first connector of an EVSE where a session may begin: the plugged one before the others. */
  freeConnector(evse: EvseFacts): ConnectorFacts | undefined {
    return [...evse.connectors.values()].find((connector) => this.free(evse, connector));
  }

  /** The connectors of a place. */
  private within({ evse, connector }: Place): ConnectorFacts[] {
    return this.connectors().filter(
      ({ place }) =>
        (evse === undefined || place.evse === evse) &&
        (connector === undefined || place.connector === connector),
    );
  }

  private wanted(evse: EvseFacts, connector: ConnectorFacts): boolean {
    const wanted = this.operative && evse.operative && connector.operative && connector.enabled;
    return wanted && !this.closing(evse, connector);
  }
}
