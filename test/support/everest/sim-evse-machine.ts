import { systemIds } from "../../../src/kernel/ids.ts";
import { EnableSources, type EnableSource } from "./enable-sources.ts";

/** What outlives a loss of power: the session whose transaction ran, by EVSE. */
export type SessionStore = Map<number, string>;

export interface MachineOptions {
  readonly evse: number;
  readonly store: SessionStore | null;
  /** The billing meter's newest value. */
  readonly meterValue: () => object;
  readonly signedValue: () => object | null;
  readonly event: (event: Readonly<Record<string, unknown>>) => void;
  /** A new session, or its end: what was known of the car is gone. */
  readonly newCar: () => void;
}

type Token = Readonly<Record<string, unknown>>;
type Power = "none" | "preparing" | "charging" | "pausedEv" | "pausedEvse";

/** The order of session events, as EvseManager keeps it: one EVSE with one session at a time. */
export class SimEvseMachine {
  /** The EVSE runs: before that no plug and no token is seen. */
  private running = false;
  readonly sources = new EnableSources();
  sessionId = "";
  private readonly options: MachineOptions;
  private plugged = false;
  private connector: number | undefined;
  private token: Token | null = null;
  private inTransaction = false;
  /** A transaction was here, or a time-out: nothing more before the cable is out. */
  private spent = false;
  private power: Power = "none";
  private carAsks = true;
  private energy = true;
  private userPause = false;
  private inoperative = false;
  private shownReasons = "";
  private reservation: number | null = null;
  private lastConnector = 0;

  constructor(options: MachineOptions) {
    this.options = options;
  }

  get transactionRuns(): boolean {
    return this.inTransaction;
  }

  /** What was running when the power went: only with a store. */
  recover(): void {
    const { evse, store } = this.options;
    const lost = store?.get(evse);
    if (lost === undefined) return;
    store?.delete(evse);
    this.options.event({ uuid: lost, event: "SessionResumed" });
    const finished = { reason: "PowerLoss", meter_value: this.options.meterValue() };
    this.options.event({ uuid: "", event: "TransactionFinished", transaction_finished: finished });
  }

  /** Begins to work. */
  run(): void {
    this.running = true;
    this.tellEnabled();
    if (this.plugged) this.seePlug();
  }

  plug(connector?: number): void {
    if (this.plugged) return;
    this.plugged = true;
    this.carAsks = true;
    this.connector = connector;
    if (this.running) this.seePlug();
  }

  unplug(): void {
    this.plugged = false;
    if (this.inTransaction) this.stop("EVDisconnected");
    this.endSession();
    this.connector = undefined;
  }

  /** The car stops or begins to ask for energy. */
  carWants(asks: boolean): void {
    this.carAsks = asks;
    this.settle();
  }

  energyIs(available: boolean): void {
    this.energy = available;
    this.settle();
  }

  pause(pause: boolean): boolean {
    if (!this.inTransaction) return false;
    this.userPause = pause;
    return true;
  }

  /** An accepted token. */
  authorize(token: Token): void {
    if (!this.running || !this.sources.enabled || this.inoperative || this.spent || this.inTransaction)
      return;
    if (this.token) return;
    this.token = token;
    if (this.sessionId === "") this.beginSession("Authorized", token);
    this.emit("Authorized", { authorization_event: this.meter() });
    if (this.plugged) this.beginTransaction();
  }

  /** The authorization is taken back, or time ran out. */
  withdraw(): void {
    if (this.sessionId === "" || this.inTransaction || this.spent) return;
    this.emit("Deauthorized", { authorization_event: this.meter() });
    this.token = null;
    if (!this.plugged) {
      this.endSession();
      return;
    }
    this.spent = true;
    this.emit("PluginTimeout");
  }

  stop(reason: string, idTag?: Token): boolean {
    if (!this.inTransaction) return false;
    this.inTransaction = false;
    this.power = "none";
    this.spent = true;
    this.options.store?.delete(this.options.evse);
    this.emit("StoppingCharging");
    this.emit("ChargingFinished");
    const signed = this.options.signedValue();
    const finished = {
      reason,
      ...this.meter(),
      ...(idTag ? { id_tag: idTag } : {}),
      ...(signed ? { signed_meter_value: signed } : {}),
    };
    this.emit("TransactionFinished", { transaction_finished: finished });
    return true;
  }

  /** Follows a pause, an error, energy, the car. */
  settle(): void {
    if (!this.inTransaction) return;
    const reasons = this.reasons();
    if (reasons.length > 0) this.pauseFor(reasons);
    else if (!this.carAsks) this.pauseForCar();
    else if (this.power !== "charging") {
      if (this.power !== "preparing") this.emit("PrepareCharging");
      this.power = "charging";
      this.emit("ChargingStarted", { charging_state_changed_event: this.meter() });
    }
  }

  switchPhases(): void {
    this.emit("SwitchingPhases");
    this.emit("PrepareCharging");
    this.emit("ChargingStarted", { charging_state_changed_event: this.meter() });
  }

  errorIs(active: boolean): void {
    this.inoperative = active;
    if (active) this.endReservation();
    this.settle();
  }

  /** Somebody enables or disables; returns whether it is enabled now, and what is to be told after the answer. */
  setSource(
    source: EnableSource,
    connector: number,
  ): { readonly enabled: boolean; readonly tell: () => void } {
    const before = this.sources.enabled;
    this.sources.set(source);
    this.lastConnector = connector;
    const enabled = this.sources.enabled;
    const tell = (): void => {
      if (enabled === before || !this.running) return;
      if (!enabled) {
        this.stop("EVSEDisabled");
        this.endSession();
      }
      this.tellEnabled();
      if (!enabled) this.endReservation();
      else if (this.plugged) this.seePlug();
    };
    return { enabled, tell };
  }

  reserve(id: number): boolean {
    if (!this.running || !this.sources.enabled || this.inoperative || this.sessionId !== "") return false;
    if (this.reservation !== null && this.reservation !== id) return false;
    this.reservation = id;
    return true;
  }

  tellReserved(): void {
    this.options.event({ uuid: "", timestamp: "", event: "ReservationStart" });
  }

  endReservation(): void {
    if (this.reservation === null) return;
    this.reservation = null;
    this.options.event({ uuid: "", timestamp: "", event: "ReservationEnd" });
  }

  private seePlug(): void {
    if (!this.sources.enabled) return;
    if (this.sessionId === "") this.beginSession("EVConnected");
    this.emit("AuthRequired");
    if (this.token) this.beginTransaction();
  }

  private beginSession(reason: string, idTag?: Token): void {
    this.sessionId = systemIds.uuid();
    this.options.newCar();
    const reserved = this.reservation !== null && this.reservation >= 0 ? this.reservation : undefined;
    const started = {
      reason,
      ...this.meter(),
      ...(idTag ? { id_tag: idTag } : {}),
      ...(reserved === undefined ? {} : { reservation_id: reserved }),
    };
    this.emit("SessionStarted", { session_started: started });
  }

  private beginTransaction(): void {
    this.inTransaction = true;
    this.power = "preparing";
    this.userPause = false;
    this.options.store?.set(this.options.evse, this.sessionId);
    const reserved = this.reservation !== null && this.reservation >= 0 ? this.reservation : undefined;
    const signed = this.options.signedValue();
    // Used up: no ReservationEnd.
    this.reservation = null;
    const started = {
      id_tag: this.token,
      ...this.meter(),
      ...(signed ? { signed_meter_value: signed } : {}),
      ...(reserved === undefined ? {} : { reservation_id: reserved }),
    };
    this.emit("TransactionStarted", { transaction_started: started });
    this.emit("PrepareCharging");
    this.settle();
  }

  private endSession(): void {
    if (this.sessionId === "") return;
    this.emit("SessionFinished", { session_finished: this.meter() });
    this.sessionId = "";
    this.token = null;
    this.spent = false;
    this.options.newCar();
  }

  private reasons(): string[] {
    const reasons: string[] = [];
    if (this.userPause) reasons.push("UserPause");
    // With no energy from the beginning it stays with PrepareCharging.
    if (!this.energy && this.power !== "preparing") reasons.push("NoEnergy");
    if (this.inoperative) reasons.push("Error");
    return reasons;
  }

  private pauseFor(reasons: readonly string[]): void {
    const shown = reasons.join();
    if (this.power === "pausedEvse" && shown === this.shownReasons) return;
    if (this.power !== "pausedEvse") this.emit("StoppingCharging");
    this.power = "pausedEvse";
    this.shownReasons = shown;
    this.emit("ChargingPausedEVSE", {
      charging_state_changed_event: this.meter(),
      charging_paused_evse: { reasons },
    });
  }

  private pauseForCar(): void {
    if (this.power === "pausedEv") return;
    this.emit(this.power === "pausedEvse" ? "PrepareCharging" : "StoppingCharging");
    this.power = "pausedEv";
    this.emit("ChargingPausedEV", { charging_state_changed_event: this.meter() });
  }

  private tellEnabled(): void {
    const event = this.sources.enabled ? "Enabled" : "Disabled";
    const connector = this.lastConnector === 0 ? {} : { connector_id: 1 };
    this.options.event({ uuid: "", event, source: this.sources.deciding, ...connector });
  }

  private meter(): { readonly meter_value: object } {
    return { meter_value: this.options.meterValue() };
  }

  private emit(event: string, extra: object = {}): void {
    const connector = this.connector === undefined ? {} : { connector_id: this.connector };
    this.options.event({ uuid: this.sessionId, event, ...connector, ...extra });
  }
}
