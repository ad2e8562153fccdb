import { isObject, parseJson } from "../kernel/json.ts";
import type { ConnectorRef } from "../model/evse.ts";
import type { EventCircumstances, TimedReading } from "../model/fact.ts";
import type { MeterReading, ReadingContext } from "../model/meter-value.ts";
import type { ChargingState, StopReason, Transaction, TransactionTrigger } from "../model/transaction.ts";
import type { Store } from "../ports/store.ts";
import type { FactSink } from "./csms.ts";
import { phasesUsed } from "./phases-used.ts";
import type { Authorization, SessionState } from "./session-machine.ts";
import { triggerOfStop, type TransactionEvent } from "./transaction-triggers.ts";

/** What was told of a running transaction, in this life of the process. */
interface Told {
  readonly chargingState: ChargingState;
  readonly connector: boolean;
}

/** What of a session a power cut must not change. */
export type SessionNote = Pick<SessionState, "stoppedBy" | "unplaced" | "wantsToken">;

/** How a transaction began, for who is told more of it. */
export interface Beginning {
  readonly event: TransactionEvent;
  readonly note: SessionNote;
  /** Read as it began (TxStartedMeasurands). */
  readonly readings: readonly TimedReading[];
}

/** What happened in a running transaction. */
export interface Happening {
  readonly event: TransactionEvent;
  readonly note: SessionNote;
  readonly readings?: readonly TimedReading[] | undefined;
  /** Where its car came, when that was not known before. */
  readonly place?: ConnectorRef | undefined;
  /** Written with it. */
  readonly also?: (() => void) | undefined;
}

/** The transaction with the leave to charge that came in it. */
export function authorizedBy(transaction: Transaction, authorization: Authorization): Transaction {
  const { token, groupId, reservationId, remoteStartId } = authorization;
  return {
    ...transaction,
    ...{ token, groupId, invalidAtWh: null },
    reservationId: reservationId ?? transaction.reservationId,
    remoteStartId: remoteStartId ?? transaction.remoteStartId,
  };
}

const noteOf = (transactionId: string): string => `session of ${transactionId}`;

/** Why readings alone are told. */
const triggerOfReading: Partial<Record<ReadingContext, TransactionTrigger>> = {
  "Sample.Clock": "MeterValueClock",
  Trigger: "Trigger",
};

/** The place, as soon as the cable tells the connector; who asks (F06.FR.07) is told it again. */
function whereOf(
  { evse, connector }: ConnectorRef,
  { trigger, plugged }: TransactionEvent,
  told: Told | undefined,
): Pick<EventCircumstances, "where"> {
  if (plugged && told?.connector !== true) return { where: { evse, connector } };
  if (trigger !== "Trigger") return {};
  return { where: { evse, ...(plugged && { connector }) } };
}

/**
 * What each event of a transaction tells beside what happened, for dialects that have words for it: what did not change since the
 * last event is not told again. While nobody asks for it, nothing of it is made.
 */
export class TransactionEvents {
  private readonly sinks: readonly FactSink[];
  private readonly notes: Store["notes"];
  private readonly told = new Map<string, Told>();
  /** Phases a car uses, as the meter sees it now and as was told. */
  private readonly phases = new Map<string, { seen: number; told?: number }>();
  /** What is noted, by transaction. */
  private readonly kept = new Map<string, string>();

  constructor(sinks: readonly FactSink[], notes: Store["notes"]) {
    this.sinks = sinks;
    this.notes = notes;
  }

  /** Somebody is told more than starts, readings and ends. */
  get wanted(): boolean {
    return this.sinks.some((sink) => sink.takes?.("transactionUpdated") === true);
  }

  /** The first event of a transaction: the place as far as it is known, and the charging state in any case (E02.FR.13). */
  first(place: ConnectorRef, event: TransactionEvent | undefined): EventCircumstances {
    if (!event || !this.wanted) return {};
    const { trigger, chargingState, plugged } = event;
    return { trigger, chargingState, where: plugged ? place : { evse: place.evse } };
  }

  /** One that follows. */
  next(id: string, place: ConnectorRef, event: TransactionEvent): EventCircumstances {
    if (!this.wanted) return {};
    const { trigger, chargingState } = event;
    const told = this.told.get(id);
    // "ChargingStateChanged" always says to what (E01.FR.18), and who asks is told (F06.FR.07).
    const states =
      trigger === "ChargingStateChanged" || trigger === "Trigger" || told?.chargingState !== chargingState;
    return {
      trigger,
      ...(states && { chargingState }),
      ...whereOf(place, event, told),
      ...this.newPhases(id),
    };
  }

  /** The last one; without an event nobody saw how it ended, and only why is known. */
  last(
    id: string,
    place: ConnectorRef,
    event: TransactionEvent | undefined,
    reason: StopReason,
  ): EventCircumstances {
    if (!this.wanted) return {};
    if (!event) return { trigger: triggerOfStop[reason] };
    return { ...this.next(id, place, event), chargingState: event.chargingState };
  }

  /** Of an event that tells readings and nothing else. */
  ofReadings(id: string, context: ReadingContext): EventCircumstances {
    if (!this.wanted) return {};
    return { trigger: triggerOfReading[context] ?? "MeterValuePeriodic", ...this.newPhases(id) };
  }

  /** The meter spoke: on how many phases the car draws goes with the next event (E02.FR.18, E02.FR.19). */
  metered(id: string, reading: MeterReading): void {
    const seen = this.wanted ? phasesUsed(reading) : undefined;
    const known = this.phases.get(id);
    if (known && seen !== undefined) known.seen = seen;
    else if (seen !== undefined) this.phases.set(id, { seen });
  }

  private newPhases(id: string): { phasesUsed?: number } {
    const known = this.phases.get(id);
    return known && known.seen !== known.told ? { phasesUsed: known.seen } : {};
  }

  /** What was made last was told. */
  recordedPhases(id: string): void {
    const known = this.phases.get(id);
    if (known) known.told = known.seen;
  }

  /** The first event is recorded. */
  began(id: string, { event, note }: { readonly event: TransactionEvent; readonly note: SessionNote }): void {
    this.recorded(id, event);
    this.keptNow(id, note);
  }

  /** An event is recorded. */
  recorded(id: string, { chargingState, plugged }: TransactionEvent): void {
    const connector = plugged || this.told.get(id)?.connector === true;
    this.told.set(id, { chargingState, connector });
    this.recordedPhases(id);
  }

  /** Whether something is to be kept that a power cut must not change. */
  changes(id: string, note: SessionNote): boolean {
    return written(note) !== (this.kept.get(id) ?? "");
  }

  /** Keeps it, within the store transaction of its event. */
  keep(id: string, note: SessionNote): void {
    const text = written(note);
    if (text === "") this.notes.delete(noteOf(id));
    else this.notes.set(noteOf(id), text);
  }

  /** What was kept is on the disk. */
  keptNow(id: string, note: SessionNote): void {
    const text = written(note);
    if (text === "") this.kept.delete(id);
    else this.kept.set(id, text);
  }

  /** What an earlier life of the process kept of a transaction that goes on. */
  adopt(id: string): SessionNote {
    const text = this.notes.get(noteOf(id)) ?? "";
    if (text === "") return {};
    this.kept.set(id, text);
    const note = parseJson(text);
    if (!isObject(note)) return {};
    const stoppedBy = Object.keys(triggerOfStop)
      .filter(isReason)
      .find((known) => known === note["stoppedBy"]);
    return { stoppedBy, unplaced: note["unplaced"] === true, wantsToken: note["wantsToken"] === true };
  }

  /** In the store transaction of its end. */
  delete(id: string): void {
    if (this.kept.has(id)) this.notes.delete(noteOf(id));
  }

  /** It is over, and that is on the disk. */
  forget(id: string): void {
    this.told.delete(id);
    this.phases.delete(id);
    this.kept.delete(id);
  }
}

const isReason = (word: string): word is StopReason => Object.hasOwn(triggerOfStop, word);

/** Nothing of what everybody assumes anyway: authorized, at its connector. */
function written({ stoppedBy, unplaced, wantsToken }: SessionNote): string {
  const usual = stoppedBy === undefined && unplaced !== true && wantsToken !== true;
  return usual ? "" : JSON.stringify({ stoppedBy, unplaced, wantsToken });
}
