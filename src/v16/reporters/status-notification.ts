import { OCPP16LegacyCtrlr } from "../../device-model/components/ocpp16-legacy-ctrlr.ts";
import type { Settings } from "../../device-model/settings.ts";
import type { Clock, Timer } from "../../kernel/clock.ts";
import type { StatusNotificationRequest } from "../../messages/v16/types.ts";
import type { Place } from "../../model/evse.ts";
import type { Moment } from "../../model/moment.ts";
import type { CallOutcome, OutboundCall } from "../../model/rpc.ts";
import type { CsmsSession } from "../../ports/session.ts";
import type { StationFacts } from "../../station/station-facts.ts";
import type { StationTime } from "../../station/station-time.ts";
import type { ConnectorTable } from "../connectors.ts";
import { connectorStatus, sameStatus, stationStatus, type Status16 } from "../status.ts";

export interface StatusReporterDeps {
  readonly clock: Clock;
  readonly settings: Settings;
  readonly facts: StationFacts;
  readonly connectors: ConnectorTable;
  readonly time: StationTime;
  readonly session: Pick<CsmsSession, "call" | "callAsked" | "ready">;
}

/**
 * How long after a boot the first statuses wait for the hardware, ms: the CSMS hears of the station before the hardware's
 * driver has connected, and a board that is there should not begin as Unavailable.
 */
const hardwareGraceMs = 5000;

interface Line {
  /** What holds now, and since when. */
  current: Status16;
  since: Moment;
  /** What the CSMS was told last; null when it has to be told anew. */
  told: Status16 | null;
  /** MinimumStatusDuration runs (1.6 §9.1.20). */
  settling: Timer | null;
}

/** A CALLERROR is an answer: saying it again would not help. Anything else leaves the CSMS uninformed. */
function untold(line: Line | null, { kind }: CallOutcome): void {
  if (line && (kind === "offline" || kind === "timeout")) line.told = null;
}

/**
 * Tells the CSMS what each connector and the station are (1.6 §4.9): every change while connected, and after a time
 * offline only what then holds and differs.
 */
export class StatusReporter {
  private readonly deps: StatusReporterDeps;
  private readonly lines = new Map<number, Line>();
  private readonly off: () => void;
  private hardwareSeen: boolean;
  /** Runs while the first statuses wait for the hardware. */
  private grace: Timer | null = null;

  constructor(deps: StatusReporterDeps) {
    this.deps = deps;
    this.hardwareSeen = deps.facts.online;
    this.off = deps.facts.changed.on((place) => this.changed(place));
  }

  /** After a BootNotification was accepted the CSMS is told everything (errata v4: connector 0 and all connectors). */
  booted(): void {
    for (const line of this.lines.values()) line.told = null;
    if (this.hardwareSeen) this.resumed();
    else this.awaitHardware();
  }

  /** Connected again: what differs from what was told last goes out. */
  resumed(): void {
    for (let id = 0; id <= this.deps.connectors.count; id++) {
      const line = this.refresh(id);
      line.settling?.cancel();
      line.settling = null;
      this.tell(id, line);
    }
  }

  /**
   * Sends the status of a connector once more, as the CSMS asked (TriggerMessage): what holds when its turn comes. While the
   * first statuses wait for the hardware these are the answer.
   */
  repeat(id: number): void {
    if (this.grace) return;
    let line: Line | null = null;
    const build = (): OutboundCall => this.message(id, (line = this.refresh(id)));
    void this.deps.session
      .callAsked(`status of ${id}`, "StatusNotification", build)
      .then((outcome) => untold(line, outcome));
  }

  dispose(): void {
    this.off();
    this.grace?.cancel();
    for (const line of this.lines.values()) line.settling?.cancel();
  }

  private awaitHardware(): void {
    this.grace?.cancel();
    this.grace = this.deps.clock.setTimer(
      "first statuses",
      hardwareGraceMs,
      () => {
        this.graceOver();
      },
      { background: true },
    );
  }

  private graceOver(): void {
    this.grace?.cancel();
    this.grace = null;
    this.resumed();
  }

  private changed(place: Place): void {
    const { connectors, facts } = this.deps;
    this.hardwareSeen ||= facts.online;
    if (this.grace && this.hardwareSeen) {
      this.graceOver();
      return;
    }
    for (let id = 0; id <= connectors.count; id++)
      if (place.evse === undefined || connectors.place(id)?.evse === place.evse) this.settle(id);
  }

  /** Waits MinimumStatusDuration before a change is told; a change back within it is never told. */
  private settle(id: number): void {
    const before = this.lines.get(id)?.current;
    const line = this.refresh(id);
    if (before && sameStatus(before, line.current)) return;
    line.settling?.cancel();
    line.settling = null;
    const seconds = this.deps.settings.get(OCPP16LegacyCtrlr.MinimumStatusDuration);
    if (seconds <= 0) {
      this.tell(id, line);
      return;
    }
    line.settling = this.deps.clock.setTimer(
      `status of connector ${id}`,
      seconds * 1000,
      () => {
        line.settling = null;
        this.tell(id, line);
      },
      { background: true },
    );
  }

  private refresh(id: number): Line {
    const { facts, connectors, time } = this.deps;
    const place = connectors.place(id);
    const evse = place && facts.evses.get(place.evse);
    const connector = place && facts.connector(place);
    const current = evse && connector ? connectorStatus(facts, evse, connector) : stationStatus(facts);
    const line = this.lines.get(id);
    if (!line) {
      const fresh: Line = { current, since: time.now(), told: null, settling: null };
      this.lines.set(id, fresh);
      return fresh;
    }
    if (!sameStatus(line.current, current)) {
      line.current = current;
      line.since = time.now();
    }
    return line;
  }

  private tell(id: number, line: Line): void {
    const { session } = this.deps;
    if (!session.ready || this.grace || (line.told && sameStatus(line.told, line.current))) return;
    const message = this.message(id, line);
    void session.call("StatusNotification", () => message).then((outcome) => untold(line, outcome));
  }

  private message(id: number, line: Line): OutboundCall {
    const { current, since } = line;
    line.told = current;
    const payload: StatusNotificationRequest = {
      connectorId: id,
      ...current,
      timestamp: new Date(this.deps.time.resolve(since).wall).toISOString(),
    };
    return { action: "StatusNotification", payload };
  }
}
