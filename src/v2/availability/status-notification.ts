import { OCPPCommCtrlr } from "../../device-model/components/ocpp-comm-ctrlr.ts";
import type { Settings } from "../../device-model/settings.ts";
import type { Clock, Timer } from "../../kernel/clock.ts";
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

/**
 * How long after a boot the first statuses wait for the hardware, ms: after a reset it comes up later than the station, and a board
 * that is there should not begin as Unavailable.
 */
const hardwareGraceMs = 10_000;

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
  private hardwareSeen: boolean;
  /** Runs while the first statuses wait for the hardware. */
  private grace: Timer | null = null;

  constructor(deps: StatusReporter2Deps) {
    this.deps = deps;
    const { facts, time } = deps;
    this.hardwareSeen = facts.online;
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
    if (this.hardwareSeen) this.resumed();
    else this.awaitHardware();
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

  /** Sends the status of a connector once more, as the CSMS asked (F06); what waits for the hardware is told when that is there. */
  repeat({ evse, connector }: ConnectorRef): void {
    const line = this.lines.find(({ place }) => place.evse === evse && place.connector === connector);
    if (!line || this.grace) return;
    const what = `StatusNotification ${evse}.${connector}`;
    void this.deps.session.callAsked(what, "StatusNotification", () => ({
      action: "StatusNotification",
      payload: this.request(line),
    }));
  }

  dispose(): void {
    this.grace?.cancel();
    this.off();
  }

  private changed({ evse }: Place): void {
    this.hardwareSeen ||= this.deps.facts.online;
    for (const line of this.lines)
      if (evse === undefined || line.place.evse === evse) {
        const status = this.project(line.place);
        if (status !== line.current) {
          line.current = status;
          line.since = this.deps.time.now();
        }
        if (!this.grace) this.tell(line);
      }
    if (this.grace && this.hardwareSeen) this.graceOver();
  }

  private awaitHardware(): void {
    this.grace?.cancel();
    this.grace = this.deps.clock.setTimer("first statuses", hardwareGraceMs, () => this.graceOver(), {
      background: true,
    });
  }

  private graceOver(): void {
    this.grace?.cancel();
    this.grace = null;
    this.resumed();
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
