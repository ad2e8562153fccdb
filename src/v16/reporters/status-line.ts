import { InternalCtrlr } from "../../device-model/components/internal-ctrlr.ts";
import { OCPP16LegacyCtrlr } from "../../device-model/components/ocpp16-legacy-ctrlr.ts";
import type { Settings } from "../../device-model/settings.ts";
import type { Clock, Timer } from "../../kernel/clock.ts";
import type { StatusNotificationRequest } from "../../messages/v16/types.ts";
import type { ChargerError } from "../../model/charger-error.ts";
import type { Moment } from "../../model/moment.ts";
import type { CallOutcome, OutboundCall } from "../../model/rpc.ts";
import type { CsmsSession } from "../../ports/session.ts";
import type { ErrorEvent } from "../../station/error-book.ts";
import type { StationTime } from "../../station/station-time.ts";
import { clearedError, sameButReasons, sameStatus, withError, type Status16 } from "../status-error.ts";
import { EndedErrors } from "./ended-errors.ts";

export interface StatusLineDeps {
  readonly clock: Clock;
  readonly settings: Settings;
  readonly time: StationTime;
  readonly session: Pick<CsmsSession, "call" | "callAsked">;
  /** Whether the CSMS may be told now. */
  readonly open: () => boolean;
  /** What the facts say now. */
  readonly project: () => Status16;
  /** Whether an error of this line still lasts. */
  readonly lasts: (error: ChargerError) => boolean;
}

/** Messages of one line that may wait for their turn and answer; of more than these only the last state is told. */
const mostWaiting = 10;

/** How long after a time-out it is told again, ms: doubled each time, so that a CSMS that never answers is not flooded. */
const firstAgainMs = 60_000;
const longestAgainMs = 3_600_000;

/** A StatusNotification that was handed over to be sent; `error` when it told the beginning of one. */
interface Said {
  readonly at: Moment;
  readonly error: ChargerError | null;
}

/**
 * What the CSMS is told of one connector, or of the station (connectorId 0). A status is told when it has lasted
 * MinimumStatusDuration (1.6 §9.1.20); an error that begins, and Faulted, at once: a fault must not be hidden.
 */
export class StatusLine {
  private readonly id: number;
  private readonly deps: StatusLineDeps;
  private readonly ended: EndedErrors;
  /** What holds now, and since when. */
  private current: Status16;
  private since: Moment;
  /** What held when the CSMS was told last; null when it has to be told anew. */
  private told: Status16 | null = null;
  /** MinimumStatusDuration runs. */
  private settling: Timer | null = null;
  private newest: Said | null = null;
  private waiting = 0;
  /** Runs from a time-out to the next attempt. */
  private again: Timer | null = null;
  private againMs = firstAgainMs;

  constructor(id: number, deps: StatusLineDeps) {
    this.id = id;
    this.deps = deps;
    this.ended = new EndedErrors(deps.clock);
    this.current = deps.project();
    this.since = deps.time.now();
  }

  /** Facts changed. What holds while the CSMS is away is told when it is back. */
  changed(): void {
    if (!this.refresh()) return;
    this.stopSettling();
    const { told, current } = this;
    if (!this.deps.open() || (told && this.same(told, current))) return;
    if (current.status === "Faulted" && told?.status !== "Faulted") this.tell();
    else this.settle();
  }

  /** An error began or ended here: one notification each, whatever else lasts (1.6 §4.9). */
  error({ kind, error }: ErrorEvent): void {
    const { deps } = this;
    const began = kind === "raised";
    const wanted = began ? !this.ended.has(error) : deps.settings.get(OCPP16LegacyCtrlr.ReportClearedErrors);
    // What is not told as an event is so as the change of the status it makes.
    if (!began && !wanted) this.ended.add(error, this.minimumMs());
    if (!wanted || !deps.open()) return;
    this.refresh();
    const { status } = this.current;
    const said = began ? withError(status, error) : clearedError(status, error);
    this.say(said, { at: deps.time.now(), error: began ? error : null });
  }

  /** Tells what holds now, unless the CSMS knows. */
  tell(): void {
    this.refresh();
    this.stopSettling();
    if (!this.deps.open() || (this.told && this.same(this.told, this.current))) return;
    this.say(this.current, { at: this.since, error: null });
  }

  /** The CSMS knows nothing of it any more. */
  forgotten(): void {
    this.told = null;
  }

  /** MinimumStatusDuration was changed: it counts for what waits, too. */
  minimumChanged(): void {
    if (!this.settling) return;
    this.stopSettling();
    this.settle();
  }

  /** Tells once more, as the CSMS asked: what holds when its turn comes. */
  repeat(): void {
    let said: Said | null = null;
    const build = (): OutboundCall => {
      this.refresh();
      said = { at: this.since, error: null };
      this.saying(said);
      return this.message(this.current, this.since);
    };
    void this.deps.session
      .callAsked(`status of ${this.id}`, "StatusNotification", build)
      .then((outcome) => said && this.answered(said, outcome));
  }

  dispose(): void {
    this.stopSettling();
    this.again?.cancel();
  }

  /** Returns whether something else holds than before. */
  private refresh(): boolean {
    const before = this.current;
    const current = this.deps.project();
    if (sameStatus(before, current)) return false;
    this.current = current;
    if (this.same(before, current)) return false;
    this.since = this.deps.time.now();
    return true;
  }

  /** Other reasons for SuspendedEVSE are news with ReportSuspendedEVSEReasonChange only. */
  private same(a: Status16, b: Status16): boolean {
    if (sameStatus(a, b)) return true;
    const key = InternalCtrlr.ReportSuspendedEVSEReasonChange;
    return sameButReasons(a, b) && !this.deps.settings.get(key);
  }

  /** A change back before the time is over is never told. */
  private settle(): void {
    const leftMs = this.since.mono + this.minimumMs() - this.deps.clock.monotonic();
    if (leftMs <= 0) {
      this.tell();
      return;
    }
    this.settling = this.deps.clock.setTimer(`status of ${this.id}`, leftMs, () => this.tell(), {
      background: true,
    });
  }

  private stopSettling(): void {
    this.settling?.cancel();
    this.settling = null;
  }

  private minimumMs(): number {
    return this.deps.settings.get(OCPP16LegacyCtrlr.MinimumStatusDuration) * 1000;
  }

  private say(status: Status16, said: Said): void {
    if (this.waiting >= mostWaiting) {
      this.told = null;
      return;
    }
    this.saying(said);
    void this.deps.session
      .call("StatusNotification", () => this.message(status, said.at))
      .then((outcome) => this.answered(said, outcome));
  }

  /** A message goes out that tells the present state. */
  private saying(said: Said): void {
    this.stopSettling();
    this.again?.cancel();
    this.again = null;
    this.newest = said;
    this.told = this.current;
    this.waiting++;
  }

  /** A CALLERROR is an answer: saying it again would not help. Anything else leaves the CSMS uninformed. */
  private answered(said: Said, { kind }: CallOutcome): void {
    this.waiting--;
    if (kind === "result" || kind === "error") {
      this.againMs = firstAgainMs;
      if (this.told === null) this.tell();
    } else if (said === this.newest) {
      this.told = null;
      this.tellAgain(said);
    }
  }

  /** After a while, unless something newer went out, or the connection was lost and everything is told anyway. */
  private tellAgain({ at, error }: Said): void {
    const { clock, lasts, open } = this.deps;
    if (!open()) return;
    this.again = clock.setTimer(
      `status of ${this.id} again`,
      this.againMs,
      () => {
        this.again = null;
        if (error && lasts(error) && open()) {
          this.refresh();
          this.say(withError(this.current.status, error), { at, error });
        } else this.tell();
      },
      { background: true },
    );
    this.againMs = Math.min(2 * this.againMs, longestAgainMs);
  }

  private message(status: Status16, at: Moment): OutboundCall {
    const timestamp = new Date(this.deps.time.resolve(at).wall).toISOString();
    const payload: StatusNotificationRequest = { connectorId: this.id, ...status, timestamp };
    return { action: "StatusNotification", payload };
  }
}
