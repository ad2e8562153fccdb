import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { migrationsDir } from "../../src/app/package.ts";
import type { Clock } from "../../src/kernel/clock.ts";
import type { SessionOwner } from "../../src/ports/charger.ts";
import { rollback } from "../../src/store/migrate-database.ts";
import { RecordingCsms } from "./csms.ts";
import { damage } from "./damage.ts";
import { copyDatabase, viewDatabase } from "./database-view.ts";
import type { Dice } from "./dice.ts";
import { Drivers } from "./drivers.ts";
import { judgeEnergy, unseenWh } from "./energy.ts";
import type { Expected } from "./expected.ts";
import { expect, nothingExpected } from "./expected.ts";
import { Garage } from "./garage.ts";
import { historyOf } from "./history.ts";
import { Journal } from "./journal.ts";
import type { KillKind, Range } from "./kill-moment.ts";
import { aim, killKinds } from "./kill-moment.ts";
import type { Judgement } from "./oracle.ts";
import { judgeAllowed, judgeOrder, judgePayers, missing } from "./oracle.ts";
import { ProfileWatch } from "./profile-watch.ts";
import { judgeReasons, judgeResets } from "./reasons.ts";
import { replayByRun, replayInProcess } from "./replay.ts";
import { Signal } from "./signal.ts";
import { databaseOf, writeStationConfig } from "./station-config.ts";
import { StationProcess } from "./station-process.ts";
import type { Tally } from "./tally.ts";
import { type TxPoints, usualPoints } from "./tx-points.ts";
import { usualGate } from "./usual-gate.ts";
import type { OcppVersion } from "./wire.ts";
import { wireOf } from "./wire.ts";

export interface RoundOptions {
  readonly number: number;
  readonly kills: number;
  readonly sessionOwner: SessionOwner;
  readonly ocpp: OcppVersion;
  /** Of 2.0.1; null: the station's own. */
  readonly points: TxPoints | null;
  readonly dice: Dice;
  /** For the evidence of this round; made here. */
  readonly folder: string;
  readonly cli: string;
  readonly brokerUrl: string;
  readonly clock: Clock;
  readonly tally: Tally;
  readonly say: (line: string) => void;
}

/** Of the damaged copies, each so-many-th is given to a real `run`. */
const runEvery = 8;
/** How long the CSMS may take to hear everything in the end, ms. */
const drainMs = 30_000;
/** SIGTERM: commit, close, exit 0 within this. */
const stopMs = 1000;
/** The newest migration that can be undone without losing what a CSMS has to hear. */
const beforeNewest = 3;

/** One station from its first start to the end: killed again and again on one data directory, then drained and judged. */
export class Round {
  private readonly options: RoundOptions;
  private readonly configDir: string;
  private readonly withoutClock: boolean;
  private readonly resumes: boolean;
  private readonly databasePath: string;
  private readonly signal = new Signal();
  private readonly journal: Journal;
  private readonly csms: RecordingCsms;
  private readonly garage: Garage;
  private readonly drivers: Drivers;
  private readonly profiles: ProfileWatch;
  private readonly expected: Expected;
  private readonly problems: string[] = [];
  private readonly kills: number[] = [];
  private before: KillKind | null = null;

  constructor(options: RoundOptions) {
    const { folder, number, clock, brokerUrl, dice } = options;
    mkdirSync(folder, { recursive: true });
    this.options = options;
    this.configDir = join(folder, "station");
    this.withoutClock = dice.chance(0.3);
    this.resumes = dice.chance(0.4);
    this.databasePath = databaseOf(this.configDir);
    this.journal = new Journal(folder, "journal.jsonl");
    const { journal, signal } = this;
    const wire = wireOf(options.ocpp, options.points);
    this.expected = nothingExpected(wire.stationNames);
    this.csms = new RecordingCsms({ journal, signal, firstTransactionId: number * 10_000, wire });
    this.csms.gate = usualGate(dice.fork());
    const { sessionOwner } = options;
    const balances = dice.chance(0.6);
    this.garage = new Garage({
      ...{ clock, brokerUrl, prefix: this.prefix, sessionOwner, balances, journal, signal },
    });
    const { garage, csms } = this;
    this.drivers = new Drivers({ dice: dice.fork(), garage, csms, journal });
    const { drivers } = this;
    const found = (problem: string): void => this.found(this.kills.length + 1, problem);
    this.profiles = new ProfileWatch({ csms, garage, drivers, signal, found });
  }

  /** Where its evidence is. */
  get folder(): string {
    return this.options.folder;
  }

  /** Runs it; returns what was found. */
  async run(): Promise<readonly string[]> {
    const { dice, brokerUrl, kills, sessionOwner, ocpp, points } = this.options;
    await this.csms.listen();
    writeStationConfig({
      dir: this.configDir,
      csmsUrl: this.csms.url,
      brokerUrl,
      prefix: this.prefix,
      sessionOwner,
      resumes: this.resumes,
      meterFlushS: dice.pick(1, 60),
      ocpp,
      points,
    });
    await this.garage.start();
    this.drivers.start();
    try {
      for (let kill = 1; kill <= kills; kill++) await this.life(kill);
      await this.finale();
    } finally {
      this.drivers.stop();
      await this.garage.stop();
      await this.csms.close();
      this.journal.close();
    }
    return this.problems;
  }

  /** Whether a transaction outlives the station's process. */
  private get goesOn(): boolean {
    return this.resumes || this.options.sessionOwner === "charger";
  }

  private get points(): TxPoints {
    return this.options.points ?? usualPoints;
  }

  /** Whether energy is allowed in a transaction only; one that begins with the energy begins after that. */
  private get recordsFirst(): boolean {
    const { start } = this.points;
    return this.options.sessionOwner === "station" && start.some((point) => point !== "EnergyTransfer");
  }

  private get prefix(): string {
    return `crash/${this.options.number}`;
  }

  private range(): Range {
    const { csms, garage, drivers, databasePath } = this;
    return { csms, garage, drivers, databasePath };
  }

  private spawn(): StationProcess {
    const { cli, folder } = this.options;
    const { configDir, withoutClock } = this;
    this.csms.forgetRegistration();
    this.garage.beginLife();
    return new StationProcess({ cli, configDir, withoutClock, log: join(folder, "station.log") });
  }

  /** One life: started, killed at its moment, and the database it left looked at. */
  private async life(kill: number): Promise<void> {
    const { tally, say, number } = this.options;
    // Dice of its own: how a life goes must not change what the next one is dealt.
    const dice = this.options.dice.fork();
    const kind = kindOf(kill, dice, this.before);
    this.before = kind;
    if (kind === "start-up" && dice.chance(0.4)) this.rollBack();
    const station = this.spawn();
    const aimed = aim(kind, dice.fork(), this.range(), () => station.kill());
    this.journal.note("life", { kill, kind, moment: aimed.text });
    const [exit] = await Promise.all([station.exited, this.profiles.accompany(station)]);
    aimed.disarm();
    const killedAt = Date.now();
    this.journal.note("killed", { kill, ...exit });
    if (exit.signal !== "SIGKILL") this.found(kill, `run ended by itself with ${exit.code ?? exit.signal}`);

    const copy = copyDatabase(this.databasePath, this.copyFolder(kill));
    const view = viewDatabase(copyDatabase(this.databasePath, join(this.copyFolder(kill), "viewed")));
    this.profiles.ended(view, killedAt);
    this.kills.push(killedAt);
    const waiting = view ? expect(this.expected, view, this.goesOn) : 0;
    if (!view && existsSync(this.databasePath) && statSync(this.databasePath).size > 0)
      this.found(kill, "SQLite finds the database damaged after the kill");
    if (view && view.aside > 0) this.found(kill, `${view.aside} messages were set aside`);
    tally.kill(kind, waiting, view?.transactions.filter((row) => row.ended_at === null).length ?? 0);
    const replay = await this.replay(kill, copy, dice.fork());
    say(`${number}.${kill}  ${aimed.text}; ${waiting} facts waited; ${replay}`);
    if (dice.chance(0.2)) this.csms.cut();
  }

  private rollBack(): void {
    if (!existsSync(this.databasePath) || statSync(this.databasePath).size === 0) return;
    try {
      rollback(this.databasePath, migrationsDir(), beforeNewest);
      this.journal.note("rolled back", { to: beforeNewest });
    } catch (error) {
      this.journal.note("not rolled back", { error: String(error) });
    }
    const view = viewDatabase(copyDatabase(this.databasePath, join(this.options.folder, "rolled-back")));
    if (view) this.profiles.adopt(view);
  }

  private async replay(kill: number, copy: string, dice: Dice): Promise<string> {
    const { tally, cli, brokerUrl, number } = this.options;
    const folder = join(this.copyFolder(kill), "damaged");
    const how = damage(copyDatabase(copy, folder), dice);
    const damaged = join(folder, "ocpp-station.db");
    this.journal.note("damaged copy", { kill, how });
    const { opened, problems } = replayInProcess(damaged, folder);
    for (const problem of problems) this.found(kill, `${how}: ${problem}`);
    tally.replay(opened);
    if (kill % runEvery !== 0) return `${how}: ${opened}`;
    const name = `crash/replay/${number}/${kill}`;
    const firstTransactionId = 1_000_000 + number * 10_000 + kill * 100;
    const run = await replayByRun(damaged, folder, {
      cli,
      brokerUrl,
      name,
      garage: this.garage,
      firstTransactionId,
      wire: this.csms.wire,
    });
    for (const problem of run) this.found(kill, `${how}: ${problem}`);
    tally.replayRun();
    return `${how}: ${opened}, run`;
  }

  /** Everybody goes home, the network holds, and the station tells the CSMS what is left; then all is compared. */
  private async finale(): Promise<void> {
    const { tally } = this.options;
    this.drivers.stop();
    this.drivers.leave();
    this.csms.restore();
    this.csms.answerAtOnce();
    let left = 1;
    for (let life = 1; life <= 3 && left > 0; life++) {
      const station = this.spawn();
      this.journal.note("last life", { life });
      const before = this.csms.calls.length;
      await this.signal.until(() => !station.alive || this.isSettled(before), drainMs);
      await this.profiles.inspect(station);
      if (life === 1) await this.resetOnce(station);
      if (!station.alive) this.found(null, "run ended by itself while it drained");
      const { exit, ms } = await station.stop();
      tally.stopped(ms);
      if (exit.code !== 0 || ms > stopMs)
        this.found(null, `SIGTERM: exit ${exit.code ?? exit.signal} after ${Math.round(ms)} ms`);
      const view = viewDatabase(copyDatabase(this.databasePath, join(this.options.folder, `last-${life}`)));
      this.profiles.ended(view, Date.now());
      left = view ? view.outbox.length + view.transactions.filter((row) => row.ended_at === null).length : 1;
    }
    if (left > 0) this.found(null, `${left} facts still wait, or transactions still run, in the end`);
    this.judge();
  }

  /** A reset nobody disturbs: the same process boots anew. */
  private async resetOnce(station: StationProcess): Promise<void> {
    const { csms } = this;
    const type = this.options.dice.pick("Soft", "Hard");
    await this.signal.until(() => !station.alive || csms.ask("Reset", { type }), drainMs);
    const before = csms.calls.length;
    const back = (): boolean => csms.calls.slice(before).some(({ action }) => action === "BootNotification");
    await this.signal.until(() => !station.alive || back(), drainMs);
    if (station.alive && !back()) this.found(null, `${type} reset: no BootNotification`);
    await this.signal.until(() => !station.alive || this.isSettled(before), drainMs);
  }

  /** Whether this life, which began after so many CALLs, has booted, and all is at the CSMS. */
  private isSettled(before: number): boolean {
    const booted = this.csms.calls
      .slice(before)
      .some(({ action, answered }) => action === "BootNotification" && answered === "result");
    if (!booted) return false;
    const order = judgeOrder(historyOf(this.csms, this.expected.leaving), this.expected, this.garage);
    return this.lost(order).length === 0;
  }

  /** What the CSMS does not have (yet) of what databases recorded, and of what the hardware itself did. */
  private lost(order: Judgement): string[] {
    const own = this.options.sessionOwner === "charger";
    return [
      ...missing(order, this.expected, true),
      ...(own ? this.garage.bill.judge(order.transactions.values(), this.points, unseenWh) : []),
    ];
  }

  private judge(): void {
    const { tally } = this.options;
    const history = historyOf(this.csms, this.expected.leaving);
    const order = judgeOrder(history, this.expected, this.garage);
    const energy = judgeEnergy(this.garage, order.transactions.values(), this.kills, this.points);
    const { kills, withoutClock, csms, points } = this;
    const owner = this.options.sessionOwner;
    const story = { owner, kills, asked: csms.asked, clock: !withoutClock, points };
    const found = [
      ...history.problems,
      ...order.problems,
      ...this.lost(order),
      ...(this.recordsFirst ? judgeAllowed(order, this.garage.allowed) : []),
      ...judgePayers(order, unseenWh),
      ...judgeReasons(order.transactions.values(), story),
      ...judgeResets(story, csms.calls, Date.now()),
      ...energy.problems,
      ...(withoutClock ? [] : csms.wire.judgeTimes(csms.calls, csms.connections)),
    ];
    for (const problem of found) this.found(null, problem);
    tally.round(csms, history, order.transactions, energy, this.expected);
    tally.profiles(csms, this.profiles.counts);
  }

  private found(kill: number | null, problem: string): void {
    const { number, say } = this.options;
    const text = `round ${number}, ${kill === null ? "at the end" : `kill ${kill}`}: ${problem}`;
    this.problems.push(text);
    this.journal.note("found", { text });
    say(`FOUND  ${text}`);
  }

  private copyFolder(kill: number): string {
    return join(this.options.folder, `kill-${kill}`);
  }
}

/** A database begins with a start-up cut short; then anything goes. */
function kindOf(kill: number, dice: Dice, before: KillKind | null): KillKind {
  const [first, ...others] = killKinds;
  if (kill === 1) return "start-up";
  // A CSMS that is away stays away for a life or two.
  if (before === "offline" && dice.chance(0.5)) return "offline";
  return dice.chance(0.15) ? "reset" : dice.pick<KillKind>(first, ...others);
}
