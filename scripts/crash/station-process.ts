import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";

/** How a process ended. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface StationProcessOptions {
  /** The bundled command line, `dist/cli.js`. */
  readonly cli: string;
  readonly configDir: string;
  /** Its system clock begins in 1970. */
  readonly withoutClock?: boolean | undefined;
  /** Its standard error goes to the end of this file. */
  readonly log: string;
}

/** One life of `ocpp-station run`. */
export class StationProcess {
  readonly exited: Promise<Exit>;
  private readonly child: ChildProcess;
  private exit: Exit | null = null;

  constructor({ cli, configDir, log, withoutClock = false }: StationProcessOptions) {
    const file = openSync(log, "a");
    const preload = withoutClock ? ["--import", new URL("without-clock.mjs", import.meta.url).href] : [];
    this.child = spawn(process.execPath, [...preload, cli, "run", "--config", configDir], {
      stdio: ["ignore", file, file],
    });
    closeSync(file);
    this.exited = new Promise((resolve, reject) => {
      this.child.once("error", reject);
      this.child.once("exit", (code, signal) => {
        this.exit = { code, signal };
        resolve(this.exit);
      });
    });
  }

  get alive(): boolean {
    return this.exit === null;
  }

  /** The power goes: nothing of it runs on. */
  kill(): void {
    this.child.kill("SIGKILL");
  }

  /** Asks it to end, and kills it when it does not within `deadlineMs`; resolves with how long it took (ms). */
  async stop(deadlineMs = 10_000): Promise<{ readonly exit: Exit; readonly ms: number }> {
    const begin = performance.now();
    this.child.kill("SIGTERM");
    const late = setTimeout(() => this.kill(), deadlineMs);
    const exit = await this.exited;
    clearTimeout(late);
    return { exit, ms: performance.now() - begin };
  }
}
