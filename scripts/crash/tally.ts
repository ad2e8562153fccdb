import type { RecordingCsms } from "./csms.ts";
import type { Expected } from "./expected.ts";
import type { Heard } from "./oracle.ts";
import type { Energy } from "./energy.ts";
import type { History } from "./history.ts";
import type { KillKind } from "./kill-moment.ts";
import { killKinds } from "./kill-moment.ts";
import type { ProfileCounts } from "./profile-watch.ts";
import type { Replay } from "./replay.ts";

const listed = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([what, times]) => `${what} ${times}`).join(", ");

const count = (counts: Map<string, number>, what: string): void =>
  void counts.set(what, (counts.get(what) ?? 0) + 1);

const kWh = (wh: number): string => `${(wh / 1000).toFixed(1)} kWh`;

/** What all rounds together did, for the table at the end. */
export class Tally {
  private readonly killed = new Map<KillKind, number>();
  private readonly opened = new Map<string, number>();
  private facts = 0;
  private mostFacts = 0;
  private running = 0;
  private runs = 0;
  private transactions = 0;
  private calls = 0;
  private frames = 0;
  private bytes = 0;
  private repeated = 0;
  private deliveredWh = 0;
  private unbilledWh = 0;
  private slowestStopMs = 0;
  private offline = 0;
  private readonly ends = new Map<string, number>();
  private readonly resets = new Map<string, number>();
  private readonly profileCalls = new Map<string, number>();
  private compared: ProfileCounts = { databases: 0, profiles: 0, answers: 0, limits: 0 };

  kill(kind: KillKind, waiting: number, running: number): void {
    this.killed.set(kind, (this.killed.get(kind) ?? 0) + 1);
    this.facts += waiting;
    this.mostFacts = Math.max(this.mostFacts, waiting);
    this.running += running;
  }

  replay(opened: Replay["opened"]): void {
    this.opened.set(opened, (this.opened.get(opened) ?? 0) + 1);
  }

  replayRun(): void {
    this.runs += 1;
  }

  stopped(ms: number): void {
    this.slowestStopMs = Math.max(this.slowestStopMs, ms);
  }

  round(
    csms: RecordingCsms,
    history: History,
    transactions: ReadonlyMap<number, Heard>,
    energy: Energy,
    expected: Expected,
  ): void {
    this.transactions += transactions.size;
    this.offline += expected.offline.size;
    for (const { stop } of transactions.values()) if (stop) count(this.ends, stop.stop.reason ?? "Local");
    for (const { action, answer } of csms.asked)
      if (action === "Reset") count(this.resets, answer?.status ?? "not answered");
    this.calls += csms.calls.length;
    this.frames += csms.frames;
    this.bytes += csms.bytes;
    this.repeated += history.repeated;
    this.deliveredWh += energy.deliveredWh;
    this.unbilledWh += energy.unbilledWh;
  }

  profiles({ asked }: RecordingCsms, counts: ProfileCounts): void {
    for (const { action, payload, answer } of asked) {
      const remote = action === "RemoteStartTransaction" && "chargingProfile" in payload;
      if (remote || action === "SetChargingProfile" || action === "ClearChargingProfile")
        count(
          this.profileCalls,
          `${action.replace(/Charging.*|Transaction/, "")} ${answer?.status ?? "not answered"}`,
        );
    }
    const { databases, profiles, answers, limits } = this.compared;
    this.compared = {
      databases: databases + counts.databases,
      profiles: profiles + counts.profiles,
      answers: answers + counts.answers,
      limits: limits + counts.limits,
    };
  }

  table(): string[] {
    const kills = [...this.killed.values()].reduce((sum, count) => sum + count, 0);
    const kinds = killKinds.flatMap((kind) => {
      const count = this.killed.get(kind);
      return count === undefined ? [] : [`${kind} ${count}`];
    });
    const rows: readonly (readonly [string, string])[] = [
      ["kills", `${kills}: ${kinds.join(", ")}`],
      [
        "transactions",
        `${this.transactions}, of which ${this.running} ran as the process was killed; ${this.offline} waited begun offline`,
      ],
      ["ended as", listed(this.ends)],
      ["resets asked for", listed(this.resets)],
      ["charging profiles", listed(this.profileCalls)],
      [
        "of these compared",
        `${this.compared.profiles} in ${this.compared.databases} databases, ${this.compared.answers} composite schedules, ${this.compared.limits} with the hardware's limits`,
      ],
      ["facts waiting at a kill", `${this.facts}, at most ${this.mostFacts} at once`],
      [
        "messages",
        `${this.calls} CALLs of the station, ${this.frames} frames, ${(this.bytes / 1024).toFixed(0)} kB`,
      ],
      ["sent again, in flight", String(this.repeated)],
      ["energy", `${kWh(this.deliveredWh)} delivered, ${kWh(this.unbilledWh)} of it between kill and return`],
      ["damaged copies", listed(this.opened)],
      ["of these by a real run", String(this.runs)],
      ["slowest SIGTERM", `${Math.round(this.slowestStopMs)} ms`],
    ];
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
  }
}
