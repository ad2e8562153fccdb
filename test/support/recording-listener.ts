import type { ChargerListener } from "../../src/ports/charger.ts";
import type { ChargerEvent } from "../../src/ports/charger-events.ts";
import type { ChargerRequestName, ChargerRequests } from "../../src/ports/charger-requests.ts";

type Answers = { readonly [N in ChargerRequestName]: ChargerRequests[N]["result"] };

/** A listener that notes what it is told, and answers requests with the same each time. */
export class RecordingListener implements ChargerListener {
  readonly events: ChargerEvent[] = [];
  readonly requests: { name: string; params: unknown }[] = [];
  /** A request that throws, when set. */
  failure: Error | null = null;
  private readonly answers: Answers = {
    validateToken: { info: { status: "Accepted" } },
    mayStart: { allowed: true },
    dataTransfer: { status: "Accepted", data: "pong" },
    getVariable: { status: "Accepted", value: "42" },
    setVariable: { status: "Accepted" },
    getConfiguration: { known: [{ key: "HeartbeatInterval", readonly: false, value: "42" }], unknown: [] },
    setConfiguration: { status: "Accepted" },
    changeAvailability: { status: "Accepted" },
    securityEvent: { told: true },
    getCertificate: { status: "Failed" },
  };

  event(event: ChargerEvent): void {
    this.events.push(event);
  }

  async request<N extends ChargerRequestName>(
    name: N,
    params: ChargerRequests[N]["params"],
  ): Promise<ChargerRequests[N]["result"]> {
    this.requests.push({ name, params });
    if (this.failure) throw this.failure;
    return this.answers[name];
  }

  /** The types of what was told, in order. */
  get types(): string[] {
    return this.events.map(({ type }) => type);
  }
}
