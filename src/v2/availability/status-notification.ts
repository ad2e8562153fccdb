import { OCPPCommCtrlr } from "../../device-model/components/ocpp-comm-ctrlr.ts";
import type { Settings } from "../../device-model/settings.ts";
import type { Clock } from "../../kernel/clock.ts";
import type { ConnectorStatusEnumType, StatusNotificationRequest } from "../../messages/v21/types.ts";
import type { ConnectorRef, Place } from "../../model/evse.ts";
import type { Moment } from "../../model/moment.ts";
import type { CsmsSession } from "../../ports/session.ts";
import type { StationFacts } from "../../station/station-facts.ts";
import type { StationTime } from "../../station/station-time.ts";
import { connectorStatus2 } from "./connector-status.ts";

export interface StatusReporter2Deps {
  readonly clock: Clock;
  readonly settings: Pick<Settings, "get">;
  readonly facts: StationFacts;
  readonly time: StationTime;
  readonly session: Pick<CsmsSession, "call" | "callAsked" | "ready">;
}

interface Line {
  readonly place: ConnectorRef;
  current: ConnectorStatusEnumType;
  since: Moment;
  /** What the CSMS was told last; null: it has to be told anew. */
  told: ConnectorStatusEnumType | null;
}

/**
 * Tells the CSMS what each connector is (G01, B01.FR.05, B04.FR.02): every change while connected, and after a time offline
 * what then holds and differs.
 */
export class StatusReporter2 {
  private readonly deps: StatusReporter2Deps;
  private readonly lines: readonly Line[];
  private readonly off: () => void;
  /** When the connection was lost (ms, monotonic); null while there is one, and before the first. */
  private lostAt: number | null = null;

  constructor(deps: StatusReporter2Deps) {
    this.deps = deps;
    const { facts, time } = deps;
    this.lines = facts.connectors().map(({ place }) => ({
      place,
      current: this.project(place),
      since: time.now(),
      told: null,
    }));
    this.off = facts.changed.on((place) => this.changed(place));
  }

  /** After a BootNotification was accepted the CSMS is told everything. */
  booted(): void {
    for (const line of this.lines) line.told = null;
    this.resumed();
  }

  /** The connection is gone. */
  lost(): void {
    this.lostAt ??= this.deps.clock.monotonic();
  }

  /** Connected again: after a long time away everything is told anew (B04.FR.01), else what changed (B04.FR.02). */
  resumed(): void {
    const { clock, settings } = this.deps;
    const away = this.lostAt === null ? 0 : clock.monotonic() - this.lostAt;
    this.lostAt = null;
    if (away > settings.get(OCPPCommCtrlr.OfflineThreshold) * 1000)
      for (const line of this.lines) line.told = null;
    for (const line of this.lines) this.tell(line);
  }

  /** Sends the status of a connector once more, as the CSMS asked (F06). */
  repeat({ evse, connector }: ConnectorRef): void {
    const line = this.lines.find(({ place }) => place.evse === evse && place.connector === connector);
    if (!line) return;
    const what = `StatusNotification ${evse}.${connector}`;
    void this.deps.session.callAsked(what, "StatusNotification", () => ({
      action: "StatusNotification",
      payload: this.request(line),
    }));
  }

  dispose(): void {
    this.off();
  }

  private changed({ evse }: Place): void {
    for (const line of this.lines)
      if (evse === undefined || line.place.evse === evse) {
        const status = this.project(line.place);
        if (status !== line.current) {
          line.current = status;
          line.since = this.deps.time.now();
        }
        this.tell(line);
      }
  }

  private tell(line: Line): void {
    const { session } = this.deps;
    if (!session.ready || line.told === line.current) return;
    line.told = line.current;
    const payload = this.request(line);
    void session
      .call("StatusNotification", () => ({ action: "StatusNotification", payload }))
      .then((outcome) => {
        // Not heard: told again with the next connection.
        if (outcome.kind === "offline" || outcome.kind === "timeout") line.told = null;
      });
  }

  private request({ place, current, since }: Line): StatusNotificationRequest {
    return {
      timestamp: new Date(this.deps.time.resolve(since).wall).toISOString(),
      connectorStatus: current,
      evseId: place.evse,
      connectorId: place.connector,
    };
  }

  private project(place: ConnectorRef): ConnectorStatusEnumType {
    const { facts } = this.deps;
    const evse = facts.evses.get(place.evse);
    const connector = facts.connector(place);
    return evse && connector ? connectorStatus2(facts, evse, connector) : "Unavailable";
  }
}
