import { OCPP16LegacyCtrlr } from "../../device-model/components/ocpp16-legacy-ctrlr.ts";
import type { Settings } from "../../device-model/settings.ts";
import type { Clock, Timer } from "../../kernel/clock.ts";
import type { Place } from "../../model/evse.ts";
import type { CsmsSession } from "../../ports/session.ts";
import type { StationFacts } from "../../station/station-facts.ts";
import type { StationTime } from "../../station/station-time.ts";
import type { ConnectorTable } from "../connectors.ts";
import { connectorStatus, stationStatus } from "../status.ts";
import { StatusLine } from "./status-line.ts";

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

/**
 * Tells the CSMS what each connector and the station are (1.6 §4.9): every change and error while connected, in their order,
 * and after a time offline only what then holds and differs.
 */
export class StatusReporter {
  private readonly deps: StatusReporterDeps;
  /** By connectorId. */
  private readonly lines: readonly StatusLine[];
  private readonly off: readonly (() => void)[];
  private hardwareSeen: boolean;
  /** Runs while the first statuses wait for the hardware. */
  private grace: Timer | null = null;

  constructor(deps: StatusReporterDeps) {
    this.deps = deps;
    const { facts, settings, connectors } = deps;
    this.hardwareSeen = facts.online;
    this.lines = Array.from({ length: connectors.count + 1 }, (_, id) => this.line(id));
    this.off = [
      facts.errorEvents.on((event) => this.lines[connectors.id(event.place)]?.error(event)),
      facts.changed.on((place) => this.changed(place)),
      settings.onChange(OCPP16LegacyCtrlr.MinimumStatusDuration, () => {
        for (const line of this.lines) line.minimumChanged();
      }),
    ];
  }

  /** After a BootNotification was accepted the CSMS is told everything (errata v4: connector 0 and all connectors). */
  booted(): void {
    for (const line of this.lines) line.forgotten();
    if (this.hardwareSeen) this.resumed();
    else this.awaitHardware();
  }

  /** Connected again: what differs from what was told last goes out. */
  resumed(): void {
    for (const line of this.lines) line.tell();
  }

  /**
   * Sends the status of a connector once more, as the CSMS asked (TriggerMessage): what holds when its turn comes. While the
   * first statuses wait for the hardware these are the answer.
   */
  repeat(id: number): void {
    if (!this.grace) this.lines[id]?.repeat();
  }

  dispose(): void {
    for (const off of this.off) off();
    this.grace?.cancel();
    for (const line of this.lines) line.dispose();
  }

  private line(id: number): StatusLine {
    const { clock, settings, time, session, facts, connectors } = this.deps;
    const place = connectors.place(id);
    const evse = place && facts.evses.get(place.evse);
    const connector = place && facts.connector(place);
    const { errors } = connector ?? facts;
    return new StatusLine(id, {
      ...{ clock, settings, time, session },
      open: () => session.ready && !this.grace,
      project: () => (evse && connector ? connectorStatus(facts, evse, connector) : stationStatus(facts)),
      lasts: (error) => errors.has(error.id),
    });
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

  private changed(place: Place): void {
    const { connectors, facts } = this.deps;
    this.hardwareSeen ||= facts.online;
    if (this.grace && this.hardwareSeen) {
      this.graceOver();
      return;
    }
    this.lines.forEach((line, id) => {
      if (place.evse === undefined || connectors.place(id)?.evse === place.evse) line.changed();
    });
  }
}
