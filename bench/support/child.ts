import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";

/** In MB: resident, and the part of it that is its own (shared pages divided by those who share them). */
export interface Memory {
  readonly rss: number;
  readonly pss: number;
  readonly privateMB: number;
}

/** Memory of a process. */
export function memoryOf(pid: number): Memory {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
  const kB = (text: string, name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(text)?.[1] ?? Number.NaN) / 1024;
  return {
    rss: kB(status, "VmRSS"),
    pss: kB(rollup, "Pss"),
    privateMB: kB(rollup, "Private_Dirty") + kB(rollup, "Private_Clean"),
  };
}

/** A process under measurement. */
export class Child {
  /** ms, `performance.now`, before the process was made. */
  readonly startedAt: number;
  private readonly process: ChildProcess;
  private readonly exited: Promise<number | null>;
  private said = "";

  constructor(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    this.startedAt = performance.now();
    this.process = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "ignore", "pipe"],
    });
    this.process.stderr?.on("data", (chunk: Buffer) => {
      this.said = (this.said + chunk.toString("utf8")).slice(-4_000);
    });
    this.exited = new Promise((resolve) => this.process.once("exit", (code) => resolve(code)));
  }

  /** What is awaited, or an error with the last words of the process when it ends first. */
  async until<T>(awaited: Promise<T>): Promise<T> {
    const ended = this.exited.then((code): never => {
      throw new Error(`a process of the bench ended with ${String(code)}: ${this.said}`);
    });
    ended.catch(() => undefined);
    return Promise.race([awaited, ended]);
  }

  memory(): Memory {
    return memoryOf(this.process.pid ?? -1);
  }

  async stop(): Promise<void> {
    this.process.kill("SIGTERM");
    await this.exited;
  }
}
