import type { Clock, Timer } from "../../src/kernel/clock.ts";
import type { ChargerCommandName, ChargerCommands, CommandReply } from "../../src/ports/charger-commands.ts";
import type { Settings } from "./options.ts";

/** What goes wrong with a command, on demand. */
export type CommandFault =
  /** Answers that it will not. */
  | { readonly kind: "reject"; readonly message?: string | undefined }
  /** Never answers; `executed` says whether it is done all the same. */
  | { readonly kind: "silent"; readonly executed?: boolean | undefined }
  /** Does it and answers so much later, ms. */
  | { readonly kind: "late"; readonly delayMs: number };

/** A command as it came, with its monotonic time in ms. */
export interface RecordedCommand {
  readonly at: number;
  readonly name: ChargerCommandName;
  readonly params: ChargerCommands[ChargerCommandName]["params"];
}

interface PlannedFault {
  readonly command: ChargerCommandName | undefined;
  readonly fault: CommandFault;
}

const mostPlanned = 1000;
const mostRecorded = 500;

/** Answers commands: after the latency, before the deadline, and with the faults that were ordered. */
export class CommandDesk {
  private readonly clock: Clock;
  private readonly settings: Settings;
  private planned: PlannedFault[] = [];
  private recorded: RecordedCommand[] = [];
  /** Commands without an answer yet. */
  private readonly open = new Set<(reason: string) => void>();
  private readonly timers = new Set<Timer>();

  constructor(settings: Settings) {
    this.settings = settings;
    this.clock = settings.clock;
  }

  /** The next command (or the next one of that name) goes wrong. */
  failNext(fault: CommandFault, command?: ChargerCommandName): void {
    this.planned = [...this.planned, { fault, command }].slice(-mostPlanned);
  }

  /** The commands that came, oldest first. */
  log(): readonly RecordedCommand[] {
    return this.recorded;
  }

  run<N extends ChargerCommandName>(
    name: N,
    params: ChargerCommands[N]["params"],
    execute: () => CommandReply<ChargerCommands[N]["result"]>,
  ): Promise<CommandReply<ChargerCommands[N]["result"]>> {
    this.recorded.push({ at: this.clock.monotonic(), name, params });
    if (this.recorded.length > mostRecorded) this.recorded.shift();
    const fault = this.takeFault(name);
    const delayMs = this.settings.commandLatencyMs + (fault?.kind === "late" ? fault.delayMs : 0);
    const silent = fault?.kind === "silent";
    return new Promise((resolve) => {
      const deadline =
        silent || delayMs > 0
          ? this.timer("simulated command deadline", this.settings.commandDeadlineMs, () =>
              answer({ status: "timeout", message: "no answer within the deadline" }),
            )
          : null;
      const answer = (reply: CommandReply<ChargerCommands[N]["result"]>): void => {
        if (deadline) this.drop(deadline);
        this.open.delete(gone);
        resolve(reply);
      };
      const gone = (message: string): void => {
        answer({ status: "offline", message });
        cancelled = true;
      };
      let cancelled = false;
      this.open.add(gone);
      const work = (): void => {
        if (cancelled) return;
        if (fault?.kind === "reject") {
          answer({ status: "rejected", message: fault.message ?? "refused on demand" });
        } else if (!silent) {
          answer(execute());
        } else if (fault.executed === true) {
          execute();
        }
      };
      if (delayMs > 0) this.timer("simulated command", delayMs, work);
      else queueMicrotask(work);
    });
  }

  /** The hardware went: nothing will answer what is open, and nothing of it will be done. */
  abandon(message: string): void {
    for (const gone of [...this.open]) gone(message);
    for (const timer of [...this.timers]) this.drop(timer);
  }

  private takeFault(name: ChargerCommandName): CommandFault | null {
    const index = this.planned.findIndex(({ command }) => command === undefined || command === name);
    return index < 0 ? null : (this.planned.splice(index, 1)[0]?.fault ?? null);
  }

  private timer(name: string, delayMs: number, fn: () => void): Timer {
    const timer = this.clock.setTimer(
      name,
      delayMs,
      () => {
        this.timers.delete(timer);
        fn();
      },
      { background: true },
    );
    this.timers.add(timer);
    return timer;
  }

  private drop(timer: Timer): void {
    timer.cancel();
    this.timers.delete(timer);
  }
}
