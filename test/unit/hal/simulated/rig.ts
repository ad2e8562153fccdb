import { countingIds } from "../../../../src/kernel/ids.ts";
import { VirtualClock } from "../../../../src/kernel/virtual-clock.ts";
import type { MeterReading } from "../../../../src/model/meter-value.ts";
import type { IdToken, TokenInfo } from "../../../../src/model/token.ts";
import type { SessionOwner } from "../../../../src/ports/charger.ts";
import type { ChargerEvent, ChargerSnapshot } from "../../../../src/ports/charger-events.ts";
import type { ChargerRequestName, ChargerRequests } from "../../../../src/ports/charger-requests.ts";
import type { SimulatedChargerOptions } from "../../../../hal/simulated/options.ts";
import { seededRandom } from "../../../../hal/simulated/random.ts";
import { SimulatedCharger } from "../../../../hal/simulated/simulated-charger.ts";

export const card: IdToken = { value: "04AABBCC", type: "ISO14443" };
export const otherCard: IdToken = { value: "04DDEEFF", type: "ISO14443" };
export const accepted: TokenInfo = { status: "Accepted" };

/** A simulated charger on virtual time, with a listener that writes down all it hears. */
export class Rig {
  readonly clock = new VirtualClock();
  readonly charger: SimulatedCharger;
  readonly events: (ChargerEvent & { readonly at: number })[] = [];
  readonly requests: { name: ChargerRequestName; params: object }[] = [];
  /** What validateToken is answered, by token value; Accepted without an entry. */
  readonly verdicts = new Map<string, TokenInfo>();
  reservation: { allowed: boolean; reservationId?: number } = { allowed: true };

  constructor(sessionOwner: SessionOwner, options: Partial<SimulatedChargerOptions> = {}) {
    this.charger = new SimulatedCharger({
      clock: this.clock,
      ids: countingIds("s"),
      random: seededRandom(7),
      sessionOwner,
      evses: [{ connectors: [{}] }],
      ...options,
    });
  }

  get controls(): SimulatedCharger["controls"] {
    return this.charger.controls;
  }

  async start(): Promise<this> {
    await this.charger.start({
      event: (event) => this.events.push({ ...event, at: this.clock.monotonic() }),
      request: async (name, params) => this.answer(name, params),
    });
    await this.clock.flush();
    return this;
  }

  /** What was heard since the last call, in short words, without meter values and offers. */
  heard(): string[] {
    return this.events.splice(0).flatMap((event) => short(event) ?? []);
  }

  lastOnline(): ChargerSnapshot | undefined {
    return this.events.flatMap((event) => (event.type === "online" ? [event.snapshot] : [])).at(-1);
  }

  private answer<N extends ChargerRequestName>(
    name: N,
    params: ChargerRequests[N]["params"],
  ): ChargerRequests[N]["result"] {
    this.requests.push({ name, params });
    const answers: { [K in ChargerRequestName]: () => ChargerRequests[K]["result"] } = {
      validateToken: () => ({ info: this.verdicts.get(tokenValue(params)) ?? accepted }),
      mayStart: () => this.reservation,
      dataTransfer: () => ({ status: "UnknownVendorId" }),
      getVariable: () => ({ status: "UnknownVariable" }),
      setVariable: () => ({ status: "UnknownVariable" }),
      getConfiguration: () => ({ known: [], unknown: [] }),
      setConfiguration: () => ({ status: "NotSupported" }),
      changeAvailability: () => ({ status: "Rejected" }),
      securityEvent: () => ({ told: false }),
      getCertificate: () => ({ status: "Failed" }),
    };
    return answers[name]();
  }
}

/** The first sample of a measurand (and phase). */
export function valueOf(reading: MeterReading | undefined, measurand: string, phase?: string): number {
  const found = reading?.samples.find(
    (sample) => sample.measurand === measurand && (phase === undefined || sample.phase === phase),
  );
  return found?.value ?? Number.NaN;
}

function tokenValue(params: object): string {
  if (!("token" in params) || typeof params.token !== "object" || params.token === null) return "";
  return "value" in params.token && typeof params.token.value === "string" ? params.token.value : "";
}

function short(event: ChargerEvent): string | undefined {
  switch (event.type) {
    case "meterValue":
    case "limitOffered":
      return undefined;
    case "chargingState":
      return event.state;
    case "sessionStarted":
      return `sessionStarted(${event.reason}) ${event.sessionId}`;
    case "transactionStarted":
      return `transactionStarted(${event.token?.value ?? "-"}) ${event.sessionId}`;
    case "transactionFinished":
      return `transactionFinished(${event.reason}, ${event.token?.value ?? "-"}) ${event.sessionId}`;
    case "sessionFinished":
      return `sessionFinished ${event.sessionId}`;
    case "stopPressed":
      return `stopPressed(${event.reason})`;
    case "tokenPresented":
      return `tokenPresented(${event.token.value})`;
    default:
      return event.type;
  }
}
