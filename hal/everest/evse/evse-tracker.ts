import type { Logger } from "../../../src/kernel/logger.ts";
import type { MeterReading } from "../../../src/model/meter-value.ts";
import type { ChargerEvent, ConnectorSnapshot, EvseCapabilities } from "../../../src/ports/charger-events.ts";
import { Complaints } from "./complaints.ts";
import { idleEvse, readMemory, type EvseMemory } from "./evse-memory.ts";
import { EvseTurn, type EvsePlace } from "./evse-turn.ts";
import {
  capabilitiesOf,
  energyTransferModesSchema,
  enforcedLimitsSchema,
  evInfoOf,
  evInfoSchema,
  hwCapabilitiesSchema,
  offered,
  publicKeySchema,
} from "./evse-vars.ts";
import { isMeasured, powermeterSchema, readingOf, signedOnly, type SignedValue } from "./powermeter.ts";
import { sessionEventSchema, type SessionEvent } from "./session-event.ts";
import { translate } from "./session-translation.ts";

export interface EvseTrackerOptions extends EvsePlace {
  readonly logger: Logger;
}

/**
 * Where in its life EvseManager is, as far as it told. `resuming`: it began, and named a session it still has. `starting`: it
 * told all it has of its former life. A manager that was there before us is `unknown` until it speaks.
 */
type ManagerStage = "unknown" | "resuming" | "starting" | "running";

/** What one EvseManager says, as facts for the station. Each call answers what is new, in the order the station wants it. */
export class EvseTracker {
  private readonly place: EvsePlace;
  private readonly complaints: Complaints;
  private state: EvseMemory = idleEvse;
  private changes = 0;
  private stage: ManagerStage = "unknown";
  /** Of the car, until its session ends. */
  private soc: number | undefined;
  private readonly offer: { A?: number; W?: number } = {};
  private capabilities: EvseCapabilities = {};
  private newest: MeterReading | null = null;

  constructor({ evse, connectors, logger }: EvseTrackerOptions) {
    this.place = { evse, connectors };
    this.complaints = new Complaints(logger.child({ evse }));
  }

  get evse(): number {
    return this.place.evse;
  }

  /** Counts up whenever `memory` changed: with sessions, never with meter values. */
  get version(): number {
    return this.changes;
  }

  sessionEvent(raw: unknown): ChargerEvent[] {
    const event = this.complaints.read("session_event", sessionEventSchema, raw);
    if (!event) return [];
    const turn = this.turn();
    translate(turn, event, (meterValue, signed) => this.read(meterValue, signed));
    this.stage = stageAfter(this.stage, event);
    return this.taken(turn);
  }

  /**
   * EvseManager waits for leave to be ready (`waiting_for_external_ready`, true or false: the first thing in its life, after
   * what it resumes), or is ready. A session it did not resume is over, and so is one whose transaction it ended for a loss of
   * power, unless its car is back by now. The second of the two, and any that come again in the same life, end nothing more.
   */
  managerReady(said: "waiting" | "ready"): ChargerEvent[] {
    const turn = this.turn();
    const { session } = this.state;
    const { stage } = this;
    const begins = said === "waiting" ? stage !== "starting" : stage === "unknown" || stage === "resuming";
    if (begins) {
      turn.reserved(false);
      if (session && session.resumed !== true && session.transaction !== "lost") turn.end("PowerLoss");
    }
    if (said === "ready") {
      if (stage !== "running" && session?.transaction === "lost") turn.end("PowerLoss");
      if (turn.memory.session?.resumed === true) turn.rememberSession({ resumed: undefined });
    }
    this.stage = said === "waiting" ? "starting" : "running";
    return this.taken(turn);
  }

  powermeter(raw: unknown): ChargerEvent[] {
    const meter = this.complaints.read("powermeter", powermeterSchema, raw);
    if (!meter) return [];
    const reading = readingOf(meter, this.beside());
    if (!isMeasured(meter) || reading.samples.length === 0) return [];
    this.newest = reading;
    return [{ type: "meterValue", evse: this.evse, reading }];
  }

  evInfo(raw: unknown): ChargerEvent[] {
    const read = this.complaints.read("ev_info", evInfoSchema, raw);
    if (!read) return [];
    const info = evInfoOf(read);
    // It is published empty as a session begins and ends: the car is still the same until that is told.
    if (info.soc !== undefined && this.state.session) this.soc = info.soc;
    if (Object.values(info).every((value) => value === undefined)) return [];
    return [{ type: "evInfo", evse: this.evse, ...info }];
  }

  /** Told on change: the EnergyManager repeats itself every second. */
  enforcedLimits(raw: unknown): ChargerEvent[] {
    const limits = this.complaints.read("enforced_limits", enforcedLimitsSchema, raw)?.limits_root_side;
    const events: ChargerEvent[] = [];
    for (const [unit, told] of [
      ["A", limits?.ac_max_current_A] as const,
      ["W", limits?.total_power_W] as const,
    ]) {
      if (!told) continue;
      const limit = offered(told.value);
      if (this.offer[unit] === limit) continue;
      this.offer[unit] = limit;
      events.push({ type: "limitOffered", evse: this.evse, unit, limit });
    }
    return events;
  }

  hwCapabilities(raw: unknown): ChargerEvent[] {
    const hardware = this.complaints.read("hw_capabilities", hwCapabilitiesSchema, raw);
    return hardware ? this.capable(capabilitiesOf(hardware)) : [];
  }

  supportedEnergyTransferModes(raw: unknown): ChargerEvent[] {
    const name = "supported_energy_transfer_modes";
    const energyTransferModes = this.complaints.read(name, energyTransferModesSchema, raw);
    return energyTransferModes ? this.capable({ energyTransferModes }) : [];
  }

  publicKey(raw: unknown): ChargerEvent[] {
    const publicKey = this.complaints.read("powermeter_public_key_ocmf", publicKeySchema, raw);
    return publicKey === undefined ? [] : [{ type: "meterPublicKey", evse: this.evse, publicKey }];
  }

  /** What a later life of the process needs; plain JSON. */
  memory(): EvseMemory {
    return this.state;
  }

  /** Takes up what an earlier life remembered. Rubbish is ignored. */
  restore(memory: unknown): void {
    const read = readMemory(memory, this.place.connectors);
    if (read) this.state = read;
  }

  /** How things stand. `sessionId`: a session that EVerest still runs; one that is over and only waits for its unplug is none. */
  snapshot(): { connectors: ConnectorSnapshot[]; sessionId: string | null } {
    const { session, plugged, charging, needsReplug, disabled, reserved } = this.state;
    const runs = session?.transaction === "running" || (session?.transaction === "none" && !needsReplug);
    const metered = plugged ?? this.place.connectors[0];
    const connectors = this.place.connectors.map((connector) => ({
      evse: this.evse,
      connector,
      plugged: connector === plugged,
      enabled: !disabled.includes(connector),
      chargingState: connector === plugged ? charging : ("Idle" as const),
      ...(connector === plugged && needsReplug && { needsReplug }),
      ...(reserved && { reserved }),
      // One meter for all of them.
      ...(connector === metered && this.newest && { reading: this.newest }),
    }));
    return { connectors, sessionId: runs ? session.id : null };
  }

  private turn(): EvseTurn {
    return new EvseTurn(this.place, this.state);
  }

  private taken(turn: EvseTurn): ChargerEvent[] {
    if (turn.memory === this.state) return turn.events;
    const goes = this.state.session !== null && this.state.session.id !== turn.memory.session?.id;
    this.state = turn.memory;
    this.changes++;
    if (goes) this.carGone();
    return turn.events;
  }

  private carGone(): void {
    this.soc = undefined;
    if (this.newest)
      this.newest = { samples: this.newest.samples.filter(({ measurand }) => measurand !== "SoC") };
  }

  private beside() {
    return { soc: this.soc, offeredA: this.offer.A, offeredW: this.offer.W };
  }

  /** The meter value of an event. What is none leaves the signed value, if there is one. */
  private read(meterValue: unknown, signed?: SignedValue | null): MeterReading | null {
    const none = signed ? signedOnly(signed) : null;
    if (meterValue === undefined || meterValue === null) return none;
    const meter = this.complaints.read("meter_value of session_event", powermeterSchema, meterValue);
    if (!meter || !isMeasured(meter)) return none;
    const reading = readingOf(meter, this.beside(), signed ?? meter.signed_meter_value);
    this.newest = reading;
    return reading;
  }

  private capable(told: EvseCapabilities): ChargerEvent[] {
    this.capabilities = { ...this.capabilities, ...told };
    return [{ type: "capabilities", evse: this.evse, ...this.capabilities }];
  }
}

/** What comes only at its start begins a life of the manager; what belongs to a session shows one that goes on. */
function stageAfter(stage: ManagerStage, { event, uuid }: SessionEvent): ManagerStage {
  if (event === "SessionResumed") return "resuming";
  if (!uuid) return stage === "unknown" && event === "TransactionFinished" ? "resuming" : stage;
  return stage === "starting" ? stage : "running";
}
