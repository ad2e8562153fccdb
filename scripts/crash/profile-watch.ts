import type { AskedCall, RecordingCsms } from "./csms.ts";
import type { DatabaseView } from "./database-view.ts";
import type { Drivers } from "./drivers.ts";
import type { Garage } from "./garage.ts";
import { fitsOne, type ScheduleAnswer, sayings, scheduleAnswer, unlike } from "./profile-answers.ts";
import { found, judgeProfiles } from "./profile-oracle.ts";
import { type World, worldsAfter } from "./profile-worlds.ts";
import type { Signal } from "./signal.ts";
import type { StationProcess } from "./station-process.ts";

export interface ProfileWatchOptions {
  readonly csms: RecordingCsms;
  readonly garage: Garage;
  readonly drivers: Drivers;
  readonly signal: Signal;
  readonly found: (problem: string) => void;
}

/** What was compared. */
export interface ProfileCounts {
  databases: number;
  profiles: number;
  answers: number;
  limits: number;
}

/** s ahead that schedules are asked for. */
const aheadS = 120;
/** How long the station may take to answer, and its hardware to hear of it, ms. */
const answerMs = 2000;
const tellMs = 120;
const attempts = 5;
/** In between life goes on, ms. */
const betweenMs = 700;
/** How long the station and its hardware may take to find each other, ms. */
const startMs = 4000;

/** Watches over the charging profiles of a station, from one kill to the next. */
export class ProfileWatch {
  readonly counts: ProfileCounts = { databases: 0, profiles: 0, answers: 0, limits: 0 };
  private readonly options: ProfileWatchOptions;
  /** What the station may have had as this life began, and how many CALLs were asked before. */
  private worlds: readonly World[] = [[]];
  private asked = 0;

  constructor(options: ProfileWatchOptions) {
    this.options = options;
  }

  /** Takes what a database has as it is: it was rolled back. */
  adopt(view: DatabaseView): void {
    this.worlds = [found(this.worlds.flat(), view)];
    this.asked = this.options.csms.asked.length;
  }

  /** A life is over; null: nothing can be seen of what it left. */
  ended(view: DatabaseView | null, endedAt: number): void {
    const { csms } = this.options;
    const worlds = worldsAfter(this.worlds, csms.asked.slice(this.asked), csms.wire.profiles);
    this.asked = csms.asked.length;
    if (!view) {
      this.worlds = worlds;
      return;
    }
    const { problems, world } = judgeProfiles(worlds, view, { endedAt, registeredAt: csms.registeredAt });
    for (const problem of problems) this.options.found(problem);
    this.worlds = [world];
    this.counts.databases += 1;
    this.counts.profiles += view.profiles.length;
  }

  /** Inspects now and then, until the station's process is no more. */
  async accompany(station: StationProcess): Promise<void> {
    const { signal } = this.options;
    void station.exited.then(() => signal.raise());
    while (station.alive) {
      await this.inspect(station);
      await signal.until(() => !station.alive, betweenMs);
    }
  }

  /**
   * Once the station has booted, and while everybody keeps still: what it says may flow is what its profiles say, and its hardware
   * was told the same.
   */
  async inspect(station: StationProcess): Promise<void> {
    const { csms, drivers, garage, signal } = this.options;
    const ready = (): boolean => csms.registeredAt !== null && csms.connected && garage.hasLimits;
    await signal.until(() => !station.alive || ready(), startMs);
    let problems: readonly string[] = [];
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if (!station.alive || !ready()) return;
      drivers.hushed = true;
      const found = await this.compare(station);
      drivers.hushed = false;
      if (found?.length === 0) return;
      // What is on its way arrives; what is still wrong then is wrong.
      problems = found ?? [];
      await signal.until(() => !station.alive, tellMs);
    }
    for (const problem of problems) this.options.found(problem);
  }

  /** What the hardware was told that the CSMS was not; null: something happened meanwhile. */
  private async compare(station: StationProcess): Promise<readonly string[] | null> {
    const { csms, garage, signal } = this.options;
    const { changes } = garage;
    const said: ScheduleAnswer[] = [];
    for (const connectorId of [0, 1, 2]) {
      const answer = await this.answer(station, connectorId);
      if (!answer) return null;
      said.push(answer);
    }
    // Events on their way, and limits.
    await signal.until(() => !station.alive, tellMs);
    if (!station.alive || !csms.connected || garage.changes !== changes) return null;
    this.counts.limits += said.length;
    return said.flatMap((answer) => unlike(answer, garage.limits.get(answer.connectorId)) ?? []);
  }

  private async answer(station: StationProcess, connectorId: number): Promise<ScheduleAnswer | null> {
    const { csms, signal } = this.options;
    const payload = { connectorId, duration: aheadS, chargingRateUnit: "A" };
    let call: AskedCall | undefined;
    const ask = (): boolean => {
      if (csms.ask("GetCompositeSchedule", payload)) call = csms.asked.at(-1);
      return call !== undefined;
    };
    await signal.until(() => !station.alive || ask(), answerMs);
    await signal.until(() => !station.alive || call?.answer !== null, answerMs);
    if (!call?.answer) return null;
    // A reset that waited may have come in between: it is not accepted anew yet (B02).
    if (call.answer.status === "CALLERROR" && call.answer.payload === "SecurityError") return null;
    const said = scheduleAnswer(call);
    if (!said) {
      this.options.found(`GetCompositeSchedule of ${connectorId} was answered ${call.answer.status}`);
      return null;
    }
    this.judge(call, said);
    return said;
  }

  /** Where the station shares its limit among the EVSEs, only what it says of all of them follows from the profiles alone. */
  private judge(call: AskedCall, said: ScheduleAnswer): void {
    const { csms, garage } = this.options;
    if (said.connectorId !== 0 && !garage.balances) return;
    const before = csms.asked.slice(this.asked, csms.asked.indexOf(call));
    const worlds = worldsAfter(this.worlds, before, csms.wire.profiles);
    const fits = fitsOne(worlds, said, csms.wire.profiles);
    if (fits === false)
      this.options.found(
        `GetCompositeSchedule of ${said.connectorId} at ${new Date(said.start).toISOString()}: ${sayings(worlds, said, csms.wire.profiles)}`,
      );
    if (fits !== null) this.counts.answers += 1;
  }
}
